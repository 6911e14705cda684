"""Rules of a pack that read answers and say something: contradictions, exclusions, drivers, exposure."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from regrisk.model.base import Record
from regrisk.model.condition import Condition
from regrisk.model.cover import Because
from regrisk.model.ids import ProfileId, QuestionId, Sentence, Slug
from regrisk.model.source import Status

Severity = Literal["conflict", "check"]
Direction = Literal["up", "down", "neutral"]


class ContradictionRule(Record):
    """Two or more answers that cannot all be true (conflict), or need explaining (check).

    ``title`` names the rule in few words; where it is empty, its id does. ``questions`` names the questions
    and profile questions to show.
    """

    id: Slug
    title: str = ""
    severity: Severity
    when: Condition
    questions: tuple[QuestionId, ...]
    says: Sentence
    fix: Sentence


class ExclusionRule(Record):
    """A policy exclusion or condition, the answers that would let an insurer invoke it, what defuses it."""

    id: Slug
    title: Sentence
    kind: Literal["exclusion", "condition"]
    plain: Sentence
    invoked_by: tuple[Because, ...]
    questions: tuple[QuestionId, ...]
    protects_you: tuple[Sentence, ...]
    source: Sentence
    status: Status


class Exclusions(Record):
    """All exclusions and conditions a pack watches."""

    as_of: date
    caution: Sentence
    exclusions: tuple[ExclusionRule, ...]


class DriverLine(Record):
    """One reading of a driver."""

    when: Condition
    direction: Direction
    says: Sentence


class PriceDriver(Record):
    """What moves price and terms, never by how much."""

    id: Slug
    title: Sentence
    reads: tuple[QuestionId, ...]
    lines: tuple[DriverLine, ...]
    note: str = ""
    status: Status
    source: Sentence


class ExposureLine(Record):
    """Points of a factor when the condition holds."""

    when: Condition
    points: Annotated[int, Field(ge=0, le=100)]
    reason: Sentence


class ExposureFactor(Record):
    """A part of the exposure index: the sum or the highest of its lines, up to ``max`` points."""

    id: Slug
    title: Sentence
    reads: tuple[ProfileId, ...]
    max: Annotated[int, Field(ge=1, le=100)]
    combine: Literal["sum", "highest"]
    lines: tuple[ExposureLine, ...]


class ExposureBand(Record):
    """A named range of the exposure index."""

    id: Slug
    at_least: Annotated[int, Field(ge=0, le=100)]
    says: Sentence


class ExposureScale(Record):
    """The whole index: factors whose maxima add to 100, and its bands from low to high."""

    status: Sentence
    scale: Sentence
    unanswered: Sentence
    factors: tuple[ExposureFactor, ...]
    bands: tuple[ExposureBand, ...]


class Qualification(Record):
    """The sentence to add to a topic's answer when the condition holds."""

    when: Condition
    add: Sentence


class Topic(Record):
    """A usual application topic and the answers that support it."""

    id: Slug
    topic: Sentence
    strict_wording: Sentence
    answer_type: Literal["yes_no", "yes_no_reversed", "percent", "number", "text", "choice"]
    from_: tuple[QuestionId, ...] = Field(alias="from")
    yes_is_true_when: Condition | None = None
    qualify_when: tuple[Qualification, ...] = ()
    evidence: tuple[Sentence, ...] = ()
    answer_by_hand: str | None = None
    value_from: str | None = None
    choices: tuple[Sentence, ...] = ()
    note: str | None = None
    never_unqualified: str | None = None


class AlwaysQualify(Record):
    """A rule in words that holds for every topic."""

    when: Sentence
    add: Sentence


class Crosswalk(Record):
    """Usual application topics, in our own generic words."""

    as_of: date
    status: Sentence
    answer_types: dict[str, Sentence]
    always_qualify_when: tuple[AlwaysQualify, ...]
    order: Sentence
    topics: tuple[Topic, ...]


class Asked(Record):
    """A question of the quick screen and why it is there."""

    question: QuestionId
    reason: Sentence


class AskedOfProfile(Record):
    """A profile question of the quick screen and why it is there."""

    answer: ProfileId
    reason: Sentence


class QuickScreen(Record):
    """The few questions that bound the band best."""

    minutes: Annotated[int, Field(ge=1)]
    questions: tuple[Asked, ...]
    profile: tuple[AskedOfProfile, ...]
    how_to_read: tuple[Sentence, ...]
    not_asked_but_can_gate: tuple[QuestionId, ...]
