"""Who does not see the page gets the same document: headings, lists, tables, figures and links in order."""

import pikepdf
import pytest

from regrisk.charts.sentences import sentence
from regrisk.report.blocks import Bullets, Chart, Columns, Heading, Note, Text
from regrisk.report.inline import linked
from tests.charts.samples import SAMPLES, TREND
from tests.report_kit.documents import a_cover, a_document, a_section, a_table, an_answer, answers, everything
from tests.report_kit.reading import elements, kids, opened, roles, root

PAINTING = {"Tj", "TJ", "'", '"', "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Do", "sh"}
TH_OR_TD = ("TH", "TD")


def names(pdf: pikepdf.Pdf) -> list[str]:
    return [role for _, role in roles(root(pdf))]


def test_the_file_says_that_it_is_tagged() -> None:
    with opened(everything()) as pdf:
        assert bool(pdf.Root.MarkInfo.Marked)
        assert all(page.obj.Tabs == "/S" for page in pdf.pages)


def test_everything_painted_is_content_or_an_artifact() -> None:
    """No operator paints outside marked content, and marks open and close in pairs."""
    with opened(everything("Some words that are longer. " * 12)) as pdf:
        for page in pdf.pages:
            depth = 0
            for instruction in pikepdf.parse_content_stream(page):
                operator = str(instruction.operator)
                depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(operator, 0)
                assert depth in (0, 1)
                assert operator not in PAINTING or depth == 1
            assert depth == 0


def test_every_mark_belongs_to_one_element() -> None:
    with opened(everything("Some words that are longer. " * 12)) as pdf:
        numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
        owners = dict(zip([int(n) for n in numbers[::2]], numbers[1::2], strict=True))
        for page in pdf.pages:
            marks = [
                int(instruction.operands[1].MCID)
                for instruction in pikepdf.parse_content_stream(page)
                if str(instruction.operator) == "BDC" and "/MCID" in instruction.operands[1]
            ]
            assert sorted(marks) == list(range(len(owners[int(page.obj.StructParents)])))


def test_headings_and_paragraphs_stand_in_reading_order() -> None:
    left = (Heading(level=3, text="Left"), Text(words="one"))
    right = (Heading(level=3, text="Right"), Note(words="two"))
    document = a_document(a_section(Heading(text="Second"), Columns(columns=(left, right))))
    with opened(document) as pdf:
        assert names(pdf) == ["Document", "H1", "H2", "H3", "P", "H3", "P"]


def test_a_table_has_head_cells_and_stays_one_table_over_a_page_break() -> None:
    with opened(a_document(a_section(a_table(*((f"K{n}", "words") for n in range(90)))))) as pdf:
        (table,) = elements(root(pdf), "Table")
        rows = kids(table)
        assert [str(cell.S) for cell in kids(rows[0])] == ["/TH", "/TH"]
        assert [str(cell.A.Scope) for cell in kids(rows[0])] == ["/Column", "/Column"]
        assert len(rows) == 91
        assert all([str(cell.S) for cell in kids(row)] == ["/TD", "/TD"] for row in rows[1:])


def test_a_table_of_names_has_them_as_heads_of_its_rows() -> None:
    with opened(a_document(a_section(a_table(("Pack", "medical"), ("Program", "x"), kind="names")))) as pdf:
        (table,) = elements(root(pdf), "Table")
        for row in kids(table):
            head, cell = kids(row)
            assert (str(head.S), str(head.A.Scope), str(cell.S)) == ("/TH", "/Row", "/TD")


def test_answers_are_a_table_of_four_columns() -> None:
    with opened(a_document(a_section(answers(an_answer("Q-1"), an_answer("Q-2"))))) as pdf:
        (table,) = elements(root(pdf), "Table")
        assert [len(kids(row)) for row in kids(table)] == [4, 4, 4]


def test_a_broken_row_and_a_broken_paragraph_stay_one_element() -> None:
    long = "words and more words " * 200
    document = a_document(a_section(a_table((long[:560], long)), Text(words=long)), a_section(key="b"))
    with opened(document) as pdf:
        (table,) = elements(root(pdf), "Table")
        assert len(kids(table)) == 2


def test_a_list_holds_its_items_with_sign_and_body() -> None:
    with opened(a_document(a_section(Bullets(items=("one", "two"))))) as pdf:
        (found,) = elements(root(pdf), "L")
        assert [role for _, role in roles(found)] == ["L", "LI", "Lbl", "LBody", "LI", "Lbl", "LBody"]


@pytest.mark.parametrize(("figures", "width"), SAMPLES, ids=lambda value: type(value).__name__)
def test_a_chart_is_a_figure_with_its_numbers_in_words(figures: object, width: float) -> None:
    chart = Chart.model_validate({"figures": figures, "width": width})
    with opened(a_document(a_section(chart))) as pdf:
        (figure,) = elements(root(pdf), "Figure")
        assert str(figure.Alt) == sentence(chart.figures)


def test_a_link_is_an_element_with_its_annotation_and_words() -> None:
    document = a_document(
        a_section(Text(words=("to ", linked("the far end", "end"), "."))), a_section(key="end", title="End")
    )
    with opened(document) as pdf:
        (link,) = elements(root(pdf), "Link")
        mark, reference = kids(link)
        assert isinstance(mark, int)
        assert reference.Type == "/OBJR"
        assert str(reference.Obj.Contents) == "the far end"
        assert [role for _, role in roles(root(pdf))] == ["Document", "H1", "P", "Link", "H1"]


def test_head_foot_and_index_are_no_content() -> None:
    with opened(a_document(a_section(Chart(figures=TREND), number=1), cover=a_cover())) as pdf:
        assert names(pdf).count("H1") == 2
        assert not elements(root(pdf), "Link")
