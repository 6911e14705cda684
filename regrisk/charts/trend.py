"""The trend: score, evidenced and potential over time, broken where two points cannot be compared."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from reportlab.graphics.shapes import Drawing

from regrisk.charts import faces
from regrisk.charts.figures import TrendFigures, TrendPoint
from regrisk.charts.palette import Palette
from regrisk.charts.sketch import Sketch

HEIGHT = 188.0
_LEFT, _FOOT, _TOP = 28.0, 32.0, 16.0
_BREAK = 10.0
_INSIDE = 10.0
Scale = Callable[[float], float]


def draw_trend(figures: TrendFigures, width: float, height: float, palette: Palette) -> Drawing:
    """Return the chart; no line and no grid crosses a break."""
    sketch = Sketch(width, height, palette)
    if not figures.points:
        return sketch.drawing
    names = [f"{limit.name} {limit.starts_at.shown}" for limit in figures.limits]
    right = width - 8 - max([faces.width(name, palette.regular, 6.2) for name in names] + [0])
    low, high = _range(figures)
    top = height - _TOP
    first, last = figures.points[0].on.toordinal(), figures.points[-1].on.toordinal()

    def x(point: TrendPoint) -> float:
        if first == last:
            return (_LEFT + right) / 2
        return (
            _LEFT + _INSIDE + (point.on.toordinal() - first) / (last - first) * (right - _LEFT - 2 * _INSIDE)
        )

    def y(points: float) -> float:
        return _FOOT + (points - low) / (high - low) * (top - _FOOT)

    _grid(sketch, figures, names, right, (low, high), y)
    for before, after in pairwise(figures.points):
        if after.break_before is not None:
            _break(sketch, (x(before) + x(after)) / 2, top, after.break_before)
    for stretch in _stretches(figures.points):
        _lines(sketch, stretch, [y(limit.starts_at.value) for limit in figures.limits], x, y)
    _days(sketch, figures, x, right)
    return sketch.drawing


def _range(figures: TrendFigures) -> tuple[float, float]:
    """Return 20 to 80, widened in tens where a figure lies outside."""
    low = min([20.0] + [10.0 * (min(p.evidenced.value, p.score.value) // 10) for p in figures.points])
    high = max([80.0] + [10.0 * -(-max(p.potential.value, p.score.value) // 10) for p in figures.points])
    return max(0.0, low), min(100.0, high)


def _stretches(points: Sequence[TrendPoint]) -> Iterator[list[TrendPoint]]:
    stretch: list[TrendPoint] = []
    for point in points:
        if stretch and point.break_before is not None:
            yield stretch
            stretch = []
        stretch.append(point)
    yield stretch


def _grid(
    sketch: Sketch, figures: TrendFigures, names: list[str], right: float, span: tuple[float, float], y: Scale
) -> None:  # fmt: skip
    colors = sketch.palette
    step = 10 if span[1] - span[0] <= 60 else 20
    for points in range(round(span[0]), round(span[1]) + 1, step):
        sketch.line(_LEFT, y(points), right, y(points), color=colors.hair, stroke=0.5)
        sketch.text(_LEFT - 4, y(points) - 2.2, str(points), size=6.2, color=colors.muted, side="end")
    for limit, name in zip(figures.limits, names, strict=True):
        if span[0] <= limit.starts_at.value <= span[1]:
            level = y(limit.starts_at.value)
            sketch.line(_LEFT, level, right, level, color=colors.muted, stroke=0.6, dash=(2.4, 1.8))
            sketch.text(right + 4, level - 2.2, name, size=6.2, color=colors.muted)


def _break(sketch: Sketch, x: float, top: float, why: str) -> None:
    colors = sketch.palette
    sketch.rect(x - _BREAK / 2, _FOOT - 1, _BREAK, top - _FOOT + 2, fill=colors.paper)
    for side in (-1, 1):
        at = x + side * _BREAK / 2
        sketch.line(at, _FOOT, at, top, color=colors.muted, stroke=0.6, dash=(1, 1.4))
    half = faces.width(why, colors.oblique, 6) / 2
    middle = max(half, min(x, sketch.width - half))
    sketch.text(
        middle, top + 5, why, size=6, color=colors.text, face=colors.oblique, side="middle", room=sketch.width
    )  # fmt: skip


def _lines(
    sketch: Sketch,
    points: list[TrendPoint],
    limits: Sequence[float],
    x: Callable[[TrendPoint], float],
    y: Scale,
) -> None:
    colors = sketch.palette
    score = [(x(point), y(point.score.value)) for point in points]
    potential = [(x(point), y(point.potential.value)) for point in points]
    evidenced = [(x(point), y(point.evidenced.value)) for point in points]
    if len(points) > 1:
        sketch.area([*potential, *reversed(score)], colors.pale)
    # One grammar everywhere: what is shown is solid, what is said is dashed.
    sketch.path(evidenced, color=colors.deep, stroke=1.4)
    sketch.path(score, color=colors.deep, stroke=1.2, dash=(3, 2))
    for point, at, shown in zip(points, score, evidenced, strict=True):
        if point.sealed:
            sketch.rect(at[0] - 3, at[1] - 3, 6, 6, fill=colors.deep)
        else:
            sketch.dot(*at, 2.5, fill=colors.paper, edge=colors.deep, stroke=1.2)
        sketch.dot(*shown, 2.1, fill=colors.deep)
        # The two figures part: score above its point, evidenced below unless a limit line runs there.
        sketch.text(
            at[0], at[1] + 5.6, point.score.shown, size=6.6, color=colors.ink, face=colors.bold, side="middle"
        )
        below = shown[1] - 8.6
        crowded = below < _FOOT + 1 or any(below - 2 < limit < below + 7 for limit in limits)
        free_above = at[1] - shown[1] > 12
        foot = shown[1] + 4 if crowded and free_above else below
        sketch.text(shown[0], foot, point.evidenced.shown, size=6.2, color=colors.muted, side="middle")


def _days(sketch: Sketch, figures: TrendFigures, x: Callable[[TrendPoint], float], right: float) -> None:
    """Name the days, from the last back, leaving out those that would run into a later one."""
    colors, free = sketch.palette, right + 40
    for point in reversed(figures.points):
        half = faces.width(point.label, colors.regular, 6.2) / 2
        middle = max(half, x(point))
        if middle + half + 4 > free:
            continue
        free = middle - half
        sketch.text(middle, _FOOT - 10, point.label, size=6.2, color=colors.muted, side="middle")
        if point.sealed:
            sketch.text(
                middle, _FOOT - 18, figures.words.sealed,
                size=6, color=colors.muted, face=colors.oblique, side="middle",
            )  # fmt: skip
