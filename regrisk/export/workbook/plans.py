"""The registry's own plan, and the cheapest one to the next band."""

from datetime import date, timedelta
from fractions import Fraction

from regrisk.export.workbook.grid import Column, Row, Sheet
from regrisk.export.workbook.ledger import to_tenths
from regrisk.model.assessment import Assessment, PlanEntry
from regrisk.model.pack import Band, Pack
from regrisk.model.plan import CheapestPlan, PlanStep

_OWN = (
    Column("Control", 44),
    Column("Raises", 26),
    Column("Owner", 24),
    Column("Due", 13, "day"),
    Column("Cost, USD", 12, "money"),
    Column("Status", 11),
    Column("What to do", 60),
)
_CHEAPEST = (
    Column("Step", 6, "whole"),
    Column("Control", 44),
    Column("Raises", 26),
    Column("Usual owner", 24),
    Column("From", 13, "day"),
    Column("To", 13, "day"),
    Column("Person-days", 12, "points"),
    Column("Cost, USD", 12, "money"),
    Column("Score after", 10, "score"),
    Column("Evidenced after", 10, "score"),
    Column("Band after", 16),
)


def own_plan_sheet(pack: Pack, assessment: Assessment) -> Sheet:
    """Return the controls that the registry chose, with owner, day and state."""
    says = "Controls that the registry chose for itself. An insurer may set other dates."
    if not assessment.plan:
        says = "No control is chosen yet."
    rows = tuple(_own(pack, entry) for entry in assessment.plan)
    return Sheet("Plan", "The registry’s plan", (says,), _OWN, rows)


def cheapest_plan_sheet(pack: Pack, plan: CheapestPlan | None, to: Band | None, today: date) -> Sheet:
    """Return the least effort to the band *to*; says so where there is no such plan."""
    title = "Cheapest plan" if to is None else f"Cheapest plan to {to.title}"
    says: tuple[str, ...]
    if to is None:
        says = ("The highest band is reached; there is no next plan.",)
    elif plan is None:
        says = (
            "No plan is made while questions are unanswered, or where they depend on each other too much.",
        )
    else:
        says = (
            plan.because,
            "From and to assume that all begins today that need not wait for another control.",
        )
    steps = plan.steps if plan is not None and plan.reachable else ()
    rows = [_step(pack, number, step, today) for number, step in enumerate(steps, start=1)]
    if plan is not None and steps:
        rows.append(
            Row(
                (
                    None,
                    "Together",
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
    return Sheet("Cheapest plan", title, says, _CHEAPEST, tuple(rows), filtered=False)


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
            entry.status,
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
