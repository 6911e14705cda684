"""Shapes every chart is made of, on a drawing with its foot at 0 and in points.

Nothing here knows what a chart means; the grammar is in the names: solid is shown, hatched is said,
a dashed outline is open.
"""

from collections.abc import Sequence
from functools import cache
from typing import Literal, TypeAlias

from reportlab.graphics.shapes import Circle, Drawing, Line, Path, Polygon, PolyLine, Rect, String
from reportlab.lib.colors import Color, HexColor

from regrisk.charts import faces
from regrisk.charts.palette import Palette

Side: TypeAlias = Literal["start", "middle", "end"]
HATCH_PITCH = 3.4
HATCH_WIDTH = 0.6
_DASH = (2.2, 1.6)


@cache
def _color(code: str) -> Color:
    return HexColor(code)


class Sketch:
    """A drawing being made with one palette."""

    def __init__(self, width: float, height: float, palette: Palette) -> None:
        self.drawing = Drawing(width, height)
        self.width, self.height, self.palette = width, height, palette

    def rect(
        self, x: float, y: float, width: float, height: float, *, fill: str | None = None, edge: str | None = None,
        stroke: float = 0.4, dashed: bool = False,
    ) -> None:  # fmt: skip
        """Draw a rectangle; one without width is left out."""
        if width <= 0 or height <= 0:
            return
        self.drawing.add(
            Rect(
                x, y, width, height,
                fillColor=_color(fill) if fill else None,
                strokeColor=_color(edge) if edge else None,
                strokeWidth=stroke,
                strokeDashArray=list(_DASH) if dashed else None,
            )
        )  # fmt: skip

    def hatched(self, x: float, y: float, width: float, height: float, *, edge: float = 0.5) -> None:
        """Draw what is said and not shown: lines at 45 degrees, cut to the rectangle, and its edge."""
        if width <= 0 or height <= 0:
            return
        hatching = Path(
            fillColor=None, strokeColor=_color(self.palette.hatch), strokeWidth=HATCH_WIDTH, strokeLineCap=0
        )
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
        inset = stroke / 2
        self.rect(
            x + inset, y + inset, width - stroke, height - stroke,
            fill=self.palette.paper, edge=self.palette.deep, stroke=stroke, dashed=True,
        )  # fmt: skip

    def line(
        self, x1: float, y1: float, x2: float, y2: float, *, color: str, stroke: float = 0.5,
        dash: tuple[float, float] | None = None, round_ends: bool = False,
    ) -> None:  # fmt: skip
        """Draw a straight line."""
        self.drawing.add(
            Line(
                x1, y1, x2, y2,
                strokeColor=_color(color),
                strokeWidth=stroke,
                strokeDashArray=list(dash) if dash else None,
                strokeLineCap=1 if round_ends else 0,
            )
        )  # fmt: skip

    def path(
        self, points: Sequence[tuple[float, float]], *, color: str, stroke: float, dash: tuple[float, float] | None = None
    ) -> None:  # fmt: skip
        """Draw a line through *points*."""
        if len(points) > 1:
            self.drawing.add(
                PolyLine(
                    [value for point in points for value in point],
                    strokeColor=_color(color),
                    strokeWidth=stroke,
                    strokeDashArray=list(dash) if dash else None,
                    strokeLineJoin=1,
                )
            )

    def area(self, points: Sequence[tuple[float, float]], fill: str, *, edge: str | None = None) -> None:
        """Fill the shape with the corners *points*."""
        self.drawing.add(
            Polygon(
                [value for point in points for value in point],
                fillColor=_color(fill),
                strokeColor=_color(edge) if edge else None,
                strokeWidth=0.5,
            )
        )

    def dot(
        self, x: float, y: float, radius: float, *, fill: str, edge: str | None = None, stroke: float = 1.2
    ) -> None:
        """Draw a circle around a point."""
        self.drawing.add(
            Circle(
                x, y, radius,
                fillColor=_color(fill),
                strokeColor=_color(edge) if edge else None,
                strokeWidth=stroke,
            )
        )  # fmt: skip

    def text(
        self, x: float, y: float, text: str, *, size: float = 6.6, color: str | None = None, face: str | None = None,
        side: Side = "start", room: float | None = None,
    ) -> float:  # fmt: skip
        """Set *text* with its foot at *y* and return its width; with *room* it is shortened to fit."""
        face = face or self.palette.regular
        text = faces.with_substitutes(text.replace("\n", " "), face)
        if room is not None:
            text = faces.shortened(text, face, size, room)
        self.drawing.add(
            String(
                x,
                y,
                text,
                fontName=face,
                fontSize=size,
                fillColor=_color(color or self.palette.text),
                textAnchor=side,
            )
        )
        return faces.width(text, face, size)

    def backed_text(
        self, x: float, y: float, text: str, *, size: float, color: str, face: str, side: Side = "start"
    ) -> None:  # fmt: skip
        """Set *text* on a small patch of the ground, so that it can be read over hatching."""
        across = faces.width(text, face, size)
        left = {"start": x, "middle": x - across / 2, "end": x - across}[side]
        self.rect(left - 1.5, y - size * 0.28, across + 3, size * 1.22, fill=self.palette.paper)
        self.text(x, y, text, size=size, color=color, face=face, side=side)
