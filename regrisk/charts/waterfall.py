"""The waterfall: how one figure became another, cause by cause."""

from itertools import accumulate

from reportlab.graphics.shapes import Drawing

from regrisk.charts.figures import WaterfallFigures
from regrisk.charts.palette import Palette
from regrisk.charts.sketch import Sketch

HEIGHT = 128.0
_FOOT, _TOP = 22.0, 14.0
_SIDE = 5.0
_FILL = 0.74
_STUMP = 22.0


def draw_waterfall(figures: WaterfallFigures, width: float, height: float, palette: Palette) -> Drawing:
    """Return the chart. The steps are to one scale; the ends are cut short, and a zigzag says so."""
    sketch = Sketch(width, height, palette)
    levels = list(accumulate([figures.start.level.value, *(step.change.value for step in figures.steps)]))
    lowest = min([*levels, figures.end.level.value])
    reach = max([*levels, figures.end.level.value]) - lowest
    slot = (width - 2 * _SIDE) / (len(figures.steps) + 2)
    wide = slot * _FILL

    def y(points: float) -> float:
        return _FOOT + _STUMP + (points - lowest) / (reach or 1) * (height - _TOP - _FOOT - _STUMP)

    def x(column: int) -> float:
        return _SIDE + column * slot + (slot - wide) / 2

    ends = ((0, figures.start), (len(figures.steps) + 1, figures.end))
    for column, end in ends:
        top = y(end.level.value)
        sketch.rect(x(column), _FOOT, wide, top - _FOOT, fill=palette.mid)
        _zigzag(sketch, x(column), wide, _FOOT + 7)
        _name(sketch, x(column) + wide / 2, slot, end.label)
        _figure(sketch, x(column) + wide / 2, top + 3, end.level.shown)
    for column, (step, before, after) in enumerate(zip(figures.steps, levels, levels[1:], strict=False), 1):
        low, high = sorted((y(before), y(after)))
        if step.change.value >= 0:
            sketch.rect(x(column), low, wide, max(high - low, 0.6), fill=palette.deep)
        else:
            sketch.hatched(x(column), low, wide, max(high - low, 0.6), edge=0.6)
        _name(sketch, x(column) + wide / 2, slot, step.label)
        _figure(sketch, x(column) + wide / 2, high + 3, step.change.shown)
    for column, level in enumerate(levels):
        sketch.line(x(column) + wide, y(level), x(column + 1), y(level), color=palette.muted, stroke=0.5)
    sketch.line(0, _FOOT, width, _FOOT, color=palette.ink, stroke=0.8)
    return sketch.drawing


def _zigzag(sketch: Sketch, left: float, wide: float, y: float) -> None:
    teeth = max(4, round(wide / 4.5))
    points = [(left + wide * tooth / teeth, y + (1.6 if tooth % 2 else -1.6)) for tooth in range(teeth + 1)]
    sketch.path(points, color=sketch.palette.paper, stroke=1.6)


def _name(sketch: Sketch, middle: float, room: float, label: str) -> None:
    for row, line in enumerate(label.split("\n")[:2]):
        sketch.text(
            middle, _FOOT - 9 - 7.4 * row, line, size=6, color=sketch.palette.muted, side="middle", room=room
        )  # fmt: skip


def _figure(sketch: Sketch, middle: float, y: float, shown: str) -> None:
    sketch.text(middle, y, shown, size=7, color=sketch.palette.ink, face=sketch.palette.bold, side="middle")
