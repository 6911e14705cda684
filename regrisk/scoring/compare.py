"""The difference of two assessments of one registry, question by question and cause by cause.

The way from one score to the other is walked in three steps: the evidence ages, the questionnaire changes,
we change. Each step changes one thing only, so what each question gains or loses in it has one cause,
and all of it adds up exactly.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from regrisk.errors import UsageError
from regrisk.model.assessment import Assessment
from regrisk.model.comparison import Cause, Change, Comparison, Side
from regrisk.model.evaluation import PackReference
from regrisk.model.pack import Pack
from regrisk.scoring.carry_over import carried_over, is_offered
from regrisk.scoring.explain_change import (
    Told,
    evidence_aged,
    questionnaire_changed,
    share_moved,
    state_text,
    we_changed,
)
from regrisk.scoring.points import NOTHING
from regrisk.scoring.prepared import prepare
from regrisk.scoring.standing import Standing, standing
from regrisk.words import say


@dataclass(frozen=True, slots=True)
class Given:
    """One side of a comparison: what was answered, under which pack, evaluated on which day."""

    pack: Pack
    assessment: Assessment
    today: date


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the way, with how to tell and say that it touched a question of its own accord."""

    cause: Cause
    start: Standing
    end: Standing
    touched: Callable[[str], Told | None]


def compare(
    pack_before: Pack,
    before: Assessment,
    pack_after: Pack,
    after: Assessment,
    *,
    today_before: date | None = None,
    today_after: date | None = None,
) -> Comparison:
    """Return what changed from *before* to *after*, each evaluated on its day (the day it was taken).

    Raises:
        UsageError: they are about two registries, or answer two questionnaires.
    """
    old = Given(pack_before, before, today_before or before.taken_on)
    new = Given(pack_after, after, today_after or after.taken_on)
    _check(old, new)
    steps = _steps(old, new)
    first, last = steps[0].start, steps[-1].end
    names = tuple(dict.fromkeys(question.id for pack in (new.pack, old.pack) for question in pack.questions))
    return Comparison(
        from_=_side(old, first),
        to=_side(new, last),
        points=last.points - first.points,
        evidenced=last.evidenced - first.evidenced,
        changes=tuple(
            change for name in names for step in steps if (change := _change(step, name)) is not None
        ),
        comparable=major(old.pack.version) == major(new.pack.version),
    )


def major(version: str) -> str:
    """Return the major part of a pack's version: ids or meaning changed when it did."""
    return version.partition(".")[0]


def _check(old: Given, new: Given) -> None:
    was, now = old.assessment.registry, new.assessment.registry
    if was != now:
        raise UsageError(
            say(
                'These are two registries: "{was}" of {was_by} and "{now}" of {now_by}. '
                "Compare two assessments of one registry.",
                was=was.name,
                was_by=was.organisation,
                now=now.name,
                now_by=now.organisation,
            )
        )
    if old.pack.id != new.pack.id:
        raise UsageError(
            say(
                'These answer two questionnaires: "{was}" and "{now}". '
                "Compare two assessments of one questionnaire.",
                was=old.pack.id,
                now=new.pack.id,
            )
        )


def _steps(old: Given, new: Given) -> tuple[Step, Step, Step]:
    was, now = prepare(old.pack), prepare(new.pack)
    carried = carried_over(old.assessment, new.pack)
    at_first = standing(was, old.assessment, old.today)
    aged = standing(was, old.assessment, new.today)
    under_new_pack = standing(now, carried, new.today)
    at_last = standing(now, new.assessment, new.today)

    def evidence(question: str) -> Told | None:
        return evidence_aged(
            shown_before=question in at_first.facts.shown, shown_now=question in aged.facts.shown
        )

    def questionnaire(question: str) -> Told | None:
        response = old.assessment.responses.get(question)
        asked = new.pack.question_by_id.get(question)
        return questionnaire_changed(
            old.pack.question_by_id.get(question),
            asked,
            withdrawn=response is not None and not is_offered(asked, response),
        )

    def ours(question: str) -> Told | None:
        if question not in under_new_pack.facts.states and question not in at_last.facts.states:
            return None
        return we_changed(
            new.pack.question_by_id[question],
            carried.responses.get(question),
            new.assessment.responses.get(question),
        )

    return (
        Step("evidence_aged", at_first, aged, evidence),
        Step("questionnaire_changed", aged, under_new_pack, questionnaire),
        Step("we_changed", under_new_pack, at_last, ours),
    )


def _change(step: Step, name: str) -> Change | None:
    """Return what one step did to one question, or None where it did nothing."""
    start, end = _worth(step.start, name), _worth(step.end, name)
    points, evidenced = end[0] - start[0], end[1] - start[1]
    told = step.touched(name)
    if told is None and points == 0 and evidenced == 0:
        return None
    told = told or share_moved(step.cause, _stands(step.start, name), _stands(step.end, name))
    return Change(
        question=name,
        cause=step.cause,
        from_=told.was,
        to=told.now,
        points=points,
        evidenced=evidenced,
        because=f"{name}: {told.because}",
    )


def _worth(at: Standing, name: str) -> tuple[Fraction, Fraction]:
    """Return the points a question earns and can show; nothing where the pack has no such question."""
    rated = at.rated.get(name)
    if rated is None:
        return NOTHING, NOTHING
    pack = at.prepared.pack
    unit = at.shares[pack.domain_of[name].code].unit * pack.question_by_id[name].weight
    return unit * rated.earned, unit * rated.evidenced


def _stands(at: Standing, name: str) -> str:
    rated = at.rated.get(name)
    return state_text("hidden", None) if rated is None else state_text(rated.state, rated.level)


def _side(given: Given, at: Standing) -> Side:
    pack = given.pack
    return Side(
        taken_on=given.assessment.taken_on,
        evaluated_on=given.today,
        pack=PackReference(id=pack.id, version=pack.version, digest=pack.digest),
        points=at.points,
        evidenced=at.evidenced,
        band=at.band.id,
    )
