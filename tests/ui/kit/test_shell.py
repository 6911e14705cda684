import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from regrisk_ui import theme
from regrisk_ui.components.button import Button
from regrisk_ui.components.label import Label
from regrisk_ui.components.page import Page
from regrisk_ui.components.step_list import Step, StepList
from regrisk_ui.shell.commands import Command
from regrisk_ui.shell.rail_button import RailItem
from regrisk_ui.shell.window import AppWindow
from tests.ui.kit.specimens import levels
from tests.ui.kit.stage import press, put

PLACES = [
    RailItem("registries", "Registries", "layout-grid", "Ctrl+1"),
    RailItem("assessment", "Assessment", "clipboard-list", "Ctrl+2"),
    RailItem("results", "Results", "gauge", "Ctrl+3"),
]
FOOT = [RailItem("settings", "Settings", "settings", "Ctrl+,")]
COMMANDS = [
    Command("undo", "Undo", ("Ctrl+Z",)),
    Command("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command("search", "Search", ("Ctrl+K", "Ctrl+F")),
    Command("help", "Help", ("F1",)),
]
LONG = "Who can reach registry data, how they prove it, and how quickly access ends. " * 2


def steps() -> list[Step]:
    return [
        Step("enc", "Encryption and keys", 1, "12/12", "12 of 12 answered", "exclusion", "1 exclusion"),
        Step("acc", "Access and identity", 0.5, "7/14", "7 of 14 answered"),
    ]


def column(*widgets: QWidget) -> QWidget:
    host = QWidget()
    layout = QVBoxLayout(host)
    for widget in widgets:
        layout.addWidget(widget)
    return host


@pytest.fixture
def window(qtbot: QtBot) -> AppWindow:
    made = AppWindow("regrisk", PLACES, FOOT, COMMANDS)
    page = Page("Access control and identity", LONG, actions=[Button("Find", keys="/")])
    page.column.addWidget(levels())
    made.add_page("domain", page)
    made.show_page(
        "domain",
        place="assessment",
        left=column(StepList("Domains", steps(), "acc")),
        context=column(Label("Why an underwriter asks"), Button("Go to the source")),
        foot="shown",
    )
    made.foot.show_ways(
        back="Back", on="Security operations", keys="Ctrl+Return", hints=[(("0–4",), "set level")]
    )
    made.top.show_path([("registry", "Lakes Arthroplasty Registry"), ("assessment", "Renewal 2027")])
    made.top.saved.show_saved("14:32:07")
    put(qtbot, made)
    return made


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080), (720, 520)])
def test_the_window_keeps_its_size(
    qtbot: QtBot, window: AppWindow, look: theme.Theme, size: tuple[int, int], percent: int
) -> None:
    """No text makes the window grow; every page fits the size it was given."""
    look.set_text_size(percent)
    window.resize(*size)
    QApplication.processEvents()
    assert (window.width(), window.height()) == size
    page = window.page("domain")
    assert isinstance(page, Page)
    assert page.body.width() <= page.viewport().width()
    assert page.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize(("width", "rail"), [(1920, 208), (1440, 208), (1280, 96), (899, 68)])
def test_the_rail_takes_the_form_there_is_room_for(window: AppWindow, width: int, rail: int) -> None:
    window.resize(width, 800)
    QApplication.processEvents()
    assert window.rail.width() == rail


def test_places_are_reached_by_click_by_keys_and_by_shortcut(qtbot: QtBot, window: AppWindow) -> None:
    heard: list[str] = []
    window.place_chosen.connect(heard.append)

    window.rail.buttons["results"].click()
    window.rail.buttons["results"].setFocus()
    press(window.rail.buttons["results"], Qt.Key.Key_Up)
    press(window.rail.buttons["assessment"], Qt.Key.Key_Return)
    press(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)

    assert heard == ["results", "assessment", "registries"]


def test_the_rail_shows_where_the_window_is_and_not_where_one_clicked(window: AppWindow) -> None:
    window.rail.buttons["results"].click()
    chosen = [key for key, button in window.rail.buttons.items() if button.isChecked()]
    assert chosen == ["assessment"]


def test_commands_are_asked_for_by_keys_and_by_buttons(qtbot: QtBot, window: AppWindow) -> None:
    heard: list[str] = []
    window.command_asked.connect(heard.append)

    press(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    press(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    window.top.button("help").click()

    assert heard == ["search", "redo", "help"]


def test_a_command_that_is_not_possible_is_not_done(qtbot: QtBot, window: AppWindow) -> None:
    heard: list[str] = []
    window.command_asked.connect(heard.append)
    window.commands.set_possible("undo", "Nothing to undo")
    window.top.set_possible("undo", "Nothing to undo")

    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    window.top.button("undo").click()

    assert heard == []
    assert window.top.button("undo").accessibleDescription() == "Nothing to undo"


def test_f6_goes_through_the_parts_and_back_to_where_one_was(qtbot: QtBot, window: AppWindow) -> None:
    window.resize(1600, 900)
    QApplication.processEvents()
    page = window.page("domain")
    assert page is not None
    row = page.findChildren(type(levels().rows[0]))[2]
    row.setFocus()

    visited = []
    for _ in range(5):
        press(window, Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        assert focus is not None
        parts = (window.rail, window.left, page, window.context, window.top)
        visited.append(next(place for place, part in enumerate(parts) if part.isAncestorOf(focus)))

    assert visited == [3, 4, 0, 1, 2]
    assert QApplication.focusWidget() is row
    press(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    left = QApplication.focusWidget()
    assert left is not None
    assert window.left.isAncestorOf(left)


def test_opening_the_window_gives_the_focus_to_no_place(window: AppWindow) -> None:
    """The first tab stop would look as if it had been chosen."""
    focus = QApplication.focusWidget()
    assert focus is None or not window.rail.isAncestorOf(focus)


def test_panels_become_sheets_where_room_is_short(qtbot: QtBot, window: AppWindow) -> None:
    window.resize(720, 520)
    QApplication.processEvents()
    assert not window.left.isVisible()

    window.show_side("left")
    assert window.left.isVisible()
    focus = QApplication.focusWidget()
    assert focus is not None
    press(focus, Qt.Key.Key_Escape)
    assert not window.left.isVisible()

    window.show_side("context")
    window.resize(1600, 900)
    QApplication.processEvents()
    assert window.left.isVisible()
    assert window.context.isVisible()
    assert window.left.mapTo(window, QPoint(0, 0)).x() < window.context.mapTo(window, QPoint(0, 0)).x()


def test_saving_is_said_only_when_it_takes_long_enough_to_see(qtbot: QtBot, window: AppWindow) -> None:
    note = window.top.saved
    note.show_saving()
    assert note.text == "Saved 14:32:07"
    note.show_saved("14:32:09")
    assert note.text == "Saved 14:32:09"
    note.show_saving()
    qtbot.waitUntil(lambda: note.state == "saving")


def test_what_is_not_saved_says_why_and_can_be_tried_again(qtbot: QtBot, window: AppWindow) -> None:
    note = window.top.saved
    note.show_failed("the disk is full.")
    assert note.text == "Not saved: the disk is full."
    (retry,) = note.findChildren(Button)
    with qtbot.waitSignal(note.retry_asked):
        retry.click()


def test_a_window_that_may_not_close_stays_open(window: AppWindow) -> None:
    window.may_close = lambda: False
    assert not window.close()
    window.may_close = lambda: True
    assert window.close()


def test_size_and_place_come_back(qtbot: QtBot, window: AppWindow) -> None:
    window.resize(760, 560)
    kept = window.state()
    other = AppWindow("regrisk", PLACES)
    qtbot.addWidget(other)
    assert other.restore(kept)
    assert other.size() == window.size()


def test_a_step_says_how_far_it_is_and_what_fired(qtbot: QtBot) -> None:
    made = StepList("Domains", steps(), "acc")
    qtbot.addWidget(made)
    interface = QAccessible.queryAccessibleInterface(made.rows["enc"])
    assert interface.text(QAccessible.Text.Name) == "Encryption and keys"
    assert interface.text(QAccessible.Text.Description) == "12 of 12 answered. 1 exclusion"
    assert QAccessible.queryAccessibleInterface(made.rows["acc"]).state().checked


def test_every_tab_stop_of_the_frame_has_a_name(window: AppWindow) -> None:
    for width in (1600, 1280, 720):
        window.resize(width, 800)
        QApplication.processEvents()
        for widget in window.findChildren(QWidget):
            by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if by_tab and widget.isVisible() and not widget.focusProxy():
                interface = QAccessible.queryAccessibleInterface(widget)
                assert interface.text(QAccessible.Text.Name), type(widget).__name__
                assert widget.height() >= 28


def test_right_to_left_turns_the_window_over(qtbot: QtBot, window: AppWindow) -> None:
    window.resize(1600, 900)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert window.rail.mapTo(window, QPoint(0, 0)).x() > 800
    assert window.context.mapTo(window, QPoint(0, 0)).x() < 10


def test_home_and_end_go_to_the_first_and_the_last_step(qtbot: QtBot) -> None:
    made = StepList("Domains", steps(), "acc")
    put(qtbot, made)
    first, *_, last = made.rows.values()
    made.rows["acc"].setFocus()

    press(QApplication.focusWidget(), Qt.Key.Key_End)
    assert last.hasFocus()
    press(QApplication.focusWidget(), Qt.Key.Key_Home)
    assert first.hasFocus()
