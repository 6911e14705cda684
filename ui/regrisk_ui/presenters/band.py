"""The band as every page says it: how many steps are reached, its word, what decided it, its figures."""

from dataclasses import dataclass
from fractions import Fraction

from regrisk.model.evaluation import Evaluation, GateFired
from regrisk.model.pack import Pack
from regrisk.model.question import KnockOutKind
from regrisk.scoring.display import shown_text
from regrisk.spoken import figure, word
from regrisk.words import later, say, say_many
from regrisk_ui.presenters import kinds, words
from regrisk_ui.presenters.badge import Badge

STEPS = 4
KINDS: tuple[KnockOutKind, ...] = ("decline", "exclusion", "subjectivity")
"""Knock-outs from the worst to the mildest."""
DISCLAIMER = later("Readiness, by this questionnaire's reading; no insurer has agreed to anything.")


@dataclass(frozen=True, slots=True)
class BandLook:
    """The band of one evaluation; ``reached`` of four steps is None while it is provisional.

    ``note`` says in a few words what it rests on, ``name`` all of it to a screen reader.
    """

    reached: int | None
    title: str
    note: str
    name: str


def band_look(pack: Pack, evaluation: Evaluation) -> BandLook:
    """Return the band of *evaluation*."""
    if evaluation.score.provisional:
        note = provisional_note(pack, evaluation)
        return BandLook(None, say("Provisional"), note, say("Provisional: {note}", note=note))
    title = pack.band_by_id[evaluation.band.id].title
    reached = steps_reached(pack, evaluation.band.id)
    note = _holds(pack, evaluation)
    step = say("Band {band}, step {reached} of {steps}.", band=title, reached=reached, steps=STEPS)
    return BandLook(reached, title, note, f"{step} {note}")


def steps_reached(pack: Pack, band: str) -> int:
    """Return how many of four rising steps a band is worth; the lowest is one."""
    order = [one.id for one in reversed(pack.bands.bands)]
    return -(-(order.index(band) + 1) * STEPS // len(order))


def provisional_note(pack: Pack, evaluation: Evaluation) -> str:
    """Return how much is answered and how long the rest takes."""
    share = int(evaluation.score.answered_share * 100)
    left = words.span(minutes_left(pack, evaluation))
    return say("{share} % answered; about {time} left", share=share, time=left)


def minutes_left(pack: Pack, evaluation: Evaluation) -> float:
    """Return how long the questions without an answer usually take."""
    return sum(
        pack.question_by_id[part.question].minutes
        for part in evaluation.contributions
        if part.state == "unanswered"
    )


def score_text(evaluation: Evaluation) -> str:
    """Return the score, or while it is provisional the range it will end in."""
    score = evaluation.score
    if score.provisional:
        return f"{words.score(score.points)}–{words.score(score.potential)}"
    return words.score(score.points)


def claimed(evaluation: Evaluation) -> str:
    """Return what is said and cannot be shown: the difference of the two figures as printed."""
    score = evaluation.score
    return figure(shown_text(Fraction(shown_text(score.points)) - Fraction(shown_text(score.evidenced))))


def deciding_gate(pack: Pack, evaluation: Evaluation) -> GateFired | None:
    """Return the gate that leaves the lowest band, where any acts."""
    order = [band.id for band in pack.bands.bands]
    gates = evaluation.band.gates
    return max(gates, key=lambda gate: order.index(gate.band_at_most)) if gates else None


def fired(evaluation: Evaluation) -> dict[KnockOutKind, tuple[str, ...]]:
    """Return the questions whose knock-outs fired, by kind from the worst to the mildest."""
    found: dict[KnockOutKind, tuple[str, ...]] = dict.fromkeys(KINDS, ())
    for finding in evaluation.findings:
        if finding.kind != "contradiction":
            found[finding.kind] += finding.questions
    return found


def knock_out_badges(evaluation: Evaluation) -> tuple[Badge, ...]:
    """Return a chip for each kind that fired and for the worst that is open, or one that says none did."""
    chips = [
        Badge(kind, kinds.counted(kind, len(questions)))
        for kind, questions in fired(evaluation).items()
        if questions
    ]
    worst = next((kind for kind in KINDS if _count_open(evaluation, kind)), None)
    if worst is not None:
        chips.append(Badge("open", kinds.counted_open(worst, _count_open(evaluation, worst))))
    return tuple(chips) or (Badge("ok", say("No knock-outs")),)


def _count_open(evaluation: Evaluation, kind: KnockOutKind) -> int:
    return sum(one.kind == kind for one in evaluation.open_knock_outs)


def _holds(pack: Pack, evaluation: Evaluation) -> str:
    band = evaluation.band
    gates = len(band.gates)
    if band.id != band.before_gates:
        reads = pack.band_by_id[band.before_gates].title
        return say_many(
            gates,
            "Reads as {reads}; {gates} gate holds it",
            "Reads as {reads}; {gates} gates hold it",
            reads=reads,
            gates=word(gates),
        )
    if gates:
        return say_many(
            gates,
            "By its points; {gates} gate caps it too",
            "By its points; {gates} gates cap it too",
            gates=word(gates),
        )
    if evaluation.robustness is not None and not evaluation.robustness.band_holds:
        return say("Near a limit: other weights would move it")
    return say("Holds if every weight moves by 20 %")
