"""What stands in the way of a seal is said, leads to its card, and cannot be clicked away."""

from datetime import timedelta

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from regrisk.app import clock
from regrisk.app.examples import example
from regrisk.app.workspace import Workspace
from regrisk.model.assessment import Attested
from regrisk.model.response import Answered
from regrisk_ui.assessment import AssessmentPage
from regrisk_ui.components.button import Button
from regrisk_ui.components.dialog import Dialog
from regrisk_ui.components.switch import Switch
from regrisk_ui.pages.submission import SubmissionPage
from regrisk_ui.pages.submission_attest import AttestDialog
from regrisk_ui.window import Window
from tests.ui.pages.conftest import ShowWindow
from tests.ui.pages.steps import (
    CTRL,
    Key,
    catch_up,
    field,
    focus,
    named,
    page,
    press,
    seen,
    session,
    words,
    write,
)
from tests.ui.submission.conftest import LIND, at_the_submission


@pytest.fixture
def large(show: ShowWindow, strong: Workspace) -> Window:
    """The window on the large registry, for what only its questions show."""
    return at_the_submission(show, strong)


@pytest.fixture
def window(show: ShowWindow, small: Workspace) -> Window:
    """The window on the small registry: who attests is asked the same however many answers there are."""
    return at_the_submission(show, small)


def opened(show: ShowWindow, workspace: Workspace, name: str) -> Window:
    record = workspace.import_assessment(example(name))
    window = show(workspace)
    window.open_assessment(record.id, "submission")
    catch_up()
    return window


def test_ctrl_7_leads_to_the_submission(show: ShowWindow, lakes: Workspace) -> None:
    window = show(lakes)

    press(Key.Key_7, CTRL)

    assert page(window, SubmissionPage).seal.reason.text() == "8 things to settle first"


def test_everything_that_stands_in_the_way_is_listed_and_the_seal_waits_for_it(
    show: ShowWindow, empty: Workspace
) -> None:
    window = opened(show, empty, "small-new-quick")

    shown = page(window, SubmissionPage)
    said = words(shown)
    for title in (
        "Some questions have no response",
        "Not every part has somebody who attests to it",
        "Data handling and life cycle",
        "Nobody attests to the answers.",
    ):
        assert title in said
    assert not shown.seal.seal.isEnabled()
    assert shown.seal.seal.accessibleDescription() == shown.seal.reason.text() == "32 things to settle first"


def test_a_line_jumps_to_its_question_and_alt_left_comes_back(show: ShowWindow, empty: Workspace) -> None:
    window = opened(show, empty, "small-new-quick")

    named(window, "Answer: Data handling and life cycle").click()
    catch_up()
    there = page(window, AssessmentPage)
    assert there.spot() == "DAT-01"

    window.walk(-1)
    catch_up()
    page(window, SubmissionPage)


def test_a_contradiction_leads_to_its_answer_or_to_the_review(show: ShowWindow, lakes: Workspace) -> None:
    window = show(lakes)
    window.go("submission")
    catch_up()

    named(window, "Resolve: ENC-01, ENC-03").click()
    catch_up()
    assert page(window, AssessmentPage).spot() == "ENC-01"

    window.go("submission")
    catch_up()
    named(window, "Explain: ENC-01, ENC-03").click()
    catch_up()
    assert page(window, AssessmentPage).spot() == "review"


def test_an_answer_with_a_knock_out_needs_its_scope(large: Window) -> None:
    window, submission = large, page(large, SubmissionPage)
    opened = session(window)
    said = opened.assessment.responses["ACC-01"]
    assert isinstance(said, Answered)

    opened.respond("ACC-01", said.model_copy(update={"scope": None, "basis": None}))
    submission.refresh()
    catch_up()

    assert "it does not say what it covers and whether it was seen, told or assumed" in words(submission)
    named(submission, "Complete: ACC-01").click()
    catch_up()
    assert page(window, AssessmentPage).spot() == "ACC-01"


def test_told_and_assumed_answers_are_named_without_standing_in_the_way(large: Window) -> None:
    window, submission = large, page(large, SubmissionPage)
    opened = session(window)
    for name, basis in (("ACC-01", "assumed"), ("ACC-02", "told")):
        answer = opened.assessment.responses[name]
        assert isinstance(answer, Answered)
        opened.respond(name, Answered.model_validate({**answer.model_dump(), "basis": basis}))
    opened.set_explanation("verified-but-assumed", "ACC-01 is being asked for.")
    opened.set_attested([LIND])
    submission.refresh()
    catch_up()

    assert submission.known is not None
    for button in submission.known.findChildren(type(submission.check)):
        if button.accessibleName().startswith("Show all"):
            button.click()
    catch_up()
    said = words(submission.known)
    assert "Nobody looked and nobody was asked." in said
    assert "on what somebody was told" in said
    assert "points of the evidenced score are lost" in said  # evidence that has run out
    assert submission.seal.seal.isEnabled()


def test_somebody_attests_by_keys_and_the_seal_opens(submission: SubmissionPage, window: Window) -> None:
    named(
        submission, "Name who attests: Nobody attests to the answers. Name who does, and in which role."
    ).click()
    dialog = seen(window, AttestDialog)
    write(field(dialog, "Name"), "J. Lind")
    write(field(dialog, "Role"), "security officer")
    press(Key.Key_Return)

    day = session(window).assessment.taken_on  # on which it is sealed, unless another is named
    assert session(window).assessment.attested == (Attested(name="J. Lind", role="security officer", on=day),)
    assert submission.seal.seal.isEnabled()
    assert "J. Lind, security officer" in words(submission)
    assert "All parts" in words(submission)


def test_who_attests_is_checked_in_the_dialog(submission: SubmissionPage, window: Window) -> None:
    assert submission.attest is not None
    submission.attest.add.click()
    dialog = seen(window, AttestDialog)
    named(dialog, "Some parts").click()
    dialog.deed.click()
    catch_up()

    said = words(dialog)
    for sentence in (
        "Write the name of whoever attests.",
        "Write the role.",
        "Choose at least one part, or all parts.",
    ):
        assert sentence in said
    assert session(window).assessment.attested == ()


def test_parts_without_anybody_are_named_until_somebody_takes_them(large: Window) -> None:
    window, submission = large, page(large, SubmissionPage)
    session(window).set_attested(
        [LIND.model_copy(update={"parts": ("ENC", "Backup, recovery and continuity")})]
    )
    submission.refresh()
    catch_up()

    assert "Parts without anybody" in words(submission)
    assert "Access control and identity" in words(submission)
    assert not submission.seal.seal.isEnabled()

    named(submission, "Change: J. Lind").click()
    dialog = seen(window, AttestDialog)
    assert dialog.parts.chosen == ("ENC", "BCR")  # a part by its title is the part by its code
    named(dialog, "All parts").click()
    dialog.deed.click()
    catch_up()
    assert session(window).assessment.attested == (LIND,)
    assert submission.seal.seal.isEnabled()


def test_taking_somebody_out_is_undone_by_ctrl_z(submission: SubmissionPage, window: Window) -> None:
    session(window).set_attested([LIND])
    submission.refresh()
    catch_up()

    named(submission, "Take out: J. Lind").click()
    catch_up()
    assert session(window).assessment.attested == ()

    press(Key.Key_Z, CTRL)
    assert session(window).assessment.attested == (LIND,)
    assert submission.seal.seal.isEnabled()


def test_an_attestation_of_a_later_day_stands_in_the_way(submission: SubmissionPage, window: Window) -> None:
    late = LIND.model_copy(update={"on": clock.today() + timedelta(days=30)})
    session(window).set_attested([late])
    submission.refresh()
    catch_up()

    assert "after the day of the seal" in words(submission)
    assert not submission.seal.seal.isEnabled()


def test_what_is_attested_can_be_read_in_plain_words(submission: SubmissionPage, window: Window) -> None:
    named(submission, "Read the statement").click()

    said = words(seen(window, Dialog))
    assert "To the best of our knowledge" in said
    assert "no insurer has agreed to anything" in said


def test_that_nothing_was_left_out_is_kept_and_undone(
    qtbot: QtBot, submission: SubmissionPage, window: Window
) -> None:
    switch = seen(submission, Switch)
    switch.click()
    catch_up()
    assert session(window).assessment.nothing_withheld

    press(Key.Key_Z, CTRL)
    assert not session(window).assessment.nothing_withheld
    assert not seen(submission, Switch).isChecked()


def test_explain_leads_to_the_explanation_of_that_contradiction(show: ShowWindow, lakes: Workspace) -> None:
    window = at_the_submission(show, lakes)
    waiting = [one for one in session(window).evaluation.contradictions if not one.explained]
    shown = page(window, SubmissionPage)
    deeds = [each for each in shown.findChildren(Button) if each.label == "Explain"]
    assert len(deeds) > 2

    deeds[2].click()
    catch_up()
    QTest.keyClicks(focus(), "Both hold: the second is another system.")
    press(Key.Key_Tab)

    explanations = session(window).assessment.explanations
    assert explanations == {waiting[2].id: "Both hold: the second is another system."}
