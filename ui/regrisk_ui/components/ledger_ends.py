"""The first and last rows of a ledger: the names of its columns, the rounding, the total."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from regrisk_ui import painting, theme
from regrisk_ui.components.ledger_columns import paint_figures
from regrisk_ui.components.ledger_values import LedgerFoot, spoken
from regrisk_ui.tokens import Role


class HeadRow(QWidget):
    """The names of the columns."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__()
        self._names = names
        self.setAccessibleName(", ".join(names))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.redraw(self)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(280), theme.px(24))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        painter.setFont(theme.font("smallstrong"))
        painter.setPen(theme.color("text2"))
        side = painting.leading(self) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(painting.whole(self), side, self._names[0])
        paint_figures(painter, self, self._names[1:], ("smallstrong", "text2"), ("smallstrong", "text2"))
        painter.end()


class FootRow(QWidget):
    """The rounding, or the total."""

    def __init__(self, foot: LedgerFoot, names: Sequence[str], *, indent: int = 0) -> None:
        super().__init__()
        self._foot, self._indent = foot, indent
        self.setAccessibleName(f"{foot.name}: {spoken(names, foot.figures)}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.redraw(self)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(280), theme.px(30 if self._foot.kind == "total" else 24))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        total = self._foot.kind == "total"
        role: Role = "strong" if total else "small"
        painter.setFont(theme.font(role))
        painter.setPen(theme.color("text" if total else "text3"))
        side = painting.leading(self) | Qt.AlignmentFlag.AlignVCenter
        area = painting.whole(self).adjusted(theme.px(self._indent), 0, 0, 0)
        painter.drawText(painting.mirrored(self, area), side, self._foot.name)
        if total:
            paint_figures(painter, self, self._foot.figures, ("strong", "text"), ("body", "text2"))
        else:
            paint_figures(painter, self, self._foot.figures, ("small", "text3"), ("small", "text3"))
        painter.end()
