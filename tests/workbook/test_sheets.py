"""The workbook holds what the report holds: as sheets to filter, print and compute with."""

from collections.abc import Callable
from datetime import datetime
from fractions import Fraction
from typing import Any

import pytest

from regrisk.model.assessment import Assessment, PlanEntry
from regrisk.model.pack import Pack
from regrisk.model.submission import Variant
from regrisk.scoring.crosswalk import crosswalk
from regrisk.scoring.evaluate import evaluate

from .books import FIRST, book_of, expected, opened

FULL = [
    "Summary", "Ledger", "Questions", "Answers", "Profile", "Plan", "Cheapest plan", "Evidence", "Crosswalk",
]  # fmt: skip


NAME = "mid-size-conditional"


@pytest.fixture(scope="module")
def assessment(assessments: dict[str, Assessment]) -> Assessment:
    return assessments[NAME]


@pytest.fixture(scope="module")
def book(made_book: Callable[..., bytes]) -> Any:
    return opened(made_book(NAME))


@pytest.fixture(scope="module")
def values(made_book: Callable[..., bytes]) -> Any:
    """The same book as a program sees it that computes nothing."""
    return opened(made_book(NAME), values=True)


def column(sheet: Any, head: str) -> list[Any]:
    """The cells under *head*."""
    row = next(row for row in sheet.iter_rows() if head in [cell.value for cell in row])
    at = next(cell.column for cell in row if cell.value == head)
    return [each[at - 1].value for each in sheet.iter_rows(min_row=row[0].row + 1)]


@pytest.mark.parametrize(
    ("variant", "sheets"),
    [
        ("full", FULL),
        ("redacted", [name for name in FULL if name != "Profile"]),
        ("summary", ["Summary", "Ledger", "Plan", "Cheapest plan"]),
    ],
)
def test_each_variant_has_its_sheets(
    variant: Variant, sheets: list[str], made_book: Callable[..., bytes]
) -> None:
    assert opened(made_book(NAME, variant)).sheetnames == sheets


def test_the_values_beside_the_formulas_are_theirs(pack: Pack, assessment: Assessment, values: Any) -> None:
    """Who opens the file in a program that computes nothing sees the same figures."""
    for (sheet, cell), shown in expected(pack, evaluate(pack, assessment)).items():
        assert values[sheet][cell].value == pytest.approx(float(shown), abs=1e-9), (sheet, cell)


def test_every_figure_of_the_ledger_is_a_formula_of_weights_and_levels(book: Any, pack: Pack) -> None:
    ledger, questions = book["Ledger"], book["Questions"]
    for row in range(FIRST, FIRST + len(pack.domains)):
        assert isinstance(ledger[f"C{row}"].value, int)
        for letter in "DEFGHIJKLMNOP":
            assert ledger[f"{letter}{row}"].data_type == "f"
    for row in range(FIRST, FIRST + len(pack.questions)):
        assert isinstance(questions[f"E{row}"].value, int)
        for letter in "IJKLMNOP":
            assert questions[f"{letter}{row}"].data_type == "f"


def test_the_points_of_the_questions_are_the_exact_ones(
    pack: Pack, assessment: Assessment, values: Any
) -> None:
    sheet = values["Questions"]
    for row, part in enumerate(evaluate(pack, assessment).contributions, start=FIRST):
        exact = (part.possible, part.earned, part.evidenced, part.potential - part.earned)
        shown = [sheet[f"{letter}{row}"].value for letter in "MNOP"]
        assert sheet[f"A{row}"].value == part.question
        assert shown == pytest.approx([float(value) for value in exact])
        assert sheet[f"Q{row}"].value == part.because


def test_every_question_that_applies_is_answered_as_given(
    book: Any, pack: Pack, assessment: Assessment
) -> None:
    evaluation = evaluate(pack, assessment)
    applying = [part.question for part in evaluation.contributions if part.state != "hidden"]
    sheet = book["Answers"]

    assert column(sheet, "Question") == applying
    scopes = dict(zip(applying, column(sheet, "Scope"), strict=True))
    for name, response in assessment.responses.items():
        if name in scopes:
            assert (scopes[name] or "") == (getattr(response, "scope", None) or "")


def test_the_profile_and_the_evidence_are_there(book: Any, assessment: Assessment) -> None:
    assert column(book["Profile"], "Fact") == sorted(assessment.profile)
    numbers = column(book["Evidence"], "No.")
    assert numbers == [f"E{number}" for number in range(1, len(numbers) + 1)]
    assert len(numbers) > 50
    assert all(isinstance(day, datetime) for day in column(book["Evidence"], "Dated"))


def test_every_topic_has_our_answer_and_the_words_to_add(
    book: Any, pack: Pack, assessment: Assessment
) -> None:
    topics = crosswalk(pack, assessment, evaluate(pack, assessment))
    sheet = book["Crosswalk"]

    assert column(sheet, "Topic") == [topic.topic for topic in topics]
    for topic, words in zip(topics, column(sheet, "Words to add"), strict=True):
        assert (words or "") == "\n".join(topic.add)
    strict = column(sheet, "A plain answer would be false, because")
    assert [text or None for text in strict] == [topic.strict for topic in topics]


def test_the_plans_are_the_registry_s_own_and_the_cheapest(pack: Pack, assessment: Assessment) -> None:
    control = pack.controls[0]
    planned = assessment.model_copy(
        update={"plan": (PlanEntry(control=control.id, owner="Head of IT", due=assessment.taken_on),)}
    )
    book = opened(book_of(pack, planned))

    assert column(book["Plan"], "Control") == [control.title]
    assert column(book["Plan"], "Owner") == ["Head of IT"]
    scores = [value for value in column(book["Cheapest plan"], "Score after") if value]
    assert scores == sorted(scores)
    assert scores[-1] >= 70


def test_where_there_is_no_plan_it_says_so(made_book: Callable[..., bytes]) -> None:
    provisional = opened(made_book("small-new-quick"))
    assert provisional["Plan"]["A2"].value == "No control is chosen yet."
    assert provisional["Cheapest plan"]["A2"].value.startswith(
        "No plan is made while questions are unanswered"
    )
    assert "Provisional" in [cell.value for cell in provisional["Summary"]["B"]]


def test_sheets_are_set_up_to_read_filter_and_print(book: Any) -> None:
    for sheet in book:
        assert sheet.freeze_panes
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.page_setup.fitToHeight == 0
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.print_title_rows
        assert "No insurer has agreed to anything" in sheet.oddFooter.center.text
        assert all(width.width > 0 for width in sheet.column_dimensions.values())
    lists = ("Questions", "Answers", "Profile", "Evidence", "Crosswalk")
    assert [sheet.title for sheet in book if sheet.auto_filter.ref] == list(lists)


def test_rows_are_high_enough_for_their_longest_text(book: Any) -> None:
    sheet = book["Answers"]
    for row in sheet.iter_rows(min_row=FIRST):
        letters = max(
            len(str(cell.value or "")) / sheet.column_dimensions[cell.column_letter].width for cell in row[:6]
        )
        assert sheet.row_dimensions[row[0].row].height >= 12 * letters / 1.8


def test_figures_have_formats_of_their_own(book: Any) -> None:
    assert book["Ledger"][f"I{FIRST}"].number_format == "0.00"
    assert book["Questions"][f"N{FIRST}"].number_format == "0.0000"
    assert book["Summary"]["B7"].number_format == "0.0"
    assert book["Evidence"]["F5"].number_format == "d mmm yyyy"


def test_the_file_says_what_it_is_and_is_dated_with_the_evaluation(book: Any, assessment: Assessment) -> None:
    properties = book.properties

    assert assessment.registry.name in properties.title
    assert properties.creator == assessment.registry.organisation
    assert properties.created.date() == properties.modified.date() == assessment.taken_on


def test_points_that_would_round_up_are_cut(pack: Pack, assessment: Assessment, values: Any) -> None:
    """A score just below a band must not reach it in a sheet."""
    evaluation = evaluate(pack, assessment)
    summary = values["Summary"]

    assert Fraction(str(summary["B7"].value)) <= evaluation.score.points
    assert Fraction(str(summary["B8"].value)) <= evaluation.score.evidenced
