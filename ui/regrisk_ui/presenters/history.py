"""The history of a registry in words: its trend as figures, its assessments as rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from regrisk import spoken
from regrisk.charts.figures import BandSpan, TrendFigures
from regrisk.charts.figures import TrendPoint as ChartPoint
from regrisk.model.pack import Pack
from regrisk.model.workspace import AssessmentRecord, TrendPoint
from regrisk.questions.describe import day_text
from regrisk.report.figures import amount, bands, breaks_between
from regrisk.report.phrases import capital
from regrisk.scoring.display import shown_text
from regrisk.words import say, say_many
from regrisk_ui.presenters import words
from regrisk_ui.presenters.band import STEPS, steps_reached
from regrisk_ui.presenters.library import Shelf


@dataclass(frozen=True, slots=True)
class AssessmentRow:
    """One assessment; ``reached`` of four steps is None while it is provisional or has no evaluation."""

    assessment: int
    title: str
    note: str
    reached: int | None
    band_name: str
    current: bool
    sealed: bool


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """The whole page; ``trend`` is None until there are two assessments to compare."""

    registry: int
    name: str
    note: str
    trend: TrendFigures | None
    rows: tuple[AssessmentRow, ...]


def history_page(shelf: Shelf, registry: int, current: int | None) -> HistoryPage:
    """Return the history of *registry*; *current* is the assessment that is open."""
    record = shelf.registry(registry)
    listed = shelf.assessments(registry)
    points = shelf.trend(registry)
    pack = shelf.pack_of(listed[0].id) if listed else None
    return HistoryPage(
        registry=registry,
        name=record.name,
        note=_note(record.name, len(listed)),
        trend=trend_figures(points, pack) if pack is not None and len(points) > 1 else None,
        rows=tuple(_rows(listed, points, pack, current)),
    )


def trend_figures(points: Sequence[TrendPoint], pack: Pack) -> TrendFigures:
    """Return stored evaluations as the figures of a trend that breaks where two cannot be compared."""
    before: tuple[TrendPoint | None, ...] = (None, *points)
    return TrendFigures(
        points=tuple(_point(point, last) for point, last in zip(points, before, strict=False)),
        limits=tuple(span for span in bands(pack) if _is_limit(span)),
    )


def usual_title(today: date) -> str:
    """Return how a new assessment is called unless the user says otherwise."""
    return say("Assessment of {day}", day=day_text(today))


def _note(name: str, count: int) -> str:
    return say_many(
        count,
        "{name}. {number} assessment; stored results are never recomputed.",
        "{name}. {number} assessments; stored results are never recomputed.",
        number=capital(spoken.word(count)),
        name=name,
    )


def _is_limit(span: BandSpan) -> bool:
    return span.starts_at.value > 0


def _point(point: TrendPoint, before: TrendPoint | None) -> ChartPoint:
    on = point.taken_on
    return ChartPoint(
        on=on,
        label=spoken.day(on),
        score=amount(point.points),
        evidenced=amount(point.evidenced),
        potential=amount(point.potential),
        sealed=point.sealed,
        break_before=None if before is None else breaks_between(before, point),
    )


def _rows(
    listed: Sequence[AssessmentRecord], points: Sequence[TrendPoint], pack: Pack | None, current: int | None
) -> list[AssessmentRow]:
    by_assessment = {point.assessment: (point, _before(points, place)) for place, point in enumerate(points)}
    rows = []
    for record in listed:
        point, before = by_assessment.get(record.id, (None, None))
        rows.append(_row(record, point, before, pack, current))
    return rows


def _before(points: Sequence[TrendPoint], place: int) -> TrendPoint | None:
    """Return the point before, where the two can be compared."""
    if not place or breaks_between(points[place - 1], points[place]):
        return None
    return points[place - 1]


def _row(
    record: AssessmentRecord,
    point: TrendPoint | None,
    before: TrendPoint | None,
    pack: Pack | None,
    current: int | None,
) -> AssessmentRow:
    day = day_text(record.taken_on)
    band, reached, name = _band(point, pack)
    parts = [
        _standing(band, before, point),
        say("Taken {day}.", day=day) if day not in record.title else "",
        say(
            "{pack} {version}, changed {day}.",
            pack=record.pack,
            version=record.pack_version,
            day=day_text(record.changed_at.astimezone().date()),
        ),
    ]
    return AssessmentRow(
        assessment=record.id,
        title=record.title,
        note=" ".join(part for part in parts if part),
        reached=reached,
        band_name=name,
        current=record.id == current,
        sealed=record.sealed,
    )


def _standing(band: str, before: TrendPoint | None, point: TrendPoint | None) -> str:
    if point is None:
        return say("No score yet.")
    change = _change(before, point)
    return say(
        "{band}. Score {score}, evidenced {evidenced}.",
        band=band,
        score=f"{_score(point)} ({change})" if change else _score(point),
        evidenced=words.score(point.evidenced),
    )


def _band(point: TrendPoint | None, pack: Pack | None) -> tuple[str, int | None, str]:
    if point is None or point.provisional or pack is None:
        return say("Provisional"), None, say("Provisional, no band yet")
    if point.band not in pack.band_by_id:
        return point.band, None, say("Band {band}", band=point.band)
    title = pack.band_by_id[point.band].title
    reached = steps_reached(pack, point.band)
    return (
        title,
        reached,
        say("Band {band}, step {step} of {steps}", band=title, step=reached, steps=STEPS),
    )


def _score(point: TrendPoint) -> str:
    if point.provisional:
        return f"{words.score(point.points)}–{words.score(point.potential)}"
    return words.score(point.points)


def _change(before: TrendPoint | None, point: TrendPoint | None) -> str:
    """Return the change of the score as the difference of the two figures as printed."""
    if before is None or point is None or before.provisional or point.provisional:
        return ""
    first, second = float(shown_text(before.points)), float(shown_text(point.points))
    tenths = round(second * 10) - round(first * 10)
    if not tenths:
        return spoken.figure("±0.0")
    return spoken.figure(f"{'+' if tenths > 0 else '−'}{abs(tenths) // 10}.{abs(tenths) % 10}")
