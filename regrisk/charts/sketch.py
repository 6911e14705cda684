"""Shapes every chart is made of, on a drawing with its foot at 0 and in points.

Nothing here knows what a chart means; the grammar is in the names: solid is shown, hatched is said,
a dashed outline is open.
"""

from collections.abc import Sequence
from functools import cache
from typing import Any, Literal, TypeAlias

from reportlab.graphics.shapes import Circle, Drawing, Line, Path, Polygon, PolyLine, Rect, String
from reportlab.lib.colors import Color, HexColor

from regrisk.charts import faces
from regrisk.charts.palette import Palette

Side: TypeAlias = Literal["start", "middle", "end"]
Dash: TypeAlias = tuple[float, float]
Point: TypeAlias = tuple[float, float]
HATCH_PITCH = 3.4
HATCH_WIDTH = 0.6
_OPEN_DASH: Dash = (2.2, 1.6)


@cache
def _color(code: str) -> Color:
    return HexColor(code)


def _paint(
    *, fill: str | None = None, edge: str | None = None, stroke: float = 0.5, dash: Dash | None = None
) -> dict[str, Any]:
    """Return the shape properties of a fill, an edge and its dashes."""
    return {
        "fillColor": _color(fill) if fill else None,
        "strokeColor": _color(edge) if edge else None,
        "strokeWidth": stroke,
        "strokeDashArray": list(dash) if dash else None,
    }


class Sketch:
    """A drawing being made with one palette."""

    def __init__(self, width: float, height: float, palette: Palette) -> None:
        self.drawing = Drawing(width, height)
        self.width, self.height, self.palette = width, height, palette

    def rect(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: str | None = None,
        edge: str | None = None,
        stroke: float = 0.4,
        dash: Dash | None = None,
    ) -> None:
        """Draw a rectangle; one without width or height is left out."""
        if width > 0 and height > 0:
            paint = _paint(fill=fill, edge=edge, stroke=stroke, dash=dash)
            self.drawing.add(Rect(x, y, width, height, **paint))

    def hatched(self, x: float, y: float, width: float, height: float, *, edge: float = 0.5) -> None:
        """Draw what is said and not shown: lines at 45 degrees, cut to the rectangle, and its edge."""
        if width <= 0 or height <= 0:
            return
        hatching = Path(**_paint(edge=self.palette.hatch, stroke=HATCH_WIDTH))
        across = -height + HATCH_PITCH / 2
        while across < width:
            left, right = max(0.0, across), min(width, across + height)
            hatching.moveTo(x + left, y + left - across)
            hatching.lineTo(x + right, y + right - across)
            across += HATCH_PITCH
        self.drawing.add(hatching)
        if edge:
            self.rect(x, y, width, height, edge=self.palette.hatch, stroke=edge)

    def outlined(self, x: float, y: float, width: float, height: float, *, stroke: float = 0.7) -> None:
        """Draw what is open: a dashed outline on the ground."""
        colors, inset = self.palette, stroke / 2
        x, y, width, height = x + inset, y + inset, width - stroke, height - stroke
        self.rect(x, y, width, height, fill=colors.paper, edge=colors.deep, stroke=stroke, dash=_OPEN_DASH)

    def line(
        self,
        x1: float,
        y1: float,
        x2: float,
        y2: float,
        *,
        color: str,
        stroke: float = 0.5,
        dash: Dash | None = None,
    ) -> None:
        """Draw a straight line."""
        paint = _paint(edge=color, stroke=stroke, dash=dash)
        del paint["fillColor"]
        self.drawing.add(Line(x1, y1, x2, y2, **paint))

    def path(self, points: Sequence[Point], *, color: str, stroke: float, dash: Dash | None = None) -> None:
        """Draw a line through *points*."""
        if len(points) > 1:
            paint = _paint(edge=color, stroke=stroke, dash=dash)
            del paint["fillColor"]
            flat = [value for point in points for value in point]
            self.drawing.add(PolyLine(flat, strokeLineJoin=1, **paint))

    def area(self, points: Sequence[Point], fill: str) -> None:
        """Fill the shape with the corners *points*."""
        self.drawing.add(Polygon([value for point in points for value in point], **_paint(fill=fill)))

    def dot(
        self, x: float, y: float, radius: float, *, fill: str, edge: str | None = None, stroke: float = 1.2
    ) -> None:
        """Draw a circle around a point."""
        self.drawing.add(Circle(x, y, radius, **_paint(fill=fill, edge=edge, stroke=stroke)))

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        size: float = 6.6,
        color: str | None = None,
        face: str | None = None,
        side: Side = "start",
        room: float | None = None,
    ) -> None:
        """Set *text* with its foot at *y*; with *room* it is shortened to fit."""
        face = face or self.palette.regular
        text = faces.with_substitutes(text.replace("\n", " "), face)
        if room is not None:
            text = faces.shortened(text, face, size, room)
        ink = _color(color or self.palette.text)
        self.drawing.add(String(x, y, text, fontName=face, fontSize=size, fillColor=ink, textAnchor=side))

    def backed_text(
        self, x: float, y: float, text: str, *, size: float, color: str, face: str, side: Side = "start"
    ) -> None:
        """Set *text* on a small patch of the ground, so that it can be read over hatching."""
        across = faces.width(text, face, size)
        left = {"start": x, "middle": x - across / 2, "end": x - across}[side]
        self.rect(left - 1.5, y - size * 0.28, across + 3, size * 1.22, fill=self.palette.paper)
        self.text(x, y, text, size=size, color=color, face=face, side=side)
