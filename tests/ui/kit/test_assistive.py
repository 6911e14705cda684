"""What assistive technology does and reads: a toggle without a click, roles, the order of the parts."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card
from regrisk_ui.components.choice_lists import CheckList, RadioList
from regrisk_ui.components.choice_rows import Entry
from regrisk_ui.components.dialog import Dialog
from regrisk_ui.components.list_row import ListRow
from regrisk_ui.components.listing import Listing
from regrisk_ui.components.page import PageHeader
from regrisk_ui.components.segmented import SegmentedChoice
from regrisk_ui.components.step_list import Step, StepList
from regrisk_ui.components.text_field import TextField
from regrisk_ui.presenters.badge import Badge
from regrisk_ui.presenters.card import Folded
from regrisk_ui.questions.folded import FoldedCard
from regrisk_ui.shell.rail import Rail
from regrisk_ui.shell.rail_button import RailItem
from tests.ui.kit.stage import press, put

ENTRIES = [Entry("full", "Full"), Entry("short", "Summary")]
PLACES = [RailItem("results", "Results", "gauge"), RailItem("plan", "Plan", "list-checks")]
STEPS = [Step("acc", "Access", 1, "7/7", "7 of 7"), Step("enc", "Keys", 0, "0/7", "0 of 7")]


def toggled_by_assistive_technology(button: QAbstractButton) -> None:
    """Do what a screen reader or a switch does by the accessible action of a button that can be checked."""
    QAccessible.queryAccessibleInterface(button).actionInterface().doAction("Toggle")


def heard_names(widget: QWidget) -> list[str]:
    """Return what is read out of *widget*, in its order."""
    return list(_names(QAccessible.queryAccessibleInterface(widget)))


def _names(interface: QAccessibleInterface) -> list[str]:
    own = interface.text(QAccessible.Text.Name)
    inner = [_names(interface.child(place)) for place in range(interface.childCount())]
    return (
        [own, *(name for names in inner for name in names)] if own else [n for names in inner for n in names]
    )


def radios() -> tuple[QWidget, QAbstractButton, Callable[[Callable[..., object]], object]]:
    made = RadioList("What goes in", ENTRIES, "full")
    return made, made.rows[1], made.picked.connect


def segments() -> tuple[QWidget, QAbstractButton, Callable[[Callable[..., object]], object]]:
    made = SegmentedChoice("Paper", [("full", "Letter"), ("short", "A4")], "full", kind="required")
    return made, made.findChildren(QAbstractButton)[1], made.picked.connect


def rail() -> tuple[QWidget, QAbstractButton, Callable[[Callable[..., object]], object]]:
    made = Rail(PLACES)
    made.show_current("results")
    return made, made.buttons["plan"], made.chosen.connect


def steps() -> tuple[QWidget, QAbstractButton, Callable[[Callable[..., object]], object]]:
    made = StepList("Pages", STEPS, "acc")
    return made, made.rows["enc"], made.chosen.connect


@pytest.mark.parametrize("make", [radios, segments, rail, steps])
def test_a_toggle_without_a_click_chooses_and_shows_nothing_by_itself(
    qtbot: QtBot, make: Callable[[], tuple[QWidget, QAbstractButton, Callable[..., object]]]
) -> None:
    """Or it would show as chosen what nobody recorded."""
    widget, other, connect = make()
    put(qtbot, widget)
    heard: list[object] = []
    connect(heard.append)
    [chosen] = [each for each in widget.findChildren(QAbstractButton) if each.isChecked()]

    toggled_by_assistive_technology(other)

    assert len(heard) == 1
    assert (chosen.isChecked(), other.isChecked()) == (True, False)
    assert QAccessible.queryAccessibleInterface(other).role() == QAccessible.Role.RadioButton


def test_a_box_that_is_toggled_without_a_click_is_reported(qtbot: QtBot) -> None:
    boxes = CheckList("Data held", ENTRIES, ["short"])
    put(qtbot, boxes)
    heard: list[tuple[str, ...]] = []
    boxes.picked.connect(heard.append)

    toggled_by_assistive_technology(boxes.rows[0])
    boxes.show_chosen(["full"])

    assert heard == [("full", "short")]
    assert boxes.chosen == ("full",)


def test_a_folded_card_that_is_toggled_without_a_click_is_chosen_and_not_opened(qtbot: QtBot) -> None:
    badge = Badge("neutral", "Open")
    card = FoldedCard(Folded("ENC-01", "Encrypted?", "unanswered", "", "", badge, "E N C 1. Encrypted?"))
    card.show_choice("open")
    put(qtbot, card)
    opened: list[str] = []
    card.opened.connect(opened.append)

    with qtbot.waitSignal(card.toggled_in) as heard:
        toggled_by_assistive_technology(card)

    assert (heard.args, opened, card.isChecked()) == (["ENC-01"], [], False)


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot) -> None:
    button = Button("New assessment")
    put(qtbot, button)
    button.setFocus()

    with qtbot.waitSignal(button.clicked):
        press(button, Qt.Key.Key_Return)


@pytest.fixture
def dialog(qtbot: QtBot) -> Dialog:
    window = QMainWindow()
    window.resize(900, 700)
    window.setCentralWidget(QPushButton("Below"))
    put(qtbot, window)
    made = Dialog("Which registry?", "It is assessed next.", deed="Start", closing="by owner", parent=window)
    made.body.addWidget(TextField("Name", hint="As on contracts."))
    ways = RadioList("How to begin", ENTRIES, "full")
    ways.picked.connect(ways.show_chosen)
    made.body.addWidget(ways)
    made.open()
    return made


def test_enter_chooses_in_a_dialog_and_then_does_the_deed(qtbot: QtBot, dialog: Dialog) -> None:
    """On a row that is chosen already there is nothing left but the deed."""
    [ways] = dialog.findChildren(RadioList)
    deeds: list[bool] = []
    dialog.deed_asked.connect(lambda: deeds.append(True))
    ways.rows[1].setFocus()

    press(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert (ways.chosen, deeds) == ("short", [])
    press(QApplication.focusWidget(), Qt.Key.Key_Return)

    assert (ways.chosen, deeds) == ("short", [True])


def test_a_dialog_is_read_from_top_to_bottom(dialog: Dialog) -> None:
    """The deed comes after what it is about, and the hint of a field after the field."""
    names = [name for name in dict.fromkeys(heard_names(dialog)) if name in _READ]
    assert names == list(_READ)


_READ = ("Which registry?", "It is assessed next.", "Name", "As on contracts.", "Full", "Cancel", "Start")


def card() -> Card:
    made = Card()
    made.set_heading("Results", "Of today.")
    made.setAccessibleName("")
    return made


@pytest.mark.parametrize(
    "make", [lambda: PageHeader("Results", "Of today."), card, lambda: ListRow("Results", "Of today.")]
)
def test_a_title_is_read_before_what_stands_below_it(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    widget = make()
    qtbot.addWidget(widget)

    assert heard_names(widget) == ["Results", "Of today."]


def test_the_focus_stays_in_a_list_that_shows_the_rest(qtbot: QtBot) -> None:
    """Its rows may hold nothing to act on; the focus would go to the first place of the window."""
    window = QMainWindow()
    rows = [lambda n=n: ListRow(f"Change {n}") for n in range(5)]
    listing = Listing(rows, few=2, name="changes")
    window.setCentralWidget(listing)
    put(qtbot, window)
    assert listing.more is not None
    listing.more.setFocus()

    press(listing.more, Qt.Key.Key_Return)

    focus = QApplication.focusWidget()
    assert isinstance(focus, ListRow)
    assert heard_names(focus) == ["Change 2"]
