"""What is planned: which controls, when each begins and ends, who does it, and what it costs."""

from collections.abc import Iterable
from datetime import date, timedelta
from fractions import Fraction

from regrisk.report.dossier import Dossier
from regrisk.report.phrases import money, money_range
from regrisk.report.tables import Line, Lines, LineStyle
from regrisk.scoring.plan_program import reach_of
from regrisk.scoring.plan_steps import steps_of
from regrisk.spoken import figure
from regrisk.words import say


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


def done_on(dossier: Dossier, controls: Iterable[str]) -> date:
    """Return the first day on which *controls* can all be done, each after those it comes after."""
    steps = steps_of(reach_of(dossier.assessment, dossier.now), tuple(controls))
    return after_weeks(dossier.today, max((step.ends_week for step in steps), default=0))


def likely_cost(dossier: Dossier, controls: Iterable[str]) -> str:
    """Return the likely first-year cost of *controls* together, so that it is the sum of what each prints."""
    chosen = [dossier.pack.control_by_id[name] for name in controls]
    usd = round(sum(control.first_year_cost_usd.likely for control in chosen))
    if len(chosen) < 2 or usd < 1_000:
        return money(usd)
    # A sum keeps the decimals of its parts, where a figure of its size alone is cut to three digits.
    thousands = f"{usd / 1_000:,.2f}".rstrip("0").rstrip(".")
    return say("${amount}\u00a0k", about="short", amount=figure(thousands))


def cost_range(dossier: Dossier, controls: Iterable[str]) -> str:
    """Return the first-year cost of *controls* together from its low to its high reading."""
    ranges = [dossier.pack.control_by_id[name].first_year_cost_usd for name in controls]
    return money_range(float(sum(each.low for each in ranges)), float(sum(each.high for each in ranges)))


def cost_cell(dossier: Dossier, controls: Iterable[str], style: LineStyle = "text") -> Lines:
    """Return the likely cost of *controls* with its range below."""
    chosen = tuple(controls)
    likely, within = likely_cost(dossier, chosen), cost_range(dossier, chosen)
    lines = (Line(words=likely, style=style), Line(words=within, style="meta"))
    return Lines(lines=lines if within != likely else lines[:1])


def cost_in_words(dossier: Dossier, controls: Iterable[str]) -> str:
    """Return the likely cost of *controls* with its range, for a sentence."""
    chosen = tuple(controls)
    likely, within = likely_cost(dossier, chosen), cost_range(dossier, chosen)
    if within == likely:
        return likely
    return say("{amount} likely, {range}", amount=likely, range=within)
