"""The results of one assessment in words: band, meter, knock-outs, exclusions; its parts build one page."""

from dataclasses import dataclass

from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation, ExclusionWatched, GateFired
from regrisk.model.pack import Pack
from regrisk.model.question import KnockOutKind
from regrisk.model.workspace import AssessmentRecord
from regrisk.questions.describe import day_text
from regrisk.report.phrases import capital, counted
from regrisk.scoring.display import shown, shown_text
from regrisk_ui.presenters import words
from regrisk_ui.presenters.advice import Advice, advice
from regrisk_ui.presenters.badge import KIND_WORDS, OPEN, Badge
from regrisk_ui.presenters.band import (
    DISCLAIMER,
    KINDS,
    BandLook,
    band_look,
    claimed,
    deciding_gate,
    fired,
    provisional_note,
)
from regrisk_ui.presenters.points import LedgerView, ledger_view
from regrisk_ui.presenters.said import answer_in_words


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of the meter: where it lies, how it is written, what it is called."""

    at: float
    shown: str
    label: str


@dataclass(frozen=True, slots=True)
class MeterView:
    """The meter with its bands: name, points it begins at, how the range is written."""

    evidenced: Figure
    score: Figure
    potential: Figure
    bands: tuple[tuple[str, float, str], ...]
    sentence: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """The band, what decided it, and what else is worth knowing about the score."""

    band: BandLook
    gate: Badge | None
    sentence: str
    meter: MeterView
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KnockOutRow:
    """A knock-out that fired or is open: its chip, its question, what was answered, why it matters."""

    badge: Badge
    question: str
    title: str
    why: str


@dataclass(frozen=True, slots=True)
class ExclusionRow:
    """An exclusion that answers let an insurer invoke; ``card`` is the first answer behind it."""

    title: str
    because: str
    protects: str
    card: str


@dataclass(frozen=True, slots=True)
class ResultsPage:
    """The whole page. Lists are complete; the page shows the first few and all on demand."""

    note: str
    verdict: Verdict
    knock_outs: tuple[KnockOutRow, ...]
    knock_out_note: str
    exclusions: tuple[ExclusionRow, ...]
    exclusion_note: str
    advice: tuple[Advice, ...]
    ledger: LedgerView


def results_page(
    pack: Pack, record: AssessmentRecord, assessment: Assessment, evaluation: Evaluation
) -> ResultsPage:
    """Return the results of *evaluation*."""
    return ResultsPage(
        note=(f"{assessment.registry.name}, {record.title}{_on(record, evaluation)}. {DISCLAIMER}"),
        verdict=verdict(pack, evaluation),
        knock_outs=(*_fired(pack, assessment, evaluation), *_still_open(pack, evaluation)),
        knock_out_note=_knock_out_note(pack, evaluation),
        exclusions=tuple(_exclusions(pack, evaluation)),
        exclusion_note=pack.exclusions.caution if pack.exclusions else "",
        advice=advice(pack, evaluation),
        ledger=ledger_view(pack, assessment, evaluation),
    )


def verdict(pack: Pack, evaluation: Evaluation) -> Verdict:
    """Return the band with what decided it."""
    gate = deciding_gate(pack, evaluation)
    return Verdict(
        band=band_look(pack, evaluation),
        gate=_gate_badge(gate) if gate else None,
        sentence=_sentence(pack, evaluation, gate),
        meter=meter_view(pack, evaluation),
        remarks=tuple(_remarks(evaluation)),
    )


def meter_view(pack: Pack, evaluation: Evaluation) -> MeterView:
    """Return the meter of *evaluation*."""
    score, band = evaluation.score, band_look(pack, evaluation)
    figures = {
        "Evidenced": shown_text(score.evidenced),
        "Score so far" if score.provisional else "Score": shown_text(score.points),
        "Potential": shown_text(score.potential),
    }
    evidenced, points, potential = (
        Figure(shown(value), text, label)
        for value, (label, text) in zip(
            (score.evidenced, score.points, score.potential), figures.items(), strict=True
        )
    )
    return MeterView(
        evidenced=evidenced,
        score=points,
        potential=potential,
        bands=tuple(
            (one.title, float(one.at_least), f"{one.at_least}+" if one.at_least else "")
            for one in reversed(pack.bands.bands)
        ),
        sentence=(
            f"{points.label} {points.shown} of 100. Evidenced {evidenced.shown}. "
            f"Potential {potential.shown}. {band.name}."
        ),
    )


def _on(record: AssessmentRecord, evaluation: Evaluation) -> str:
    """Return the day, unless the title says it."""
    day = day_text(evaluation.evaluated_on)
    return "" if day in record.title else f", {day}"


def _gate_badge(gate: GateFired) -> Badge:
    kind = KIND_WORDS[gate.kind]
    if len(gate.questions) == 1:
        return Badge(gate.kind, f"Gate: {kind} on {gate.questions[0]}")
    return Badge(gate.kind, f"Gate: {words.count(len(gate.questions), kind, f'{kind}s')}")


def _sentence(pack: Pack, evaluation: Evaluation, gate: GateFired | None) -> str:
    score, band = evaluation.score, evaluation.band
    if score.provisional:
        return (
            f"Between {shown_text(score.points)} and {shown_text(score.potential)} points; "
            f"{provisional_note(pack, evaluation)}. {pack.bands.provisional}"
        )
    points = f"{shown_text(score.points)} points"
    reads = pack.band_by_id[band.before_gates].title
    if gate is None:
        return f"{points} read as {reads}. {pack.bands.none_fired}"
    if band.id == band.before_gates:
        return f"{points} read as {reads}. {gate.because}"
    several = capital(counted(len(band.gates), "gate", "gates"))
    holds = "One gate holds" if len(band.gates) == 1 else f"{several} hold"
    return f"{points} would read as {reads}. {holds} the band. {gate.because}"


def _remarks(evaluation: Evaluation) -> list[str]:
    score = evaluation.score
    points = shown_text(score.points)
    remarks = [f"{claimed(evaluation)} of the {points} points are claimed and cannot be shown yet."]
    firm = evaluation.robustness
    if firm is not None and not score.provisional:
        span = f"(worst {shown_text(firm.worst)}, best {shown_text(firm.best)})"
        verb = "holds" if firm.band_holds else "does not hold"
        remarks.append(f"The band {verb} if every weight moves by 20 % {span}.")
    forecast = evaluation.forecast
    if forecast is not None and forecast.expired:
        pieces = words.count(len(forecast.expired), "piece", "pieces")
        runs = "runs" if len(forecast.expired) == 1 else "run"
        remarks.append(
            f"Cover starts {day_text(forecast.on)}. {pieces} of evidence {runs} out before then; "
            f"without renewal the evidenced score would be {shown_text(forecast.evidenced)}."
        )
    return remarks


def _knock_out_note(pack: Pack, evaluation: Evaluation) -> str:
    if evaluation.open_knock_outs:
        return pack.bands.open
    if any(fired(evaluation).values()):
        return "They change the band, never the points."
    return "None of the rules fired that act whatever the score."


def _fired(pack: Pack, assessment: Assessment, evaluation: Evaluation) -> tuple[KnockOutRow, ...]:
    return tuple(
        _row(pack, assessment, question, kind)
        for kind, questions in fired(evaluation).items()
        for question in questions
    )


def _row(pack: Pack, assessment: Assessment, name: str, kind: KnockOutKind) -> KnockOutRow:
    question = pack.question_by_id[name]
    return KnockOutRow(
        badge=Badge(kind, words.opening(KIND_WORDS[kind])),
        question=name,
        title=answer_in_words(question, assessment.responses.get(name)),
        why=question.knock_out.why if question.knock_out else "",
    )


def _still_open(pack: Pack, evaluation: Evaluation) -> tuple[KnockOutRow, ...]:
    order = {kind: place for place, kind in enumerate(KINDS)}
    found = sorted(evaluation.open_knock_outs, key=lambda one: order[one.kind])
    rows = []
    for one in found:
        question = pack.question_by_id[one.question]
        badge = Badge(OPEN.tone, f"{words.opening(KIND_WORDS[one.kind])} open")
        rows.append(KnockOutRow(badge, one.question, question.label, "Not answered yet."))
    return tuple(rows)


def _exclusions(pack: Pack, evaluation: Evaluation) -> list[ExclusionRow]:
    rules = {rule.id: rule for rule in pack.exclusions.exclusions} if pack.exclusions else {}
    return [
        _exclusion(found, rules[found.id].title, rules[found.id].protects_you)
        for found in evaluation.exclusions
        if found.id in rules
    ]


def _exclusion(found: ExclusionWatched, title: str, protects: tuple[str, ...]) -> ExclusionRow:
    return ExclusionRow(
        title=title,
        because=" ".join(found.because),
        protects="; ".join(protects),
        card=found.invoked_by[0] if found.invoked_by else "",
    )
