"""Recommended controls in words, and where a set of them would lead."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation, Recommendation
from regrisk.model.pack import Pack
from regrisk.model.question import CostBand, Effort, KnockOutKind
from regrisk.scoring.display import shown, shown_text
from regrisk_ui.presenters import words
from regrisk_ui.presenters.badge import KIND_WORDS, Badge
from regrisk_ui.presenters.band import KINDS, fired

WhatIf = Callable[[Pack, Assessment, Sequence[str]], Evaluation]
"""Returns the evaluation as it would be with these controls done."""

FEW = 6
"""How many controls the page shows before it offers all of them."""
_TENTH = Fraction(1, 10)
_EFFORT: dict[Effort, str] = {"S": "small effort", "M": "medium effort", "L": "large effort"}
_COST: dict[CostBand, str] = {"$": "low cost", "$$": "medium cost", "$$$": "high cost"}


@dataclass(frozen=True, slots=True)
class Advice:
    """One recommended control.

    ``action`` says what to do, ``gist`` is its first sentence. ``lift`` is what it adds to the score if only
    it is done; ``meta`` is effort, cost, time and questions in short, ``spoken`` the same in whole words;
    ``badges`` say which knock-outs it clears.
    """

    control: str
    title: str
    action: str
    gist: str
    lift: str
    meta: str
    spoken: str
    badges: tuple[Badge, ...]


@dataclass(frozen=True, slots=True)
class Outlook:
    """Where chosen controls lead: the score, how it is written, and all of it as a sentence."""

    at: float
    shown: str
    sentence: str


def advice(pack: Pack, evaluation: Evaluation) -> tuple[Advice, ...]:
    """Return the recommendations of *evaluation* in their order."""
    kinds = {question: kind for kind, questions in fired(evaluation).items() for question in questions}
    return tuple(_advice(pack, one, kinds) for one in evaluation.recommendations)


def outlook(
    pack: Pack, assessment: Assessment, evaluation: Evaluation, chosen: Sequence[str], what_if: WhatIf
) -> Outlook | None:
    """Return where the *chosen* controls lead; None when none is."""
    if not chosen:
        return None
    then = what_if(pack, assessment, chosen)
    text = shown_text(then.score.points)
    before, after = evaluation.band.id, then.band.id
    if evaluation.score.provisional:
        band = ""
    elif before == after:
        band = f", still {pack.band_by_id[after].title}"
    else:
        band = f", {pack.band_by_id[after].title}"
    return Outlook(
        at=shown(then.score.points),
        shown=text,
        sentence=f"With {words.count(len(chosen), 'control', 'controls')}: {text} points{band}.",
    )


def lift_text(value: Fraction) -> str:
    """Return points gained with their sign; what is lost in rounding is not called nothing."""
    if value <= 0:
        return "no points"
    return "under +0.1" if value < _TENTH else f"+{shown_text(value)}"


def _advice(pack: Pack, one: Recommendation, kinds: dict[str, KnockOutKind]) -> Advice:
    control = pack.control_by_id[one.control]
    weeks = words.count(round(control.elapsed_weeks), "week", "weeks")
    asked = ", ".join(one.questions) or ", ".join(one.clears)
    lift = lift_text(one.lift)
    badges = tuple(
        _clears(kind, one, kinds) for kind in KINDS if any(kinds.get(q) == kind for q in one.clears)
    )
    return Advice(
        control=one.control,
        title=control.title,
        action=control.action,
        gist=_first_sentence(control.action),
        lift=lift,
        meta=f"Effort {one.effort} · {one.cost_band} · {weeks} · {asked}",
        spoken=(
            f"{control.title}. {lift}, {_EFFORT[one.effort]}, {_COST[one.cost_band]}, {weeks}, {asked}"
            + "".join(f", {badge.word.lower()}" for badge in badges)
        ),
        badges=badges,
    )


def _first_sentence(text: str) -> str:
    end = text.find(". ")
    return text if end < 0 else text[: end + 1]


def _clears(kind: KnockOutKind, one: Recommendation, kinds: dict[str, KnockOutKind]) -> Badge:
    count = sum(kinds.get(question) == kind for question in one.clears)
    verb = "Meets" if kind == "subjectivity" else "Clears"
    word = KIND_WORDS[kind]
    return Badge(kind, f"{verb} {word}" if count == 1 else f"{verb} {count} {word}s")
