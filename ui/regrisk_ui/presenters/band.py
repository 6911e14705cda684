"""The band as every page says it: how many steps are reached, its word, what decided it, its figures."""

from dataclasses import dataclass
from fractions import Fraction

from regrisk.model.evaluation import Evaluation, GateFired
from regrisk.model.pack import Pack
from regrisk.model.question import KnockOutKind
from regrisk.report.phrases import word
from regrisk.scoring.display import shown_text
from regrisk_ui.presenters import words
from regrisk_ui.presenters.badge import KIND_WORDS, Badge

STEPS = 4
KINDS: tuple[KnockOutKind, ...] = ("decline", "exclusion", "subjectivity")
"""Knock-outs from the worst to the mildest."""
DISCLAIMER = "Readiness, by this questionnaire's reading; no insurer has agreed to anything."


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
        return BandLook(None, "Provisional", note, f"Provisional: {note}")
    title = pack.band_by_id[evaluation.band.id].title
    reached = steps_reached(pack, evaluation.band.id)
    note = _holds(pack, evaluation)
    return BandLook(reached, title, note, f"Band {title}, step {reached} of {STEPS}. {note}")


def steps_reached(pack: Pack, band: str) -> int:
    """Return how many of four rising steps a band is worth; the lowest is one."""
    order = [one.id for one in reversed(pack.bands.bands)]
    return -(-(order.index(band) + 1) * STEPS // len(order))


def provisional_note(pack: Pack, evaluation: Evaluation) -> str:
    """Return how much is answered and how long the rest takes."""
    share = int(evaluation.score.answered_share * 100)
    return f"{share} % answered; about {words.span(minutes_left(pack, evaluation))} left"


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
        return f"{shown_text(score.points)}–{shown_text(score.potential)}"
    return shown_text(score.points)


def claimed(evaluation: Evaluation) -> str:
    """Return what is said and cannot be shown: the difference of the two figures as printed."""
    score = evaluation.score
    return shown_text(Fraction(shown_text(score.points)) - Fraction(shown_text(score.evidenced)))


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
        Badge(kind, words.count(len(questions), KIND_WORDS[kind], f"{KIND_WORDS[kind]}s"))
        for kind, questions in fired(evaluation).items()
        if questions
    ]
    worst = next((kind for kind in KINDS if _count_open(evaluation, kind)), None)
    if worst is not None:
        count = words.count(_count_open(evaluation, worst), KIND_WORDS[worst], f"{KIND_WORDS[worst]}s")
        chips.append(Badge("open", f"{count} open"))
    return tuple(chips) or (Badge("ok", "No knock-outs"),)


def _count_open(evaluation: Evaluation, kind: KnockOutKind) -> int:
    return sum(one.kind == kind for one in evaluation.open_knock_outs)


def _holds(pack: Pack, evaluation: Evaluation) -> str:
    band = evaluation.band
    gates = len(band.gates)
    if band.id != band.before_gates:
        reads = pack.band_by_id[band.before_gates].title
        return f"Reads as {reads}; {word(gates)} {'gate holds' if gates == 1 else 'gates hold'} it"
    if gates:
        return f"By its points; {word(gates)} {'gate caps' if gates == 1 else 'gates cap'} it too"
    if evaluation.robustness is not None and not evaluation.robustness.band_holds:
        return "Near a limit: other weights would move it"
    return "Holds if every weight moves by 20 %"
