"""A text box of several lines that grows with its text."""

import math

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from regrisk_ui import theme
from regrisk_ui.components.field import Commit, Field
from regrisk_ui.components.text_field import LONGEST

_UNDOING = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_MOST_LINES = 10


class Box(QPlainTextEdit):
    """A plain text edit as tall as its text, between *least* and ten lines; Tab leaves it."""

    def __init__(self, *, least: int = 2, longest: int = LONGEST, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._longest = least, longest
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.commit = Commit(self, self)
        self.textChanged.connect(self._follow)

    def text(self) -> str:
        """Return what stands in the box."""
        return self.toPlainText()

    @override
    def sizeHint(self) -> QSize:
        line = math.ceil(QFontMetricsF(self.font()).lineSpacing())
        shown = max(self._least, min(_MOST_LINES, round(self.document().size().height())))
        around = 2 * (self.document().documentMargin() + theme.space(5) + theme.edge())
        return QSize(theme.px(240), round(line * shown + around))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(100), self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    @override
    def event(self, event: QEvent) -> bool:
        override_asked = event.type() == QEvent.Type.ShortcutOverride
        if override_asked and isinstance(event, QKeyEvent) and self._leaves_to_window(event):
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

    def _follow(self) -> None:
        text = self.toPlainText()
        if len(text) > self._longest:
            place = self.textCursor().position()
            self.setPlainText(text[: self._longest])
            cursor = self.textCursor()
            cursor.setPosition(min(place, self._longest))
            self.setTextCursor(cursor)
            return
        self.updateGeometry()
        if self.hasFocus() and self.commit.pending:
            self.commit.start()


class TextBox(Field):
    """Several lines of text with their label; ``committed`` carries them after a pause or on leaving.

    Another text takes back what was said to be wrong with the one before.
    """

    committed = Signal(str)

    def __init__(
        self,
        label: str,
        text: str = "",
        *,
        hint: str = "",
        placeholder: str = "",
        lines: int = 2,
        longest: int = LONGEST,
        parent: QWidget | None = None,
    ) -> None:
        self.box = Box(least=lines, longest=longest)
        super().__init__(label, self.box, hint=hint, parent=parent)
        self.box.setPlaceholderText(placeholder)
        self.set_text(text)
        self.box.commit.settled.connect(self.clear_error)
        self.box.commit.settled.connect(self.committed)

    @property
    def text(self) -> str:
        """What stands in the box now."""
        return self.box.toPlainText()

    def set_text(self, text: str) -> None:
        """Show *text* as recorded."""
        self.box.commit.keep(text)
        if text != self.text:
            self.box.setPlainText(text)
            self.box.moveCursor(QTextCursor.MoveOperation.End)

    def flush(self) -> None:
        """Report now what was typed, before a page is left."""
        self.box.commit.flush()
