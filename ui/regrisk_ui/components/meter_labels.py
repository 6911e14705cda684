"""The labels above a meter: on one line with elbows to their values, or stacked where they do not fit."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from regrisk_ui import painting, textflow, theme
from regrisk_ui.components.label_spread import fits, spread
from regrisk_ui.components.meter_values import MeterValues, Reading, place
from regrisk_ui.tokens import ColorName


@dataclass(frozen=True, slots=True)
class Labels:
    """Where each label stands; ``lines`` counts from 0, ``height`` is down to the bar."""

    readings: tuple[Reading, ...]
    lefts: tuple[float, ...]
    lines: tuple[int, ...]
    what_if: Reading | None
    height: float

    @classmethod
    def of(cls, values: MeterValues, span: QRectF) -> "Labels":
        """Set the labels of *values* above *span*."""
        known = [values.evidenced, values.score, values.potential, values.what_if]
        readings = tuple(sorted((r for r in known if r is not None), key=lambda r: r.at))
        widths = [_width(reading) for reading in readings]
        gap = theme.space(10)
        if fits(widths, gap=gap, room=span.width()):
            centres = [place(span, reading) - span.left() for reading in readings]
            lefts = spread(centres, widths, gap=gap, room=span.width())
            height = line() + theme.space(21)
            return cls(
                readings, tuple(span.left() + x for x in lefts), (0,) * len(readings), values.what_if, height
            )
        lefts, lines = _stack(widths, gap=gap, span=span)
        return cls(readings, lefts, lines, values.what_if, (lines[-1] + 1) * line() + theme.space(14))

    def paint(self, painter: QPainter, bar: QRectF) -> None:
        """Draw labels, elbows and the triangle of the what-if above *bar*."""
        for reading, left, row in zip(self.readings, self.lefts, self.lines, strict=True):
            ink: ColorName = "ok" if reading is self.what_if else "lineStrong"
            _paint_label(painter, reading, QPointF(left, row * line()), green=ink == "ok")
            x, foot = place(bar, reading), bar.top() - (theme.px(9) if ink == "ok" else 6)
            if self.lines[-1] == 0:
                _paint_elbow(painter, left + _width(reading) / 2, x, foot, ink)
            if ink == "ok":
                _paint_triangle(painter, x, bar.top() - 3)


def _paint_label(painter: QPainter, reading: Reading, corner: QPointF, *, green: bool) -> None:
    strong, plain = theme.font("smallstrong"), theme.font("small")
    number = textflow.advance(reading.shown + " ", strong)
    words = textflow.advance(reading.label, plain)
    figure = QRectF(corner.x(), corner.y(), number + 2, line())
    painter.setFont(strong)
    painter.setPen(theme.color("ok" if green else "text"))
    painter.drawText(figure, Qt.AlignmentFlag.AlignVCenter, reading.shown)
    painter.setFont(plain)
    painter.setPen(theme.color("ok" if green else "text2"))
    spot = QRectF(corner.x() + number, corner.y(), words + 2, line())
    painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, reading.label)


def _paint_triangle(painter: QPainter, x: float, tip: float) -> None:
    half = theme.px(6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("ok"))
    corners = [QPointF(x - half, tip - half), QPointF(x + half, tip - half), QPointF(x, tip + 3)]
    painter.drawPolygon(corners)


def _paint_elbow(painter: QPainter, x_from: float, x_to: float, foot: float, ink: ColorName) -> None:
    top = line() + 1
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(painting.pen(theme.color(ink), 1))
    bend = min(5.0, (foot - top) / 3)
    x1, x2 = round(x_from) + 0.5, round(x_to) + 0.5
    painter.drawPolyline(
        [QPointF(x1, top), QPointF(x1, top + bend), QPointF(x2, foot - bend), QPointF(x2, foot)]
    )


def _stack(widths: Sequence[float], *, gap: float, span: QRectF) -> tuple[tuple[float, ...], tuple[int, ...]]:
    lefts: list[float] = []
    rows: list[int] = []
    x, row = span.left(), 0
    for width in widths:
        if x > span.left() and x + width > span.right():
            x, row = span.left(), row + 1
        lefts.append(x)
        rows.append(row)
        x += width + gap
    return tuple(lefts), tuple(rows)


def _width(reading: Reading) -> float:
    strong = textflow.advance(reading.shown + " ", theme.font("smallstrong"))
    return strong + textflow.advance(reading.label, theme.font("small"))


def line() -> int:
    """Return the height of a line of labels, px."""
    return theme.px(18)
