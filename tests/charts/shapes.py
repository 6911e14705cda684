"""Where the shapes of a drawing lie, texts measured in their own face."""

from collections.abc import Iterator
from typing import Any

from reportlab.graphics.shapes import Circle, Drawing, Line, Path, Polygon, PolyLine, Rect, String

from regrisk.charts import faces

Extent = tuple[float, float, float, float]


def extent(shape: Any) -> Extent:
    """Return left, foot, right and top of *shape*, without the width of its strokes."""
    match shape:
        case Rect():
            return (shape.x, shape.y, shape.x + shape.width, shape.y + shape.height)
        case Circle():
            return (shape.cx - shape.r, shape.cy - shape.r, shape.cx + shape.r, shape.cy + shape.r)
        case Line():
            xs, ys = [shape.x1, shape.x2], [shape.y1, shape.y2]
        case Polygon() | PolyLine() | Path():
            xs, ys = shape.points[::2], shape.points[1::2]
        case String():
            across = faces.width(shape.text, shape.fontName, shape.fontSize)
            left = shape.x - {"start": 0.0, "middle": across / 2, "end": across}[shape.textAnchor]
            return (left, shape.y - shape.fontSize * 0.24, left + across, shape.y + shape.fontSize * 0.76)
        case _:
            raise AssertionError(f"a chart uses a {type(shape).__name__}")
    return (min(xs), min(ys), max(xs), max(ys))


def strings(drawing: Drawing) -> Iterator[Any]:
    return (shape for shape in drawing.contents if isinstance(shape, String))


def texts(drawing: Drawing) -> list[str]:
    return [string.text for string in strings(drawing)]


def overlap(one: Extent, other: Extent) -> bool:
    """Say whether two extents share more than a hair."""
    across = min(one[2], other[2]) - max(one[0], other[0])
    up = min(one[3], other[3]) - max(one[1], other[1])
    return across > 0.2 and up > 0.2
