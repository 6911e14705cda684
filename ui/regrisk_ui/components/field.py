"""The frame around every field: its label, a hint, and the sentence below when something is wrong."""

from typing import Protocol

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regrisk_ui import announce, theme
from regrisk_ui.components.icon import Icon
from regrisk_ui.components.label import Label

COMMIT_AFTER = 500  # ms without typing


class Field(QWidget):
    """Label, control, hint and error as one; the control gets name and description from them.

    ``mended`` follows when nothing is wrong with it any more.
    """

    mended = Signal()

    def __init__(
        self, label: str, control: QWidget, *, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.control = control
        self._hint_text, self._error_text = hint, ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.label = Label(label, "label", tone="text2", parent=self)
        self.label.setBuddy(control)
        self.label.setVisible(bool(label))
        control.setParent(self)  # screen readers go by the order of birth: what is said below comes later
        self._hint = Label(hint, "small", tone="text3", parent=self)
        self._error_row = QWidget(self)
        row = QHBoxLayout(self._error_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(6))
        self._error = Label("", "small", tone="decline")
        row.addWidget(Icon("circle-alert", tone="decline", side=15))
        row.addWidget(self._error, 1)
        for part in (self.label, control, self._hint, self._error_row):
            self._column.addWidget(part)
        self.setFocusProxy(control)
        control.setAccessibleName(label)
        self.show_error("")
        theme.current().changed.connect(self.retheme)
        self.retheme()

    @property
    def error(self) -> str:
        """The sentence shown below the field; empty when all is well."""
        return self._error_text

    def show_error(self, sentence: str) -> None:
        """Say what is wrong and how to put it right, or nothing."""
        news = sentence and sentence != self._error_text
        mended = bool(self._error_text) and not sentence
        self._error_text = sentence
        self._error.setText(sentence)
        self._error_row.setVisible(bool(sentence))
        self._hint.setVisible(bool(self._hint_text) and not sentence)
        self.control.setProperty("bad", bool(sentence))
        self.control.style().unpolish(self.control)
        self.control.style().polish(self.control)
        self.control.setAccessibleDescription(sentence or self._hint_text)
        if news and self.control.hasFocus():
            announce.say(self.control, sentence, "now")
        if mended:
            self.mended.emit()

    def clear_error(self) -> None:
        """Take back what was said to be wrong, since something else was written by now."""
        if self._error_text:
            self.show_error("")

    def set_hint(self, hint: str) -> None:
        """Say something else below the field."""
        self._hint_text = hint
        self._hint.setText(hint)
        self.show_error(self._error_text)

    def retheme(self) -> None:
        """Take fonts and distances of the new text size."""
        self._column.setSpacing(theme.space(4))
        self.control.setFont(theme.font("body"))


class _Typed(Protocol):
    def text(self) -> str: ...


class Commit(QTimer):
    """Tells finished typing from typing: ``settled`` follows a pause or leaving, once per new text."""

    settled = Signal(str)

    def __init__(self, control: QWidget, read: "_Typed") -> None:
        super().__init__(control)
        self._read = read
        self._kept = ""
        self.setSingleShot(True)
        self.setInterval(COMMIT_AFTER)
        self.timeout.connect(self.flush)

    @property
    def pending(self) -> bool:
        """Whether something was typed that has not been reported yet."""
        return self._read.text() != self._kept

    def keep(self, text: str) -> None:
        """Take *text* as what is recorded."""
        self._kept = text
        self.stop()

    def flush(self) -> None:
        """Report the text now if it is new."""
        self.stop()
        text = self._read.text()
        if text != self._kept:
            self._kept = text
            self.settled.emit(text)
