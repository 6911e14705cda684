"""Dialogs that name a deed: the safe way left with Esc, the deed right."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from regrisk.words import say
from regrisk_ui import theme
from regrisk_ui.components.button import Button, Kind
from regrisk_ui.components.field import Field
from regrisk_ui.components.icon import Icon
from regrisk_ui.components.label import Label
from regrisk_ui.components.panel import Panel
from regrisk_ui.components.segmented import SegmentedChoice

Closing = Literal["at once", "by owner"]


class Dialog(Panel):
    """A question or a deed with what it needs; ``body`` takes fields.

    The deed accepts the dialog at once, or only asks through ``deed_asked`` when *closing* is "by owner", for
    deeds that can still be refused. An empty *deed* leaves the safe button alone.
    """

    deed_asked = Signal()

    def __init__(
        self,
        title: str,
        text: str = "",
        *,
        deed: str = "",
        safe: str = "",
        icon: str = "",
        deed_icon: str = "",
        kind: Kind = "primary",
        closing: Closing = "at once",
        parent: QWidget,
    ) -> None:
        super().__init__(title, text, parent)
        head = QHBoxLayout()
        head.setSpacing(theme.space(10))
        if icon:
            head.addWidget(Icon(icon, tone="accent", side=22), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Label(title, "heading"), 1)
        self.column.addLayout(head)
        self.text = Label(text, "body", tone="text2", parent=self)
        self.text.setVisible(bool(text))
        self.column.addWidget(self.text)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.space(8))
        self.column.addLayout(self.body)
        self._reason = Label("", "small", tone="text2")
        self._remark = ""
        self._heard: set[QWidget] = set()
        self.safe = Button(safe or say("Cancel"), keys="Esc")
        self.deed = Button(deed, kind=kind, icon=deed_icon, parent=self)
        self.deed.setVisible(bool(deed))
        foot = QHBoxLayout()
        foot.setSpacing(theme.space(10))
        foot.addWidget(self.safe)
        foot.addWidget(self._reason, 1)
        foot.addWidget(self.deed)
        self.column.addSpacing(theme.space(4))
        self.column.addLayout(foot)
        self.safe.clicked.connect(self.reject)
        self.deed.clicked.connect(self.accept if closing == "at once" else self.deed_asked)

    def set_possible(self, why_not: str = "") -> None:
        """Allow the deed, or say beside it why it is not possible yet."""
        self.deed.set_possible(why_not)
        self._reason.setText(why_not)

    def show_remark(self, text: str) -> None:
        """Say something beside the deed, which stays possible; it goes as soon as something was put right."""
        self._reason.setText(text)
        self._remark = text
        for field in set(self.findChildren(Field)) - self._heard:
            field.mended.connect(self._drop_remark)
            self._heard.add(field)
        for choice in set(self.findChildren(SegmentedChoice)) - self._heard:
            choice.picked.connect(self._heed_choice)
            self._heard.add(choice)

    def _heed_choice(self) -> None:
        if not any(field.error for field in self.findChildren(Field)):
            self._drop_remark()

    def _drop_remark(self) -> None:
        if self._remark and self._reason.text() == self._remark:
            self._reason.setText("")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        writing = self.findChildren(QPlainTextEdit)
        if entered and not any(box.hasFocus() for box in writing):
            if self.safe.hasFocus():
                self.safe.click()
            elif self.deed.isVisibleTo(self) and self.deed.isEnabled():
                self.deed.click()
            event.accept()
        else:
            super().keyPressEvent(event)
