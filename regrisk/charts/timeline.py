"""The plan over time: the steps, other conditions, and the days that matter."""

from datetime import date

from reportlab.graphics.shapes import Drawing

from regrisk.charts import faces
from regrisk.charts.figures import TimelineFigures, TimelineMark, TimelineRow
from regrisk.charts.palette import Palette
from regrisk.charts.sketch import Sketch

_LABELS = 168.0
_HEAD, _FOOT = 30.0, 20.0
_ROW = 22.5
_BAR = 8.0
_MARK_ROW = 9.0


def timeline_height(figures: TimelineFigures) -> float:
    """Return the natural height: a row for each piece of work, the names above and the lapses below."""
    return _HEAD + _ROW * len(figures.rows) + _FOOT


class _Days:
    """The scale of days, kept inside its field."""

    def __init__(self, figures: TimelineFigures, width: float) -> None:
        self._first, self._last = figures.starts.toordinal(), figures.ends.toordinal()
        self._right = width - 4

    def __call__(self, day: date) -> float:
        share = (day.toordinal() - self._first) / max(self._last - self._first, 1)
        return _LABELS + max(0.0, min(share, 1.0)) * (self._right - _LABELS)


def draw_timeline(figures: TimelineFigures, width: float, height: float, palette: Palette) -> Drawing:
    """Return the chart: the plan solid, other conditions hatched, lapses as triangles under the axis."""
    sketch = Sketch(width, height, palette)
    x = _Days(figures, width)
    top = height - _HEAD
    row = (top - _FOOT) / max(len(figures.rows), 1)
    _months(sketch, figures, x, top)
    for index, work in enumerate(figures.rows):
        _work(sketch, work, x, top - index * row, row)
    sketch.line(_LABELS, _FOOT, width, _FOOT, color=palette.ink, stroke=0.8)
    _marks(sketch, figures.marks, x, top)
    if figures.lapses:
        sketch.text(0, _FOOT - 10.5, figures.lapses_label, size=6.6, color=palette.text, room=_LABELS - 6)
    for day in figures.lapses:
        at = x(day)
        sketch.area([(at - 2.6, _FOOT - 10.5), (at + 2.6, _FOOT - 10.5), (at, _FOOT - 6)], palette.ink)
    return sketch.drawing


def _months(sketch: Sketch, figures: TimelineFigures, x: _Days, top: float) -> None:
    """Name each month in the middle of what is seen of it, where that leaves room for the name."""
    colors = sketch.palette
    firsts = [month.first for month in figures.months]
    for month, following in zip(figures.months, [*firsts[1:], figures.ends], strict=True):
        left, right = x(max(month.first, figures.starts)), x(min(following, figures.ends))
        if month.first > figures.starts:
            sketch.line(left, _FOOT, left, top + 2, color=colors.hair, stroke=0.5)
        if faces.width(month.name, colors.regular, 6.2) + 4 < right - left:
            sketch.text(
                (left + right) / 2, top + 3.5, month.name, size=6.2, color=colors.muted, side="middle"
            )


def _work(sketch: Sketch, work: TimelineRow, x: _Days, top: float, row: float) -> None:
    colors = sketch.palette
    middle = top - row / 2
    sketch.text(
        0, middle + 1, work.title, size=6.6, color=colors.ink, room=_LABELS - 8,
        face=colors.bold if work.in_plan else None,
    )  # fmt: skip
    sketch.text(0, middle - 6.6, work.note, size=5.8, color=colors.muted, room=_LABELS - 8)
    left, right = x(work.starts), x(work.ends)
    if work.in_plan:
        sketch.rect(left, middle - _BAR / 2, max(right - left, 1), _BAR, fill=colors.deep)
    else:
        sketch.hatched(left, middle - _BAR / 2, max(right - left, 1), _BAR, edge=0.7)
    sketch.line(0, top - row, sketch.width, top - row, color=colors.hair, stroke=0.5)


def _marks(sketch: Sketch, marks: tuple[TimelineMark, ...], x: _Days, top: float) -> None:
    """Draw the uprights; a name goes to the right of its line, to the left, or one row up."""
    colors = sketch.palette
    tones = {"reached": colors.deep, "application": colors.ink, "cover": colors.alert}
    taken: list[tuple[float, float, int]] = []
    for mark in marks:
        at, own = x(mark.on), faces.width(mark.text, colors.bold, 6.6)
        sides = ((at - own - 3, at - 3), (at + 3, at + 3 + own))
        if mark.kind != "reached":
            sides = (sides[1], sides[0])
        places = [(left, right, level) for level in (0, 1) for left, right in sides]
        left, right, level = next((p for p in places if _is_free(p, taken, sketch.width)), places[0])
        taken.append((left, right, level))
        sketch.line(at, _FOOT, at, top + 13 + level * _MARK_ROW + 4, color=tones[mark.kind], stroke=1.4)
        sketch.text(
            max(left, 0), top + 13 + level * _MARK_ROW, mark.text,
            size=6.6, color=tones[mark.kind], face=colors.bold,
        )  # fmt: skip


def _is_free(place: tuple[float, float, int], taken: list[tuple[float, float, int]], width: float) -> bool:
    left, right, level = place
    inside = left >= 0 and right <= width
    return inside and all(
        level != other or right + 4 < start or left - 4 > end for start, end, other in taken
    )
