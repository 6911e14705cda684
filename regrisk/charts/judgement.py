"""The judgement share: how much of what is used is measured, and how much is opinion."""

from reportlab.graphics.shapes import Drawing

from regrisk.charts import faces
from regrisk.charts.figures import JudgementFigures
from regrisk.charts.palette import Palette
from regrisk.charts.sketch import Sketch

_BAR = 14.0
_LABEL_ROW = 8.0
_SIZE = 6.2


def judgement_height(figures: JudgementFigures, width: float, palette: Palette) -> float:
    """Return the natural height: the bar and as many rows of labels as do not run into each other."""
    rows = [row for _, row in _places(figures, width, palette)]
    return _BAR + 4 + _LABEL_ROW * (1 + max([*rows, 0]))


def draw_judgement(figures: JudgementFigures, width: float, height: float, palette: Palette) -> Drawing:
    """Return the bar: measured solid, literature mid, recalled pale, judgement hatched."""
    sketch = Sketch(width, height, palette)
    foot, left = height - _BAR, 0.0
    fills = {"measured": palette.deep, "literature": palette.mid, "recalled": palette.pale}
    for part, (label, row) in zip(figures.parts, _places(figures, width, palette), strict=True):
        across = part.share.value * width
        if part.kind == "judgement":
            sketch.hatched(left, foot + 0.3, max(across - 0.3, 0), _BAR - 0.6, edge=0.6)
        else:
            sketch.rect(left, foot, across - 0.8, _BAR, fill=fills[part.kind])
        sketch.text(label, foot - 8 - row * _LABEL_ROW, _words(part.label, part.share.shown), size=_SIZE)
        left += across
    return sketch.drawing


def _words(label: str, shown: str) -> str:
    return f"{label} {shown}"


def _places(figures: JudgementFigures, width: float, palette: Palette) -> list[tuple[float, int]]:
    """Return the left edge and the row of each label."""
    ends: dict[int, float] = {}
    places: list[tuple[float, int]] = []
    left = 0.0
    for part in figures.parts:
        own = faces.width(_words(part.label, part.share.shown), palette.regular, _SIZE)
        at = max(0.0, min(left + 0.8, width - own))
        row = next(row for row in range(len(figures.parts) + 1) if ends.get(row, -9) + 5 <= at)
        ends[row] = at + own
        places.append((at, row))
        left += part.share.value * width
    return places
