"""The cheapest plan to a band, as a page and as JSON."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from regrisk.app.plain_page import fitted, heading, paragraph, rows
from regrisk.export.plan_json import plain, plan_json
from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.model.plan import CheapestPlan, PlanBy, PlanStep
from regrisk.scoring.display import shown_text
from regrisk.scoring.explain import dollars
from regrisk.scoring.plan import cheapest_plan

__all__ = ["plan_for", "plan_json", "plan_page"]


def plan_for(
    pack: Pack, assessment: Assessment, to: str, *, by: PlanBy = "effort", on: date | None = None
) -> CheapestPlan:
    """Return the set of controls with the least effort or cost that reaches the band *to*.

    Raises:
        UsageError: the pack has no such band.
    """
    return cheapest_plan(pack, assessment, to, by, on)


def plan_page(pack: Pack, plan: CheapestPlan, width: int) -> str:
    """Return *plan* as plain text, on lines of at most *width* characters."""
    lines = [*_head(pack, plan, width), *_steps(pack, plan, width), "", *paragraph(pack.caution, width)]
    return "\n".join(lines[1:]) + "\n"


def _head(pack: Pack, plan: CheapestPlan, width: int) -> Iterator[str]:
    least = "effort" if plan.by == "effort" else "first-year cost"
    yield from heading(f"The plan to {pack.band_by_id[plan.to].title} with the least {least}", width)
    yield from paragraph(plan.because, width)


def _steps(pack: Pack, plan: CheapestPlan, width: int) -> Iterator[str]:
    if not plan.steps:
        return
    head = ("", "Control", "Days", "Cost", "Weeks", "Score", "Band then")
    table = [head, *(_step(pack, at, step) for at, step in enumerate(plan.steps, start=1))]
    total = ("", "Total", _figure(plan.effort_person_days), dollars(plain(plan.cost_usd)), "", "", "")
    columns = fitted([*table, total], width, right=(0, 2, 3, 4, 5))
    yield ""
    yield from rows(table, columns)
    yield "  ".join("─" * column.width for column in columns)
    yield from rows([total], columns)
    yield from paragraph(
        "Days are likely person-days of your own; cost is paid to others in the first year, in US dollars; "
        "weeks count from the start. Score and band are those once this and all before it are done.",
        width,
    )


def _step(pack: Pack, at: int, step: PlanStep) -> tuple[str, ...]:
    return (
        str(at),
        pack.control_by_id[step.control].title,
        _figure(step.effort_person_days),
        dollars(plain(step.cost_usd)),
        f"{_figure(step.starts_week)}–{_figure(step.ends_week)}",
        shown_text(step.score_after),
        pack.band_by_id[step.band_after].title,
    )


def _figure(figure: Fraction) -> str:
    return f"{plain(figure):,g}"
