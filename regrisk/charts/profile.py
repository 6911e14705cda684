"""The domain profile: what is earned and what can be shown, domain by domain."""

from reportlab.graphics.shapes import Drawing

from regrisk.charts import faces
from regrisk.charts.figures import DomainProfileFigures
from regrisk.charts.palette import Palette
from regrisk.charts.sketch import Sketch

_LABELS = 106.0
_CODE = 24.0
_HEAD = 27.0
_KEY = 6.2
_RIGHT = 11.0
_ROW = 21.0
_TOUCHING = 5.2
"""Points between the two marks of a row below which they fall on each other."""


def profile_height(figures: DomainProfileFigures) -> float:
    """Return the natural height: a row for each domain, above them the scale and what the marks mean."""
    return _HEAD + _ROW * len(figures.rows)


def draw_profile(figures: DomainProfileFigures, width: float, height: float, palette: Palette) -> Drawing:
    """Return the chart; the line between the two marks of a row is what is claimed and not shown."""
    sketch = Sketch(width, height, palette)
    left, across = _LABELS, width - _LABELS - _RIGHT
    top = height - _HEAD
    _key(sketch, figures, height - 7.5)
    for quarter in range(5):
        x = left + across * quarter / 4
        sketch.line(x, 0, x, top, color=palette.hair, stroke=0.5)
        sketch.text(x, top + 6, f"{quarter * 25} %", size=6.2, color=palette.muted, side="middle")
    for index, row in enumerate(figures.rows):
        y = top - (index + 0.5) * top / len(figures.rows)
        earned, evidenced = left + across * row.earned.value, left + across * row.evidenced.value
        sketch.text(0, y - 2.3, row.code, size=6.6, color=palette.ink, face=palette.bold, room=_CODE - 2)
        sketch.text(_CODE, y - 2.3, row.name, size=6.6, color=palette.text, room=_LABELS - _CODE - 5)
        if earned > evidenced:
            sketch.line(evidenced, y, earned, y, color=palette.mid, stroke=2.4)
        if row.last:
            _last(sketch, left + across * row.last.value, y)
        _earned(sketch, earned, y)
        _evidenced(sketch, evidenced, y, inside=abs(earned - evidenced) < _TOUCHING)
    return sketch.drawing


def _key(sketch: Sketch, figures: DomainProfileFigures, y: float) -> None:
    """Name the marks, in the order in which they mostly stand in a row."""
    colors, words, x = sketch.palette, figures.words, 3.0

    def name(text: str) -> float:
        sketch.text(x + 5, y - 2.2, text, size=_KEY, color=colors.muted)
        return x + 5 + faces.width(text, colors.regular, _KEY) + 10

    _evidenced(sketch, x, y, inside=False)
    x = name(words.evidenced_mark)
    _earned(sketch, x, y)
    x = name(words.earned_mark)
    if any(row.last for row in figures.rows):
        _last(sketch, x, y)
        name(words.last_mark)


def _earned(sketch: Sketch, x: float, y: float) -> None:
    colors = sketch.palette
    sketch.rect(x - 2.7, y - 2.7, 5.4, 5.4, fill=colors.mid, edge=colors.deep, stroke=0.6)


def _evidenced(sketch: Sketch, x: float, y: float, *, inside: bool) -> None:
    """Draw the dot; where it falls on the square it is small with a light ring, so that both are seen."""
    colors = sketch.palette
    if inside:
        sketch.dot(x, y, 2.2, fill=colors.paper)
        sketch.dot(x, y, 1.3, fill=colors.deep)
    else:
        sketch.dot(x, y, 2.5, fill=colors.deep)


def _last(sketch: Sketch, x: float, y: float) -> None:
    sketch.line(x, y - 4.6, x, y + 4.6, color=sketch.palette.ink, stroke=0.9)
