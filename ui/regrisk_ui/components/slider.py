"""A slider with a filled track; the value stands beside it as a field or a figure."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QStyle, QStyleOptionSlider, QWidget
from typing_extensions import override

from regrisk_ui import painting, theme

_KNOB = 18
_TRACK = 6


class Slider(QSlider):
    """A horizontal slider of whole steps, named by *name*; Page Up and Down move by ten."""

    def __init__(
        self, name: str, *, least: int, most: int, value: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(least, most)
        self.setSingleStep(1)
        self.setPageStep(10)
        self.setValue(value)
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.redraw(self)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(180), max(theme.control("min_target"), theme.px(_KNOB) + 8))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(80), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        middle, knob = self.height() / 2, theme.px(_KNOB)
        x = self._knob_centre()
        tall = theme.px(_TRACK)
        track = QRectF(knob / 2, middle - tall / 2, self.width() - knob, tall)
        painting.box(
            painter, track, radius=tall / 2, fill=theme.color("sunken"), edge=theme.color("lineStrong")
        )
        done = QRectF(track.left(), track.top(), max(0.0, x - track.left()), tall)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            done = QRectF(x, track.top(), max(0.0, track.right() - x), tall)
        ink = theme.color("accent" if self.isEnabled() else "text3")
        painting.box(painter, done, radius=tall / 2, fill=ink)
        circle = QRectF(x - knob / 2, middle - knob / 2, knob, knob)
        painter.setPen(painting.pen(ink, 2))
        painter.setBrush(theme.color("accentSoft" if self.isSliderDown() else "surface"))
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(QPointF(x, middle), knob / 7, knob / 7)
        if self.hasFocus():
            painting.focus_ring(painter, circle.adjusted(-3, -3, 3, 3), knob)
        painter.end()

    def _knob_centre(self) -> float:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        room = self.width() - theme.px(_KNOB)
        at = QStyle.sliderPositionFromValue(
            self.minimum(), self.maximum(), self.sliderPosition(), room, option.upsideDown
        )
        return at + theme.px(_KNOB) / 2
