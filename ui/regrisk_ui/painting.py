"""Shapes every painted component shares: boxes with crisp edges, rings, hatching, shadows, ticks.

Edges lie inside the given rectangle, half a pen width in, so nothing is cut at a widget's border.
"""

from typing import Literal

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QWidget

from regrisk_ui import theme

Line = Literal["solid", "dashed"]
_DASH = [3.0, 2.5]
_SHADOW_STEPS = 12
_SHADOW_DROP = 5


def brush_on(widget: QWidget) -> QPainter:
    """Return a painter on *widget* with smooth edges; the caller ends it.

    Text keeps its own direction, so that "2 open" and "−0.03" read alike where the window is mirrored.
    """
    painter = QPainter(widget)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    return painter


def pen(color: QColor, width: float = 1.0, line: Line = "solid") -> QPen:
    """Return a pen with flat ends; dashes are the grammar's "still open"."""
    made = QPen(color, width)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if line == "dashed":
        made.setDashPattern(_DASH)
    return made


def box(
    painter: QPainter,
    rect: QRectF,
    *,
    radius: float,
    fill: QColor | None = None,
    edge: QColor | None = None,
    width: float = 1.0,
    line: Line = "solid",
) -> None:
    """Draw a rounded box whose edge lies inside *rect*."""
    inset = width / 2 if edge is not None else 0.0
    inner = rect.adjusted(inset, inset, -inset, -inset)
    corner = max(0.0, min(radius - inset, inner.height() / 2, inner.width() / 2))
    painter.setPen(pen(edge, width, line) if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(inner, corner, corner)


def focus_ring(painter: QPainter, rect: QRectF, radius: float) -> None:
    """Draw the focus ring inside *rect*, so that it moves nothing and is never clipped."""
    box(painter, rect, radius=radius, edge=theme.color("focus"), width=theme.ring())


def rounded(rect: QRectF, radius: float) -> QPainterPath:
    """Return a rounded rectangle as a path, to fill or to clip with."""
    path = QPainterPath()
    corner = min(radius, rect.height() / 2, rect.width() / 2)
    path.addRoundedRect(rect, corner, corner)
    return path


def hatch(painter: QPainter, rect: QRectF, *, step: float = 7.0) -> None:
    """Fill *rect* with the hatching that means "said, not shown"."""
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.fillRect(rect, theme.color("claimBg"))
    painter.setPen(pen(theme.color("claim"), 1.4))
    tall = rect.height()
    x = rect.left() - tall
    while x < rect.right():
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + tall, rect.top()))
        x += step
    painter.restore()


def shadow(painter: QPainter, rect: QRectF, radius: float) -> None:
    """Draw a soft shadow below *rect*; high contrast has none."""
    if theme.high_contrast():
        return
    dark = theme.current().appearance == "dark"
    color = QColor(theme.color("shadow"))
    color.setAlphaF(0.034 if dark else 0.0075)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    for step in range(_SHADOW_STEPS, 0, -1):
        grown = rect.adjusted(-step, -step, step, step).translated(0, _SHADOW_DROP)
        painter.drawRoundedRect(grown, radius + step, radius + step)


def shadow_room() -> int:
    """Return how far a shadow reaches beyond its box, px."""
    return 0 if theme.high_contrast() else _SHADOW_STEPS + _SHADOW_DROP


def rule(painter: QPainter, x1: float, x2: float, y: float) -> None:
    """Draw a hairline from *x1* to *x2*."""
    painter.fillRect(QRectF(x1, y, x2 - x1, theme.edge()), QBrush(theme.color("line")))


def mirrored(widget: QWidget, rect: QRectF) -> QRectF:
    """Return *rect* as it lies in *widget*, turned over where text runs from right to left."""
    if widget.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        return rect
    return QRectF(widget.width() - rect.right(), rect.top(), rect.width(), rect.height())


def leading(widget: QWidget) -> Qt.AlignmentFlag:
    """Return the side on which text begins in *widget*, for ``drawText``."""
    side = QStyle.visualAlignment(widget.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
    return side | Qt.AlignmentFlag.AlignAbsolute


def trailing(widget: QWidget) -> Qt.AlignmentFlag:
    """Return the side on which text ends in *widget*, for ``drawText``."""
    side = QStyle.visualAlignment(widget.layoutDirection(), Qt.AlignmentFlag.AlignRight)
    return side | Qt.AlignmentFlag.AlignAbsolute


def whole(widget: QWidget) -> QRectF:
    """Return the area of *widget*."""
    return QRectF(QRect(0, 0, widget.width(), widget.height()))
