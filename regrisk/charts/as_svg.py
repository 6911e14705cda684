"""A drawing as SVG, to stand inside a page of HTML.

Faces are not embedded: each text carries the width it was laid out for, so that another face is
stretched or squeezed into its place and covers nothing.
"""

from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

from reportlab.graphics.shapes import Circle, Drawing, Line, Path, Polygon, PolyLine, Rect, Shape, String
from reportlab.lib.colors import Color

from regrisk.charts import faces
from regrisk.charts.palette import BOLD, OBLIQUE

_OPERATORS = ((2, "M"), (2, "L"), (6, "C"), (0, "Z"))


def svg(drawing: Drawing, *, alt: str = "", name: str = "") -> str:
    """Return *drawing* as an ``svg`` element with *alt* as its text; without one it is decoration.

    *name* is the class of the element.

    Raises:
        TypeError: the drawing holds a shape that no chart uses.
    """
    wide, tall = _short(drawing.width), _short(drawing.height)
    told = f'role="img" aria-label="{escape(alt)}"' if alt else 'aria-hidden="true"'
    of_class = f' class="{escape(name)}"' if name else ""
    shapes = "".join(_element(shape, drawing.height) for shape in drawing.contents)
    return (
        f'<svg viewBox="0 0 {wide} {tall}" width="{wide}pt" height="{tall}pt"{of_class} {told}>{shapes}</svg>'
    )


def _element(shape: Shape, height: float) -> str:
    match shape:
        case String():
            return _text(shape, height)
        case Rect():
            x, y = _short(shape.x), _short(height - shape.y - shape.height)
            size = f'width="{_short(shape.width)}" height="{_short(shape.height)}"'
            return f'<rect x="{x}" y="{y}" {size}{_paint(shape)}/>'
        case Line():
            ends = _points((shape.x1, shape.y1, shape.x2, shape.y2), height)
            return f'<path d="M{ends}"{_paint(shape)}/>'
        case PolyLine():
            return f'<polyline points="{_points(shape.points, height)}"{_paint(shape)}/>'
        case Polygon():
            return f'<polygon points="{_points(shape.points, height)}"{_paint(shape)}/>'
        case Path():
            return f'<path d="{"".join(_along(shape, height))}"{_paint(shape)}/>'
        case Circle():
            place = f'cx="{_short(shape.cx)}" cy="{_short(height - shape.cy)}" r="{_short(shape.r)}"'
            return f"<circle {place}{_paint(shape)}/>"
        case _:
            raise TypeError(f"no way to draw a {type(shape).__name__} in a page of HTML")


def _text(shape: Any, height: float) -> str:
    wide = faces.width(shape.text, shape.fontName, shape.fontSize)
    look = {BOLD: ' font-weight="bold"', OBLIQUE: ' font-style="italic"'}.get(shape.fontName, "")
    anchor = "" if shape.textAnchor == "start" else f' text-anchor="{shape.textAnchor}"'
    fitted = f' textLength="{_short(wide)}" lengthAdjust="spacingAndGlyphs"' if wide else ""
    return (
        f'<text x="{_short(shape.x)}" y="{_short(height - shape.y)}" font-size="{_short(shape.fontSize)}"'
        f' fill="{_hex(shape.fillColor)}"{look}{anchor}{fitted}>{escape(shape.text)}</text>'
    )


def _paint(shape: Any) -> str:
    fill = getattr(shape, "fillColor", None)
    out = f' fill="{_hex(fill)}"' if fill is not None else ' fill="none"'
    if shape.strokeColor is not None:
        out += f' stroke="{_hex(shape.strokeColor)}" stroke-width="{_short(shape.strokeWidth)}"'
        if shape.strokeDashArray:
            out += f' stroke-dasharray="{" ".join(map(_short, shape.strokeDashArray))}"'
        if getattr(shape, "strokeLineJoin", 0):
            out += ' stroke-linejoin="round"'
    return out


def _hex(color: Color) -> str:
    return f"#{color.hexval()[2:]}"


def _along(path: Any, height: float) -> Iterator[str]:
    points = iter(path.points)
    for operator in path.operators:
        count, letter = _OPERATORS[operator]
        yield letter + _points([next(points) for _ in range(count)], height)


def _points(flat: Sequence[float], height: float) -> str:
    """Return coordinates with the origin above instead of below."""
    return " ".join(_short(height - value if at % 2 else value) for at, value in enumerate(flat))


def _short(value: float) -> str:
    """Return a length in points with two decimals at most."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
