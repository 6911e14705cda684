"""Evidence is added, changed and taken out in a dialog that prefills what it can."""

from datetime import date

from regrisk.model.response import Answered, Evidence
from regrisk_ui.questions.evidence_dialog import EvidenceDialog
from regrisk_ui.window import Window
from tests.ui.assessment.hands import CTRL, Key, card, catch_up, go, named, only_error, press, session, write


def dialog(window: Window) -> EvidenceDialog:
    return next(d for d in window.findChildren(EvidenceDialog) if d.isVisible())


def kept(window: Window, question: str) -> tuple[Evidence, ...]:
    response = session(window).assessment.responses[question]
    assert isinstance(response, Answered)
    return response.evidence


def add(window: Window, title: str, dated: str) -> None:
    press(Key.Key_E)
    write(title)
    dialog(window).dated.line.setFocus()
    write(dated)
    press(Key.Key_Return)
    catch_up()


def test_evidence_needs_an_answer_first(window: Window) -> None:
    go(window, "BCR-02")

    press(Key.Key_E)

    assert not [d for d in window.findChildren(EvidenceDialog) if d.isVisible()]
    assert named(card(window), "Add evidence").accessibleDescription() == "Choose an answer first."


def test_evidence_is_added_by_keyboard(window: Window) -> None:
    go(window, "BCR-02")
    press(Key.Key_3)

    add(window, "Restore test", "14 Aug 2026")

    assert kept(window, "BCR-02") == (
        Evidence(title="Restore test", grade="documented", dated=date(2026, 8, 14), kind="file"),
    )
    assert card(window).isVisible()


def test_the_end_follows_from_the_validity_of_the_question(window: Window) -> None:
    go(window, "BCR-02")
    press(Key.Key_3)
    press(Key.Key_E)

    dialog(window).dated.line.setFocus()
    write("14 Aug 2026")
    press(Key.Key_Tab)

    assert dialog(window).until.day == date(2027, 8, 14)


def test_an_end_set_by_hand_is_kept(window: Window) -> None:
    go(window, "BCR-02")
    press(Key.Key_3)
    press(Key.Key_E)
    write("Restore test")
    dialog(window).until.line.setFocus()
    write("1 Mar 2027")
    dialog(window).dated.line.setFocus()
    write("14 Aug 2026")

    press(Key.Key_Return)
    catch_up()

    assert kept(window, "BCR-02")[0].valid_until == date(2027, 3, 1)


def test_every_fault_stands_beside_its_field(window: Window) -> None:
    go(window, "BCR-02")
    press(Key.Key_3)
    press(Key.Key_E)

    press(Key.Key_Return)
    catch_up()

    shown = dialog(window)
    assert shown.what.error == "Say what it is, such as the name of the report."
    assert shown.dated.error == "Say from when it is. Undated proof does not count."
    assert kept(window, "BCR-02") == ()


def test_an_end_before_its_beginning_is_refused(window: Window) -> None:
    go(window, "BCR-02")
    press(Key.Key_3)
    press(Key.Key_E)
    write("Restore test")
    dialog(window).until.line.setFocus()
    write("1 Mar 2026")
    dialog(window).dated.line.setFocus()
    write("14 Aug 2026")

    press(Key.Key_Return)
    catch_up()

    assert only_error(dialog(window)) == "It cannot end before 14 Aug 2026."


def test_escape_adds_nothing(window: Window) -> None:
    go(window, "BCR-02")
    press(Key.Key_3)
    press(Key.Key_E)
    write("Restore test")

    press(Key.Key_Escape)

    assert kept(window, "BCR-02") == ()


def test_evidence_is_changed_and_taken_out(window: Window) -> None:
    go(window, "BCR-02")
    press(Key.Key_3)
    add(window, "Restore test", "14 Aug 2026")

    named(card(window), "Change the evidence Restore test").click()
    catch_up()
    dialog(window).what.line.setFocus()
    dialog(window).what.line.selectAll()
    write("Full restore test")
    press(Key.Key_Return)
    catch_up()
    assert [item.title for item in kept(window, "BCR-02")] == ["Full restore test"]

    named(card(window), "Take out the evidence Full restore test").click()
    catch_up()
    assert kept(window, "BCR-02") == ()
    press(Key.Key_Z, CTRL)
    assert [item.title for item in kept(window, "BCR-02")] == ["Full restore test"]
