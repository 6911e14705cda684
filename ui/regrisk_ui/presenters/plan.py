"""The cheapest plan to the next band in words."""

from collections.abc import Callable
from dataclasses import dataclass

from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.model.plan import CheapestPlan
from regrisk.report.phrases import money, number
from regrisk.scoring.display import shown_text
from regrisk_ui.presenters import words

FindPlan = Callable[[Pack, Assessment, str], CheapestPlan]
"""Returns the plan with the least effort to a band; it may take a while and is called in another thread."""


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One step: its control, and where the score stands once it and all before it are done."""

    control: str
    title: str
    note: str


@dataclass(frozen=True, slots=True)
class PlanView:
    """The plan; without ``rows`` the ``note`` says why there is none."""

    title: str
    note: str
    rows: tuple[PlanRow, ...]

    @property
    def controls(self) -> tuple[str, ...]:
        """The controls of the plan, in their order."""
        return tuple(row.control for row in self.rows)


def next_band(pack: Pack, evaluation: Evaluation) -> str | None:
    """Return the id of the band above the one reached; None at the top and while no band is final."""
    if evaluation.score.provisional:
        return None
    order = [band.id for band in pack.bands.bands]
    at = order.index(evaluation.band.id)
    return order[at - 1] if at else None


def plan_view(pack: Pack, plan: CheapestPlan) -> PlanView:
    """Return *plan* in words."""
    band = pack.band_by_id[plan.to].title
    if not plan.reachable:
        return PlanView(f"No plan reaches {band}", plan.because, ())
    weeks = max((step.ends_week for step in plan.steps), default=0)
    days = number(round(plan.effort_person_days))
    return PlanView(
        title=f"Cheapest plan to {band}",
        note=(
            f"{words.count(len(plan.steps), 'control', 'controls')}, about {days} person-days, "
            f"{money(int(plan.cost_usd))} paid to others in the first year, "
            f"{words.count(round(weeks), 'week', 'weeks')}. Reaches {shown_text(plan.score.points)} points."
        ),
        rows=tuple(
            PlanRow(
                control=step.control,
                title=pack.control_by_id[step.control].title,
                note=f"Then {shown_text(step.score_after)} points, {pack.band_by_id[step.band_after].title}.",
            )
            for step in plan.steps
        ),
    )
