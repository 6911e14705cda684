"""The promises of the pages: one page for the board, every question, numbers that lead somewhere."""

import re
from collections.abc import Callable, Iterator
from typing import get_args

import pytest
from pypdf import PageObject

from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.report.blocks import MEASURE
from regrisk.report.build import SECTIONS
from regrisk.report.document import Paper, Variant, keys
from regrisk.report.pdf.styles import PAPERS
from tests.report.making import EXAMPLES, Made, a_point, made, named, said


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_summary_for_the_board_is_one_page(name: str, report_of: Callable[..., Made]) -> None:
    report = report_of(name)
    assert "Decisions asked of the board" in report.pages[1] or name == "strong-renewal"
    assert report.pages[1].startswith("1  Summary for the board")
    assert report.pages[2].startswith("Contents")


@pytest.mark.parametrize("name", EXAMPLES)
def test_contents_and_reading_share_one_page_and_score_has_its_own(
    name: str, report_of: Callable[..., Made]
) -> None:
    pages = report_of(name).pages
    assert "How to read this report" in pages[2]
    assert pages[3].startswith("3  Score and gates")
    assert pages[4].startswith("4  Ledger by domain")
    assert pages[5].startswith("5  Answers by domain")


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_full_report_has_24_to_32_pages(name: str, report_of: Callable[..., Made]) -> None:
    least = 23 if name == "small-new-quick" else 24  # which has the fewest answers to print
    assert least <= len(report_of(name).pages) <= 32


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_question_that_applies_is_answered_in_its_section_and_no_other(
    name: str, pack: Pack, report_of: Callable[..., Made]
) -> None:
    report = report_of(name)
    where = report.pages_of("answers")
    text = " ".join(report.pages[number] for number in where)
    hidden = {part.question for part in report.evaluation.contributions if part.state == "hidden"}
    closing = text.partition("Hidden by the profile and not counted: ")[2]
    for question in pack.questions:
        words = " ".join(question.text.split())
        assert (words in " ".join(text.split())) is (question.id not in hidden)
        assert (question.id in closing) is (question.id in hidden)


def test_sections_are_numbered_from_one_enumeration(report_of: Callable[..., Made]) -> None:
    document = report_of("mid-size-conditional").document
    numbers = [section.number for section in document.sections if section.number is not None]
    assert numbers == list(range(1, len(SECTIONS)))
    assert [section.key for section in document.sections] == [entry.key for entry in SECTIONS]


def test_bookmarks_name_every_section_and_domain(pack: Pack, report_of: Callable[..., Made]) -> None:
    report = report_of("mid-size-conditional")
    found = list(report.bookmarks)
    assert found[0] == "Cover"
    for section in report.document.sections:
        assert named(section) in found
    for number, domain in enumerate(pack.domains, start=1):
        assert f"5.{number}  {domain.title}" in found
    assert report.bookmarks["Cover"] == 0


def test_every_link_of_the_document_has_a_target(report_of: Callable[..., Made]) -> None:
    document = report_of("mid-size-conditional").document
    targets = set(keys(document))
    linked = set(_links(document.model_dump()))
    assert {link for link in linked if link not in targets} <= set(UNPRINTED)
    assert len(linked & targets) > 100


UNPRINTED = ("PRF-01", "PRF-24", "PRF-32")
"""Profile facts of free text have no row; a link to one is set as plain text."""


def _links(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("link"), str):
            yield value["link"]
        if "elsewhere" in value:
            yield value["key"]
        for inner in value.values():
            yield from _links(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _links(inner)


def test_the_finder_names_pages_that_answer(report_of: Callable[..., Made]) -> None:
    report = report_of("mid-size-conditional")
    page = report.page_with("Find it in ten seconds")
    restore = next(line for line in page.splitlines() if line.startswith("Backups: offline copy"))
    after = page.partition(restore)[2].splitlines()
    number = int(next(part for line in [restore, *after] for part in line.split() if part.isdigit()))
    assert "BCR-01" in report.pages[number - 1]


def test_the_finder_leads_to_the_claims_history_too(report_of: Callable[..., Made]) -> None:
    report = report_of("mid-size-conditional")
    found = re.search(
        r"INS-03, INS-04, PRF-25; history \(page (\d+)\)",
        " ".join(report.page_with("Find it in ten seconds").split()),
    )
    assert found
    assert "Insurance and claims history" in report.pages[int(found[1]) - 1]


@pytest.mark.parametrize(
    ("name", "variant"),
    [
        ("strong-renewal", "redacted"),
        ("mid-size-conditional", "full"),
        ("weak-start", "full"),
        ("small-new-quick", "redacted"),
    ],
)
def test_no_page_is_nearly_empty(name: str, variant: Variant, report_of: Callable[..., Made]) -> None:
    letter = PAPERS["letter"]
    for sheet in report_of(name, variant).pages.sheets():
        lowest = min(
            foot for left, foot in _feet(sheet) if foot > letter.foot and left < letter.left + MEASURE
        )
        assert (letter.height - letter.top - lowest) / letter.room >= 0.15


def _feet(page: PageObject) -> list[tuple[float, float]]:
    """The left end and the foot of every piece of text."""
    found: list[tuple[float, float]] = []

    def visit(text: str, _matrix: object, place: list[float], _font: object, _size: float) -> None:
        if text.strip():
            found.append((place[4], place[5]))

    page.extract_text(visitor_text=visit)
    return found


@pytest.mark.parametrize("variant", get_args(Variant))
def test_two_runs_give_the_same_bytes(
    variant: Variant, pack: Pack, examples: dict[str, Assessment], report_of: Callable[..., Made]
) -> None:
    one = report_of("weak-start", variant)
    other = made(pack, examples["weak-start"], variant=variant)
    assert one.document == other.document
    assert one.content == other.content


def test_both_papers_break_lines_at_the_same_words(
    pack: Pack, examples: dict[str, Assessment], report_of: Callable[..., Made]
) -> None:
    assert get_args(Paper) == ("letter", "a4")
    letter, a4 = report_of("small-new-quick"), made(pack, examples["small-new-quick"], paper="a4")
    lines = [re.sub(r"page \d+", "page", report.pages[1]).splitlines()[:40] for report in (letter, a4)]
    assert lines[0] == lines[1]
    assert len(a4.pages) <= len(letter.pages)


def test_a_summary_has_no_numbers_and_no_more_than_five_pages(report_of: Callable[..., Made]) -> None:
    report = report_of("mid-size-conditional", "summary")
    assert len(report.pages) <= 5
    assert {section.number for section in report.document.sections} == {None}
    assert "About this summary" in report.pages[-1]
    assert "page –" not in report.text
    assert "· SUMMARY" in report.text


def test_properties_of_the_file(report_of: Callable[..., Made]) -> None:
    metadata = report_of("mid-size-conditional").reader.metadata
    assert metadata is not None
    assert metadata.title == "Readiness report: Lakes Arthroplasty Registry, 20 Nov 2026"
    assert metadata.author == "Lakes Orthopaedic Society"
    assert metadata.subject == "Insurability readiness self-assessment, pack medical-registry 1.0.0"


def test_a_trend_leads_up_to_this_assessment(
    pack: Pack, examples: dict[str, Assessment], report_of: Callable[..., Made]
) -> None:
    names = ("mid-size-conditional-2025-11", "mid-size-conditional-2026-05")
    earlier = [(report_of(name).evaluation, examples[name].taken_on) for name in names]
    points = tuple(
        a_point(evaluation, on, number, sealed=number == 1)
        for number, (evaluation, on) in enumerate(earlier, start=1)
    )
    report = made(pack, examples["mid-size-conditional"], points)
    page = report.page_with("From assessment to assessment", "trend")
    assert "14 Nov 2025" in page.replace("\u00a0", " ")
    assert "last 39.7" in report.pages[1]
    assert "Not ready, sealed" in page


def test_points_after_this_assessment_are_not_its_past(
    pack: Pack, examples: dict[str, Assessment], report_of: Callable[..., Made]
) -> None:
    later = report_of("mid-size-conditional").evaluation
    point = a_point(later, examples["mid-size-conditional"].taken_on)
    report = made(pack, examples["mid-size-conditional-2026-05"], (point,))
    assert "This is the first assessment; there is no trend yet." in said(report.document, "trend")


def test_without_a_history_nothing_is_said_to_be_the_first(report_of: Callable[..., Made]) -> None:
    text = said(report_of("mid-size-conditional").document, "trend")
    assert "No earlier assessment was given to this report." in text
    assert "first assessment" not in text


def test_one_sentence_begins_no_page_of_its_own(report_of: Callable[..., Made]) -> None:
    report = report_of("strong-renewal")
    sentence = "No answers contradict each other; 67 rules were checked."
    page = report.page_with(sentence, "contradictions")
    assert "Exclusion watch" in page


def test_a_head_of_many_names_uses_its_room(report_of: Callable[..., Made]) -> None:
    page = report_of("strong-renewal", "summary").pages[2].replace("\u00a0", " ")
    assert "Knock-outs and conditions  ·  Plan to the next band…" in page
