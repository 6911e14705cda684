"""The domain profile: what is earned and what can be shown, domain by domain."""

from reportlab.graphics.shapes import Drawing

from regrisk.charts.figures import DomainProfileFigures
from regrisk.charts.palette import Palette
from regrisk.charts.sketch import Sketch

_LABELS = 106.0
_CODE = 24.0
_HEAD = 16.0
_RIGHT = 11.0
_ROW = 21.0


def profile_height(figures: DomainProfileFigures) -> float:
    """Return the natural height: a row for each domain and the scale above."""
    return _HEAD + _ROW * len(figures.rows)


def draw_profile(figures: DomainProfileFigures, width: float, height: float, palette: Palette) -> Drawing:
    """Return the chart; the line between the two marks of a row is what is claimed and not shown."""
    sketch = Sketch(width, height, palette)
    left, across = _LABELS, width - _LABELS - _RIGHT
    top = height - _HEAD
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
            last = left + across * row.last.value
            sketch.line(last, y - 4.6, last, y + 4.6, color=palette.ink, stroke=0.9)
        sketch.rect(earned - 2.7, y - 2.7, 5.4, 5.4, fill=palette.mid, edge=palette.deep, stroke=0.6)
        sketch.dot(evidenced, y, 2.5, fill=palette.deep)
    return sketch.drawing
