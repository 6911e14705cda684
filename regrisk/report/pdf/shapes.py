"""Charts as page operators: the shapes that the charts are made of, and no others."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from reportlab.graphics.shapes import Circle, Drawing, Line, Path, Polygon, PolyLine, Rect, Shape, String
from reportlab.lib.colors import Color

_QUARTER = 0.5523
"""How far the controls of a curve lie from its ends, for a quarter of a circle of radius 1."""


@cache
def _color(red: float, green: float, blue: float, operator: str) -> str:
    return f"{red:.3f} {green:.3f} {blue:.3f} {operator}"


def strings(drawing: Drawing) -> Iterator[String]:
    """Return the texts of *drawing*, which are set like any other text."""
    return (shape for shape in drawing.contents if isinstance(shape, String))


def operators(drawing: Drawing, x: float, foot: float) -> Iterator[str]:
    """Return the operators that draw the shapes of *drawing*, apart from its texts.

    Raises:
        TypeError: the drawing holds a shape that no chart uses.
    """
    yield f"q 1 0 0 1 {x:.2f} {foot:.2f} cm"
    for shape in drawing.contents:
        if not isinstance(shape, String):
            yield " ".join((*_state(shape), *_outline(shape), _finish(shape)))
    yield "Q"


def color_of(color: Color | None, operator: str) -> str:
    """Return the operator that sets *color*; nothing to set gives nothing."""
    if color is None:
        return ""
    return _color(color.red, color.green, color.blue, operator)


def _state(shape: Any) -> Iterator[str]:
    if shape.strokeColor is not None:
        dashes = " ".join(f"{dash:g}" for dash in shape.strokeDashArray or ())
        yield f"{color_of(shape.strokeColor, 'RG')} {shape.strokeWidth:g} w [{dashes}] 0 d"
        if getattr(shape, "strokeLineJoin", 0):
            yield f"{shape.strokeLineJoin} j"
    if getattr(shape, "fillColor", None) is not None:
        yield color_of(shape.fillColor, "rg")


def _finish(shape: Any) -> str:
    filled, edged = getattr(shape, "fillColor", None) is not None, shape.strokeColor is not None
    if isinstance(shape, Line | PolyLine):
        return "S"
    return {(True, True): "B", (True, False): "f", (False, True): "S", (False, False): "n"}[filled, edged]


def _outline(shape: Shape) -> Iterator[str]:
    match shape:
        case Rect():
            yield f"{shape.x:.2f} {shape.y:.2f} {shape.width:.2f} {shape.height:.2f} re"
        case Line():
            yield f"{shape.x1:.2f} {shape.y1:.2f} m {shape.x2:.2f} {shape.y2:.2f} l"
        case PolyLine():
            yield from _through(shape.points)
        case Polygon():
            yield from _through(shape.points)
            yield "h"
        case Path():
            yield from _along(shape)
        case Circle():
            yield from _around(shape.cx, shape.cy, shape.r)
        case _:
            raise TypeError(f"no way to draw a {type(shape).__name__} on a page")


def _through(points: Sequence[float]) -> Iterator[str]:
    for index in range(0, len(points), 2):
        yield f"{points[index]:.2f} {points[index + 1]:.2f} {'l' if index else 'm'}"


def _along(path: Any) -> Iterator[str]:
    points = iter(path.points)
    for operator in path.operators:
        count, name = ((2, "m"), (2, "l"), (6, "c"), (0, "h"))[operator]
        yield " ".join([*(f"{next(points):.2f}" for _ in range(count)), name])


def _around(x: float, y: float, radius: float) -> Iterator[str]:
    c = radius * _QUARTER
    yield f"{x + radius:.2f} {y:.2f} m"
    for (x1, y1), (x2, y2), (x3, y3) in (
        ((radius, c), (c, radius), (0, radius)),
        ((-c, radius), (-radius, c), (-radius, 0)),
        ((-radius, -c), (-c, -radius), (0, -radius)),
        ((c, -radius), (radius, -c), (radius, 0)),
    ):
        yield f"{x + x1:.2f} {y + y1:.2f} {x + x2:.2f} {y + y2:.2f} {x + x3:.2f} {y + y3:.2f} c"
    yield "h"
