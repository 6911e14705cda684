"""A line in a card: a mark, a title with a note below, and what can be done about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from regrisk_ui import theme
from regrisk_ui.components.icon import Icon
from regrisk_ui.components.label import Label
from regrisk_ui.components.lead_text import LeadText
from regrisk_ui.layouts import FlowLayout
from regrisk_ui.tokens import ColorName, Role

_STACK_BELOW = 470


class ListRow(QWidget):
    """Mark, words, trailing widgets. The mark is an icon name, any widget, or nothing.

    *lead* is a quiet id before the title, such as "ENC-03"; *mark_width* lines up the marks
    of several rows; *inset* is the room above and below.
    """

    def __init__(
        self,
        title: str,
        note: str = "",
        *,
        lead: str = "",
        mark: str | QWidget | None = None,
        mark_tone: ColorName = "text2",
        mark_width: int | None = None,
        trailing: Sequence[QWidget] = (),
        role: Role = "medium",
        inset: int = 8,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(1, 1)
        self._mark_width, self._inset = mark_width, inset
        self._mark = _mark(mark, mark_tone)
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(1)
        self.title: Label | LeadText = LeadText(lead, title, role) if lead else Label(title, role)
        self.note = Label(note, "small", tone="text2", parent=self._words)
        self.note.setVisible(bool(note))
        words.addWidget(self.title)
        words.addWidget(self.note)
        self._deeds = QWidget() if trailing else None
        if self._deeds is not None:
            deeds = FlowLayout(self._deeds, gap=8)
            for widget in trailing:
                deeds.addWidget(widget)
        self._stacked: bool | None = None
        theme.follow(self)

    def retheme(self) -> None:
        """Take the new distances."""
        self._grid.setContentsMargins(0, theme.space(self._inset), 0, theme.space(self._inset))
        self._grid.setHorizontalSpacing(theme.space(12))
        self._grid.setVerticalSpacing(theme.space(6))
        if self._mark is not None and self._mark_width is not None:
            self._grid.setColumnMinimumWidth(0, theme.px(self._mark_width))
        self._stacked = None
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Set the parts side by side, or below each other where the words would become a thin column."""
        stacked = 0 < self.width() < theme.px(_STACK_BELOW)
        if stacked == self._stacked:
            return
        self._stacked = stacked
        wide_mark = self._mark_width is not None
        middle, start = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignLeft
        if wide_mark:
            self._grid.setColumnMinimumWidth(0, 0 if stacked else theme.px(self._mark_width or 0))
        beside = self._mark is not None and not (stacked and wide_mark)
        row = 1 if stacked and wide_mark else 0
        if self._mark is not None:
            self._grid.addWidget(self._mark, 0, 0, 1, 1 if beside else 2, middle | start)
        self._grid.addWidget(self._words, row, 1 if beside else 0, 1, 1 if beside else 2)
        if self._deeds is not None and stacked:
            self._grid.addWidget(self._deeds, row + 1, 1 if beside else 0, 1, 2)
        elif self._deeds is not None:
            self._grid.addWidget(self._deeds, 0, 2, middle)


def _mark(mark: str | QWidget | None, tone: ColorName) -> QWidget | None:
    return Icon(mark, tone=tone, side=18) if isinstance(mark, str) else mark
