"""How far something is: a ring that fills and a bar with Qt's own value behind it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget
from typing_extensions import override

from regrisk_ui import icons, painting, theme

_QUARTER = 90 * 16
_TURN = 360 * 16


def paint_ring(painter: QPainter, rect: QRectF, share: float) -> None:
    """Draw a ring filled to *share* (0 to 1); a full one is a tick."""
    if share >= 1:
        icons.paint(painter, "circle-check", rect, theme.color("ok"))
        return
    wide = theme.px(2)
    circle = rect.adjusted(wide / 2 + 1, wide / 2 + 1, -wide / 2 - 1, -wide / 2 - 1)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(painting.pen(theme.color("lineStrong"), wide))
    painter.drawEllipse(circle)
    if share > 0:
        painter.setPen(painting.pen(theme.color("accent"), wide * 1.6))
        painter.drawArc(circle, _QUARTER, -round(_TURN * share))


class ProgressRing(QWidget):
    """Shows a share as a ring; *name* says it in words, such as "7 of 14 answered"."""

    def __init__(self, share: float, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = share
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.redraw(self)

    def show_share(self, share: float, name: str) -> None:
        """Show another share."""
        self._share = share
        self.setAccessibleName(name)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(18), theme.px(18))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        paint_ring(painter, painting.whole(self), self._share)
        painter.end()


class ProgressBar(QProgressBar):
    """A thin bar from 0 to ``maximum``; the words stand beside it."""

    def __init__(self, name: str, *, tall: int = 7, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tall = tall
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.redraw(self)

    @override
    def setValue(self, value: int) -> None:
        """Show another value with the next frame; by itself Qt would paint the window at once."""
        self.setUpdatesEnabled(False)
        super().setValue(value)
        self.setUpdatesEnabled(True)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(self._tall))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(40), theme.px(self._tall))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        area, corner = painting.whole(self), self.height() / 2
        painting.box(painter, area, radius=corner, fill=theme.color("sunken"), edge=theme.color("lineStrong"))
        span = self.maximum() - self.minimum()
        share = (self.value() - self.minimum()) / span if span > 0 else 0.0
        if share > 0:
            done = QRectF(0, 0, max(float(self.height()), area.width() * share), area.height())
            painting.box(painter, painting.mirrored(self, done), radius=corner, fill=theme.color("accent"))
        painter.end()
