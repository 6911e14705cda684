"""The Word document can be edited and navigated: styles, headings, heads of tables, texts for pictures."""

from datetime import datetime
from typing import Any

import pytest
from docx.oxml.ns import qn

from regrisk.report.blocks import Chart, Heading
from regrisk.report.document import Paper, blocks_within
from regrisk.report.docx.render import render_docx
from regrisk.report.tables import LevelMark
from tests.report_kit.documents import a_document, a_section, a_table, everything

from .conftest import Documents
from .word import all_of, headings, is_set, opened, parts, style_of, text_of_paragraph


@pytest.fixture(scope="module")
def full(document_of: Documents) -> Any:
    return opened(render_docx(document_of()))


def own(element: Any, tag: str) -> list[Any]:
    """The children of *element* with *tag*, not those deeper down."""
    return list(element.findall(qn(tag)))


def test_every_section_is_a_heading_of_the_first_level(document_of: Documents, full: Any) -> None:
    titles = [
        f"{section.number}\u00a0\u00a0{section.title}" if section.number else section.title
        for section in document_of().sections
    ]

    assert [text for level, text in headings(full.element) if level == 1] == titles


def test_every_heading_is_one_in_its_order(document_of: Documents, full: Any) -> None:
    expected = [
        block.text
        for section in document_of().sections
        for block in blocks_within(section.blocks)
        if isinstance(block, Heading)
    ]
    found = [text for level, text in headings(full.element) if level > 1]
    panels = {"Decisions asked of the board", "Statement"}
    cover = {"What this is", "What this is not", "If you have one minute"}

    assert [
        text.split("\u00a0\u00a0")[-1].lstrip("■▲◆ ") for text in found if text not in panels | cover
    ] == expected


def test_every_style_in_use_is_in_the_file_and_has_a_name(full: Any) -> None:
    known = {style.style_id: style.name for style in full.styles}
    used = {style_of(paragraph) for paragraph in all_of(full.element, "w:p")}

    assert used <= set(known)
    assert {
        "Heading 1",
        "Heading 2",
        "Heading 3",
        "Body Text",
        "Caption",
        "List Bullet",
        "Report Table",
    } <= set(known.values())


def test_tables_of_data_have_a_head_that_repeats_and_says_so(full: Any) -> None:
    tables = [table for table in all_of(full.element, "w:tbl") if is_set(table, "firstRow")]

    assert len(tables) > 30
    for table in tables:
        first, *others = own(table, "w:tr")
        assert all_of(first.trPr, "w:tblHeader")
        assert all(style_of(p) == "TableHead" for p in all_of(first, "w:p"))
        assert not [row for row in others if all_of(row, "w:tblHeader")]


def test_tables_have_a_title_to_be_read_and_every_row_fills_the_grid(full: Any) -> None:
    for table in all_of(full.element, "w:tbl"):
        columns = own(table.tblGrid, "w:gridCol")
        for row in own(table, "w:tr"):
            assert len(own(row, "w:tc")) == len(columns)
        if is_set(table, "firstRow") or is_set(table, "firstColumn"):
            assert all_of(table.tblPr, "w:tblCaption")[0].get(qn("w:val"))


def test_every_cell_ends_in_a_paragraph_and_no_two_tables_touch(full: Any) -> None:
    """Otherwise Word calls the file damaged, or joins the two."""
    for cell in all_of(full.element, "w:tc"):
        assert cell[-1].tag == qn("w:p")
    for table in all_of(full.element, "w:tbl"):
        following = table.getnext()
        assert following is None or following.tag != qn("w:tbl")


def test_every_chart_is_a_picture_with_its_numbers_as_text(document_of: Documents, full: Any) -> None:
    charts = sum(
        isinstance(block, Chart)
        for section in document_of().sections
        for block in blocks_within(section.blocks)
    )
    told = [each for each in all_of(full.element, "wp:docPr") if each.get("descr")]
    silent = [each for each in all_of(full.element, "wp:docPr") if not each.get("descr")]

    assert sum("evidenced 43" in each.get("descr").lower() for each in told) >= 2
    assert len(told) > charts
    assert all("decorative" in (each[0][0][0].tag if len(each) else "") for each in silent)
    assert len({each.get("id") for each in told + silent}) == len(told) + len(silent)


def test_a_level_is_read_out() -> None:
    table = a_table((LevelMark(filled=2, shown="level 2 of 4"), "words"))
    made = opened(render_docx(a_document(a_section(table))))

    assert [each.get("descr") for each in all_of(made.element, "wp:docPr")] == ["level 2 of 4"]


def test_every_link_leads_to_a_place_and_no_place_has_two(full: Any) -> None:
    names = [each.get(qn("w:name")) for each in all_of(full.element, "w:bookmarkStart")]
    anchors = {each.get(qn("w:anchor")) for each in all_of(full.element, "w:hyperlink")}

    assert len(names) == len(set(names))
    assert all(name.isidentifier() and len(name) <= 40 for name in names)
    assert len(anchors) > 100
    assert anchors <= set(names)


def test_the_contents_are_a_list_the_word_processor_can_make_anew(full: Any) -> None:
    entries = [p for p in all_of(full.element, "w:p") if style_of(p) == "TOC1"]
    codes = [each.text for each in all_of(full.element, "w:instrText")]
    marks = [each.get(qn("w:fldCharType")) for each in all_of(full.element, "w:fldChar")]

    assert [code for code in codes if code.startswith(" TOC ")] == [' TOC \\o "1-1" \\n \\h \\z ']
    assert marks == ["begin", "separate", "end"]
    assert text_of_paragraph(entries[0]) == "1\u2003Summary for the board"


def test_pages_are_counted_in_the_foot_and_named_in_the_head(full: Any, document_of: Documents) -> None:
    section = full.sections[0]
    codes = {each.text.strip() for each in all_of(section.footer._element, "w:instrText")}

    assert codes == {"PAGE", "NUMPAGES"}
    assert document_of().furniture.disclaimer in section.footer.paragraphs[0].text
    assert document_of().pack_line in section.footer.paragraphs[0].text
    assert document_of().running_head in section.header.paragraphs[0].text
    assert 'STYLEREF "heading 1"' in all_of(section.header._element, "w:instrText")[0].text
    assert section.different_first_page_header_footer
    assert section.first_page_header.paragraphs[0].text == ""


@pytest.mark.parametrize(("paper", "size"), [("letter", (612, 792)), ("a4", (595.3, 841.9))])
def test_both_papers_leave_the_text_the_same_width(paper: Paper, size: tuple[float, float]) -> None:
    section = opened(render_docx(everything(paper=paper))).sections[0]

    assert (section.page_width.pt, section.page_height.pt) == pytest.approx(size, abs=0.1)
    assert section.page_width.pt - section.left_margin.pt - section.right_margin.pt == pytest.approx(
        504, abs=0.2
    )


def test_a_provisional_report_says_so_on_every_page() -> None:
    made = opened(render_docx(everything(provisional=True)))

    assert made.sections[0].header.paragraphs[0].text.startswith("\tPROVISIONAL · ")


def test_the_file_says_what_it_is_and_is_dated_with_the_document(document_of: Documents, full: Any) -> None:
    document, properties = document_of(), full.core_properties

    assert properties.title == document.title
    assert properties.author == document.organisation
    assert properties.subject == document.subject
    assert properties.language == "en-US"
    assert properties.created.date() == properties.modified.date() == document.made_on
    assert properties.created.time() == datetime.min.time()
    lang = all_of(full.styles.element, "w:lang")[0]
    assert lang.get(qn("w:val")) == "en-US"


def test_nothing_of_the_template_is_left(document_of: Documents) -> None:
    found = parts(render_docx(document_of(variant="summary")))

    assert not [name for name in found if "thumbnail" in name or "customXml" in name]
    assert b"python-docx" not in b"".join(found.values())
    assert b"Macintosh" not in found["docProps/app.xml"]
    assert len(found["word/styles.xml"]) < 20_000


def test_a_section_on_a_new_page_breaks_it_and_one_that_flows_does_not() -> None:
    made = opened(
        render_docx(
            a_document(
                a_section(title="First"),
                a_section(key="two", title="Second"),
                a_section(key="three", title="Third", placement="flows"),
            )
        )
    )
    breaks = {
        text_of_paragraph(p): bool(all_of(p, "w:pageBreakBefore"))
        for p in all_of(made.element, "w:p")
        if style_of(p) == "Heading1"
    }

    assert breaks == {"First": False, "Second": True, "Third": False}
