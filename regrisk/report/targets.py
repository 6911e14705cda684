"""By when a knock-out should be cleared, and by whom: by the plan, else by a usual control's time."""

from collections.abc import Iterable
from datetime import date

from regrisk.model.base import Record
from regrisk.model.control import Control
from regrisk.report.dossier import Dossier
from regrisk.report.fired import FiredKnockOut
from regrisk.report.planned import after_weeks
from regrisk.words import say

_AFTER_BINDING = (30, 60, 90)


class Target(Record):
    """A day, whether it is before cover starts, its place around that day in words, and who does it."""

    due: date | None
    before_binding: bool
    timing: str
    owner: str
    control: str | None


def target(dossier: Dossier, knock_out: FiredKnockOut) -> Target:
    """Return when and by whom *knock_out* should be cleared."""
    clearing = clearing_controls(dossier, knock_out)
    cheapest = clearing[0] if clearing else None
    usual = None if cheapest is None else after_weeks(dossier.today, cheapest.elapsed_weeks)
    role = say("not named") if cheapest is None else cheapest.owner_role
    names = {control.id for control in clearing}
    planned = [
        entry for entry in dossier.assessment.plan if entry.control in names and entry.status != "dropped"
    ]
    entry = planned[0] if planned else None
    due = entry.due if entry and entry.due else usual
    return Target(
        due=due,
        before_binding=_is_before(due, dossier.cover_starts),
        timing=_timing(due, dossier.cover_starts),
        owner=entry.owner if entry and entry.owner else role,
        control=entry.control if entry else None if cheapest is None else cheapest.id,
    )


def clearing_controls(dossier: Dossier, knock_out: FiredKnockOut) -> tuple[Control, ...]:
    """Return the controls that clear *knock_out*, cheapest first; those to recommend before all others."""
    question, level = knock_out.question.id, knock_out.rule.below_level
    offered = {
        each.control
        for each in dossier.evaluation.recommendations
        if question in each.clears and each.plannable
    }
    able = [
        control for control in dossier.pack.controls
        if control.plannable
        and (question in control.answers_knock_out or _reaches(control, question, level))
    ]  # fmt: skip
    return tuple(sorted(able, key=lambda control: (control.id not in offered, *_price(control))))


def _reaches(control: Control, question: str, level: int) -> bool:
    return any(step.question == question and step.to_level >= level for step in control.raises)


def _price(control: Control) -> tuple[float, float, str]:
    return control.first_year_cost_usd.likely, control.effort_person_days.likely, control.id


def _timing(due: date | None, cover_starts: date | None) -> str:
    if due is None or cover_starts is None:
        return ""
    if _is_before(due, cover_starts):
        return say("Before binding")
    late = (due - cover_starts).days
    within = next((days for days in _AFTER_BINDING if late <= days), None)
    if within is None:
        return say("More than 90 days after binding")
    return say("Within {days} days of binding", days=within)


def _is_before(due: date | None, cover_starts: date | None) -> bool:
    return due is not None and cover_starts is not None and due < cover_starts


def latest(targets: Iterable[Target]) -> date | None:
    """Return the last day of *targets*, or None when none has a day."""
    return max((each.due for each in targets if each.due), default=None)
