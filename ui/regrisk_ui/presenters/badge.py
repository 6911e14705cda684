"""What an answer or a piece of evidence means, as one chip: its tone, its word, its shape."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from regrisk.model.evaluation import Contribution, Evaluation
from regrisk.model.question import KnockOutKind
from regrisk.questions.describe import day_text
from regrisk_ui.presenters import words
from regrisk_ui.presenters.proof import Proof

Tone = Literal["decline", "exclusion", "subjectivity", "ok", "open", "neutral", "accent"]

KIND_WORDS: Mapping[KnockOutKind, str] = {
    "decline": "decline",
    "exclusion": "exclusion",
    "subjectivity": "condition",
}
"""The words of the screen; help text gives the insurer's own: subjectivity."""


@dataclass(frozen=True, slots=True)
class Badge:
    """A chip; an empty ``icon`` leaves the tone's own."""

    tone: Tone
    word: str
    icon: str = ""


UNKNOWN = Badge("neutral", "Unknown", "circle-help")
DOES_NOT_APPLY = Badge("neutral", "Does not apply", "ban")
OPEN = Badge("open", "Open")
CONFIRM = Badge("accent", "Confirm or change", "history")
NO_EVIDENCE = Badge("neutral", "No evidence", "file-x")


@dataclass(frozen=True, slots=True)
class KnockOuts:
    """Which questions' knock-outs fired and which are open, read from one evaluation."""

    fired: Mapping[str, KnockOutKind]
    open: Mapping[str, KnockOutKind]


def knock_outs(evaluation: Evaluation) -> KnockOuts:
    """Return the knock-outs of *evaluation* by question."""
    fired: dict[str, KnockOutKind] = {}
    for finding in evaluation.findings:
        if finding.kind != "contradiction":
            fired.update(dict.fromkeys(finding.questions, finding.kind))
    return KnockOuts(fired=fired, open={one.question: one.kind for one in evaluation.open_knock_outs})


def effect_badge(part: Contribution, kind: KnockOutKind | None, found: KnockOuts) -> Badge | None:
    """Return what the present answer does, for the corner of an open card; None where it does nothing."""
    if part.state == "not_applicable":
        return DOES_NOT_APPLY
    if kind is None:
        return UNKNOWN if part.state == "unknown" else None
    if part.question in found.fired:
        return Badge(kind, words.opening(KIND_WORDS[kind]))
    if part.question in found.open:
        return Badge("open", f"{words.opening(KIND_WORDS[kind])} open")
    return Badge("ok", f"Clears the {KIND_WORDS[kind]}") if part.state == "answered" else None


def proof_badge(proof: Proof, cover_starts: date | None) -> Badge:
    """Return how well an answer is shown today, and when that ends before cover starts."""
    if not proof.holds:
        return Badge("exclusion", "Out of date", "calendar-clock") if proof.lines else NO_EVIDENCE
    if proof.until is not None and cover_starts is not None and proof.until < cover_starts:
        return Badge("exclusion", f"Runs out {_short_day(proof.until)}", "calendar-clock")
    return (
        Badge("ok", "Verified", "badge-check") if proof.verified else Badge("ok", "Documented", "file-check")
    )


def folded_badge(
    part: Contribution, kind: KnockOutKind | None, found: KnockOuts, proof: Proof, cover_starts: date | None
) -> Badge:
    """Return the one chip of a folded card: the knock-out that fired, else what is open, else the proof."""
    if kind is not None and part.question in found.fired:
        return Badge(kind, words.opening(KIND_WORDS[kind]))
    match part.state:
        case "unknown":
            return UNKNOWN
        case "not_applicable":
            return DOES_NOT_APPLY
        case "answered":
            return proof_badge(proof, cover_starts)
        case "unanswered" | "hidden":
            return OPEN


def _short_day(when: date) -> str:
    return day_text(when).rsplit(" ", 1)[0]
