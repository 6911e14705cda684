"""The wizard by keyboard alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from regrisk.app.workspace import Workspace
from regrisk.model.response import Answered, Unknown
from regrisk_ui import theme
from regrisk_ui.components.keycap import KeyCap
from regrisk_ui.components.label import Label
from regrisk_ui.pages import files
from regrisk_ui.questions.folded import FoldedCard
from regrisk_ui.window import Window
from tests.ui.assessment.conftest import ShowWindow
from tests.ui.assessment.hands import (
    ALT,
    CTRL,
    SHIFT,
    Key,
    card,
    catch_up,
    fact,
    focus,
    go,
    named,
    only_error,
    page,
    press,
    session,
    write,
)
from tests.ui.fit import missed_by_tab


def test_the_first_domain_can_be_answered_by_keyboard_alone(window: Window) -> None:
    """From the profile that opens first, Ctrl Enter, then digits and Ctrl J to the end of the domain."""
    first = session(window).pack.domains[0]
    assert page(window).presenter.page.key == "profile"

    press(Key.Key_Return, CTRL)
    assert card(window).asked.id == first.questions[0].id
    asked = len(page(window).presenter.page.cards)
    for _ in range(asked):
        press(Key.Key_3)
        press(Key.Key_J, CTRL)

    answered = {name for name, said in session(window).assessment.responses.items()}
    assert len(answered) == asked
    assert all(isinstance(said, Answered) for said in session(window).assessment.responses.values())
    assert page(window).presenter.page.key == session(window).pack.domains[1].code


def test_arrows_move_between_levels_and_never_answer(window: Window) -> None:
    go(window, "DAT-01")

    press(Key.Key_Down, times=3)

    assert session(window).assessment.responses == {}
    press(Key.Key_Space)
    response = session(window).assessment.responses["DAT-01"]
    assert isinstance(response, Answered)
    assert response.value == 3


def test_an_arrow_past_the_last_level_opens_the_next_card(window: Window) -> None:
    go(window, "DAT-01")

    press(Key.Key_Down, times=5)
    assert card(window).asked.id == "DAT-02"
    press(Key.Key_Up)
    assert card(window).asked.id == "DAT-01"
    assert session(window).assessment.responses == {}


@pytest.mark.parametrize("key", [Key.Key_0, Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4])
def test_a_digit_answers_with_its_level(window: Window, key: Key) -> None:
    go(window, "DAT-01")

    press(key)

    response = session(window).assessment.responses["DAT-01"]
    assert isinstance(response, Answered)
    assert response.value == key - Key.Key_0


def test_digits_answer_yes_no_questions_by_level(window: Window) -> None:
    go(window, "ENC-12")

    press(Key.Key_4)
    response = session(window).assessment.responses["ENC-12"]
    assert isinstance(response, Answered)
    assert response.value == "yes"
    press(Key.Key_3)
    assert session(window).assessment.responses["ENC-12"] == response


def test_options_of_the_same_level_have_letters(window: Window) -> None:
    go(window, "INS-04")

    press(Key.Key_C)

    response = session(window).assessment.responses["INS-04"]
    assert isinstance(response, Answered)
    assert response.value == "yes_noticed"


def test_u_says_that_nobody_knows(window: Window) -> None:
    go(window, "DAT-01")
    press(Key.Key_2)

    press(Key.Key_U)

    assert isinstance(session(window).assessment.responses["DAT-01"], Unknown)
    assert card(window).asked.id == "DAT-01"


def test_backspace_clears_the_answer_and_offers_it_back(window: Window) -> None:
    go(window, "DAT-01")
    press(Key.Key_2)

    press(Key.Key_Backspace)

    assert session(window).assessment.responses == {}
    [toast] = window.toaster.shown
    assert "DAT-01" in toast.sentence
    toast.acted.emit()
    assert "DAT-01" in session(window).assessment.responses


def test_the_scope_is_reached_by_s_and_digits_in_it_stay_text(window: Window) -> None:
    go(window, "DAT-01")
    press(Key.Key_2)

    press(Key.Key_S)
    write("024 u n e")
    press(Key.Key_Tab)

    response = session(window).assessment.responses["DAT-01"]
    assert isinstance(response, Answered)
    assert response.value == 2
    assert response.scope == "024 u n e"


def test_backspace_in_a_field_is_text(window: Window) -> None:
    go(window, "DAT-01")
    press(Key.Key_2)
    press(Key.Key_S)
    write("ab")

    press(Key.Key_Backspace)
    press(Key.Key_Tab)

    response = session(window).assessment.responses["DAT-01"]
    assert isinstance(response, Answered)
    assert response.scope == "a"


def test_single_keys_can_be_switched_off(workspace: Workspace, show: ShowWindow) -> None:
    workspace.set_setting("single_keys", "off")
    window = show(workspace)
    go(window, "DAT-01")

    press(Key.Key_U)
    assert session(window).assessment.responses == {}
    press(Key.Key_Down)
    press(Key.Key_Space)
    assert "DAT-01" in session(window).assessment.responses


def test_control_enter_turns_pages_both_ways(window: Window) -> None:
    go(window, "ENC")

    press(Key.Key_Return, CTRL)
    assert page(window).presenter.page.key == "MIG"
    press(Key.Key_Return, CTRL | SHIFT)
    assert page(window).presenter.page.key == "ENC"


def test_control_j_goes_back_with_shift(window: Window) -> None:
    go(window, "DAT-03")

    press(Key.Key_J, CTRL | SHIFT)

    assert card(window).asked.id == "DAT-02"


def test_slash_finds_a_card_of_the_page(window: Window) -> None:
    go(window, "BCR-01")

    press(Key.Key_Slash)
    write("restores tested")
    press(Key.Key_Return)

    assert card(window).asked.id == "BCR-02"
    assert not page(window).cards.finder.isVisible()


def test_escape_leaves_the_search_for_the_card(window: Window) -> None:
    go(window, "BCR-01")
    press(Key.Key_Slash)
    write("nothing says this")

    press(Key.Key_Escape)

    assert card(window).isAncestorOf(focus())
    shown = [folded for folded in page(window).findChildren(FoldedCard) if folded.isVisible()]
    assert len(shown) == len(page(window).presenter.page.cards) - 1


def test_f6_goes_through_the_parts_and_back_to_the_card(window: Window) -> None:
    go(window, "DAT-01")
    inside = focus()

    press(Key.Key_F6)
    assert not card(window).isAncestorOf(focus())
    press(Key.Key_F6, SHIFT)

    assert focus() is inside


def test_back_returns_to_the_card_one_came_from(window: Window) -> None:
    go(window, "DAT-04")
    go(window, "ACC-02")

    press(Key.Key_Left, ALT)
    assert card(window).asked.id == "DAT-04"
    press(Key.Key_Right, ALT)
    assert card(window).asked.id == "ACC-02"


def test_facts_are_given_by_keyboard(window: Window) -> None:
    go(window, "PRF-07")

    write("182,000")
    press(Key.Key_Tab)

    assert session(window).assessment.profile["PRF-07"] == 182_000
    assert fact(window).fact.id == "PRF-07"


def test_an_exclusive_choice_stands_alone(window: Window) -> None:
    go(window, "PRF-22")

    press(Key.Key_Space)
    press(Key.Key_Down, times=4)
    press(Key.Key_Space)

    assert session(window).assessment.profile["PRF-22"] == ["none"]
    press(Key.Key_Up)
    press(Key.Key_Space)
    assert session(window).assessment.profile["PRF-22"] == ["exclusion"]


def test_a_row_of_a_table_is_added_and_taken_out(window: Window) -> None:
    go(window, "PRF-24")

    press(Key.Key_Space)
    write("11 Mar 2024")
    press(Key.Key_Tab)
    assert session(window).assessment.profile["PRF-24"] == [{"date": "2024-03-11"}]

    named(fact(window), "Take out row 1").click()
    catch_up()
    assert "PRF-24" not in session(window).assessment.profile


def test_what_is_no_number_is_refused_beside_its_field(window: Window) -> None:
    go(window, "PRF-07")

    write("many")
    press(Key.Key_Tab)

    assert "PRF-07" not in session(window).assessment.profile
    assert "Write a number" in only_error(fact(window))


def test_a_day_that_does_not_exist_is_refused_beside_its_field(window: Window) -> None:
    go(window, "PRF-20")

    write("31 Feb 2027")
    press(Key.Key_Tab)

    assert "PRF-20" not in session(window).assessment.profile
    assert only_error(fact(window)) == "February has 28 days in 2027."


def test_the_keyboard_leads_from_the_first_question_to_the_pdf(
    window: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    """Only the system's own file dialog is answered for the person."""
    target = tmp_path / "Northern.pdf"
    monkeypatch.setattr(files, "choose_target", lambda *_: target)
    press(Key.Key_Return, CTRL)
    for _ in page(window).presenter.page.cards:
        press(Key.Key_2)
        press(Key.Key_J, CTRL)

    press(Key.Key_3, CTRL)
    assert window.shown_name == "results"
    press(Key.Key_E, CTRL | SHIFT)
    press(Key.Key_Return)

    qtbot.waitUntil(target.exists, timeout=60_000)
    assert target.read_bytes().startswith(b"%PDF-")
    qtbot.waitUntil(lambda: any("Northern.pdf" in toast.sentence for toast in window.toaster.shown))


@pytest.mark.parametrize(("key", "state"), [(Key.Key_U, "unknown"), (Key.Key_2, "answered")])
def test_a_key_with_shift_does_the_same(window: Window, key: Key, state: str) -> None:
    """A capital is meant as its small letter, and French digits need Shift."""
    go(window, "DAT-01")

    text = chr(key)
    QApplication.sendEvent(focus(), QKeyEvent(QEvent.Type.KeyPress, key, SHIFT, text))
    catch_up()

    assert session(window).assessment.responses["DAT-01"].state == state


def test_the_slash_of_a_keyboard_that_needs_shift_finds(window: Window) -> None:
    go(window, "DAT-01")

    QApplication.sendEvent(focus(), QKeyEvent(QEvent.Type.KeyPress, Key.Key_Slash, SHIFT, "/"))
    catch_up()

    assert focus() is page(window).cards.finder.line


def test_a_digit_without_a_level_says_which_there_are(window: Window) -> None:
    go(window, "OPS-06")

    press(Key.Key_3)

    assert session(window).assessment.responses == {}
    assert [toast.sentence for toast in window.toaster.shown] == ["OPS-06 takes the keys 0, 2, 4."]
    assert "0, 2, 4" in [cap.accessibleName() for cap in window.foot.findChildren(KeyCap)]


def test_words_that_nothing_holds_are_said_to_be_in_no_question(window: Window) -> None:
    go(window, "BCR-01")
    press(Key.Key_Slash)

    write("nothing says this")
    finder = page(window).cards.finder
    said = [label.text() for label in finder.findChildren(Label) if label.isVisible()]
    assert said == ["No question on this page holds these words."]
    assert finder.control.accessibleDescription() == said[0]
    press(Key.Key_Return)
    assert focus() is finder.line

    finder.line.selectAll()
    write("restores tested")
    assert not [label for label in finder.findChildren(Label) if label.isVisible()]


def test_words_of_the_open_card_lead_back_to_it(window: Window) -> None:
    go(window, "BCR-02")
    press(Key.Key_Slash)
    write("restores tested")

    press(Key.Key_Return)

    assert card(window).asked.id == "BCR-02"
    assert card(window).isAncestorOf(focus())


def test_tab_goes_through_a_card_as_it_is_read_and_on_to_the_next(window: Window) -> None:
    go(window, "DAT-03")
    press(Key.Key_2)
    details = card(window).details

    details.more.click()
    catch_up()

    assert details.teller is not None
    assert details.note is not None
    assert focus() is details.teller.control
    press(Key.Key_Tab)
    assert focus() is details.note.control
    press(Key.Key_Tab)
    assert focus() is named(card(window), "Unknown")
    details.day.control.setFocus()
    press(Key.Key_Tab)
    assert focus() is details.teller.control
    named(card(window), "Add evidence").setFocus()
    press(Key.Key_Tab)
    after = focus()
    assert isinstance(after, FoldedCard)
    assert after.card.id == "DAT-04"


@pytest.mark.parametrize("spot", ["PRF-07", "PRF-24", "PRF-22", "PRF-12", "DAT-03", "OPS-06", "INS-04"])
def test_tab_comes_to_everything_on_a_page_of_cards(example_window: Window, spot: str) -> None:
    go(example_window, spot)
    if spot == "PRF-24":
        named(fact(example_window), "Add a row").click()
        catch_up()
    elif not spot.startswith("PRF"):
        card(example_window).details.more.click()
        catch_up()

    assert missed_by_tab(example_window) == []


def test_a_row_that_was_added_is_followed_by_the_button_below_it(window: Window) -> None:
    go(window, "PRF-24")
    press(Key.Key_Space)

    named(fact(window), "Take out row 1").setFocus()
    press(Key.Key_Tab)

    assert focus() is named(fact(window), "Add a row")


def test_a_day_that_was_not_understood_is_not_dropped_without_a_word(window: Window) -> None:
    go(window, "DAT-01")
    press(Key.Key_2)
    card(window).details.day.control.setFocus()
    write("31.11.2026")

    press(Key.Key_J, CTRL)

    assert card(window).asked.id == "DAT-02"
    assert [toast.sentence for toast in window.toaster.shown] == [
        "DAT-01: “31.11.2026” was not saved. November has 30 days in 2026."
    ]


def test_a_day_that_was_not_understood_waits_while_another_page_is_looked_at(window: Window) -> None:
    go(window, "DAT-01")
    press(Key.Key_2)
    card(window).details.day.control.setFocus()
    write("31.11.2026")

    press(Key.Key_3, CTRL)
    press(Key.Key_2, CTRL)

    assert card(window).details.day.line.text() == "31.11.2026"
    assert card(window).details.day.error == "November has 30 days in 2026."


@pytest.mark.parametrize("percent", [100, 200])
def test_the_level_with_the_focus_is_in_view(window: Window, look: theme.Theme, percent: int) -> None:
    go(window, "ENC-03")
    press(Key.Key_4)
    look.set_text_size(percent)
    press(Key.Key_3, CTRL)

    press(Key.Key_2, CTRL)
    assert seen_whole(window)
    press(Key.Key_Up, times=4)
    assert seen_whole(window)
    press(Key.Key_Down, times=4)
    assert seen_whole(window)


def test_fields_that_are_unfolded_come_into_view(window: Window, look: theme.Theme) -> None:
    look.set_text_size(200)
    go(window, "DAT-02")
    press(Key.Key_2)

    card(window).details.more.setFocus()
    press(Key.Key_Space)

    assert card(window).details.teller is not None
    assert seen_whole(window)


def seen_whole(window: Window) -> bool:
    """Say whether all of what has the focus is in the view of the cards."""
    view = page(window).cards.cards.viewport()
    spot = focus().mapTo(page(window).cards.cards.body, QPoint(0, 0)).y()
    top = spot - page(window).cards.cards.verticalScrollBar().value()
    return top >= 0 and top + focus().height() <= view.height()


def test_a_theme_chosen_elsewhere_reaches_every_label_of_the_open_card(
    example_window: Window, look: theme.Theme
) -> None:
    window = example_window
    go(window, "DAT-01")

    window.go("settings")
    catch_up()
    look.choose("dark")
    window.go("assessment")
    catch_up()

    shown = [label for label in window.findChildren(Label) if label.isVisible() and label.text()]
    wrong = [label.text() for label in shown if ink(label) not in {each.name() for each in dark_inks()}]
    assert "As of" in [label.text() for label in shown]
    assert wrong == []


def ink(label: Label) -> str:
    return label.palette().color(label.foregroundRole()).name()


def dark_inks() -> list[QColor]:
    return [theme.color(name) for name in theme.current().tokens.themes["dark"]]
