"""A switch for something that takes effect at once."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget
from typing_extensions import override

from regrisk_ui import icons, painting, theme
from regrisk_ui.tokens import ColorName

_WIDE, _TALL, _KNOB = 40, 22, 12
_REACH = 3  # px around the switch, where its focus ring lies


class Switch(QCheckBox):
    """On or off, named by *name*; ``toggled`` is Qt's own signal. A tick shows that it is on."""

    def __init__(self, name: str, *, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setChecked(on)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.redraw(self)

    @override
    def sizeHint(self) -> QSize:
        tall = max(theme.control("min_target"), theme.px(_TALL) + 2 * _REACH)
        return QSize(theme.px(_WIDE) + 2 * _REACH, tall)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        wide, tall, on, ready = theme.px(_WIDE), theme.px(_TALL), self.isChecked(), self.isEnabled()
        area = QRectF((self.width() - wide) / 2, (self.height() - tall) / 2, wide, tall)
        if self.hasFocus():
            reach = float(_REACH)
            painting.focus_ring(painter, area.adjusted(-reach, -reach, reach, reach), tall / 2 + reach)
        hovered = ready and self.underMouse()
        if on and ready:
            fill = theme.color("accentHover" if hovered else "accent")
            painting.box(painter, area, radius=tall / 2, fill=fill)
        else:
            edge: ColorName = "lineStrong" if ready else "line"
            ground: ColorName = ("hover" if hovered else "surface") if ready else "sunken"
            painting.box(
                painter,
                area,
                radius=tall / 2,
                fill=theme.color(ground),
                edge=theme.color(edge),
                width=1.6,
            )
        self._paint_knob(painter, area, on=on, ready=ready)
        painter.end()

    def _paint_knob(self, painter: QPainter, area: QRectF, *, on: bool, ready: bool) -> None:
        knob, room = theme.px(_KNOB), (area.height() - theme.px(_KNOB)) / 2
        left = area.right() - room - knob if on else area.left() + room
        strong = theme.color("onAccent" if on and ready else ("lineStrong" if ready else "text3"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(strong)
        painter.drawEllipse(painting.mirrored(self, QRectF(left, area.top() + room, knob, knob)))
        if on:
            spot = QRectF(area.left() + room, area.top() + room, knob, knob)
            icons.paint(painter, "check", painting.mirrored(self, spot), strong)
