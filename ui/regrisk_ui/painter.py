"""Paints the charts of the report in the window, and lends them the window's colours and faces.

This module is imported when the first chart is painted, not before: the chart library takes longer
to load than the window has until its first question.
"""

from functools import cache
from importlib.resources import as_file, files
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF
from reportlab.graphics.shapes import Circle, Drawing, Line, Path, Polygon, PolyLine, Rect, String
from reportlab.lib.colors import Color

from regrisk.charts import faces
from regrisk.charts.palette import BOLD, OBLIQUE, REGULAR, Palette
from regrisk_ui import theme

_REGULAR, _BOLD = "IBM Plex Sans", "IBM Plex Sans SemiBold"
_FILES = {_REGULAR: "IBMPlexSans-Regular.ttf", _BOLD: "IBMPlexSans-SemiBold.ttf"}
_DRAWN_AT = 100
"""Pixels at which a face is measured and drawn before it is scaled, so that no hinting moves a letter."""
_CAPS = (Qt.PenCapStyle.FlatCap, Qt.PenCapStyle.RoundCap, Qt.PenCapStyle.SquareCap)
_JOINS = (Qt.PenJoinStyle.MiterJoin, Qt.PenJoinStyle.RoundJoin, Qt.PenJoinStyle.BevelJoin)


def window_palette() -> Palette:
    """Return the colours of the theme in force and the window's face, for charts."""
    _register_faces()
    names = {
        "paper": "surface",
        "ink": "text",
        "on_ink": "surface",
        "text": "text2",
        "muted": "text3",
        "deep": "accent",
        "hatch": "claim",
        "mid": "claim",
        "pale": "claimBg",
        "alert": "decline",
        "line": "lineStrong",
        "hair": "line",
        "panel": "sunken",
    }
    colors = {part: theme.color(token).name() for part, token in names.items()}  # type: ignore[arg-type]
    return Palette(**colors, regular=_REGULAR, bold=_BOLD, oblique=_REGULAR)


def paint(painter: QPainter, drawing: Drawing, rect: QRectF) -> None:
    """Paint *drawing* into *rect*, as large as fits, with its foot at the foot of *rect*.

    Raises:
        TypeError: the drawing holds a shape that no chart uses; leaving it out would hide a figure.
    """
    scale = min(rect.width() / drawing.width, rect.height() / drawing.height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.left(), rect.bottom())
    painter.scale(scale, -scale)
    for shape in drawing.contents:
        _shape(painter, shape)
    painter.restore()


def _shape(painter: QPainter, shape: Any) -> None:
    if isinstance(shape, String):
        _string(painter, shape)
        return
    painter.setPen(_pen(shape))
    painter.setBrush(_brush(shape))
    match shape:
        case Rect():
            painter.drawRect(QRectF(shape.x, shape.y, shape.width, shape.height))
        case Line():
            painter.drawLine(QPointF(shape.x1, shape.y1), QPointF(shape.x2, shape.y2))
        case Circle():
            painter.drawEllipse(QPointF(shape.cx, shape.cy), shape.r, shape.r)
        case PolyLine():
            painter.drawPolyline(_points(shape.points))
        case Polygon():
            painter.drawPolygon(_points(shape.points))
        case Path():
            painter.drawPath(_path(shape))
        case _:
            raise TypeError(f"no way to paint a {type(shape).__name__}")


def _string(painter: QPainter, string: Any) -> None:
    font = _font(string.fontName)
    scale = string.fontSize / _DRAWN_AT
    across = QFontMetricsF(font).horizontalAdvance(string.text) * scale
    left = string.x - {"start": 0.0, "middle": across / 2, "end": across}[string.textAnchor]
    painter.save()
    painter.translate(left, string.y)
    painter.scale(scale, -scale)
    painter.setPen(_qcolor(string.fillColor))
    painter.setFont(font)
    painter.drawText(QPointF(0, 0), string.text)
    painter.restore()


def _pen(shape: Any) -> QPen:
    if shape.strokeColor is None or not shape.strokeWidth:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(_qcolor(shape.strokeColor), shape.strokeWidth)
    pen.setCapStyle(_CAPS[shape.strokeLineCap or 0])
    pen.setJoinStyle(_JOINS[shape.strokeLineJoin or 0])
    if shape.strokeDashArray:
        # Qt counts dashes in widths of the pen, the drawing in points.
        pen.setDashPattern([dash / shape.strokeWidth for dash in shape.strokeDashArray])
    return pen


def _brush(shape: Any) -> QBrush:
    fill = getattr(shape, "fillColor", None)
    if fill is None or isinstance(shape, Line | PolyLine):
        return QBrush(Qt.BrushStyle.NoBrush)
    return QBrush(_qcolor(fill))


def _qcolor(color: Color) -> QColor:
    return QColor.fromRgbF(color.red, color.green, color.blue)


def _points(flat: list[float]) -> QPolygonF:
    return QPolygonF([QPointF(flat[at], flat[at + 1]) for at in range(0, len(flat), 2)])


def _path(shape: Any) -> QPainterPath:
    path, points = QPainterPath(), iter(shape.points)
    for operator in shape.operators:
        match operator:
            case 0:
                path.moveTo(next(points), next(points))
            case 1:
                path.lineTo(next(points), next(points))
            case 2:
                path.cubicTo(*(next(points) for _ in range(6)))
            case _:
                path.closeSubpath()
    return path


@cache
def _font(face: str) -> QFont:
    """Return the screen's font for a face of the charts."""
    if face in _FILES:
        font = QFont("IBM Plex Sans")
        font.setWeight(QFont.Weight.DemiBold if face == _BOLD else QFont.Weight.Normal)
    else:
        font = QFont("DejaVu Sans")
        font.setStretch(QFont.Stretch.SemiCondensed if face in (REGULAR, BOLD, OBLIQUE) else 100)
        font.setBold(face == BOLD)
        font.setItalic(face == OBLIQUE)
    font.setPixelSize(_DRAWN_AT)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@cache
def _register_faces() -> None:
    for face, name in _FILES.items():
        with as_file(files("regrisk_ui") / "assets" / "fonts" / name) as path:
            faces.register(face, path)
