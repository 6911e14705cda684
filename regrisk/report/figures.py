"""From an evaluation to the figures of its charts; every printed number is cut by the one rounding."""

from collections.abc import Sequence
from fractions import Fraction

from regrisk import spoken
from regrisk.charts.figures import (
    Amount,
    BandSpan,
    BarFigures,
    DomainProfileFigures,
    DomainProfileRow,
    Gate,
    MeterFigures,
    TrendFigures,
)
from regrisk.charts.figures import TrendPoint as ChartPoint
from regrisk.model.evaluation import Contribution, DomainScore
from regrisk.model.pack import Pack
from regrisk.model.workspace import TrendPoint
from regrisk.report.dossier import Dossier
from regrisk.report.phrases import listed, shown
from regrisk.words import say


def amount(value: Fraction, places: int = 1) -> Amount:
    """Return an exact figure as a chart needs it: its place on the scale and its printed form."""
    return Amount(value=float(value), shown=shown(value, places))


def bands(pack: Pack) -> tuple[BandSpan, ...]:
    """Return the bands from the lowest up."""
    return tuple(
        BandSpan(name=band.title, starts_at=Amount(value=band.at_least, shown=str(band.at_least)))
        for band in reversed(pack.bands.bands)
    )


def meter(dossier: Dossier) -> MeterFigures:
    """Return the meter of the report; without a band while the evaluation is provisional."""
    score = dossier.evaluation.score
    last = last_sealed(dossier)
    return MeterFigures(
        evidenced=amount(score.evidenced),
        score=amount(score.points),
        potential=amount(score.potential),
        bands=bands(dossier.pack),
        reached=None if dossier.provisional else dossier.band.title,
        last=amount(last.points) if last else None,
        gate=None if dossier.provisional else _gate(dossier),
    )


def last_sealed(dossier: Dossier) -> TrendPoint | None:
    """Return the last sealed evaluation before this one that it can be compared with."""
    sealed = [point for point in dossier.earlier if point.sealed]
    if not sealed or breaks_between(sealed[-1], dossier.current):
        return None
    return sealed[-1]


def breaks_between(before: TrendPoint, after: TrendPoint) -> str | None:
    """Return why two evaluations cannot be compared, or None when they can."""
    if before.pack_id != after.pack_id:
        return say("{before} → {after}: not comparable", before=before.pack_id, after=after.pack_id)
    majors = before.pack_version.partition(".")[0], after.pack_version.partition(".")[0]
    if majors[0] != majors[1]:
        return say("pack {before} → {after}: not comparable", before=majors[0], after=majors[1])
    if before.method != after.method:
        return say("method {before} → {after}: not comparable", before=before.method, after=after.method)
    return None


def question_bar(part: Contribution) -> BarFigures | None:
    """Return the bar of a question; None where it does not count."""
    if not part.possible:
        return None
    return BarFigures(
        possible=float(part.possible),
        earned=float(part.earned),
        evidenced=float(part.evidenced),
        open=float(part.potential - part.earned),
    )


def domain_bar(score: DomainScore, scale: Fraction | None = None) -> BarFigures:
    """Return the bar of a domain, on a scale of its own or on one for all."""
    return BarFigures(
        possible=float(score.possible),
        earned=float(score.earned),
        evidenced=float(score.evidenced),
        open=float(score.potential - score.earned),
        scale=None if scale is None else float(scale),
    )


def domain_profile(dossier: Dossier) -> DomainProfileFigures:
    """Return each domain's earned and evidenced share of its own points."""
    return DomainProfileFigures(
        rows=tuple(
            DomainProfileRow(
                code=score.id,
                name=domain.short,
                earned=_share(score.earned, score.possible),
                evidenced=_share(score.evidenced, score.possible),
            )
            for domain, score in zip(dossier.pack.domains, dossier.evaluation.domains, strict=True)
            if score.possible
        )
    )


def trend(dossier: Dossier) -> TrendFigures:
    """Return the registry's evaluations as a line that breaks where two cannot be compared."""
    points = (*dossier.earlier, dossier.current)
    before = (None, *points[:-1])
    return TrendFigures(
        points=tuple(_point(point, last) for point, last in zip(points, before, strict=True)),
        limits=tuple(span for span in bands(dossier.pack) if span.starts_at.value > 0),
    )


def _point(point: TrendPoint, before: TrendPoint | None) -> ChartPoint:
    on = point.taken_on
    return ChartPoint(
        on=on,
        label=spoken.tight_day(on),
        score=amount(point.points),
        evidenced=amount(point.evidenced),
        potential=amount(point.potential),
        sealed=point.sealed,
        break_before=None if before is None else breaks_between(before, point),
    )


def _gate(dossier: Dossier) -> Gate | None:
    gates = dossier.evaluation.band.gates
    if not gates:
        return None
    pack = dossier.pack
    order = [band.id for band in pack.bands.bands]
    lowest = max(gates, key=lambda gate: order.index(gate.band_at_most))
    at = order.index(lowest.band_at_most)
    if at == 0:
        return None
    title = pack.band_by_id[lowest.band_at_most].title
    return Gate(
        at=float(pack.bands.bands[at - 1].at_least),
        text=_while_open(title, lowest.questions),
        short=say("Gate: {band}", band=title),
    )


def _while_open(title: str, questions: Sequence[str]) -> str:
    if len(questions) == 1:
        return say("Gate: {band} while {question} is open", band=title, question=questions[0])
    if len(questions) == 2:
        return say("Gate: {band} while {questions} are open", band=title, questions=listed(questions))
    return say("Gate: {band} while {number} answers are open", band=title, number=len(questions))


def _share(of: Fraction, whole: Fraction) -> Amount:
    share = of / whole
    return Amount(value=float(share), shown=say("{number} %", number=shown(share * 100, 0)))
