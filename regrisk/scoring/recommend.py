"""Controls worth doing now, ranked: what clears a knock-out first, then points per person-day."""

from collections.abc import Mapping
from fractions import Fraction

from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Recommendation
from regrisk.scoring.knock_outs import Fired
from regrisk.scoring.prepared import ControlSteps
from regrisk.scoring.raises import Raised, after_raises, moves_questions, points_gained, raised_by_each
from regrisk.scoring.standing import Standing, standing


def recommend(assessment: Assessment, now: Standing) -> tuple[Recommendation, ...]:
    """Return every control whose ``after`` is spent and that brings something, best first.

    Order: clears a decline, clears an exclusion, clears a subjectivity, then lift per likely person-day,
    then id; controls that wait for the calendar or for others stand last.
    """
    raised = raised_by_each(now)
    fired = {one.question: one for one in now.fired}
    ranked = []
    for name, steps in now.prepared.controls.items():
        if any(raised.get(earlier) for earlier in steps.control.after):
            continue
        met = _met(steps, fired)
        if raised[name] or met:
            recommendation = _recommendation(assessment, now, steps, raised[name], met)
            ranked.append((_rank(steps, recommendation, fired), recommendation))
    return tuple(recommendation for _, recommendation in sorted(ranked, key=lambda pair: pair[0]))


def _recommendation(
    assessment: Assessment,
    now: Standing,
    steps: ControlSteps,
    raised: tuple[Raised, ...],
    met: frozenset[str],
) -> Recommendation:
    if moves_questions(raised, now.prepared):
        then = standing(now.prepared, after_raises(assessment, raised), now.facts.today)
        lift = then.points - now.points
        still = {one.question for one in then.fired}
        cleared = {one.question for one in now.fired if one.question not in still}
    else:
        lift = points_gained(raised, now)
        reached = {one.question: one.step.level for one in raised}
        cleared = {one.question for one in now.fired if reached.get(one.question, -1) >= one.rule.below_level}
    control = steps.control
    return Recommendation(
        control=control.id,
        questions=tuple(one.question for one in raised),
        lift=lift,
        effort=control.effort,
        cost_band=control.cost_band,
        priority=control.priority,
        clears=tuple(one.question for one in now.fired if one.question in cleared | met),
        plannable=control.plannable,
    )


def _met(steps: ControlSteps, fired: Mapping[str, Fired]) -> frozenset[str]:
    """Return the subjectivities that the control meets although the level stays."""
    named = (name for name in steps.control.answers_knock_out if name in fired)
    return frozenset(name for name in named if fired[name].kind == "subjectivity")


def _rank(
    steps: ControlSteps, recommendation: Recommendation, fired: Mapping[str, Fired]
) -> tuple[bool, bool, bool, bool, bool, float, Fraction, str]:
    kinds = {fired[name].kind for name in recommendation.clears}
    gain_for_nothing = steps.effort == 0 and recommendation.lift > 0
    minus_lift_per_day = -recommendation.lift / (steps.effort or 1)
    return (
        not recommendation.plannable,
        "decline" not in kinds,
        "exclusion" not in kinds,
        "subjectivity" not in kinds,
        not gain_for_nothing,
        float(minus_lift_per_day),  # never out of order with the exact figure, and compared much faster
        minus_lift_per_day,
        recommendation.control,
    )
