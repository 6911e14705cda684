"""Controls: practices that raise named questions to stated levels, with effort, cost and proof."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from regrisk.model.base import Record
from regrisk.model.condition import Condition
from regrisk.model.ids import Level, QuestionId, Sentence, Slug
from regrisk.model.question import CostBand, Effort, Priority

Figure = Annotated[int | float, Field(ge=0)]


class Range(Record):
    """A figure with its low and high reading."""

    low: Figure
    likely: Figure
    high: Figure


class Raise(Record):
    """A question raised to a level; ``to_option`` names the option where the question has options."""

    question: QuestionId
    to_level: Level
    to_option: Slug | None = None
    only_if: Condition | None = None


class ControlBasis(Record):
    """What the effort and cost figures of a pack's controls were judged for, when, and how."""

    as_of: date
    reference_registry: Sentence
    status: Sentence


class Control(Record):
    """A practice that closes gaps.

    ``effort_person_days`` is own time and ``first_year_cost_usd`` (2025 US dollars) money paid to others.
    ``after`` names controls that must be chosen too, unless nothing they raise would still rise.
    One with ``plannable`` false is shown and never put in a plan. ``answers_knock_out`` names
    subjectivities that the control meets although the level stays.
    """

    id: Slug
    title: Sentence
    action: Sentence
    raises: Annotated[tuple[Raise, ...], Field(min_length=1)]
    after: tuple[Slug, ...] = ()
    effort_person_days: Range
    effort: Effort
    first_year_cost_usd: Range
    cost_band: CostBand
    elapsed_weeks: Figure
    owner_role: Sentence
    priority: Priority
    evidence_produced: tuple[Sentence, ...] = ()
    loss_control: Slug | None = None
    kind: Literal["practice", "time"] = "practice"
    plannable: bool = True
    answers_knock_out: tuple[QuestionId, ...] = ()
    note: str | None = None
    citations: dict[Slug, tuple[Sentence, ...]] = Field(default_factory=dict)
