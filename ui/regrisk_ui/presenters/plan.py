"""The cheapest plan to the next band in words."""

from collections.abc import Callable
from dataclasses import dataclass

from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.model.plan import CheapestPlan
from regrisk.report.phrases import money, number
from regrisk.words import say, say_many
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
        return PlanView(say("No plan reaches {band}", band=band), plan.because, ())
    weeks = max((step.ends_week for step in plan.steps), default=0)
    return PlanView(
        title=say("Cheapest plan to {band}", band=band),
        note=say(
            "{controls}, about {days} person-days, {cost} paid to others in the first year, {weeks}. "
            "Reaches {points} points.",
            controls=say_many(len(plan.steps), "{number} control", "{number} controls"),
            days=number(round(plan.effort_person_days)),
            cost=money(int(plan.cost_usd)),
            weeks=say_many(round(weeks), "{number} week", "{number} weeks"),
            points=words.score(plan.score.points),
        ),
        rows=tuple(
            PlanRow(
                control=step.control,
                title=pack.control_by_id[step.control].title,
                note=say(
                    "Then {points} points, {band}.",
                    points=words.score(step.score_after),
                    band=pack.band_by_id[step.band_after].title,
                ),
            )
            for step in plan.steps
        ),
    )
