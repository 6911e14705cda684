from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from regrisk_ui.components.choice_lists import CheckList, RadioList
from regrisk_ui.components.choice_rows import Entry
from regrisk_ui.components.segmented import SegmentedChoice
from regrisk_ui.components.switch import Switch
from regrisk_ui.layouts import FlowLayout
from tests.ui.kit.stage import press, put

ENTRIES = [Entry("full", "Full", "Every answer."), Entry("short", "Summary"), Entry("redacted", "Redacted")]
BASES = [("seen", "Seen"), ("told", "Told"), ("assumed", "Assumed")]


def shown(qtbot: QtBot, widget: QWidget) -> None:
    put(qtbot, widget)


def test_a_basis_is_chosen_with_the_keyboard_and_taken_back(qtbot: QtBot) -> None:
    choice = SegmentedChoice("How do you know?", BASES)
    shown(qtbot, choice)
    heard: list[str] = []
    choice.picked.connect(heard.append)
    choice.picked.connect(choice.show_chosen)
    choice.setFocus()

    press(choice.focusWidget(), Qt.Key.Key_Right)
    assert heard == []
    press(choice.focusWidget(), Qt.Key.Key_Space)
    assert heard == ["told"]
    press(choice.focusWidget(), Qt.Key.Key_Backspace)

    assert heard == ["told", ""]
    assert choice.chosen is None


def test_a_choice_that_is_required_cannot_be_taken_back(qtbot: QtBot) -> None:
    choice = SegmentedChoice("Theme", BASES, "seen", kind="required")
    shown(qtbot, choice)
    heard: list[str] = []
    choice.picked.connect(heard.append)
    choice.setFocus()

    press(choice.focusWidget(), Qt.Key.Key_Backspace)
    press(choice.focusWidget(), Qt.Key.Key_Space)

    assert heard == ["seen"]


def test_several_are_ticked_and_reported_together(qtbot: QtBot) -> None:
    choice = CheckList("Data held", ENTRIES, ["short"])
    shown(qtbot, choice)
    heard: list[tuple[str, ...]] = []
    choice.picked.connect(heard.append)

    choice.rows[0].click()
    choice.rows[1].click()

    assert heard == [("full", "short"), ("full",)]


def test_arrows_move_between_radio_rows_and_do_not_choose(qtbot: QtBot) -> None:
    choice = RadioList("What goes in", ENTRIES, "full")
    shown(qtbot, choice)
    heard: list[str] = []
    choice.picked.connect(heard.append)
    choice.setFocus()

    press(choice.focusWidget(), Qt.Key.Key_Down)
    assert (heard, choice.rows[1].hasFocus()) == ([], True)
    press(choice.focusWidget(), Qt.Key.Key_Space)

    assert (heard, choice.chosen) == (["short"], "full")


def test_painted_controls_keep_the_roles_of_what_they_are(qtbot: QtBot) -> None:
    """A screen reader hears a check box, a radio button, a switch that is on."""
    ticks, circles, switch = CheckList("A", ENTRIES), RadioList("B", ENTRIES), Switch("Motion", on=True)
    for widget in (ticks, circles, switch):
        qtbot.addWidget(widget)

    def role(widget: QWidget) -> QAccessible.Role:
        return QAccessible.queryAccessibleInterface(widget).role()

    assert role(ticks.rows[0]) == QAccessible.Role.CheckBox
    assert role(circles.rows[0]) == QAccessible.Role.RadioButton
    state = QAccessible.queryAccessibleInterface(switch).state()
    assert state.checked


def test_segments_that_wrap_are_all_inside_their_frame(qtbot: QtBot) -> None:
    words = ("Funder", "Agency", "Hospital", "University", "Company", "Vendor")
    choice = SegmentedChoice("Kind of partner", [(word, word) for word in words])
    host = QWidget()
    FlowLayout(host).addWidget(choice)
    column = QVBoxLayout()
    page = QWidget()
    page.setLayout(column)
    column.addWidget(host)
    column.addStretch(1)
    one_row = choice.sizeHint().height()
    page.resize(240, 400)
    shown(qtbot, page)
    qtbot.waitUntil(lambda: choice.height() > one_row)

    rows = [choice.childrenRect()]
    assert all(choice.rect().contains(area) for area in rows)
    page.resize(900, 400)
    qtbot.waitUntil(lambda: choice.height() == one_row)
