"""Every tab stop has a name, nothing is wider than its view, and no key is taken twice."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from regrisk_ui import theme
from regrisk_ui.keys import COMMANDS
from regrisk_ui.questions.evidence_dialog import EvidenceDialog
from regrisk_ui.window import Window
from tests.ui.assessment.hands import Key, card, catch_up, focus, go, press

FACTS = ("PRF-01", "PRF-07", "PRF-10", "PRF-13", "PRF-20", "PRF-24", "PRF-28", "PRF-32")
QUESTIONS = ("DAT-01", "DAT-05", "MIG-01", "MIG-11", "ACC-01", "BCR-03", "INS-04", "EOR-08")


def tab_stops(window: Window) -> Iterator[QWidget]:
    """Yield what Tab reaches, each once."""
    for widget in window.findChildren(QWidget):
        by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
        if by_tab and widget.isVisible() and widget.isEnabled():
            yield widget


def nameless(window: Window) -> list[str]:
    return [
        f"{type(stop).__name__} in {type(stop.parentWidget()).__name__}"
        for stop in tab_stops(window)
        if not stop.accessibleName().strip()
    ]


def test_every_tab_stop_has_a_name(example_window: Window) -> None:
    found: dict[str, list[str]] = {}
    for spot in (*FACTS, *QUESTIONS, "review"):
        go(example_window, spot)
        found[spot] = nameless(example_window)

    assert not any(found.values()), found


def test_fields_that_appear_later_have_names_too(window: Window) -> None:
    go(window, "DAT-01")
    press(Key.Key_2)
    card(window).details.more.click()
    press(Key.Key_Slash)
    assert nameless(window) == []

    press(Key.Key_Escape)
    press(Key.Key_N)
    assert nameless(window) == []


def test_the_dialogs_have_names(window: Window) -> None:
    go(window, "DAT-01")
    press(Key.Key_2)
    press(Key.Key_E)
    assert window.findChild(EvidenceDialog) is not None
    assert nameless(window) == []
    press(Key.Key_Escape)

    window.acts.carry_out("help")
    catch_up()
    assert nameless(window) == []


def test_a_level_is_read_with_its_sentence_and_what_it_means(window: Window) -> None:
    go(window, "ACC-01")
    rows = card(window).rows

    assert rows[1].accessibleName() == "Level 1: Some paths or some users"
    assert rows[1].accessibleDescription() == "Decline likely"
    assert rows[2].accessibleDescription() == "Clears the decline"


def test_the_card_is_a_group_named_by_its_question(window: Window) -> None:
    go(window, "ACC-01")

    assert card(window).accessibleName().startswith("A C C 1. For which remote access paths")


def test_no_button_of_a_page_takes_a_mnemonic(example_window: Window) -> None:
    """Data may hold ampersands; none of them may become a shortcut."""
    for spot in ("EOR", "review", "PRF-10"):
        go(example_window, spot)
        texts = [button.text() for button in example_window.findChildren(QAbstractButton)]
        assert [text for text in texts if "&" in text.replace("&&", "")] == []


def test_no_key_does_two_things() -> None:
    keys = [key for command in COMMANDS for key in command.keys]

    assert len(keys) == len(set(keys))


def test_no_command_uses_alt_with_a_letter() -> None:
    keys = [key for command in COMMANDS for key in command.keys]

    assert [key for key in keys if key.startswith("Alt+") and len(key) == len("Alt+X")] == []


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_wider_than_its_view(example_window: Window, look: theme.Theme, percent: int) -> None:
    look.set_text_size(percent)
    catch_up()

    for spot in ("ACC-01", "DAT-05", "PRF-01", "PRF-24", "MIG-11", "review"):
        go(example_window, spot)
        assert (example_window.width(), example_window.height()) == (1280, 800), spot
        for area in example_window.findChildren(QScrollArea):
            content = area.widget()
            if area.isVisible() and content is not None:
                assert area.horizontalScrollBar().maximum() == 0, spot
                assert content.width() <= area.viewport().width(), spot


def test_narrow_windows_offer_the_panels_as_sheets(example_window: Window) -> None:
    example_window.resize(800, 700)
    go(example_window, "ACC-01")
    assert not example_window.context.isVisible()

    press(Key.Key_F1)

    assert example_window.context.isVisible()
    press(Key.Key_Escape)
    assert not example_window.context.isVisible()
    assert card(example_window).isAncestorOf(focus())


def test_a_page_chosen_in_a_sheet_closes_it(example_window: Window) -> None:
    example_window.resize(800, 700)
    go(example_window, "ACC-01")
    example_window.show_side("left")
    catch_up()
    step = next(
        button
        for button in example_window.left.findChildren(QAbstractButton)
        if button.accessibleName() == "Governance"
    )

    step.click()
    catch_up()

    assert card(example_window).asked.id.startswith("GOV")
    assert not example_window.left.isVisible()
