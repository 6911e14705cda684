"""Each chart in words: one sentence with its numbers, and the same numbers as a table.

The sentence is the alternative text on the page and the accessible name in the window. It states the
figures, not the look, in the words that the figures bring along.
"""

from math import floor
from typing import assert_never

from regrisk import spoken
from regrisk.charts.figures import (
    BarFigures,
    CoverageFigures,
    DomainProfileFigures,
    ExposureFigures,
    Figures,
    JudgementFigures,
    MeterFigures,
    TimelineFigures,
    TrendFigures,
    TrendPoint,
    WaterfallFigures,
)
from regrisk.model.base import Record


class ChartTable(Record):
    """The numbers of a chart as a table; ``head`` is empty where every row is a name and a value."""

    head: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...]


def sentence(figures: Figures) -> str:
    """Return the figures of a chart as one sentence."""
    shown = table(figures)
    match figures:
        case DomainProfileFigures() | TrendFigures():
            text = "; ".join(_row_in_words(shown.head, row) for row in shown.rows)
        case TimelineFigures():
            text = "; ".join(" ".join(filter(None, row)) for row in shown.rows)
        case WaterfallFigures(name=name) | JudgementFigures(name=name):
            text = f"{name}: " + ", ".join(" ".join(row) for row in shown.rows)
        case MeterFigures() | BarFigures() | ExposureFigures() | CoverageFigures():
            text = ", ".join(" ".join(filter(None, row)) for row in shown.rows)
        case _:
            assert_never(figures)
    return f"{text[:1].upper()}{text[1:]}." if text else ""


def table(figures: Figures) -> ChartTable:
    """Return the figures of a chart as a table."""
    match figures:
        case MeterFigures():
            return ChartTable(rows=_meter(figures))
        case BarFigures(words=words):
            names = (words.evidenced, words.earned, words.open, words.possible)
            amounts = (figures.evidenced, figures.earned, figures.open, figures.possible)
            return ChartTable(rows=tuple(zip(names, map(_points, amounts), strict=True)))
        case DomainProfileFigures():
            return _profile(figures)
        case TrendFigures(words=words):
            head = (words.day, words.evidenced, words.score, words.potential, "")
            return ChartTable(head=head, rows=tuple(_trend_row(figures, point) for point in figures.points))
        case WaterfallFigures(start=start, steps=steps, end=end):
            rows = [(start.label, start.level.shown), *((s.label, s.change.shown) for s in steps)]
            return ChartTable(rows=_on_one_line((*rows, (end.label, end.level.shown))))
        case TimelineFigures():
            return ChartTable(rows=_timeline(figures))
        case ExposureFigures(shown=shown):
            return ChartTable(rows=((shown,),))
        case CoverageFigures(words=words):
            names = (words.met, words.part, words.gap, words.not_asked)
            counts = (figures.met, figures.part, figures.gap, figures.not_asked)
            return ChartTable(rows=tuple(zip(names, map(str, counts), strict=True)))
        case JudgementFigures(parts=parts):
            return ChartTable(rows=tuple((part.label, part.share.shown) for part in parts))
        case _:
            assert_never(figures)


def _row_in_words(head: tuple[str, ...], row: tuple[str, ...]) -> str:
    values = [f"{name} {value}".strip() for name, value in zip(head[1:], row[1:], strict=True) if value]
    return f"{row[0]}: {', '.join(values)}"


def _points(amount: float) -> str:
    # The sum of a float's error and the scale's two decimals must not turn 0.29 into 0.28.
    return spoken.figure(f"{floor(amount * 100 + 1e-6) / 100:.2f}")


def _meter(figures: MeterFigures) -> tuple[tuple[str, ...], ...]:
    words = figures.words
    rows = [
        (words.evidenced, figures.evidenced.shown),
        (words.score, figures.score.shown),
        (words.potential, figures.potential.shown),
    ]
    if figures.last:
        rows.append((words.last, figures.last.shown))
    if figures.reached:
        rows.append((words.band, figures.reached))
    if figures.gate:
        # The gate's own words begin with its name.
        rows.append(("", figures.gate.text))
    return tuple(rows)


def _profile(figures: DomainProfileFigures) -> ChartTable:
    words, with_last = figures.words, any(row.last for row in figures.rows)
    head = (words.domain, words.earned, words.evidenced, *((words.last,) if with_last else ()))
    rows = tuple(
        (
            f"{row.code} {row.name}",
            row.earned.shown,
            row.evidenced.shown,
            *((row.last.shown if row.last else "–",) if with_last else ()),
        )
        for row in figures.rows
    )
    return ChartTable(head=head, rows=rows)


def _trend_row(figures: TrendFigures, point: TrendPoint) -> tuple[str, ...]:
    remark = ", ".join(filter(None, (point.break_before, figures.words.sealed if point.sealed else "")))
    return (point.label, point.evidenced.shown, point.score.shown, point.potential.shown, remark)


def _timeline(figures: TimelineFigures) -> tuple[tuple[str, ...], ...]:
    work = [
        (row.title, row.note, f"{row.starts.isoformat()} {figures.to} {row.ends.isoformat()}")
        for row in figures.rows
    ]
    marks = [(mark.text, "", mark.on.isoformat()) for mark in figures.marks]
    lapses = ", ".join(day.isoformat() for day in figures.lapses)
    return (*work, *marks, *([(figures.lapses_label, "", lapses)] if lapses else []))


def _on_one_line(rows: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(cell.replace("\n", " ") for cell in row) for row in rows)
