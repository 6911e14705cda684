"""What an answer or a piece of evidence means, as one chip: its tone, its word, its shape."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from regrisk.model.evaluation import Contribution, Evaluation
from regrisk.model.question import KnockOutKind
from regrisk.spoken import short_day
from regrisk.words import later, say
from regrisk_ui.presenters import kinds
from regrisk_ui.presenters.proof import Proof

Tone = Literal["decline", "exclusion", "subjectivity", "ok", "open", "neutral", "accent"]


@dataclass(frozen=True, slots=True)
class Badge:
    """A chip; an empty ``icon`` leaves the tone's own."""

    tone: Tone
    word: str
    icon: str = ""

    def said(self) -> "Badge":
        """Return one of the constants below in the language of the moment."""
        return replace(self, word=say(self.word, about="state"))


UNKNOWN = Badge("neutral", later("Unknown", about="state"), "circle-help")
DOES_NOT_APPLY = Badge("neutral", later("Does not apply", about="state"), "ban")
OPEN = Badge("open", later("Open", about="state"))
CONFIRM = Badge("accent", later("Confirm or change", about="state"), "history")
NO_EVIDENCE = Badge("neutral", later("No evidence", about="state"), "file-x")
OUT_OF_DATE = Badge("exclusion", later("Out of date", about="state"), "calendar-clock")
VERIFIED = Badge("ok", later("Verified", about="state"), "badge-check")
DOCUMENTED = Badge("ok", later("Documented", about="state"), "file-check")


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
        return DOES_NOT_APPLY.said()
    if kind is None:
        return UNKNOWN.said() if part.state == "unknown" else None
    if part.question in found.fired:
        return Badge(kind, kinds.title(kind))
    if part.question in found.open:
        return Badge("open", kinds.still_open(kind))
    return Badge("ok", kinds.cleared(kind)) if part.state == "answered" else None


def proof_badge(proof: Proof, cover_starts: date | None) -> Badge:
    """Return how well an answer is shown today, and when that ends before cover starts."""
    if not proof.holds:
        return OUT_OF_DATE.said() if proof.lines else NO_EVIDENCE.said()
    if proof.until is not None and cover_starts is not None and proof.until < cover_starts:
        return Badge("exclusion", say("Runs out {day}", day=short_day(proof.until)), "calendar-clock")
    return VERIFIED.said() if proof.verified else DOCUMENTED.said()


def folded_badge(
    part: Contribution, kind: KnockOutKind | None, found: KnockOuts, proof: Proof, cover_starts: date | None
) -> Badge:
    """Return the one chip of a folded card: the knock-out that fired, else what is open, else the proof."""
    if kind is not None and part.question in found.fired:
        return Badge(kind, kinds.title(kind))
    match part.state:
        case "unknown":
            return UNKNOWN.said()
        case "not_applicable":
            return DOES_NOT_APPLY.said()
        case "answered":
            return proof_badge(proof, cover_starts)
        case "unanswered" | "hidden":
            return OPEN.said()
