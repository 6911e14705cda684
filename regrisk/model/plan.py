"""The cheapest plan to a band: which controls, in which order, and what each step reaches."""

from datetime import date
from fractions import Fraction
from typing import Literal

from regrisk.model.base import Record
from regrisk.model.evaluation import BandReached, Score

PlanBy = Literal["effort", "cost"]


class PlanStep(Record):
    """One control of a plan, and where the assessment stands once it and all before it are done.

    ``effort_person_days`` and ``cost_usd`` are the likely figures; the weeks count from the start of the
    plan, when everything begins that need not wait for another control.
    """

    control: str
    questions: tuple[str, ...]
    effort_person_days: Fraction
    cost_usd: Fraction
    starts_week: Fraction
    ends_week: Fraction
    score_after: Fraction
    evidenced_after: Fraction
    band_after: str


class CheapestPlan(Record):
    """The plan with the least effort or cost that reaches ``to``, or the reason why none does.

    ``score`` and ``band`` are those with the plan done, or today's where it cannot be reached.
    """

    to: str
    by: PlanBy
    reachable: bool
    because: str
    steps: tuple[PlanStep, ...]
    effort_person_days: Fraction
    cost_usd: Fraction
    score: Score
    band: BandReached


class PlanMoment(Record):
    """Where the chosen controls stand on a day: everything due by then is done and answered for.

    ``on`` is None for controls without a day. ``controls`` are those that come in at this moment.
    """

    on: date | None
    controls: tuple[str, ...]
    points: Fraction
    evidenced: Fraction
    band: str


class PlanOutlook(Record):
    """Where a plan leads: today first, then each day on which something is due.

    ``again`` are controls that are done while answers still say otherwise, with the questions to answer
    again. ``missing`` are controls that would first need others, which are not in the plan.
    """

    moments: tuple[PlanMoment, ...]
    again: dict[str, tuple[str, ...]]
    missing: dict[str, tuple[str, ...]]
