"""Puts a widget on the screen with the keyboard in its hands."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def put(qtbot: QtBot, widget: QWidget) -> None:
    """Show *widget* as the active window, so that focus and keys reach it."""
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
