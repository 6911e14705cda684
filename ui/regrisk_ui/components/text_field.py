"""One-line text fields that report once a person has finished typing."""

from typing import Literal

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from regrisk_ui.components.field import Commit, Field

Echo = Literal["plain", "secret"]
_UNDOING = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
LONGEST = 5000  # characters; what a person writes is bounded everywhere


class Line(QLineEdit):
    """A line edit that gives undo and redo to the window once its text is recorded."""

    def __init__(self, *, longest: int = LONGEST, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(longest)
        self.commit = Commit(self, self)
        self.textEdited.connect(lambda _: self.commit.start())
        self.returnPressed.connect(self.commit.flush)

    @override
    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._leaves_to_window(event)
        ):
            event.ignore()
            return False
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._leaves_to_window(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.commit.flush()

    def _leaves_to_window(self, event: QKeyEvent) -> bool:
        return not self.commit.pending and any(event.matches(key) for key in _UNDOING)


class TextField(Field):
    """A line of text with its label; ``committed`` carries the text after a pause or on leaving.

    Another text takes back what was said to be wrong with the one before.
    ``edited`` follows every keystroke, for counts and matching passphrases.
    """

    committed = Signal(str)
    edited = Signal(str)

    def __init__(
        self,
        label: str,
        text: str = "",
        *,
        hint: str = "",
        placeholder: str = "",
        echo: Echo = "plain",
        longest: int = LONGEST,
        parent: QWidget | None = None,
    ) -> None:
        self.line = Line(longest=longest)
        super().__init__(label, self.line, hint=hint, parent=parent)
        self.line.setPlaceholderText(placeholder)
        if echo == "secret":
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.set_text(text)
        self.line.commit.settled.connect(self.clear_error)
        self.line.commit.settled.connect(self.committed)
        self.line.textEdited.connect(self.edited)

    @property
    def text(self) -> str:
        """What stands in the field now."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Show *text* as recorded; what is being typed is left alone when it is the same."""
        self.line.commit.keep(text[: self.line.maxLength()])
        if text != self.line.text():
            self.line.setText(text)

    def flush(self) -> None:
        """Report now what was typed, before a page is left."""
        self.line.commit.flush()
