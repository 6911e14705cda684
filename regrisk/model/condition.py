"""Conditions as data: leaves over responses, the profile and counts, joined by all, any and not."""

from typing import Annotated, Literal

from pydantic import Discriminator, Field, Tag, model_validator

from regrisk.model.base import Record
from regrisk.model.ids import Level, ProfileId, QuestionId, Slug

Basis = Literal["seen", "told", "assumed"]
State = Literal["answered", "unknown", "not_applicable", "unanswered", "hidden"]
Number = int | float


def _some(record: Record, given: set[str], needed: str) -> None:
    if not given & record.model_fields_set:
        raise ValueError(f"needs at least one of {needed}")


class OfQuestion(Record):
    """A leaf over one response; everything it names must hold."""

    question: QuestionId
    is_: int | str | None = Field(default=None, alias="is")
    is_any: tuple[int | str, ...] | None = None
    level_at_least: Level | None = None
    level_at_most: Level | None = None
    level_below: Level | None = None
    state: Literal["answered", "unknown", "not_applicable", "unanswered"] | None = None
    evidence: Literal["in_date", "none_in_date"] | None = None
    basis: Literal["seen", "told", "assumed", "none"] | None = None

    @model_validator(mode="after")
    def _tests_something(self) -> "OfQuestion":
        tests = set(type(self).model_fields) - {"question"}
        _some(self, tests, "is, is_any, level_at_least, level_at_most, level_below, state, evidence, basis")
        return self


class MonthsFromTakenOn(Record):
    """A span of calendar months from the day the assessment was taken; negative is past."""

    at_least: int | None = None
    at_most: int | None = None


class MoreThan(Record):
    """Another profile answer to compare with."""

    answer: ProfileId
    part: Slug | None = None


class OfAnswer(Record):
    """A leaf over one profile answer; ``part`` names the field of an answer of several fields."""

    answer: ProfileId
    part: Slug | None = None
    is_: int | float | str | None = Field(default=None, alias="is")
    is_any: tuple[int | str, ...] | None = None
    includes_any: tuple[str, ...] | None = None
    at_least: Number | None = None
    at_most: Number | None = None
    given: bool | None = None
    months_from_taken_on: MonthsFromTakenOn | None = None
    more_than: MoreThan | None = None

    @model_validator(mode="after")
    def _tests_something(self) -> "OfAnswer":
        tests = set(type(self).model_fields) - {"answer", "part"}
        _some(
            self,
            tests,
            "is, is_any, includes_any, at_least, at_most, given, months_from_taken_on, more_than",
        )
        return self


class Counted(Record):
    """What a counted question must match; an empty one matches every scored, applicable question."""

    state: Literal["answered", "unknown", "not_applicable", "unanswered"] | None = None
    evidence: Literal["in_date", "none_in_date"] | None = None
    basis: Literal["seen", "told", "assumed", "none"] | None = None


class OfCount(Record):
    """A leaf over all responses: at least so many scored, applicable questions match."""

    count: Counted
    at_least: int


class All(Record):
    """Every part holds."""

    all_: tuple["Condition", ...] = Field(alias="all", min_length=1)


class Any(Record):
    """At least one part holds."""

    any_: tuple["Condition", ...] = Field(alias="any", min_length=1)


class Not(Record):
    """The part does not hold."""

    not_: "Condition" = Field(alias="not")


_SHAPES = {"question": OfQuestion, "answer": OfAnswer, "count": OfCount, "all": All, "any": Any, "not": Not}


def _shape(value: object) -> str | None:
    if isinstance(value, dict):
        return next((key for key in _SHAPES if key in value), None)
    return next((key for key, shape in _SHAPES.items() if isinstance(value, shape)), None)


Condition = Annotated[
    Annotated[OfQuestion, Tag("question")]
    | Annotated[OfAnswer, Tag("answer")]
    | Annotated[OfCount, Tag("count")]
    | Annotated[All, Tag("all")]
    | Annotated[Any, Tag("any")]
    | Annotated[Not, Tag("not")],
    Discriminator(
        _shape,
        custom_error_type="condition",
        custom_error_message="a condition starts with one of question, answer, count, all, any, not",
    ),
]

All.model_rebuild()
Any.model_rebuild()
Not.model_rebuild()


def leaves(condition: Condition) -> tuple[OfQuestion | OfAnswer | OfCount, ...]:
    """Return every leaf of *condition*, in order."""
    match condition:
        case All(all_=parts) | Any(any_=parts):
            return tuple(leaf for part in parts for leaf in leaves(part))
        case Not(not_=part):
            return leaves(part)
        case leaf:
            return (leaf,)


def questions_in(condition: Condition) -> tuple[str, ...]:
    """Return the ids of the questions that *condition* reads, each once, in order."""
    found = (leaf.question for leaf in leaves(condition) if isinstance(leaf, OfQuestion))
    return tuple(dict.fromkeys(found))


def answers_in(condition: Condition) -> tuple[str, ...]:
    """Return the ids of the profile questions that *condition* reads, each once, in order."""
    found: list[str] = []
    for leaf in leaves(condition):
        if isinstance(leaf, OfAnswer):
            found.append(leaf.answer)
            if leaf.more_than is not None:
                found.append(leaf.more_than.answer)
    return tuple(dict.fromkeys(found))
