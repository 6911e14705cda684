"""What is planned: which controls, when each begins and ends on the calendar, and who does it."""

from datetime import date, timedelta
from fractions import Fraction

from regrisk.report.dossier import Dossier


def after_weeks(today: date, weeks: Fraction | float) -> date:
    """Return the day so many weeks after *today*, no later than the calendar goes."""
    days = min(round(float(weeks) * 7), date.max.toordinal() - today.toordinal())
    return today + timedelta(days=days)


def owner_of(dossier: Dossier, control: str) -> str:
    """Return who does a control: as the registry's own plan says, else the usual role."""
    planned = [entry.owner for entry in dossier.assessment.plan if entry.control == control and entry.owner]
    return planned[0] if planned else dossier.pack.control_by_id[control].owner_role


def planned_controls(dossier: Dossier) -> frozenset[str]:
    """Return the controls of the registry's own plan, or without one those of the cheapest plan."""
    own = [entry.control for entry in dossier.assessment.plan if entry.status != "dropped"]
    if own or dossier.plan is None:
        return frozenset(own)
    return frozenset(step.control for step in dossier.plan.steps)
