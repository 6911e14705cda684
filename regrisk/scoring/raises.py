"""What controls raise here: where a question counts and stands lower, never anything else."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import NamedTuple

from regrisk.model.assessment import Assessment
from regrisk.model.response import Answered, StoredResponse
from regrisk.scoring.points import NOTHING
from regrisk.scoring.prepared import ControlSteps, Prepared, RaiseStep
from regrisk.scoring.standing import Standing

LOWEST = -1
"""Where an unknown or open question stands for a raise: below every level."""


class Raised(NamedTuple):
    """A question that would rise from a level (``LOWEST`` when unknown or open) by a raise."""

    step: RaiseStep
    from_level: int

    @property
    def question(self) -> str:
        """The question's id."""
        return self.step.question.id


def raised_by(steps: ControlSteps, now: Standing) -> tuple[Raised, ...]:
    """Return what a control would raise if it were done now, each question once, at its highest."""
    raised: dict[str, Raised] = {}
    for step in steps.raises:
        rated = now.rated[step.question.id]
        from_level = LOWEST if rated.level is None else rated.level
        if not rated.counts or from_level >= step.level:
            continue
        if step.only_if is not None and not step.only_if(now.facts):
            continue
        _keep_highest(raised, Raised(step, from_level))
    return tuple(raised.values())


def raised_by_all(control_ids: Iterable[str], now: Standing) -> tuple[Raised, ...]:
    """Return what several controls raise together: each question at its highest, equals in pack order."""
    chosen = set(control_ids)
    raised: dict[str, Raised] = {}
    for name, steps in now.prepared.controls.items():
        if name in chosen:
            for one in raised_by(steps, now):
                _keep_highest(raised, one)
    return tuple(raised.values())


def unspent_after(control_id: str, now: Standing) -> tuple[str, ...]:
    """Return the controls that *control_id* comes after and that would still raise something."""
    controls = now.prepared.controls
    return tuple(
        name
        for name in controls[control_id].control.after
        if name in controls and raised_by(controls[name], now)
    )


def moves_questions(raised: Iterable[Raised], prepared: Prepared) -> bool:
    """Say whether raising these questions may show or hide others."""
    return prepared.counting or any(one.question in prepared.deciding for one in raised)


def points_gained(raised: Iterable[Raised], now: Standing) -> Fraction:
    """Return the points gained, exact, while the same questions count."""
    levels: dict[str, int] = {}
    for one in raised:
        gained = one.step.question.weight * (one.step.level - max(one.from_level, 0))
        levels[one.step.domain] = levels.get(one.step.domain, 0) + gained
    first, *others = [now.shares[domain].unit * gained for domain, gained in levels.items()] or [NOTHING]
    return sum(others, first)


def after_raises(assessment: Assessment, raised: Iterable[Raised]) -> Assessment:
    """Return *assessment* with these questions raised; evidence and what else was said stay as they are."""
    responses = dict(assessment.responses)
    for one in raised:
        responses[one.question] = raised_response(responses.get(one.question), one)
    return assessment.model_copy(update={"responses": responses})


def raised_response(said: StoredResponse | None, one: Raised) -> Answered:
    """Return what a question says once it is raised."""
    value = one.step.value
    return said.model_copy(update={"value": value}) if isinstance(said, Answered) else Answered(value=value)


def raised_by_each(now: Standing) -> Mapping[str, tuple[Raised, ...]]:
    """Return what each control of the pack raises here, also those that raise nothing."""
    return {name: raised_by(steps, now) for name, steps in now.prepared.controls.items()}


def _keep_highest(raised: dict[str, Raised], one: Raised) -> None:
    known = raised.get(one.question)
    if known is None or known.step.level < one.step.level:
        raised[one.question] = one
