"""A profile card: the fact that is asked, in the shape that takes it, and what was given."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never

from regrisk.model.pack import Pack
from regrisk.model.profile import (
    AnyProfileQuestion,
    Part,
    ProfileDate,
    ProfileFields,
    ProfileMulti,
    ProfileNumber,
    ProfileOption,
    ProfileSingle,
    ProfileTable,
    ProfileValue,
    Use,
)
from regrisk.questions.describe import describe_profile
from regrisk.spoken import listed
from regrisk.words import later, say
from regrisk_ui.presenters import words
from regrisk_ui.presenters.badge import OPEN, Badge
from regrisk_ui.presenters.card import Folded, spoken

_USES: Mapping[Use, str] = {
    "routing": later("which questions are asked"),
    "exposure": later("how much is at stake"),
    "loss": later("what a loss may cost"),
    "coverage": later("which cover is needed"),
    "submission": later("what the submission says"),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """A listed answer; an exclusive one stands alone."""

    key: str
    title: str
    exclusive: bool


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of several."""

    options: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class SomeOf:
    """Several of many."""

    options: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Amount:
    """A number in a unit, not below ``least``, with so many decimals."""

    unit: str
    least: int | None
    decimals: int


@dataclass(frozen=True, slots=True)
class Day:
    """A day."""


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text."""


@dataclass(frozen=True, slots=True)
class Several:
    """Named parts, each of a shape of its own."""

    parts: tuple["Named", ...]


@dataclass(frozen=True, slots=True)
class Rows:
    """Any number of rows of the same named columns."""

    columns: tuple["Named", ...]


Shape = OneOf | SomeOf | Amount | Day | Words | Several | Rows


@dataclass(frozen=True, slots=True)
class Named:
    """A part with its label; ``required`` only says so, a profile may be partial."""

    name: str
    label: str
    required: bool
    shape: Shape


@dataclass(frozen=True, slots=True)
class Fact:
    """What a profile card asks; ``uses`` says what the answer decides."""

    id: str
    spoken_id: str
    text: str
    help: str
    uses: str
    required: bool
    shape: Shape


def fact(question: AnyProfileQuestion, pack: Pack) -> Fact:
    """Return what the card of *question* asks."""
    return Fact(
        id=question.id,
        spoken_id=spoken(question.id),
        text=question.text,
        help=question.help,
        uses=say("Decides {uses}.", uses=listed(say(_USES[use]) for use in question.used_for)),
        required=question.required,
        shape=_shape(question, pack),
    )


def folded_fact(question: AnyProfileQuestion, value: ProfileValue, pack: Pack) -> Folded:
    """Return the two quiet lines of a profile card; *value* is None when nothing was given."""
    given = value is not None
    answer = words.bounded(describe_profile(question, value, pack)) if given else say("Not given")
    badge = _badge(question, given=given)
    return Folded(
        id=question.id,
        text=question.text,
        state="answered" if given else "unanswered",
        key="",
        answer=answer,
        badge=badge,
        name=f"{spoken(question.id)}. {question.text} {answer}. {badge.word}.",
    )


def ticked(options: Sequence[Choice], before: Sequence[str], now: Sequence[str]) -> list[str]:
    """Return what stays ticked after *before* became *now*: an exclusive choice stands alone."""
    alone = {option.key for option in options if option.exclusive}
    new = [key for key in now if key not in before]
    if any(key in alone for key in new):
        return [key for key in new if key in alone][:1]
    return [key for key in now if key not in alone] if new else list(now)


def with_part(value: ProfileValue, name: str, part: ProfileValue) -> dict[str, ProfileValue] | None:
    """Return an answer of several parts with one of them set, or taken out when *part* is None."""
    parts = dict(value) if isinstance(value, dict) else {}
    if part is None:
        parts.pop(name, None)
    else:
        parts[name] = part
    return parts or None


def with_rows(rows: Sequence[Mapping[str, ProfileValue]]) -> list[ProfileValue] | None:
    """Return *rows* as a profile answer, without those in which nothing was written."""
    written: list[ProfileValue] = [dict(row) for row in rows if row]
    return written or None


def _shape(question: AnyProfileQuestion, pack: Pack) -> Shape:
    match question:
        case ProfileSingle(options=options):
            return OneOf(_choices(options))
        case ProfileMulti(options=options):
            return SomeOf(_choices(options))
        case ProfileNumber():
            return Amount(question.unit or "", question.min, 0 if question.integer else 2)
        case ProfileDate():
            return Day()
        case ProfileFields(fields=parts):
            return Several(tuple(_named(part, pack) for part in parts))
        case ProfileTable(columns=parts):
            return Rows(tuple(_named(part, pack) for part in parts))
        case _:
            assert_never(question)


def _named(part: Part, pack: Pack) -> Named:
    return Named(part.name, part.label, part.required, _part_shape(part, pack))


def _part_shape(part: Part, pack: Pack) -> Shape:
    match part.type:
        case "text":
            return Words()
        case "number":
            return Amount(part.unit or "", part.min, 0 if part.integer else 2)
        case "date":
            return Day()
        case "single":
            return OneOf(_choices(_options(part, pack)))
        case "multi":
            return SomeOf(_choices(_options(part, pack)))
        case "table":
            return Rows(tuple(_named(column, pack) for column in part.columns))
        case _:
            assert_never(part.type)


def _options(part: Part, pack: Pack) -> tuple[ProfileOption, ...]:
    source = pack.profile_by_id.get(part.options_from) if part.options_from else None
    return source.options if isinstance(source, ProfileSingle | ProfileMulti) else part.options


def _choices(options: Sequence[ProfileOption]) -> tuple[Choice, ...]:
    return tuple(Choice(option.value, option.label, option.exclusive) for option in options)


def _badge(question: AnyProfileQuestion, *, given: bool) -> Badge:
    if given:
        return Badge("ok", say("Given", about="fact"))
    return OPEN.said() if question.required else Badge("neutral", say("Optional"), "circle-dashed")
