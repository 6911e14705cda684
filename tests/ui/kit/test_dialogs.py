import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from regrisk_ui.components.dialog import Dialog
from regrisk_ui.components.export_panel import ExportPanel
from regrisk_ui.components.label import Label
from regrisk_ui.components.segmented import SegmentedChoice
from regrisk_ui.components.text_box import TextBox
from regrisk_ui.components.text_field import TextField
from tests.ui.kit import stage
from tests.ui.kit.stage import put


class Below(QMainWindow):
    """A window with a button under its dialogs."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(900, 700)
        self.button = QPushButton("A button below")
        self.setCentralWidget(self.button)


@pytest.fixture
def window(qtbot: QtBot) -> Below:
    made = Below()
    put(qtbot, made)
    made.button.setFocus()
    return made


@pytest.fixture
def dialog(window: Below) -> Dialog:
    made = Dialog("Protect this file", "It is encrypted.", deed="Encrypt file", safe="Not now", parent=window)
    made.body.addWidget(TextField("Passphrase"))
    made.body.addWidget(TextField("Again"))
    made.open()
    return made


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = stage.PLAIN) -> None:
    """Press a key where the focus is."""
    stage.press(QApplication.focusWidget(), key, modifier)


def test_a_dialog_takes_the_focus_and_gives_it_back(qtbot: QtBot, window: Below, dialog: Dialog) -> None:
    assert QApplication.focusWidget() is dialog.findChildren(TextField)[0].line
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert window.button.hasFocus()


def test_tab_goes_round_inside_from_top_to_bottom(qtbot: QtBot, dialog: Dialog) -> None:
    first, second = dialog.findChildren(TextField)
    visited = []
    for _ in range(5):
        visited.append(QApplication.focusWidget())
        press(Qt.Key.Key_Tab)
    assert visited == [first.line, second.line, dialog.safe, dialog.deed, first.line]

    press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is dialog.deed


def test_enter_does_the_named_deed_and_escape_the_safe_way(qtbot: QtBot, window: Below) -> None:
    ends: list[str] = []
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        dialog = Dialog("Export", deed="Export", parent=window)
        dialog.body.addWidget(TextField("Name"))
        dialog.accepted.connect(lambda: ends.append("deed"))
        dialog.rejected.connect(lambda: ends.append("safe"))
        dialog.open()
        press(key)
    assert ends == ["deed", "safe"]


def test_enter_in_a_text_box_is_a_new_line(qtbot: QtBot, window: Below) -> None:
    dialog = Dialog("Note", deed="Keep", parent=window)
    box = TextBox("Note")
    dialog.body.addWidget(box)
    dialog.open()
    press(Qt.Key.Key_Return)
    assert (box.text, dialog.isVisible()) == ("\n", True)


def test_a_deed_that_is_not_possible_says_why_and_does_nothing(qtbot: QtBot, dialog: Dialog) -> None:
    dialog.set_possible("Two things to settle first")

    press(Qt.Key.Key_Return)

    assert dialog.isVisible()
    state = QAccessible.queryAccessibleInterface(dialog.deed)
    assert state.text(QAccessible.Text.Description) == "Two things to settle first"
    assert state.state().disabled
    dialog.set_possible()
    press(Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_the_windows_keys_wait_until_the_dialog_is_dealt_with(
    qtbot: QtBot, window: Below, dialog: Dialog
) -> None:
    asked: list[bool] = []
    action = QAction(window)
    action.setShortcut(QKeySequence("Ctrl+1"))
    action.triggered.connect(lambda: asked.append(True))
    window.addAction(action)

    press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert asked == []
    dialog.reject()
    press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert asked == [True]


def test_what_lies_below_cannot_be_clicked(qtbot: QtBot, window: Below, dialog: Dialog) -> None:
    clicked: list[bool] = []
    window.button.clicked.connect(lambda: clicked.append(True))
    top = window.childAt(5, 5)
    assert top is not window.button
    stage.click(top)
    assert clicked == []


def test_a_dialog_stays_inside_its_window(window: Below, dialog: Dialog) -> None:
    for width, height in ((720, 520), (1900, 1000), (420, 460)):
        window.resize(width, height)
        QApplication.processEvents()
        middle = dialog.geometry().center()
        assert abs(middle.x() - width // 2) <= 2
        assert dialog.safe.mapTo(window, dialog.safe.rect().bottomLeft()).y() < height


def test_an_owner_may_refuse_a_deed(qtbot: QtBot, window: Below) -> None:
    dialog = Dialog("Export", deed="Export", closing="by owner", parent=window)
    dialog.open()
    with qtbot.waitSignal(dialog.deed_asked):
        dialog.deed.click()
    assert dialog.isVisible()


def test_a_screen_reader_hears_a_dialog_with_title_and_text(dialog: Dialog) -> None:
    interface = QAccessible.queryAccessibleInterface(dialog)
    assert interface.role() == QAccessible.Role.Dialog
    assert interface.text(QAccessible.Text.Name) == "Protect this file"
    assert interface.text(QAccessible.Text.Description) == "It is encrypted."


@pytest.fixture
def export(window: Below) -> ExportPanel:
    made = ExportPanel("Exporting", "Writing.", ["Report, PDF", "Workbook"], parent=window)
    made.open()
    return made


def test_an_export_is_asked_to_stop_and_stays_until_it_has(qtbot: QtBot, export: ExportPanel) -> None:
    with qtbot.waitSignal(export.cancel_asked):
        press(Qt.Key.Key_Escape)
    assert export.isVisible()
    assert not export.cancel.isEnabled()
    export.finish()
    assert not export.isVisible()


def test_an_export_put_aside_goes_on(qtbot: QtBot, export: ExportPanel, window: Below) -> None:
    """The window is free again; nobody was asked to stop."""
    stopped: list[bool] = []
    export.cancel_asked.connect(lambda: stopped.append(True))
    with qtbot.waitSignal(export.put_aside):
        export.aside.click()
    assert (stopped, export.isVisible()) == ([], False)
    assert window.button.hasFocus()
    export.show_progress(80, "a moment", "Writing page 40 of 46.")
    export.show_part("Workbook", "running")


def test_tab_goes_on_from_the_segment_one_chose(qtbot: QtBot, window: Below) -> None:
    """Resting segments keep their place: the one that becomes the stop is followed by the next field."""
    dialog = Dialog("Evidence", deed="Add", parent=window)
    title, day = TextField("What is it"), TextField("Dated")
    kind = SegmentedChoice(
        "Kind", [("file", "File"), ("link", "Link"), ("other", "Other")], "file", kind="required"
    )
    kind.picked.connect(kind.show_chosen)
    for part in (title, kind, day):
        dialog.body.addWidget(part)
    dialog.open()

    press(Qt.Key.Key_Tab)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Tab):
        press(key)

    assert kind.chosen == "other"
    assert QApplication.focusWidget() is day.line
    press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is title.line


def test_tab_reaches_a_field_that_was_shown_later_in_its_place(qtbot: QtBot, window: Below) -> None:
    dialog = Dialog("Evidence", deed="Add", parent=window)
    checker, grade, day = TextField("Who checked it"), TextField("How sure"), TextField("Dated")
    for part in (grade, checker, day):
        dialog.body.addWidget(part)
    checker.hide()
    dialog.open()
    checker.show()
    QApplication.processEvents()

    press(Qt.Key.Key_Tab)

    assert QApplication.focusWidget() is checker.line


def test_a_remark_goes_once_something_is_put_right(qtbot: QtBot, window: Below) -> None:
    dialog = Dialog("Policy", deed="Keep", closing="by owner", parent=window)
    carrier = TextField("Carrier")
    dialog.body.addWidget(carrier)
    dialog.open()
    carrier.show_error("This is needed.")
    dialog.show_remark("1 field needs care.")

    stage.write(carrier.line, "Example Mutual")
    press(Qt.Key.Key_Tab)

    assert carrier.error == ""
    assert "1 field needs care." not in [label.text() for label in dialog.findChildren(Label)]
