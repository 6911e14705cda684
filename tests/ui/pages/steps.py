"""What tests of pages do and look at: keys where the focus is, words by accessible name, one dialog."""

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from regrisk.app.session import Session
from regrisk_ui.components.label import Label
from regrisk_ui.pages.contract import Page
from regrisk_ui.window import Window

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
Kind = TypeVar("Kind", bound=QWidget)


def catch_up() -> None:
    """Let everything happen that waits for an idle moment, and let go what was let go."""
    for _ in range(6):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def focus() -> QWidget:
    """Return what has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(focus(), key, modifier)
    catch_up()


def page(window: Window, kind: type[Kind]) -> Kind:
    """Return the page that is shown, which is of *kind*."""
    shown: Page = window.shown
    assert isinstance(shown, kind)
    return shown


def session(window: Window) -> Session:
    """Return the open assessment."""
    opened = window.session
    assert isinstance(opened, Session)
    return opened


def seen(window: QWidget, kind: type[Kind]) -> Kind:
    """Return the one widget of *kind* that is seen."""
    [found] = [widget for widget in window.findChildren(kind) if widget.isVisible()]
    return found


def named(part: QWidget, name: str) -> QAbstractButton:
    """Return the button with this accessible name that is seen."""
    [found] = [
        button
        for button in part.findChildren(QAbstractButton)
        if button.accessibleName() == name and button.isVisible()
    ]
    return found


def field(part: QWidget, name: str) -> QLineEdit:
    """Return the field with this name that is seen."""
    [found] = [
        line for line in part.findChildren(QLineEdit) if line.accessibleName() == name and line.isVisible()
    ]
    return found


def write(line: QLineEdit, text: str) -> None:
    """Type *text* over what stands in a field."""
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def words(part: QWidget) -> str:
    """Return everything that stands on a part of the window, a line each."""
    return "\n".join(label.text() for label in part.findChildren(Label) if label.isVisibleTo(part))
