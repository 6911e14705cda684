"""The registry's own plan, and the cheapest one to the next band."""

from datetime import date, timedelta
from fractions import Fraction

from regrisk.export.workbook.grid import Column, Row, Sheet
from regrisk.export.workbook.ledger import to_tenths
from regrisk.model.assessment import Assessment, PlanEntry
from regrisk.model.pack import Band, Pack
from regrisk.model.plan import CheapestPlan, PlanStep
from regrisk.words import later, say

_OWN = (
    Column(later("Control", about="column"), 44),
    Column(later("Raises", about="column"), 26),
    Column(later("Owner", about="column"), 24),
    Column(later("Due", about="column"), 13, "day"),
    Column(later("Cost, USD", about="column"), 12, "money"),
    Column(later("Status", about="column"), 11),
    Column(later("What to do", about="column"), 60),
)
_STATUS = {
    "planned": later("planned", about="control"),
    "started": later("started", about="control"),
    "done": later("done", about="control"),
    "dropped": later("dropped", about="control"),
}
_CHEAPEST = (
    Column(later("Step", about="column"), 6, "whole"),
    Column(later("Control", about="column"), 44),
    Column(later("Raises", about="column"), 26),
    Column(later("Usual owner", about="column"), 24),
    Column(later("From", about="column"), 13, "day"),
    Column(later("To", about="column"), 13, "day"),
    Column(later("Person-days", about="column"), 12, "points"),
    Column(later("Cost, USD", about="column"), 12, "money"),
    Column(later("Score after", about="column"), 10, "score"),
    Column(later("Evidenced after", about="column"), 10, "score"),
    Column(later("Band after", about="column"), 16),
)


def own_plan_sheet(pack: Pack, assessment: Assessment) -> Sheet:
    """Return the controls that the registry chose, with owner, day and state."""
    says = say("Controls that the registry chose for itself. An insurer may set other dates.")
    if not assessment.plan:
        says = say("No control is chosen yet.")
    rows = tuple(_own(pack, entry) for entry in assessment.plan)
    return Sheet(say("Plan", about="sheet"), say("The registry’s plan"), (says,), _OWN, rows)


def cheapest_plan_sheet(pack: Pack, plan: CheapestPlan | None, to: Band | None, today: date) -> Sheet:
    """Return the least effort to the band *to*; says so where there is no such plan."""
    title = say("Cheapest plan") if to is None else say("Cheapest plan to {band}", band=to.title)
    says: tuple[str, ...]
    if to is None:
        says = (say("The highest band is reached; there is no next plan."),)
    elif plan is None:
        says = (
            say(
                "No plan is made while questions are unanswered, or where they depend on each other too much."
            ),
        )
    else:
        says = (
            plan.because,
            say("From and to assume that all begins today that need not wait for another control."),
        )
    steps = plan.steps if plan is not None and plan.reachable else ()
    rows = [_step(pack, number, step, today) for number, step in enumerate(steps, start=1)]
    if plan is not None and steps:
        rows.append(
            Row(
                (
                    None,
                    say("Together"),
                    *("",) * 2,
                    None,
                    _after(today, max(step.ends_week for step in steps)),
                    plan.effort_person_days,
                    plan.cost_usd,
                    to_tenths(plan.score.points),
                    to_tenths(plan.score.evidenced),
                    pack.band_by_id[plan.band.id].title,
                ),
                "total",
            )
        )
    return Sheet(say("Cheapest plan", about="sheet"), title, says, _CHEAPEST, tuple(rows), filtered=False)


def _own(pack: Pack, entry: PlanEntry) -> Row:
    control = pack.control_by_id.get(entry.control)
    raised = ", ".join(raises.question for raises in control.raises) if control else ""
    return Row(
        (
            control.title if control else entry.control,
            raised,
            entry.owner or "",
            entry.due,
            None if entry.cost_usd is None else Fraction(entry.cost_usd),
            say(_STATUS[entry.status], about="control"),
            control.action if control else "",
        )
    )


def _step(pack: Pack, number: int, step: PlanStep, today: date) -> Row:
    control = pack.control_by_id[step.control]
    return Row(
        (
            number,
            control.title,
            ", ".join(step.questions),
            control.owner_role,
            _after(today, step.starts_week),
            _after(today, step.ends_week),
            step.effort_person_days,
            step.cost_usd,
            to_tenths(step.score_after),
            to_tenths(step.evidenced_after),
            pack.band_by_id[step.band_after].title,
        )
    )


def _after(today: date, weeks: Fraction) -> date:
    """Return the day so many weeks after *today*, no later than the calendar goes."""
    days = min(round(float(weeks) * 7), date.max.toordinal() - today.toordinal())
    return today + timedelta(days=days)
