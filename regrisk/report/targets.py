"""By when a knock-out should be cleared, and by whom: by the plan, else by a usual control's time."""

from collections.abc import Iterable
from datetime import date, timedelta

from regrisk.model.base import Record
from regrisk.model.control import Control
from regrisk.report.dossier import Dossier
from regrisk.report.fired import FiredKnockOut

_AFTER_BINDING = (30, 60, 90)


class Target(Record):
    """A day with its place before or after the start of cover in words, and who does it."""

    due: date | None
    timing: str
    owner: str
    control: str | None

    @property
    def before_binding(self) -> bool:
        """Whether it is done before cover starts."""
        return self.timing == BEFORE_BINDING


BEFORE_BINDING = "Before binding"


def target(dossier: Dossier, knock_out: FiredKnockOut) -> Target:
    """Return when and by whom *knock_out* should be cleared."""
    clearing = clearing_controls(dossier, knock_out)
    cheapest = clearing[0] if clearing else None
    usual = None if cheapest is None else _day_after(dossier.today, float(cheapest.elapsed_weeks))
    role = "not named" if cheapest is None else cheapest.owner_role
    names = {control.id for control in clearing}
    planned = [
        entry for entry in dossier.assessment.plan if entry.control in names and entry.status != "dropped"
    ]
    entry = planned[0] if planned else None
    due = entry.due if entry and entry.due else usual
    return Target(
        due=due,
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


def _day_after(today: date, weeks: float) -> date:
    return today + timedelta(days=round(weeks * 7))


def _timing(due: date | None, cover_starts: date | None) -> str:
    if due is None or cover_starts is None:
        return ""
    if due < cover_starts:
        return BEFORE_BINDING
    late = (due - cover_starts).days
    within = next((days for days in _AFTER_BINDING if late <= days), None)
    return f"Within {within} days of binding" if within else "More than 90 days after binding"


def latest(targets: Iterable[Target]) -> date | None:
    """Return the last day of *targets*, or None when none has a day."""
    return max((each.due for each in targets if each.due), default=None)
