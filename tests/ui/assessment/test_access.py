"""Every tab stop has a name, nothing is wider than its view, and no key is taken twice."""

import pytest
from PySide6.QtWidgets import QAbstractButton

from regrisk_ui import theme
from regrisk_ui.keys import COMMANDS
from regrisk_ui.questions.evidence_dialog import EvidenceDialog
from regrisk_ui.window import Window
from tests.ui.assessment.hands import Key, card, catch_up, focus, go, press
from tests.ui.fit import mnemonics, nameless, too_wide

FACTS = ("PRF-01", "PRF-07", "PRF-10", "PRF-13", "PRF-20", "PRF-24", "PRF-28", "PRF-32")
QUESTIONS = ("DAT-01", "DAT-05", "MIG-01", "MIG-11", "ACC-01", "BCR-03", "INS-04", "EOR-08")
SPOTS = (*FACTS, *QUESTIONS, "EOR", "review")
LARGE = ("ACC-01", "DAT-05", "PRF-01", "PRF-24", "MIG-11", "review")


@pytest.mark.parametrize(("percent", "spots"), [(100, SPOTS), (200, LARGE)])
def test_every_card_is_for_everyone(
    example_window: Window, look: theme.Theme, percent: int, spots: tuple[str, ...]
) -> None:
    """Every tab stop has a name, data never becomes a shortcut, and nothing is wider than its view."""
    look.set_text_size(percent)
    catch_up()

    for spot in spots:
        go(example_window, spot)
        found = [*nameless(example_window), *mnemonics(example_window), *too_wide(example_window)]
        assert found == [], f"{spot} at {percent} %"
        assert (example_window.width(), example_window.height()) == (1280, 800), f"{spot} at {percent} %"


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


def test_no_key_does_two_things() -> None:
    keys = [key for command in COMMANDS for key in command.keys]

    assert len(keys) == len(set(keys))


def test_no_command_uses_alt_with_a_letter() -> None:
    keys = [key for command in COMMANDS for key in command.keys]

    assert [key for key in keys if key.startswith("Alt+") and len(key) == len("Alt+X")] == []


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
