"""Questions: what is asked, the levels or options an answer picks, and the rules that hang on it."""

from typing import Annotated, Literal

from pydantic import Field

from regrisk.model.base import Record
from regrisk.model.condition import Condition
from regrisk.model.ids import Level, Months, QuestionId, Sentence, Slug

Effort = Literal["S", "M", "L"]
CostBand = Literal["$", "$$", "$$$"]
Priority = Literal["P1", "P2", "P3", "P4"]
KnockOutKind = Literal["decline", "exclusion", "subjectivity"]


class KnockOut(Record):
    """A rule that acts whatever the score: it fires when the level is below ``below_level``."""

    kind: KnockOutKind
    below_level: Annotated[int, Field(ge=1, le=4)]
    why: Sentence


class Advice(Record):
    """What to do about this one question, in one sentence, with its usual effort."""

    action: Sentence
    effort: Effort
    cost_band: CostBand
    priority: Priority
    time_to_implement: Sentence


class BuildsOn(Record):
    """A level that holds all of an earlier one and adds to it.

    ``adds`` continues the sentence "As 2, ...": it starts in lower case and ends with a full stop.
    """

    builds_on: Level
    adds: Sentence


LevelText = Sentence | BuildsOn


class Option(Record):
    """A listed answer and the level it stands for."""

    value: Slug
    label: Sentence
    level: Level


class QuestionBase(Record):
    """What every question has, whatever its type.

    ``weight`` shares a domain's points between its questions; ``minutes`` is the time an answer takes;
    ``evidence_valid_months`` is how long a piece of evidence stays in date that states no end. A ``hidden``
    question is never asked: it was taken out of use, and keeps the answers it was given.
    """

    id: QuestionId
    text: Sentence
    label: Sentence
    help: Sentence
    weight: Annotated[int, Field(ge=1, le=100)]
    scored: bool = True
    minutes: Annotated[float, Field(gt=0, le=60)]
    scope_prompt: Sentence | None = None
    evidence: tuple[Sentence, ...] = ()
    evidence_valid_months: Months | None = None
    underwriter_note: Sentence | None = None
    cover_parts: tuple[Slug, ...] = ()
    advice: Advice | None = None
    knock_out: KnockOut | None = None
    show_if: Condition | None = None
    hidden: bool = False
    citations: dict[Slug, tuple[Sentence, ...]] = Field(default_factory=dict)


class Maturity(QuestionBase):
    """Five levels, each a sentence that can be observed; the answer is a level from 0 to 4."""

    type: Literal["maturity"]
    levels: Annotated[tuple[LevelText, ...], Field(min_length=5, max_length=5)]


class Single(QuestionBase):
    """One of several options; the answer is the option's value."""

    type: Literal["single"]
    options: Annotated[tuple[Option, ...], Field(min_length=2, max_length=12)]


class YesNo(QuestionBase):
    """Yes, no, and what lies between; the answer is the option's value."""

    type: Literal["yesno"]
    options: Annotated[tuple[Option, ...], Field(min_length=2, max_length=4)]


class Number(QuestionBase):
    """A number read through bands; the answer is the value of the band."""

    type: Literal["number"]
    options: Annotated[tuple[Option, ...], Field(min_length=2, max_length=12)]


class Choice(Record):
    """A part of a several-of-many question."""

    value: Slug
    label: Sentence


class Multi(QuestionBase):
    """Several of many choices; ``level_by_count[n]`` is the level of *n* choices made, from none to all."""

    type: Literal["multi"]
    choices: Annotated[tuple[Choice, ...], Field(min_length=2, max_length=20)]
    level_by_count: tuple[Level, ...]


AnyQuestion = Annotated[Maturity | Single | YesNo | Number | Multi, Field(discriminator="type")]
OptionQuestion = Single | YesNo | Number
