"""Does not apply: a reason in the place of the levels, and no way around it."""

from regrisk.model.response import Answered, NotApplicable
from regrisk_ui.presenters.desk import EMPTY_REASON
from regrisk_ui.questions.reason import Reason
from regrisk_ui.window import Window
from tests.ui.assessment.hands import Key, card, catch_up, focus, go, named, press, session, write


def reason(window: Window) -> Reason:
    found = card(window).findChild(Reason)
    assert isinstance(found, Reason)
    return found


def test_n_puts_the_reason_in_the_place_of_the_levels(window: Window) -> None:
    go(window, "DAT-01")

    press(Key.Key_N)

    assert reason(window).isVisible()
    assert not card(window).answer.isVisible()
    assert reason(window).isAncestorOf(focus())


def test_a_reason_is_recorded_and_printed_with_the_answer_it_replaces_gone(window: Window) -> None:
    go(window, "DAT-01")
    press(Key.Key_2)

    press(Key.Key_N)
    write("No data is held here.")
    press(Key.Key_Tab)

    response = session(window).assessment.responses["DAT-01"]
    assert isinstance(response, NotApplicable)
    assert response.reason == "No data is held here."


def test_an_empty_reason_is_refused_beside_the_field(window: Window) -> None:
    go(window, "DAT-01")

    press(Key.Key_N)
    write("   ")
    press(Key.Key_Tab)

    assert session(window).assessment.responses == {}
    assert reason(window).box.error == EMPTY_REASON


def test_an_empty_reason_leaves_an_earlier_answer_as_it_is(window: Window) -> None:
    go(window, "DAT-01")
    press(Key.Key_2)
    press(Key.Key_N)

    go(window, "DAT-02")
    go(window, "DAT-01")

    response = session(window).assessment.responses["DAT-01"]
    assert isinstance(response, Answered)
    assert card(window).answer.isVisible()


def test_the_levels_come_back_when_the_reason_is_withdrawn(window: Window) -> None:
    go(window, "DAT-01")
    press(Key.Key_N)
    write("No data is held here.")
    press(Key.Key_Tab)

    named(card(window), "It does apply").click()

    assert session(window).assessment.responses == {}
    assert card(window).answer.isVisible()
    assert not reason(window).isVisible()


def test_digits_in_the_reason_stay_text(window: Window) -> None:
    go(window, "DAT-01")

    press(Key.Key_N)
    write("See ticket 4021")
    press(Key.Key_Tab)

    response = session(window).assessment.responses["DAT-01"]
    assert isinstance(response, NotApplicable)
    assert response.reason == "See ticket 4021"


def test_a_reason_that_is_half_typed_is_kept_when_one_moves_on(window: Window) -> None:
    go(window, "DAT-01")
    press(Key.Key_N)
    write("No copy")

    go(window, "ACC-01")

    response = session(window).assessment.responses["DAT-01"]
    assert isinstance(response, NotApplicable)


def test_only_what_is_asked_for_is_lit(window: Window) -> None:
    go(window, "DAT-01")
    press(Key.Key_U)
    unknown, apply = (named(card(window), name) for name in ("Unknown", "Does not apply"))

    press(Key.Key_N)
    assert (unknown.isChecked(), apply.isChecked()) == (False, True)
    unknown.click()
    catch_up()

    assert (unknown.isChecked(), apply.isChecked()) == (True, False)
    assert card(window).answer.isVisible()
