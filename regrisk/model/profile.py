"""Profile questions: unscored facts about the registry that decide what is asked and what is at stake."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, JsonValue

from regrisk.model.base import Record
from regrisk.model.condition import Condition
from regrisk.model.ids import ProfileId, Sentence, Slug

ProfileValue = JsonValue
"""An option, a list of options, a number, an ISO date, rows of a table, or fields by name."""

Use = Literal["routing", "exposure", "loss", "coverage", "submission"]


class ProfileOption(Record):
    """A listed answer; an ``exclusive`` one stands alone in a list."""

    value: Slug
    label: Sentence
    exclusive: bool = False
    cover_parts: tuple[Slug, ...] = ()


class ReportBand(Record):
    """A range that stands for a number where the number itself is withheld."""

    from_: Annotated[int, Field(ge=0, alias="from")]
    label: Sentence


class Part(Record):
    """A field of an answer of several fields, or a column of a table."""

    name: Slug
    label: Sentence
    type: Literal["text", "number", "date", "single", "multi", "table"]
    required: bool = False
    min: int | None = None
    unit: str | None = None
    integer: bool = False
    options: tuple[ProfileOption, ...] = ()
    options_from: ProfileId | None = None
    columns: tuple["Part", ...] = ()


class ProfileBase(Record):
    """What every profile question has."""

    id: ProfileId
    text: Sentence
    help: Sentence
    required: bool
    used_for: tuple[Use, ...]
    used_for_note: Sentence
    show_if: Condition | None = None


class ProfileSingle(ProfileBase):
    """One of several options."""

    type: Literal["single"]
    options: Annotated[tuple[ProfileOption, ...], Field(min_length=2)]


class ProfileMulti(ProfileBase):
    """Several of many options."""

    type: Literal["multi"]
    options: Annotated[tuple[ProfileOption, ...], Field(min_length=2)]


class ProfileNumber(ProfileBase):
    """A count or an amount, in ``unit``."""

    type: Literal["number"]
    min: int | None = None
    unit: str | None = None
    integer: bool = False
    report_bands: tuple[ReportBand, ...] = ()


class ProfileDate(ProfileBase):
    """A day."""

    type: Literal["date"]


class ProfileFields(ProfileBase):
    """Several facts under one question; the answer is a mapping by field name."""

    type: Literal["fields"]
    fields: Annotated[tuple[Part, ...], Field(min_length=1)]


class ProfileTable(ProfileBase):
    """Rows of the same columns; the answer is a list of mappings by column name."""

    type: Literal["table"]
    columns: Annotated[tuple[Part, ...], Field(min_length=1)]


AnyProfileQuestion = Annotated[
    ProfileSingle | ProfileMulti | ProfileNumber | ProfileDate | ProfileFields | ProfileTable,
    Field(discriminator="type"),
]


def as_date(value: ProfileValue) -> date | None:
    """Return *value* as a day, or None when it is not an ISO date."""
    if not isinstance(value, str):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None
