"""The plan over time: the steps, other conditions, and the days that matter."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from reportlab.graphics.shapes import Drawing

from regrisk.charts import faces
from regrisk.charts.figures import TimelineFigures, TimelineMark, TimelineMonth, TimelineRow
from regrisk.charts.palette import PAPER, Palette
from regrisk.charts.sketch import Side, Sketch

_LABELS = 168.0
_HEAD, _FOOT = 38.0, 20.0
_ROW = 22.5
_LINE = 7.4
_MOST_LINES = 3
_BAR = 8.0
_MARKS, _MARK_ROW = 20.5, 9.0
_TITLE, _MONTH = 6.6, 6.2
_APART = 2.0
_STEPS = (2, 3, 6, *(12 * 2**power for power in range(14)))
"""Months from one named month to the next, where not every month has room; at last more than there are."""


def timeline_height(figures: TimelineFigures, palette: Palette = PAPER) -> float:
    """Return the natural height: a row for each piece of work, the names above and the lapses below."""
    return _HEAD + sum(_row_height(work, palette) for work in figures.rows) + _FOOT


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
    named = _named(sketch, figures, x)
    for month in named:
        if month.first > figures.starts:
            sketch.line(x(month.first), _FOOT, x(month.first), top + 2, color=palette.hair, stroke=0.5)
    # Where the drawing has another height than its natural one, its rows share what there is.
    natural = [_row_height(work, palette) for work in figures.rows]
    stretched, at = (top - _FOOT) / max(sum(natural), 1), top
    for work, tall in zip(figures.rows, natural, strict=True):
        _work(sketch, work, x, at, tall * stretched)
        at -= tall * stretched
    sketch.line(_LABELS, _FOOT, width, _FOOT, color=palette.ink, stroke=0.8)
    _marks(sketch, figures.marks, x, top)
    _months(sketch, named, figures, x, top)
    if figures.lapses:
        sketch.text(0, _FOOT - 10.5, figures.lapses_label, size=6.6, color=palette.text, room=_LABELS - 6)
    for day in figures.lapses:
        at = x(day)
        sketch.area([(at - 2.6, _FOOT - 10.5), (at + 2.6, _FOOT - 10.5), (at, _FOOT - 6)], palette.ink)
    return sketch.drawing


class _Named(NamedTuple):
    """A month with its name, and where that is set."""

    first: date
    name: str
    at: float
    side: Side


def _named(sketch: Sketch, figures: TimelineFigures, x: _Days) -> tuple[_Named, ...]:
    """Return the months to name: all, or as many at equal steps as have room for their names."""
    placed = _all_months(sketch, figures, x) if figures.months else ()
    steps = iter(_STEPS)
    while placed is None:
        placed = _some_months(sketch, figures, x, next(steps))
    return placed


def _all_months(sketch: Sketch, figures: TimelineFigures, x: _Days) -> tuple[_Named, ...] | None:
    """Set each name in the middle of its month; the first and the last may lean out of a narrow one."""
    placed: list[_Named] = []
    taken, months = 0.0, figures.months
    ends = [*(month.first for month in months[1:]), figures.ends]
    for month, end in zip(months, ends, strict=True):
        left, right = x(max(month.first, figures.starts)), x(min(end, figures.ends))
        own = faces.width(month.name, sketch.palette.regular, _MONTH)
        start = (left + right - own) / 2
        if own + 2 * _APART > right - left:
            if month is months[0]:
                start = right - _APART - own
            elif month is months[-1]:
                start = min(start, sketch.width - own)
            else:
                return None
        if start < taken:
            return None
        taken = start + own + _APART
        placed.append(_Named(month.first, month.name, start, "start"))
    return tuple(placed)


def _some_months(sketch: Sketch, figures: TimelineFigures, x: _Days, step: int) -> tuple[_Named, ...] | None:
    """Set names right of the line on which their month begins: that of today, then one every *step* months.

    The name of today's month leans out to the left where the next is near; a last one without room is left
    out with its line, so that there is no line without a name.
    """
    today, *others = figures.months
    placed = [_Named(today.first, today.name, x(today.first) + _APART, "start")]
    taken = placed[0].at + _width(sketch, today) + _APART
    for month in others:
        own, start = _width(sketch, month), x(month.first) + _APART
        if (month.first.year * 12 + month.first.month - 1) % step or start + own > sketch.width:
            continue
        if start < taken and len(placed) > 1:
            return None
        if start < taken:
            placed = [placed[0]._replace(at=x(today.first) - _APART, side="end")]
        taken = start + own + _APART
        placed.append(_Named(month.first, month.name, start, "start"))
    return tuple(placed)


def _width(sketch: Sketch, month: TimelineMonth) -> float:
    """Return how wide the name of a month is, or the year over it."""
    face = sketch.palette.regular
    return max(faces.width(text, face, _MONTH) for text in (month.name, str(month.first.year)))


def _months(sketch: Sketch, named: Sequence[_Named], figures: TimelineFigures, x: _Days, top: float) -> None:
    """Print the names over their months, and each year once, over its first month."""
    colors = sketch.palette
    for month in named:
        sketch.backed_text(
            month.at, top + 3.5, month.name,
            size=_MONTH, color=colors.muted, face=colors.regular, side=month.side,
        )  # fmt: skip
    years = list({month.first.year: month for month in reversed(named)}.values())
    begins, taken = [], sketch.width
    for month in years:
        own = faces.width(str(month.first.year), colors.regular, _MONTH)
        taken = min(x(max(month.first, figures.starts)) + _APART, taken - own - 2 * _APART)
        begins.append(taken)
    for month, at in zip(reversed(years), reversed(begins), strict=True):
        sketch.backed_text(
            at, top + 11.5, str(month.first.year), size=_MONTH, color=colors.muted, face=colors.regular
        )


def _title(work: TimelineRow, palette: Palette) -> tuple[str, ...]:
    face = palette.bold if work.in_plan else palette.regular
    return faces.in_lines(faces.with_substitutes(work.title, face), face, _TITLE, _LABELS - 8, _MOST_LINES)


def _row_height(work: TimelineRow, palette: Palette) -> float:
    return _ROW + _LINE * (len(_title(work, palette)) - 1)


def _work(sketch: Sketch, work: TimelineRow, x: _Days, top: float, row: float) -> None:
    colors = sketch.palette
    middle = top - row / 2
    title = _title(work, colors)
    foot = middle - 6.6 - _LINE / 2 * (len(title) - 1)
    for line, text in enumerate(title, start=1):
        sketch.text(
            0, foot + 7.6 + (len(title) - line) * _LINE, text, size=_TITLE, color=colors.ink,
            face=colors.bold if work.in_plan else None,
        )  # fmt: skip
    sketch.text(0, foot, work.note, size=5.8, color=colors.muted, room=_LABELS - 8)
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
        sketch.line(at, _FOOT, at, top + _MARKS + level * _MARK_ROW + 4, color=tones[mark.kind], stroke=1.4)
        sketch.text(
            max(left, 0), top + _MARKS + level * _MARK_ROW, mark.text,
            size=6.6, color=tones[mark.kind], face=colors.bold,
        )  # fmt: skip


def _is_free(place: tuple[float, float, int], taken: list[tuple[float, float, int]], width: float) -> bool:
    left, right, level = place
    inside = left >= 0 and right <= width
    return inside and all(
        level != other or right + 4 < start or left - 4 > end for start, end, other in taken
    )
