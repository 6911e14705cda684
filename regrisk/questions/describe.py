"""From an answer to words: as a card shows it, and as print shows it, where every sentence stands alone."""

from collections.abc import Mapping
from datetime import date
from typing import assert_never

from regrisk import spoken
from regrisk.model.base import Record
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
    as_date,
)
from regrisk.model.question import AnyQuestion, BuildsOn, Maturity, Multi, Number, Single, YesNo
from regrisk.questions.level import level_of, option_for_level
from regrisk.words import say


class Choice(Record):
    """An answer as a row to choose: its value, the level it stands for, and its words for card and print."""

    value: int | str | tuple[str, ...]
    level: int
    card: str
    whole: str


def card_text(question: AnyQuestion, level: int) -> str:
    """Return *level* in the words of a card, where the level it builds on stands just above."""
    if isinstance(question, Maturity):
        text = question.levels[level]
        if isinstance(text, BuildsOn):
            return say("As {level}, {adds}", level=text.builds_on, adds=text.adds)
        return text
    return whole_text(question, level)


def whole_text(question: AnyQuestion, level: int) -> str:
    """Return *level* in words that stand alone: what it builds on, then what each step adds."""
    match question:
        case Maturity():
            text = question.levels[level]
            if isinstance(text, BuildsOn):
                return f"{_open_end(whole_text(question, text.builds_on))}; {text.adds}"
            return text
        case Single() | YesNo() | Number():
            return option_for_level(question.options, level).label
        case Multi():
            counts = [n for n, reached in enumerate(question.level_by_count) if reached == level]
            return _how_many(counts, len(question.choices))
        case _:
            assert_never(question)


def describe_value(question: AnyQuestion, value: object) -> str:
    """Return the whole words of the level or option chosen.

    Raises:
        ResponseError: *value* is not an answer this question offers.
    """
    level = level_of(question, value)
    match question:
        case Maturity():
            return whole_text(question, level)
        case Single() | YesNo() | Number():
            return next(option.label for option in question.options if option.value == value)
        case Multi():
            chosen = value if isinstance(value, tuple) else ()
            labels = [choice.label for choice in question.choices if choice.value in chosen]
            return ", ".join(labels) or say("None of these")
        case _:
            assert_never(question)


def choices(question: AnyQuestion) -> tuple[Choice, ...]:
    """Return the rows to show for *question*, lowest level first; none where several may be chosen."""
    match question:
        case Maturity():
            return tuple(
                Choice(
                    value=level,
                    level=level,
                    card=card_text(question, level),
                    whole=whole_text(question, level),
                )
                for level in range(len(question.levels))
            )
        case Single() | YesNo() | Number():
            ascending = sorted(question.options, key=lambda option: option.level)
            return tuple(
                Choice(value=option.value, level=option.level, card=option.label, whole=option.label)
                for option in ascending
            )
        case Multi():
            return ()
        case _:
            assert_never(question)


def describe_profile(question: AnyProfileQuestion, value: ProfileValue, pack: Pack | None = None) -> str:
    """Return a profile answer in words; *pack* resolves options that another question lists."""
    match question:
        case ProfileSingle() | ProfileMulti():
            return _options_text(question.options, value)
        case ProfileNumber():
            return number_text(value, question.unit)
        case ProfileDate():
            return _date_text(value)
        case ProfileFields():
            return "; ".join(_parts_text(question.fields, value, pack))
        case ProfileTable():
            return _rows_text(question.columns, value, pack)
        case _:
            assert_never(question)


def describe_part(part: Part, value: ProfileValue, pack: Pack | None = None) -> str:
    """Return one field of an answer of several fields in words."""
    return _part_text(part, value, pack)


def day_text(day: date) -> str:
    """Return *day* as people write it, for example ``2 Oct 2026``."""
    return spoken.day(day)


def number_text(value: ProfileValue, unit: str | None) -> str:
    """Return a number with its thousands marked and its unit behind it.

    A unit is written in the plural, so a count of one goes without it; a currency stays.
    """
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(value)
    number = spoken.figure(f"{value:,}")
    return f"{number} {unit}" if unit and (value != 1 or unit.isupper()) else number


def _open_end(sentence: str) -> str:
    return sentence.rstrip().removesuffix(".")


def _how_many(counts: list[int], of: int) -> str:
    if not counts:
        return say("No number of the {all} stands for this level.", all=of)
    first, last = counts[0], counts[-1]
    if first == last:
        return say("{number} of {all}.", number=first, all=of)
    return say("{first} to {last} of {all}.", first=first, last=last, all=of)


def _parts_text(parts: tuple[Part, ...], value: ProfileValue, pack: Pack | None) -> list[str]:
    given: Mapping[str, ProfileValue] = value if isinstance(value, dict) else {}
    return [
        f"{part.label}: {_part_text(part, given[part.name], pack)}"
        for part in parts
        if given.get(part.name) not in (None, "", [], {})
    ]


def _part_text(part: Part, value: ProfileValue, pack: Pack | None) -> str:
    match part.type:
        case "text":
            return str(value)
        case "number":
            return number_text(value, part.unit)
        case "date":
            return _date_text(value)
        case "single" | "multi":
            return _options_text(_options_of(part, pack), value)
        case "table":
            return _rows_text(part.columns, value, pack)
        case _:
            assert_never(part.type)


def _options_of(part: Part, pack: Pack | None) -> tuple[ProfileOption, ...]:
    if part.options_from is None or pack is None:
        return part.options
    source = pack.profile_by_id.get(part.options_from)
    return source.options if isinstance(source, ProfileSingle | ProfileMulti) else part.options


def _options_text(options: tuple[ProfileOption, ...], value: ProfileValue) -> str:
    labels = {option.value: option.label for option in options}
    chosen = value if isinstance(value, list) else [value]
    return ", ".join(labels.get(str(part), str(part)) for part in chosen)


def _date_text(value: ProfileValue) -> str:
    day = as_date(value)
    return str(value) if day is None else day_text(day)


def _rows_text(columns: tuple[Part, ...], value: ProfileValue, pack: Pack | None) -> str:
    rows = value if isinstance(value, list) else []
    return " | ".join(", ".join(_parts_text(columns, row, pack)) for row in rows)
