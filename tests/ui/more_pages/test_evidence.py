"""The list of evidence: every piece by its last day, found, filtered, opened and exported."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from regrisk.app.workspace import Workspace
from regrisk.model.response import Answered, Evidence
from regrisk.scoring.forecast import cover_starts
from regrisk_ui import theme
from regrisk_ui.assessment import AssessmentPage
from regrisk_ui.pages.evidence import EvidenceListPage
from regrisk_ui.pages.evidence_model import Column
from regrisk_ui.pages.results import ResultsPage
from regrisk_ui.presenters.evidence_page import evidence_page
from regrisk_ui.questions.frame import QuestionCard
from regrisk_ui.window import Window
from tests.ui.pages.conftest import ShowWindow
from tests.ui.pages.steps import Key, catch_up, focus, named, page, press, session, words, write


@pytest.fixture
def window(show: ShowWindow, lakes: Workspace) -> Window:
    """The window on the evidence of the example registry."""
    opened = show(lakes)
    opened.go("evidence")
    catch_up()
    return opened


def evidence(window: Window) -> EvidenceListPage:
    return page(window, EvidenceListPage)


def prove(window: Window, *items: Evidence) -> None:
    """Leave only *items* as evidence, of one answer."""
    opened = session(window)
    for name, response in opened.assessment.responses.items():
        if isinstance(response, Answered) and response.evidence:
            opened.respond(name, response.model_copy(update={"evidence": ()}))
    kept = opened.assessment.responses["ACC-01"]
    assert isinstance(kept, Answered)
    opened.respond("ACC-01", kept.model_copy(update={"evidence": items}))
    evidence(window).refresh()
    catch_up()


def test_what_runs_out_first_stands_first(window: Window) -> None:
    rows = evidence(window).rows

    days = [rows.row(rows.index(row, 0)).until or date.max for row in range(rows.rowCount())]
    assert len(days) > 60
    assert days == sorted(days)


def test_each_state_is_said(window: Window) -> None:
    opened = session(window)
    today, starts = opened.assessment.taken_on, cover_starts(opened.assessment)
    assert starts is not None
    prove(
        window,
        Evidence(title="Old", grade="documented", dated=date(2020, 1, 1), valid_until=date(2021, 1, 1)),
        Evidence(title="Soon", grade="verified", dated=today, valid_until=starts - timedelta(days=1)),
        Evidence(title="Long", grade="documented", dated=today, valid_until=starts, kind="file"),
        Evidence(title="Later", grade="documented", dated=today + timedelta(days=1), valid_until=starts),
        Evidence(
            title="Kept", grade="documented", dated=today, valid_until=date(2050, 1, 1), kind="file",
            sha256="a" * 64, size=12,
        ),
    )  # fmt: skip

    shown = {row.title: (row.standing, row.attached) for row in evidence(window).model.rows}
    assert shown == {
        "Old": ("run out", True),
        "Soon": ("before cover", True),
        "Long": ("in date", False),
        "Later": ("not yet", True),
        "Kept": ("in date", True),
    }
    assert "5 pieces; 1 has run out; 1 runs out before cover starts on" in words(evidence(window))


@pytest.mark.parametrize(
    ("choice", "standing"), [("Before cover starts", "before cover"), ("Run out", "run out")]
)
def test_a_filter_shows_only_what_is_like_that(window: Window, choice: str, standing: str) -> None:
    named(evidence(window).states, choice).click()
    catch_up()

    assert {row.standing for row in evidence(window).rows.wanted} == {standing}


def test_words_find_a_piece_or_say_that_there_is_none(window: Window) -> None:
    write(evidence(window).finder.line, "password policy")
    catch_up()
    assert [row.title for row in evidence(window).rows.wanted] == ["Password policy"]

    write(evidence(window).finder.line, "no such thing")
    catch_up()
    assert "No evidence is like that." in words(evidence(window))


def test_enter_leads_to_the_card_and_back(window: Window) -> None:
    assert focus() is evidence(window).table
    press(Key.Key_Down)
    question = evidence(window).rows.row(evidence(window).table.currentIndex()).question

    press(Key.Key_Return)

    card = page(window, AssessmentPage).cards.card
    assert isinstance(card, QuestionCard)
    assert card.asked.id == question
    window.walk(-1)
    assert window.shown_name == "evidence"


def test_the_row_with_the_focus_stays_in_sight(window: Window) -> None:
    view = evidence(window)
    press(Key.Key_End)
    view.table.setCurrentIndex(view.rows.index(40, 0))
    catch_up()

    row = view.table.visualRect(view.rows.index(40, 0))
    top = view.table.viewport().mapTo(view.sheet.viewport(), row.topLeft()).y()
    assert 0 <= top <= view.sheet.viewport().height() - row.height()


def test_a_head_sorts(window: Window) -> None:
    view = evidence(window)
    view.table.sortByColumn(Column.PROVES, view.table.horizontalHeader().sortIndicatorOrder())

    names = [view.rows.row(view.rows.index(row, 0)).question for row in range(view.rows.rowCount())]
    assert names == sorted(names)


def test_renewals_are_written_as_a_calendar(window: Window, tmp_path: Path) -> None:
    evidence(window).export_to(tmp_path / "renewals.ics")

    opened = session(window)
    in_date = [
        row
        for row in evidence_page(opened.pack, opened.assessment, opened.evaluation).rows
        if row.until and row.standing in ("in date", "before cover")
    ]
    assert (tmp_path / "renewals.ics").read_bytes().count(b"BEGIN:VEVENT") == len(in_date) > 50


def test_a_folder_that_is_not_there_is_said(window: Window, tmp_path: Path) -> None:
    evidence(window).export_to(tmp_path / "nowhere" / "renewals.ics")
    catch_up()

    assert "no such folder" in words(window)


def test_without_evidence_it_says_how_it_begins(window: Window) -> None:
    prove(window)

    assert "No evidence yet" in words(evidence(window))
    named(evidence(window), "See what wants proof").click()
    catch_up()
    assert page(window, AssessmentPage).presenter.page.kind == "review"


def test_where_narrow_each_piece_is_a_row_with_its_way(window: Window, look: theme.Theme) -> None:
    look.set_text_size(200)
    catch_up()
    view = evidence(window)

    assert view.cards.isVisible()
    assert not view.table.isVisible()
    first = view.rows.wanted[0]
    named(view.cards, f"Go to question {first.question}: {first.title}").click()
    catch_up()
    assert window.shown_name == "assessment"


def test_results_lead_to_it(window: Window) -> None:
    window.go("results")
    catch_up()

    page(window, ResultsPage).evidence.click()

    assert window.shown_name == "evidence"
    assert window.rail.buttons["assessment"].isChecked()
