"""Why a question does not apply: one field in the place of the levels."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from regrisk.model.response import LONGEST_TEXT
from regrisk.words import later, say
from regrisk_ui import theme
from regrisk_ui.components.button import Button
from regrisk_ui.components.text_box import TextBox

_HINT = later("It then counts for nothing, and the reason is printed. An underwriter reads it.")


class Reason(QWidget):
    """Takes the reason.

    ``given`` carries it, an empty one too once the field is left; ``withdrawn`` asks for the levels back.
    """

    given = Signal(str)
    withdrawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.box = TextBox(say("Why does this not apply?"), hint=say(_HINT), lines=3, longest=LONGEST_TEXT)
        self.back = Button(say("It does apply"), kind="quiet", size="small", icon="undo-2")
        self._column.addWidget(self.box)
        self._column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.box)
        self.box.committed.connect(self.given)
        self.box.box.installEventFilter(self)
        self.back.clicked.connect(self.withdrawn)
        theme.follow(self)

    def show_reason(self, reason: str) -> None:
        """Show the reason that is recorded."""
        if reason.strip() != self.box.text.strip():
            self.box.set_text(reason)
        if reason and self.box.error:
            self.box.show_error("")

    def retheme(self) -> None:
        """Take the new distances."""
        self._column.setSpacing(theme.space(6))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and not self.box.text.strip() and self.isVisible():
            self.given.emit("")
        return super().eventFilter(watched, event)
