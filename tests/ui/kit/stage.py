"""Puts a widget on the screen with the keyboard in its hands, and presses what a person presses."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

PLAIN = Qt.KeyboardModifier.NoModifier


def put(qtbot: QtBot, widget: QWidget) -> None:
    """Show *widget* as the active window, so that focus and keys reach it."""
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


def press(widget: QWidget | None, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    """Press a key on *widget*."""
    assert widget is not None
    QTest.keyClick(widget, key, modifier)


def write(widget: QWidget, text: str) -> None:
    """Type *text* into *widget*."""
    QTest.keyClicks(widget, text)


def click(widget: QWidget | None, pos: QPoint | None = None) -> None:
    """Click on *widget*, in its middle unless told."""
    assert widget is not None
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, PLAIN, widget.rect().center() if pos is None else pos)
