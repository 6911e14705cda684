"""The field that finds cards on a page of cards."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from regrisk.words import say
from regrisk_ui import announce
from regrisk_ui.components.text_field import TextField

_GOES_ON = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class CardFinder(TextField):
    """Takes words or an id; ``went_on`` follows Enter and Down, ``left`` follows Esc."""

    went_on = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", placeholder=say("Words or an id on this page"), parent=parent)
        self._nothing = ""
        self.line.setAccessibleName(say("Find on this page"))
        self.line.installEventFilter(self)

    @property
    def finds_nothing(self) -> bool:
        """Whether no card holds the words."""
        return bool(self._nothing)

    def open(self) -> None:
        """Show the field and write there."""
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def show_found(self, *, found: bool) -> None:
        """Say below the field where no card holds the words."""
        nothing = "" if found else say("No question on this page holds these words.")
        if nothing != self._nothing:
            self._nothing = nothing
            self.set_hint(nothing)
            self.say_nothing()

    def say_nothing(self) -> None:
        """Have a screen reader say that no card holds the words, where that is so."""
        if self._nothing:
            announce.say(self.line, self._nothing)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if key in _GOES_ON:
                self.went_on.emit()
                return True
        return super().eventFilter(watched, event)
