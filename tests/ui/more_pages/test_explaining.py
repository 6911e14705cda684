"""Contradictions explained in writing on the review: kept, shown as explained, undone, nothing jumps."""

import pytest
from PySide6.QtTest import QTest

from regrisk.app.workspace import Workspace
from regrisk_ui.assessment import AssessmentPage
from regrisk_ui.pages.evidence import EvidenceListPage
from regrisk_ui.pages.review import ExplainedLine, ReviewView
from regrisk_ui.window import Window
from tests.ui.pages.conftest import ShowWindow
from tests.ui.pages.steps import CTRL, Key, catch_up, focus, named, page, press, session, words

RULE = "every-store-but-backups"
WHY = "The old backups are read only and leave service on 1 Mar 2027."


@pytest.fixture
def window(show: ShowWindow, lakes: Workspace) -> Window:
    """The window on the review of the example registry, which holds contradictions."""
    opened = show(lakes)
    opened.go("assessment", spot="review")
    catch_up()
    return opened


def review(window: Window) -> ReviewView:
    return page(window, AssessmentPage).review


def first(window: Window) -> ExplainedLine:
    return next(line for line in window.findChildren(ExplainedLine) if line.isVisible())


def explain(window: Window, text: str) -> ExplainedLine:
    """Type an explanation and leave the field."""
    line = begin(window)
    QTest.keyClicks(focus(), text)
    press(Key.Key_Tab)
    return line


def begin(window: Window) -> ExplainedLine:
    """Open the field of the first contradiction."""
    line = first(window)
    line.explain.click()
    catch_up()
    assert focus() is line.box.control
    return line


def test_an_explanation_is_kept_and_shown_as_such(window: Window, lakes: Workspace) -> None:
    assert "7 contradictions" in _counts(window)

    explain(window, WHY)

    assert lakes.load(session(window).record.id).explanations == {RULE: WHY}
    [found] = [one for one in session(window).evaluation.contradictions if one.id == RULE]
    assert found.explained
    assert first(window)._row.chip.word == "Explained"
    assert "6 contradictions" in _counts(window)


def test_nothing_jumps_while_one_writes(window: Window) -> None:
    line = begin(window)
    place = review(window).lines.verticalScrollBar().value()
    QTest.keyClicks(focus(), WHY)
    line.box.flush()
    catch_up()

    assert first(window) is line
    assert focus() is line.box.control
    assert review(window).lines.verticalScrollBar().value() == place
    QTest.keyClicks(focus(), " Until then they are locked away.")
    line.box.flush()
    assert session(window).assessment.explanations[RULE] == f"{WHY} Until then they are locked away."


def test_undo_takes_the_explanation_back(window: Window) -> None:
    explain(window, WHY)

    press(Key.Key_Z, CTRL)

    assert session(window).assessment.explanations == {}
    assert page(window, AssessmentPage).presenter.page.kind == "review"
    assert first(window).box.text == ""
    assert first(window)._row.chip.word == "Cannot both be true"


def test_what_was_explained_before_stands_in_its_field(show: ShowWindow, lakes: Workspace) -> None:
    window = show(lakes)
    session(window).set_explanation(RULE, WHY)

    window.go("assessment", spot="review")
    catch_up()

    assert first(window).box.text == WHY
    assert named(first(window), "Look at it: " + _named_line(window)).isVisible()


def test_what_is_half_written_is_kept_on_leaving(window: Window) -> None:
    begin(window)
    QTest.keyClicks(focus(), WHY)

    window.go("results")
    catch_up()

    assert session(window).assessment.explanations == {RULE: WHY}


def test_an_emptied_field_takes_the_explanation_away(window: Window) -> None:
    line = explain(window, WHY)
    line.box.control.setFocus()
    line.box.box.selectAll()
    press(Key.Key_Delete)
    press(Key.Key_Tab)

    assert session(window).assessment.explanations == {}


def test_a_sealed_assessment_is_explained_no_more(window: Window) -> None:
    opened = session(window)
    opened.record = opened.record.model_copy(update={"sealed": True})
    window.go("results")
    window.go("assessment", spot="review")
    catch_up()

    assert not first(window).box.isEnabled()
    assert not first(window).explain.isEnabled()


def test_review_leads_to_all_evidence(window: Window) -> None:
    named(review(window), "All evidence").click()
    catch_up()

    assert isinstance(window.shown, EvidenceListPage)
    window.walk(-1)
    assert page(window, AssessmentPage).presenter.page.kind == "review"


def _counts(window: Window) -> str:
    return " ".join(words(review(window)).split("\n"))


def _named_line(window: Window) -> str:
    opened = session(window)
    [found] = [one for one in opened.evaluation.contradictions if one.id == RULE]
    return f"{', '.join(found.questions)}. {found.because.partition(': ')[2] or found.because}"
