"""The map of keys lists exactly the keys there are, and each of them does something."""

from collections import Counter

from PySide6.QtGui import QKeySequence

from regrisk_ui.components.keycap import words
from regrisk_ui.components.label import Label
from regrisk_ui.keys import KeyMap
from regrisk_ui.places import PLACES, SETTINGS
from regrisk_ui.window import Window
from tests.ui.assessment.hands import (
    ALT,
    CTRL,
    SHIFT,
    Key,
    card,
    catch_up,
    focus,
    go,
    page,
    press,
    session,
)

BY_THE_FRAME = {*PLACES, SETTINGS.key, "region-next", "region-previous"}


def listed(window: Window) -> list[str]:
    window.acts.carry_out("help")
    catch_up()
    [shown] = [each for each in window.findChildren(KeyMap) if each.isVisible()]
    return [label.text() for label in shown.findChildren(Label)]


def test_the_map_lists_every_command_that_has_keys(example_window: Window) -> None:
    said = listed(example_window)

    for command in example_window.commands.all:
        assert not command.keys or command.label in said
    numbers = [label for label in said if label]
    assert len(numbers) == len(set(numbers))


def test_every_command_does_something(example_window: Window) -> None:
    go(example_window, "ACC-01")

    for command in example_window.commands.all:
        known = command.key in BY_THE_FRAME or example_window.acts.knows(command.key)
        assert known or page(example_window).command(command.key), command.key


def test_no_key_means_two_things(example_window: Window) -> None:
    keys = Counter(
        QKeySequence(each).toString() for command in example_window.commands.all for each in command.keys
    )

    assert [key for key, number in keys.items() if number > 1] == []


def test_no_command_takes_alt_and_a_letter(example_window: Window) -> None:
    keys = [each for command in example_window.commands.all for each in command.keys]

    assert not [each for each in keys if each.startswith("Alt+") and len(each) == len("Alt+A")]


def test_open_questions_are_walked(window: Window) -> None:
    go(window, "ACC-01")
    press(Key.Key_C)

    press(Key.Key_J, CTRL)
    assert card(window).asked.id == "ACC-02"
    go(window, "ACC-03")
    press(Key.Key_J, CTRL | SHIFT)
    assert card(window).asked.id == "ACC-02"


def test_domains_are_walked(window: Window) -> None:
    go(window, "ACC-01")
    here = page(window).presenter.page.key

    press(Key.Key_Return, CTRL)
    assert page(window).presenter.page.key != here
    press(Key.Key_Return, CTRL | SHIFT)
    assert page(window).presenter.page.key == here


def test_s_goes_to_the_scope_and_slash_finds_on_the_page(example_window: Window) -> None:
    go(example_window, "ACC-01")
    press(Key.Key_S)
    assert focus() is card(example_window).details.scope.control
    press(Key.Key_Slash)
    assert not page(example_window).cards.finder.isVisible()

    go(example_window, "ACC-02")
    press(Key.Key_Slash)

    assert focus() is page(example_window).cards.finder.line


def test_control_s_says_when_it_was_saved(example_window: Window) -> None:
    press(Key.Key_S, CTRL)

    assert example_window.toaster.shown[0].sentence.startswith("Saved ")


def test_alt_arrows_go_back_and_forth(example_window: Window) -> None:
    go(example_window, "ACC-01")
    go(example_window, "DAT-01")

    press(Key.Key_Left, ALT)
    assert card(example_window).asked.id == "ACC-01"
    press(Key.Key_Right, ALT)
    assert card(example_window).asked.id == "DAT-01"


def test_backspace_clears_with_undo(example_window: Window) -> None:
    go(example_window, "ACC-01")
    before = session(example_window).assessment

    press(Key.Key_Backspace)
    assert "ACC-01" not in session(example_window).assessment.responses
    press(Key.Key_Z, CTRL)
    catch_up()

    assert session(example_window).assessment == before


def test_a_plus_that_is_a_key_itself_is_shown() -> None:
    assert words("Ctrl++") == "Ctrl +"
    assert words("Ctrl+Shift+Z") == "Ctrl Shift Z"
    assert words("Ctrl+Return") == "Ctrl Enter"


def test_the_map_names_the_keys_of_tables_ledger_and_charts(example_window: Window) -> None:
    said = listed(example_window)

    assert "Take the row out, with undo" in said
    assert "Open or close a domain of the ledger; move a slider" in said
    assert "Show a chart as a table" in said
