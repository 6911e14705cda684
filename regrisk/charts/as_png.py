"""A drawing as a picture, for files that cannot hold the shapes themselves.

Drawn twice as large as it is kept, so that edges are smooth. The colours of paper and what lies
between each of them and white are all there is, which keeps the picture small.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import as_file, files
from io import BytesIO
from itertools import pairwise
from math import hypot
from typing import Any, NamedTuple, TypeAlias

from PIL import Image, ImageColor, ImageDraw, ImageFont
from reportlab.graphics.shapes import Circle, Drawing, Line, Path, Polygon, PolyLine, Rect, Shape, String
from reportlab.lib.colors import Color

from regrisk.charts import faces
from regrisk.charts.palette import PAPER

DOTS_PER_POINT = 4
"""288 dots to the inch: as fine as an office printer shows a picture."""
_FINER = 2
_SCALE = DOTS_PER_POINT * _FINER
_STEPS = 15
_NEARLY_WHITE = 246
_ANCHORS = {"start": "ls", "middle": "ms", "end": "rs"}
_Dot: TypeAlias = tuple[float, float]


class Picture(NamedTuple):
    """A PNG, and the size in points at which it is to be shown."""

    content: bytes
    width: float
    height: float


def picture(drawing: Drawing) -> Picture:
    """Return *drawing* as a picture on white; the same drawing gives the same bytes.

    Raises:
        TypeError: the drawing holds a shape that no chart uses.
    """
    large = tuple(max(1, round(side * DOTS_PER_POINT)) * _FINER for side in (drawing.width, drawing.height))
    image = Image.new("RGB", (large[0], large[1]), "white")
    brush = _Brush(ImageDraw.Draw(image), drawing.height)
    for shape in drawing.contents:
        brush.draw(shape)
    small = image.reduce(_FINER).quantize(palette=_colors(), dither=Image.Dither.NONE)
    out = BytesIO()
    small.save(out, "PNG", compress_level=6, dpi=(72 * DOTS_PER_POINT,) * 2)
    return Picture(out.getvalue(), drawing.width, drawing.height)


class _Brush:
    """Draws shapes; places are turned from points above the foot into dots below the top."""

    def __init__(self, canvas: ImageDraw.ImageDraw, height: float) -> None:
        self._canvas, self._height = canvas, height

    def draw(self, shape: Shape) -> None:
        match shape:
            case String():
                self._text(shape)
            case Rect():
                self._rect(shape)
            case Line():
                self._strokes(shape, self._dots((shape.x1, shape.y1, shape.x2, shape.y2)))
            case PolyLine():
                self._strokes(shape, self._dots(shape.points))
            case Polygon():
                self._canvas.polygon(self._dots(shape.points), fill=_rgb(shape.fillColor))
            case Path():
                for line in _lines(shape):
                    self._strokes(shape, self._dots(line))
            case Circle():
                self._circle(shape)
            case _:
                raise TypeError(f"no way to draw a {type(shape).__name__} in a picture")

    def _dots(self, flat: Sequence[float]) -> list[_Dot]:
        return [(x * _SCALE, (self._height - y) * _SCALE) for x, y in zip(flat[::2], flat[1::2], strict=True)]

    def _text(self, shape: Any) -> None:
        (place,) = self._dots((shape.x, shape.y))
        font = _font(shape.fontName, shape.fontSize * _SCALE)
        color, anchor = _rgb(shape.fillColor), _ANCHORS[shape.textAnchor]
        self._canvas.text(place, shape.text, fill=color, font=font, anchor=anchor)

    def _rect(self, shape: Any) -> None:
        (left, foot), (right, top) = self._dots(
            (shape.x, shape.y, shape.x + shape.width, shape.y + shape.height)
        )
        if shape.fillColor is not None:
            self._canvas.rectangle((left, top, right - 1, foot - 1), fill=_rgb(shape.fillColor))
        if shape.strokeColor is not None:
            corners = [(left, top), (right, top), (right, foot), (left, foot), (left, top)]
            self._strokes(shape, corners)

    def _circle(self, shape: Any) -> None:
        ((x, y),) = self._dots((shape.cx, shape.cy))
        outer = shape.r * _SCALE
        if shape.strokeColor is not None:
            edge = shape.strokeWidth * _SCALE / 2
            self._canvas.circle((x, y), outer + edge, fill=_rgb(shape.strokeColor))
            outer -= edge
        if shape.fillColor is not None:
            self._canvas.circle((x, y), outer, fill=_rgb(shape.fillColor))

    def _strokes(self, shape: Any, dots: list[_Dot]) -> None:
        color, width = _rgb(shape.strokeColor), max(1, round(shape.strokeWidth * _SCALE))
        dashes = [dash * _SCALE for dash in shape.strokeDashArray or ()]
        for stretch in _dashed(dots, dashes) if dashes else [dots]:
            self._canvas.line(stretch, fill=color, width=width, joint="curve")
        if not dashes and dots[0] == dots[-1]:
            # The line begins and ends in the corner where it stands; the corner itself stays open.
            (x, y), half = dots[0], width / 2
            self._canvas.rectangle((x - half, y - half, x + half - 1, y + half - 1), fill=color)


def _lines(path: Any) -> Iterator[list[float]]:
    """Return the straight lines of *path*, each from where the pen is set down.

    Raises:
        TypeError: the path holds a curve, which no chart draws.
    """
    points = iter(path.points)
    line: list[float] = []
    for operator in path.operators:
        if operator > 1:
            raise TypeError("no way to draw a curve in a picture")
        if operator == 0 and line:
            yield line
            line = []
        line += [next(points), next(points)]
    if line:
        yield line


def _dashed(dots: list[_Dot], dashes: list[float]) -> Iterator[list[_Dot]]:
    """Return the stretches of a line that are drawn; the pattern goes on round corners."""
    at, left, drawn = 0, dashes[0], True
    for (x1, y1), (x2, y2) in pairwise(dots):
        length, done = hypot(x2 - x1, y2 - y1), 0.0
        while length - done > 0.01:
            step = min(left, length - done)
            if drawn:
                ends = (done / length, (done + step) / length)
                yield [(x1 + (x2 - x1) * share, y1 + (y2 - y1) * share) for share in ends]
            done, left = done + step, left - step
            if left <= 0.01:
                at = (at + 1) % len(dashes)
                left, drawn = dashes[at], not drawn


@cache
def _colors() -> Image.Image:
    """Return white and the colours of paper in steps towards it, none so near as to pass for it."""
    named = sorted({value for value in PAPER.model_dump().values() if value.startswith("#")})
    steps = [
        tuple(round(255 - (255 - part) * step / _STEPS) for part in color)
        for color in map(ImageColor.getrgb, named)
        for step in range(1, _STEPS + 1)
    ]
    kept = [(255, 255, 255), *(color for color in steps if min(color) < _NEARLY_WHITE)]
    found = Image.new("P", (1, 1))
    found.putpalette([part for color in kept for part in color])
    return found


def _rgb(color: Color | None) -> str | None:
    return None if color is None else f"#{color.hexval()[2:]}"


@cache
def _font(face: str, size: float) -> ImageFont.FreeTypeFont:
    with as_file(files("regrisk") / "assets" / "fonts" / faces.FILES[face]) as path:
        return ImageFont.truetype(BytesIO(path.read_bytes()), size, layout_engine=ImageFont.Layout.BASIC)
