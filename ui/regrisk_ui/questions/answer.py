"""What every answer widget has in common, whatever the type of its question."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

End = Literal["chosen", "first", "last"]
Singles = Literal["on", "off"]
"""Whether single keys act on the card; they can be switched off."""


def typed_alone(event: QKeyEvent) -> bool:
    """Say whether a key was pressed by itself; Shift may go with one that writes.

    A capital means its small letter, and on many keyboards digits or the slash need Shift.
    """
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held == Qt.KeyboardModifier.ShiftModifier:
        return bool(event.text().strip()) and event.text().isprintable()
    return held == Qt.KeyboardModifier.NoModifier


class Answer(QWidget):
    """Takes the answer to one question.

    ``picked`` carries the key of a row that was chosen; ``left`` an arrow past the first row (-1) or the
    last (+1).
    What is shown as chosen changes with ``show_chosen`` only.
    """

    picked = Signal(str)
    left = Signal(int)

    def show_chosen(self, keys: tuple[str, ...]) -> None:
        """Show the rows with *keys* as chosen."""
        raise NotImplementedError

    def focus_row(self, which: End) -> None:
        """Put the focus on a row."""
        raise NotImplementedError

    def type_key(self, key: str) -> bool:
        """Choose the row that *key* stands for and say whether there is one."""
        raise NotImplementedError
