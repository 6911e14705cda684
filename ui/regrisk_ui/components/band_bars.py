"""The band as four rising steps, or a dashed circle while it is not final."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from regrisk_ui import painting, theme

_STEPS = 4
_LOWEST = 0.33


class BandBars(QWidget):
    """Shows how many of the four steps are reached; ``None`` is provisional.

    *name* is read out, such as "Band Conditional, step 2 of 4"; *side* is its size in px at 100 % text.
    """

    def __init__(
        self, reached: int | None, name: str, *, side: int = 34, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._reached, self._side = reached, side
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.redraw(self)

    def show_band(self, reached: int | None, name: str) -> None:
        """Show another band."""
        self._reached = reached
        self.setAccessibleName(name)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._side), theme.px(self._side))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        area = painting.whole(self)
        if self._reached is None:
            room = area.width() * 0.1
            painter.setPen(painting.pen(theme.color("text2"), 2, "dashed"))
            painter.drawEllipse(area.adjusted(room, room, -room, -room))
        else:
            self._paint_steps(painter, area, self._reached)
        painter.end()

    def _paint_steps(self, painter: QPainter, area: QRectF, reached: int) -> None:
        pitch = area.width() / (_STEPS - 1 + 0.7)
        wide = pitch * 0.7
        for step in range(_STEPS):
            tall = area.height() * (_LOWEST + (1 - _LOWEST) * step / (_STEPS - 1))
            spot = painting.mirrored(self, QRectF(step * pitch, area.height() - tall, wide, tall))
            corner = min(3.0, wide / 2)
            if step < reached:
                painting.box(painter, spot, radius=corner, fill=theme.color("accent"))
            else:
                painting.box(painter, spot, radius=corner, edge=theme.color("lineStrong"), width=theme.edge())
