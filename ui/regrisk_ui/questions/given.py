"""What every widget of a fact has in common, whatever its shape."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regrisk.model.profile import ProfileValue
from regrisk_ui.presenters.profile import Named

Place = Literal["card", "part", "row"]
"""Where the widget stands: alone on its card, as a part of a fact, or in a row of a table."""


class Given(QWidget):
    """Takes one fact. ``given`` carries it as a value of the profile, or None when it was taken away.

    What is shown as given changes with ``show_value`` only, except for what is being typed.
    """

    given = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)

    def show_value(self, value: ProfileValue) -> None:
        """Show *value* as recorded."""
        raise NotImplementedError

    def flush(self) -> None:
        """Report now what was typed."""

    def take_focus(self) -> None:
        """Put the focus where typing or choosing begins."""
        proxy = self.focusProxy()
        (proxy or self).setFocus(Qt.FocusReason.OtherFocusReason)


MakeGiven = Callable[[Named, Place], Given]
"""Makes the widget of a part."""
