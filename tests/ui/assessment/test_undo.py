"""Undo and redo of every answer, across pages."""

from regrisk.model.response import Answered
from regrisk_ui.window import Window
from tests.ui.assessment.hands import CTRL, SHIFT, Key, card, fact, go, page, press, session, write


def value(window: Window, question: str) -> object:
    response = session(window).assessment.responses.get(question)
    return response.value if isinstance(response, Answered) else response


def test_undo_goes_back_over_pages_and_shows_where(window: Window) -> None:
    go(window, "DAT-01")
    press(Key.Key_3)
    go(window, "ACC-01")
    press(Key.Key_2)
    go(window, "GOV-01")

    press(Key.Key_Z, CTRL)
    assert card(window).asked.id == "ACC-01"
    assert value(window, "ACC-01") is None
    press(Key.Key_Z, CTRL)
    assert card(window).asked.id == "DAT-01"
    assert value(window, "DAT-01") is None


def test_redo_does_them_again(window: Window) -> None:
    go(window, "DAT-01")
    press(Key.Key_3)
    press(Key.Key_1)
    press(Key.Key_Z, CTRL)
    assert value(window, "DAT-01") == 3

    press(Key.Key_Z, CTRL | SHIFT)

    assert value(window, "DAT-01") == 1


def test_the_card_shows_what_undo_left(window: Window) -> None:
    go(window, "DAT-01")
    press(Key.Key_3)
    press(Key.Key_1)

    press(Key.Key_Z, CTRL)

    checked = [row.accessibleName() for row in card(window).rows if row.isChecked()]
    assert [name[:7] for name in checked] == ["Level 3"]


def test_profile_facts_are_undone_too(window: Window) -> None:
    go(window, "PRF-02")
    press(Key.Key_Space)
    assert "PRF-02" in session(window).assessment.profile
    go(window, "DAT-01")

    press(Key.Key_Z, CTRL)

    assert "PRF-02" not in session(window).assessment.profile
    assert fact(window).fact.id == "PRF-02"


def test_undo_in_a_field_first_takes_back_what_is_typed(window: Window) -> None:
    go(window, "DAT-01")
    press(Key.Key_3)
    press(Key.Key_S)
    write("abc")

    press(Key.Key_Z, CTRL)

    assert value(window, "DAT-01") == 3
    assert card(window).details.scope.text != "abc"


def test_undo_from_another_page_stays_there(window: Window) -> None:
    go(window, "DAT-01")
    press(Key.Key_3)
    window.go("results")

    window.acts.carry_out("undo")

    assert window.shown_name == "results"
    assert value(window, "DAT-01") is None


def test_undo_with_nothing_to_undo_says_so(window: Window) -> None:
    go(window, "DAT-01")

    press(Key.Key_Z, CTRL)

    [toast] = window.toaster.shown
    assert toast.sentence.startswith("Nothing to undo")


def test_an_answer_that_hides_questions_is_undone_with_them(window: Window) -> None:
    go(window, "PRF-10")
    data = "DAT-14"
    press(Key.Key_Down, times=12)
    press(Key.Key_Space)
    assert session(window).assessment.profile["PRF-10"] == ["linked_data"]
    go(window, data)
    assert card(window).asked.id == data
    press(Key.Key_2)
    go(window, "PRF-10")
    press(Key.Key_Down, times=12)
    press(Key.Key_Space)

    assert data not in page(window).presenter.page.cards
    assert value(window, data) == 2
    press(Key.Key_Z, CTRL)
    assert session(window).assessment.profile["PRF-10"] == ["linked_data"]


def test_undo_of_an_answer_that_is_hidden_by_now_shows_its_domain(window: Window) -> None:
    go(window, "PRF-10")
    press(Key.Key_Down, times=12)
    press(Key.Key_Space)
    go(window, "DAT-14")
    press(Key.Key_2)
    session(window).set_profile("PRF-10", None)
    press(Key.Key_Z, CTRL)
    press(Key.Key_Z, CTRL)

    assert value(window, "DAT-14") is None
    session(window).redo()
    session(window).redo()

    go(window, "DAT-14")

    assert page(window).presenter.page.key == "DAT"
