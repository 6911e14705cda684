"""Radio buttons that show what was recorded instead of what was clicked."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QRadioButton, QWidget
from typing_extensions import override


class RecordedRadio(QRadioButton):
    """A radio button over its whole area whose owner alone says whether it is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoExclusive(True)  # screen readers hear a radio button, not a check box

    def show_recorded(self, state: str) -> None:
        """Show the button as "chosen" or "open"."""
        self.setAutoExclusive(False)  # Qt refuses to take back the only choice of a group
        self.setChecked(state == "chosen")
        self.setAutoExclusive(True)

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def nextCheckState(self) -> None:
        """Stay as it is: the owner shows what was recorded."""
