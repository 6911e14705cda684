"""Other targets than the plan: all knock-outs cleared, and the band after the next."""

from collections.abc import Iterator
from datetime import date

from regrisk.model.plan import CheapestPlan
from regrisk.report.blocks import Block, Note
from regrisk.report.dossier import Dossier
from regrisk.report.phrases import day, money_range, number, shown
from regrisk.report.planned import after_weeks
from regrisk.report.tables import Cell, Column, Row, Table
from regrisk.report.what_ifs import controls_done, controls_for
from regrisk.words import say


def targets(dossier: Dossier, plan: CheapestPlan) -> tuple[Block, ...]:
    """Return the table of targets with what each takes."""
    return (
        Table(
            columns=(
                Column(head=say("Target", about="of a plan"), width=166, style="key"),
                Column(head=say("Controls", about="narrow column"), width=42, align="right"),
                Column(head=say("Person-days", about="narrow column"), width=54, align="right"),
                Column(head=say("Cost"), width=66, align="right"),
                Column(head=say("Score", about="narrow column"), width=36, align="right", style="key"),
                Column(head=say("Reachable before cover starts"), width=140),
            ),
            rows=tuple(_rows(dossier, plan)),
            density="medium",
        ),
        Note(
            words=say(
                "Person-days of own work and money paid to others in the first year. Ties in effort go "
                "to the lower cost, then to fewer controls. “Not reachable” is printed when no set of "
                "controls reaches the band."
            ),
        ),
    )


def _rows(dossier: Dossier, plan: CheapestPlan) -> Iterator[Row]:
    title = dossier.pack.band_by_id[plan.to].title
    yield Row(cells=(say("{band}, this plan", band=title), *_of_plan(dossier, plan)))
    done = controls_done(dossier, controls_for(dossier, dossier.fired))
    if done is not None:
        cost = money_range(done.low_usd, done.high_usd)
        by = after_weeks(dossier.today, done.weeks)
        yield Row(
            cells=(
                say("All knock-outs cleared"),
                str(len(done.controls)),
                number(round(done.person_days)),
                cost,
                shown(done.outcome.points),
                _when(dossier, by),
            )
        )
    beyond = dossier.plan_beyond
    if beyond is not None:
        name = dossier.pack.band_by_id[beyond.to].title
        cells = _of_plan(dossier, beyond) if beyond.reachable else ("–", "–", "–", "–", say("not reachable"))
        yield Row(cells=(name, *cells))


def _of_plan(dossier: Dossier, plan: CheapestPlan) -> tuple[Cell, ...]:
    controls = [dossier.pack.control_by_id[step.control] for step in plan.steps]
    low = float(sum(control.first_year_cost_usd.low for control in controls))
    high = float(sum(control.first_year_cost_usd.high for control in controls))
    ends = max((step.ends_week for step in plan.steps), default=0)
    return (
        str(len(controls)),
        number(round(float(plan.effort_person_days))),
        money_range(low, high),
        shown(plan.score.points),
        _when(dossier, after_weeks(dossier.today, ends)),
    )


def _when(dossier: Dossier, by: date) -> str:
    if dossier.cover_starts is None:
        return say("by {day}", day=day(by))
    if by < dossier.cover_starts:
        return say("yes, by {day}", day=day(by))
    return say("no: at the earliest {day}", day=day(by))
