"""What stands on which page: numbers that are right, breaks that read well, nothing over the edge."""

from itertools import pairwise
from typing import Any

import pytest
from pypdf import PageObject
from pypdf.generic import DictionaryObject

from regrisk.report.blocks import (
    Block,
    Bullets,
    Chart,
    Columns,
    Contents,
    Finder,
    FinderTopic,
    Heading,
    Note,
    Panel,
    Text,
)
from regrisk.report.document import Paper, ReportDocument
from regrisk.report.inline import PageOf, linked
from regrisk.report.pdf.styles import PAPERS
from regrisk.report.tables import Column, Row, Table
from tests.charts.samples import TREND
from tests.report_kit.documents import (
    a_cover,
    a_document,
    a_section,
    a_table,
    an_answer,
    answers,
    everything,
)
from tests.report_kit.reading import pages, read_back, reader

WORDS = "Some words that stand for a sentence of a report and fill a line or two. "


def lines(page: PageObject) -> list[tuple[float, float, str]]:
    """Return the pieces of text on a page with their left end and foot."""
    found: list[tuple[float, float, str]] = []

    def visit(text: str, _matrix: Any, place: list[float], _font: Any, _size: float) -> None:
        if text.strip():
            found.append((place[4], place[5], text.strip()))

    page.extract_text(visitor_text=visit)
    return found


def long_table(count: int) -> Table:
    return a_table(*((f"K{number}", WORDS) for number in range(count)))


def test_what_is_read_back_here_is_all_that_a_page_says() -> None:
    """Lines and colours are left out before a page is read, and no word with them."""
    document = everything(WORDS)

    assert list(read_back(document)) == [page.extract_text() for page in reader(document).pages]


@pytest.mark.parametrize("paper", ["letter", "a4"])
@pytest.mark.parametrize("text", ["Some words.", WORDS * 5, "W" * 90])
def test_no_text_begins_outside_the_margins(paper: Paper, text: str) -> None:
    sheet = PAPERS[paper]
    for page in read_back(everything(text, paper=paper)).sheets():
        assert (float(page.mediabox.width), float(page.mediabox.height)) == (sheet.width, sheet.height)
        for x, y, words in lines(page):
            in_index = words.isdigit() and x > sheet.left + 504
            assert sheet.left - 0.1 <= x <= sheet.left + 504.1 or in_index
            assert 0 < y < sheet.height


def test_both_papers_break_lines_at_the_same_words() -> None:
    def broken(paper: Paper) -> list[str]:
        document = a_document(a_section(*(Text(words=f"{n} {WORDS * 4}") for n in range(3))), paper=paper)
        return [words for _, _, words in lines(read_back(document).sheet(0)) if "stand for" in words]

    assert broken("letter") == broken("a4")


def test_page_numbers_lead_to_where_the_thing_is() -> None:
    document = a_document(
        a_section(Text(words=("See ", PageOf(key="far"), " and ", PageOf(key="K"), "."))),
        a_section(long_table(60), key="long", title="Long"),
        a_section(Heading(text="Found", key="K"), key="far", title="Far"),
    )
    printed = pages(document)
    at = next(number for number, text in enumerate(printed, 1) if "Found" in text)

    assert f"See page {at} and page {at}." in printed[0]
    assert f"Page 1 of {len(printed)}" in printed[0]


def test_contents_and_finder_print_the_pages_of_their_targets() -> None:
    document = a_document(
        a_section(
            Contents(),
            Finder(topics=(FinderTopic(topic="Sign-in", questions="Q-1", key="Q-1"),)),
            key="contents",
            title="Contents",
        ),
        a_section(Text(words="x"), key="a", title="First part", number=1),
        a_section(
            Heading(text="Data handling and life cycle", number="2.1", short="Data handling", key="DAT"),
            answers(an_answer("Q-1")),
            key="b",
            title="Second part",
            number=2,
        ),
    )
    first = pages(document)[0]

    assert "1 First part 2" in first
    assert "2 Second part 3" in first
    assert "2.1 Data handling 3" in first
    assert "Sign-in Q-1 3" in first


def test_a_reference_to_nothing_prints_its_other_words() -> None:
    document = a_document(a_section(Text(words=("See ", PageOf(key="nowhere", elsewhere="?"), "."))))

    assert "See page ?." in pages(document)[0]
    assert "/Annots" not in reader(a_document(a_section(Text(words=linked("plain", "nowhere"))))).pages[0]


def test_links_lead_to_the_page_of_their_target() -> None:
    document = a_document(
        a_section(Text(words=("to ", linked("the end", "end")))),
        a_section(Text(words="x"), key="end", title="End"),
    )
    pdf = reader(document)
    (link,) = pdf.pages[0].annotations or []
    target = link.get_object()

    assert isinstance(target, DictionaryObject)
    assert target["/Dest"][0] == pdf.pages[1].indirect_reference  # type: ignore[index]


def test_bookmarks_are_the_sections_and_the_headings_that_ask_for_one() -> None:
    document = a_document(
        a_section(
            Heading(text="Data handling", key="DAT", number="1.1", short="Data"),
            Heading(text="Find it", key="find", bookmark=True),
            Heading(text="Without", key="without"),
            key="one",
            title="First",
            number=1,
        ),
        cover=a_cover(),
    )
    outline = reader(document).outline

    assert [entry.title for entry in outline if not isinstance(entry, list)] == ["Cover", "1  First"]
    (inner,) = (entry for entry in outline if isinstance(entry, list))
    assert [entry.title for entry in inner if not isinstance(entry, list)] == [
        "1.1  Data handling",
        "Find it",
    ]


def test_a_section_that_flows_stays_on_the_page_if_there_is_room() -> None:
    def document(rows: int) -> ReportDocument:
        return a_document(
            a_section(long_table(rows), key="a", title="First"),
            a_section(Text(words="second"), key="b", title="Second", placement="flows", room=220),
        )

    assert len(pages(document(5))) == 1
    assert len(pages(document(31))) == 2


def test_heads_name_the_sections_on_the_page() -> None:
    document = a_document(
        a_section(Text(words="x"), key="a", title="First", number=1),
        a_section(Text(words="x"), key="b", title="Second", number=2, placement="flows"),
    )

    assert "1 First · 2 Second" in pages(document)[0]


def test_every_page_has_number_digest_and_disclaimer() -> None:
    for number, text in enumerate(pages(everything(WORDS)), 1):
        assert f"Page {number} of" in text
        assert "No insurer has agreed to anything." in text
    assert all("3f9ac41e8d7b02a6" in text for text in pages(a_document(cover=a_cover())))


def test_a_provisional_report_says_so_in_every_head() -> None:
    document = a_document(a_section(long_table(60)), provisional=True)

    assert all("PROVISIONAL · Lakes Registry" in text for text in pages(document))


@pytest.mark.parametrize(("variant", "shown"), [("full", True), ("redacted", True), ("summary", False)])
def test_the_margin_index_stands_on_full_and_redacted_reports(variant: Any, shown: bool) -> None:
    document = a_document(a_section(Text(words="x"), number=7), variant=variant)
    out = [words for x, _, words in lines(read_back(document).sheet(0)) if x > PAPERS["letter"].left + 504]

    assert out == (["7"] if shown else [])


def test_heads_of_a_table_repeat_after_a_page_break() -> None:
    assert all("Key Words" in text for text in pages(a_document(a_section(long_table(80)))))


@pytest.mark.parametrize("count", range(38, 54))
def test_no_row_of_a_table_stands_alone(count: int) -> None:
    for page in pages(a_document(a_section(long_table(count)))):
        assert sum(f"K{number} " in page for number in range(count)) >= 2


@pytest.mark.parametrize("count", range(30, 50))
def test_a_table_that_adds_up_stays_whole(count: int) -> None:
    total = Row(cells=("Together", "all"), kind="total")
    adding = a_table(*((f"S{number}", "Summand") for number in range(9)))
    adding = adding.model_copy(update={"rows": (*adding.rows, total)})
    printed = pages(a_document(a_section(long_table(count), Heading(text="The sum"), adding)))

    page = next(page for page in printed if "Together" in page)
    assert [f"S{number} " in page for number in range(9)] == [True] * 9
    assert "The sum" in page


@pytest.mark.parametrize("count", range(30, 96))
def test_the_last_page_of_a_section_holds_more_than_a_few_rows(count: int) -> None:
    """Either all is set closer and one page fewer does, or rows of the page before move over."""
    document = a_document(a_section(long_table(count)), a_section(Text(words="Next."), key="two"))
    *own, _ = pages(document)

    assert len(own) == 1 or sum(f"K{number} " in own[-1] for number in range(count)) > 5


@pytest.mark.parametrize(("count", "needed"), [(41, 1), (47, 1), (48, 2)])
def test_a_section_is_set_closer_where_that_saves_a_page(count: int, needed: int) -> None:
    """A page holds 41 of these rows at the usual distance."""
    assert len(pages(a_document(a_section(long_table(count))))) == needed


@pytest.mark.parametrize("count", range(30, 50))
def test_a_heading_stands_with_what_follows_and_a_note_with_what_precedes(count: int) -> None:
    blocks: tuple[Block, ...] = (
        long_table(count),
        Heading(text="The heading"),
        a_table(("First", "row"), ("Second", "row"), ("Third", "row")),
        Note(words="The remark."),
    )
    for page in pages(a_document(a_section(*blocks))):
        assert ("The heading" in page) == ("First row" in page)
        assert "The remark." not in page or "Third row" in page


def test_a_row_higher_than_a_page_is_broken_and_whole() -> None:
    words = [f"w{number}" for number in range(80)]
    narrow = Table(
        columns=(Column(head="A", width=24), Column(head="B", width=480)),
        rows=(Row(cells=(" ".join(words), "beside")), Row(cells=("next", "row"))),
    )
    printed = " ".join(pages(a_document(a_section(narrow))))

    assert [word for word in printed.split() if word in words] == words
    assert "next" in printed


def test_sixty_pieces_of_evidence_in_one_row_are_all_printed() -> None:
    row = an_answer("Q-1", evidence=tuple(f"piece{number}." for number in range(160)))
    printed = " ".join(pages(a_document(a_section(answers(row, an_answer("Q-2"))))))

    assert [int(w[5:-1]) for w in printed.split() if w.startswith("piece")] == list(range(160))


def test_a_panel_and_columns_higher_than_a_page_are_printed_whole() -> None:
    texts = tuple(Text(words=f"P{number}. {WORDS * 3}") for number in range(60))
    blocks = (Panel(title="Panel", blocks=texts), Columns(columns=(texts[:40], (Text(words="beside"),))))
    printed = " ".join(pages(a_document(a_section(*blocks))))

    for number in range(60):
        assert printed.count(f"P{number}. ") == (2 if number < 40 else 1)
    assert "beside" in printed


def test_a_long_paragraph_leaves_no_single_line_behind() -> None:
    for before in range(40, 62):
        document = a_document(
            a_section(*(Text(words="x") for _ in range(before)), Text(words="LONG " * 200), key="a")
        )
        counts = [
            sum(w.startswith("LONG") for _, _, w in lines(page)) for page in read_back(document).sheets()
        ]
        assert 1 not in counts


def test_a_list_breaks_between_and_inside_its_items() -> None:
    items = tuple(f"item{number} {WORDS * 6}" for number in range(40))
    printed = " ".join(pages(a_document(a_section(Bullets(items=items)))))

    assert [w for w in printed.split() if w.startswith("item")] == [f"item{n}" for n in range(40)]


def test_a_chart_too_high_for_the_page_is_made_lower() -> None:
    printed = pages(a_document(a_section(Chart(figures=TREND, height=2000), Text(words="After."))))

    assert ["52.6" in page for page in printed] == [False, True, False]
    assert "After." in printed[2]


def test_the_cover_stays_one_page_whatever_it_says() -> None:
    for text in (WORDS * 10, "W" * 500):
        assert len(read_back(a_document(cover=a_cover(text)))) == 2


def test_answers_stand_under_each_other_without_touching() -> None:
    document = a_document(a_section(answers(*(an_answer(f"Q-{n}", WORDS) for n in range(12)))))
    for page in read_back(document).sheets():
        feet = sorted({round(y, 1) for x, y, _ in lines(page) if 92 < x < 380 and 60 < y < 720})
        assert all(below + 7 < above for below, above in pairwise(feet))
