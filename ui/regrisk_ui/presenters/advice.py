"""Recommended controls in words, and where a set of them would lead."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation, Recommendation
from regrisk.model.pack import Pack
from regrisk.model.question import CostBand, Effort, KnockOutKind
from regrisk.scoring.display import shown
from regrisk.spoken import figure, inside
from regrisk.words import later, say, say_many
from regrisk_ui.presenters import kinds, words
from regrisk_ui.presenters.badge import Badge
from regrisk_ui.presenters.band import KINDS, fired

WhatIf = Callable[[Pack, Assessment, Sequence[str]], Evaluation]
"""Returns the evaluation as it would be with these controls done."""

FEW = 6
"""How many controls the page shows before it offers all of them."""
_TENTH = Fraction(1, 10)
_EFFORT: dict[Effort, str] = {
    "S": later("small effort"),
    "M": later("medium effort"),
    "L": later("large effort"),
}
_COST: dict[CostBand, str] = {
    "$": later("low cost"),
    "$$": later("medium cost"),
    "$$$": later("high cost"),
}


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
    kind_of = {question: kind for kind, questions in fired(evaluation).items() for question in questions}
    return tuple(_advice(pack, one, kind_of) for one in evaluation.recommendations)


def outlook(
    pack: Pack, assessment: Assessment, evaluation: Evaluation, chosen: Sequence[str], what_if: WhatIf
) -> Outlook | None:
    """Return where the *chosen* controls lead; None when none is."""
    if not chosen:
        return None
    then = what_if(pack, assessment, chosen)
    text = words.score(then.score.points)
    return Outlook(
        at=shown(then.score.points), shown=text, sentence=_leads(pack, evaluation, then, len(chosen), text)
    )


def lift_text(value: Fraction) -> str:
    """Return points gained with their sign; what is lost in rounding is not called nothing."""
    if value <= 0:
        return say("no points")
    if value < _TENTH:
        return say("under {figure}", figure=figure("+0.1"))
    return f"+{words.score(value)}"


def _leads(pack: Pack, now: Evaluation, then: Evaluation, controls: int, points: str) -> str:
    band = pack.band_by_id[then.band.id].title
    if now.score.provisional:
        return say_many(
            controls,
            "With {number} control: {points} points.",
            "With {number} controls: {points} points.",
            points=points,
        )
    if now.band.id == then.band.id:
        return say_many(
            controls,
            "With {number} control: {points} points, still {band}.",
            "With {number} controls: {points} points, still {band}.",
            points=points,
            band=band,
        )
    return say_many(
        controls,
        "With {number} control: {points} points, {band}.",
        "With {number} controls: {points} points, {band}.",
        points=points,
        band=band,
    )


def _advice(pack: Pack, one: Recommendation, kind_of: dict[str, KnockOutKind]) -> Advice:
    control = pack.control_by_id[one.control]
    weeks = say_many(round(control.elapsed_weeks), "{number} week", "{number} weeks")
    asked = ", ".join(one.questions) or ", ".join(one.clears)
    lift = lift_text(one.lift)
    badges = tuple(
        _clears(kind, one, kind_of) for kind in KINDS if any(kind_of.get(q) == kind for q in one.clears)
    )
    return Advice(
        control=one.control,
        title=control.title,
        action=control.action,
        gist=_first_sentence(control.action),
        lift=lift,
        meta=f"{say('Effort {effort}', effort=one.effort)} · {one.cost_band} · {weeks} · {asked}",
        spoken=f"{control.title}. "
        + ", ".join(
            (
                lift,
                say(_EFFORT[one.effort]),
                say(_COST[one.cost_band]),
                weeks,
                asked,
                *(inside(badge.word) for badge in badges),
            )
        ),
        badges=badges,
    )


def _first_sentence(text: str) -> str:
    end = text.find(". ")
    return text if end < 0 else text[: end + 1]


def _clears(kind: KnockOutKind, one: Recommendation, kind_of: dict[str, KnockOutKind]) -> Badge:
    return Badge(kind, kinds.clearing(kind, sum(kind_of.get(question) == kind for question in one.clears)))
