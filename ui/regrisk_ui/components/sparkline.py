"""A small trend: evidenced as a solid line, claimed as a dashed one."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from regrisk_ui import painting, theme

_DOT = 3.5


class Sparkline(QWidget):
    """Shows two series of scores on one scale, the last values marked; *name* says it in words.

    Missing values are ``None`` and leave a gap.
    """

    def __init__(
        self,
        *,
        evidenced: Sequence[float | None],
        claimed: Sequence[float | None],
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._evidenced, self._claimed = tuple(evidenced), tuple(claimed)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.redraw(self)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(180), theme.px(46))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(60), theme.px(36))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        room = _DOT + 2
        area = painting.whole(self).adjusted(1, room, -room, -room)
        known = [value for value in self._evidenced + self._claimed if value is not None]
        if known:
            low, high = min(known), max(known)
            self._paint_series(painter, area, self._claimed, low, high, "dashed")
            self._paint_series(painter, area, self._evidenced, low, high, "solid")
        painter.end()

    def _paint_series(
        self,
        painter: QPainter,
        area: QRectF,
        values: tuple[float | None, ...],
        low: float,
        high: float,
        line: Literal["solid", "dashed"],
    ) -> None:
        count = max(len(self._evidenced), len(self._claimed))
        spread = (high - low) or 1.0
        ink = theme.color("accent" if line == "solid" else "claim")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(painting.pen(ink, 2 if line == "solid" else 1.7, line))
        before: QPointF | None = None
        last: QPointF | None = None
        for place, value in enumerate(values):
            if value is None:
                before = None
                continue
            share = place / (count - 1) if count > 1 else 1.0
            spot = QPointF(
                area.left() + area.width() * share, area.bottom() - area.height() * (value - low) / spread
            )
            if before is not None:
                painter.drawLine(before, spot)
            before = last = spot
        if last is not None:
            painter.setPen(painting.pen(ink, 1.7))
            painter.setBrush(ink if line == "solid" else theme.color("surface"))
            painter.drawEllipse(last, _DOT, _DOT)
