"""The results of one assessment in words: band, meter, knock-outs, exclusions; its parts build one page."""

from collections.abc import Mapping
from dataclasses import dataclass

from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation, ExclusionWatched, GateFired
from regrisk.model.pack import Pack
from regrisk.model.question import KnockOutKind
from regrisk.model.workspace import AssessmentRecord
from regrisk.questions.describe import day_text
from regrisk.report.phrases import capital
from regrisk.scoring.display import shown
from regrisk.spoken import word
from regrisk.words import later, say, say_many
from regrisk_ui.presenters import kinds, words
from regrisk_ui.presenters.advice import Advice, advice
from regrisk_ui.presenters.badge import OPEN, Badge
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

_GATES: Mapping[KnockOutKind, str] = {
    "decline": later("Gate: decline on {question}"),
    "exclusion": later("Gate: exclusion on {question}"),
    "subjectivity": later("Gate: condition on {question}"),
}


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
        note=f"{assessment.registry.name}, {record.title}{_on(record, evaluation)}. {say(DISCLAIMER)}",
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
    evidenced, points, potential = (
        Figure(shown(value), words.score(value), label)
        for value, label in (
            (score.evidenced, say("Evidenced")),
            (score.points, say("Score so far" if score.provisional else "Score")),
            (score.potential, say("Potential")),
        )
    )
    return MeterView(
        evidenced=evidenced,
        score=points,
        potential=potential,
        bands=tuple(
            (one.title, float(one.at_least), _and_more(one.at_least)) for one in reversed(pack.bands.bands)
        ),
        sentence=say(
            "{label} {points} of 100. Evidenced {evidenced}. Potential {potential}. {band}.",
            label=points.label,
            points=points.shown,
            evidenced=evidenced.shown,
            potential=potential.shown,
            band=band.name,
        ),
    )


def _and_more(least: int) -> str:
    return say("{points}+", points=least) if least else ""


def _on(record: AssessmentRecord, evaluation: Evaluation) -> str:
    """Return the day, unless the title says it."""
    day = day_text(evaluation.evaluated_on)
    return "" if day in record.title else f", {day}"


def _gate_badge(gate: GateFired) -> Badge:
    if len(gate.questions) == 1:
        return Badge(gate.kind, say(_GATES[gate.kind], question=gate.questions[0]))
    return Badge(gate.kind, say("Gate: {found}", found=kinds.counted(gate.kind, len(gate.questions))))


def _sentence(pack: Pack, evaluation: Evaluation, gate: GateFired | None) -> str:
    score, band = evaluation.score, evaluation.band
    if score.provisional:
        between = say(
            "Between {least} and {most} points; {note}.",
            least=words.score(score.points),
            most=words.score(score.potential),
            note=provisional_note(pack, evaluation),
        )
        return f"{between} {pack.bands.provisional}"
    points, reads = words.score(score.points), pack.band_by_id[band.before_gates].title
    if gate is None or band.id == band.before_gates:
        read = say("{points} points read as {band}.", points=points, band=reads)
        return f"{read} {gate.because if gate else pack.bands.none_fired}"
    would = say("{points} points would read as {band}.", points=points, band=reads)
    holds = say_many(
        len(band.gates),
        "One gate holds the band.",
        "{number} gates hold the band.",
        number=capital(word(len(band.gates))),
    )
    return f"{would} {holds} {gate.because}"


def _remarks(evaluation: Evaluation) -> list[str]:
    score = evaluation.score
    remarks = [
        say(
            "{claimed} of the {points} points are claimed and cannot be shown yet.",
            claimed=claimed(evaluation),
            points=words.score(score.points),
        )
    ]
    firm = evaluation.robustness
    if firm is not None and not score.provisional:
        worst, best = words.score(firm.worst), words.score(firm.best)
        remarks.append(
            say(
                "The band holds if every weight moves by 20 % (worst {worst}, best {best})."
                if firm.band_holds
                else "The band does not hold if every weight moves by 20 % (worst {worst}, best {best}).",
                worst=worst,
                best=best,
            )
        )
    forecast = evaluation.forecast
    if forecast is not None and forecast.expired:
        starts = say("Cover starts {day}.", day=day_text(forecast.on))
        runs_out = say_many(
            len(forecast.expired),
            "{number} piece of evidence runs out before then; "
            "without renewal the evidenced score would be {points}.",
            "{number} pieces of evidence run out before then; "
            "without renewal the evidenced score would be {points}.",
            points=words.score(forecast.evidenced),
        )
        remarks.append(f"{starts} {runs_out}")
    return remarks


def _knock_out_note(pack: Pack, evaluation: Evaluation) -> str:
    if evaluation.open_knock_outs:
        return pack.bands.open
    if any(fired(evaluation).values()):
        return say("They change the band, never the points.")
    return say("None of the rules fired that act whatever the score.")


def _fired(pack: Pack, assessment: Assessment, evaluation: Evaluation) -> tuple[KnockOutRow, ...]:
    return tuple(
        _row(pack, assessment, question, kind)
        for kind, questions in fired(evaluation).items()
        for question in questions
    )


def _row(pack: Pack, assessment: Assessment, name: str, kind: KnockOutKind) -> KnockOutRow:
    question = pack.question_by_id[name]
    return KnockOutRow(
        badge=Badge(kind, kinds.title(kind)),
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
        badge = Badge(OPEN.tone, kinds.still_open(one.kind))
        rows.append(KnockOutRow(badge, one.question, question.label, say("Not answered yet.")))
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
