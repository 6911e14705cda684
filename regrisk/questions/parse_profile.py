"""Whether a value is an answer to a profile question, of the very type it must have."""

import re
from collections.abc import Iterator, Mapping
from typing import assert_never

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
    as_date,
)
from regrisk.model.response import LONGEST_TEXT
from regrisk.questions.complaint import Complaint
from regrisk.questions.parse import list_complaints, option_complaints, said
from regrisk.questions.plain_text import forbidden_at
from regrisk.questions.suggest import did_you_mean, shown

MOST_ROWS = 500
"""Most rows of one table."""

_ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def profile_complaints(
    questions: Mapping[str, AnyProfileQuestion], question: AnyProfileQuestion, value: object
) -> Iterator[Complaint]:
    """Yield what keeps *value* from being an answer to *question*, one of *questions* by id."""
    match question:
        case ProfileSingle():
            yield from option_complaints([option.value for option in question.options], value)
        case ProfileMulti():
            yield from _many(question.options, value)
        case ProfileNumber():
            yield from _number(value, integer=question.integer, least=question.min)
        case ProfileDate():
            yield from _date(value)
        case ProfileFields():
            yield from _named(questions, question.fields, value)
        case ProfileTable():
            yield from _rows(questions, question.columns, value)
        case _:
            assert_never(question)


def options_of(questions: Mapping[str, AnyProfileQuestion], part: Part) -> tuple[ProfileOption, ...]:
    """Return the options of *part*: its own, or those of the question it borrows them from."""
    lender = questions.get(part.options_from) if part.options_from else None
    return lender.options if isinstance(lender, ProfileSingle | ProfileMulti) else part.options


def _many(options: tuple[ProfileOption, ...], value: object) -> Iterator[Complaint]:
    if value == [] or value == ():
        yield Complaint((), "the list is empty.", "Name at least one, or leave the question out.")
        return
    alone = [option.value for option in options if option.exclusive]
    yield from list_complaints([option.value for option in options], value, alone)


def _number(value: object, *, integer: bool, least: int | None) -> Iterator[Complaint]:
    if isinstance(value, bool) or not isinstance(value, int | float):
        yield Complaint((), f"the answer must be a number, not {said(value)}.", _bare(value))
    elif integer and not isinstance(value, int):
        yield Complaint((), f"the answer must be a whole number, not {said(value)}.", "")
    elif least is not None and value < least:
        yield Complaint((), f"the answer must be at least {least}, not {said(value)}.", "")


def _bare(value: object) -> str:
    if isinstance(value, str) and re.fullmatch(r"[0-9][0-9,_ ]*", value):
        return "Write it in figures alone, without quotes, commas or spaces."
    return ""


def _date(value: object) -> Iterator[Complaint]:
    if not (isinstance(value, str) and _ISO_DATE.fullmatch(value) and as_date(value)):
        yield Complaint((), f"the answer must be a day such as 2026-11-24, not {said(value)}.", "")


def _text(value: object) -> Iterator[Complaint]:
    if not isinstance(value, str):
        remedy = "Put it in quotes." if isinstance(value, int | float) else ""
        yield Complaint((), f"the answer must be text, not {said(value)}.", remedy)
    elif not value.strip():
        yield Complaint((), "the text is empty.", "Fill it in, or leave it out.")
    elif len(value) > LONGEST_TEXT:
        what = f"the text must be at most {LONGEST_TEXT:,} characters long, not {len(value):,}."
        yield Complaint((), what, "Shorten it.")
    elif forbidden_at(value) is not None:
        yield Complaint((), "the text holds a control character.", "Remove it.")


def _named(
    questions: Mapping[str, AnyProfileQuestion], parts: tuple[Part, ...], value: object
) -> Iterator[Complaint]:
    """Yield what is wrong with a mapping by the names of *parts*; any of them may be left out."""
    if not isinstance(value, dict):
        names = ", ".join(part.name for part in parts)
        yield Complaint((), f"the answer must name its parts ({names}), not be {said(value)}.", "")
        return
    by_name = {part.name: part for part in parts}
    for name, inner in value.items():
        part = by_name.get(name)
        if part is None:
            what = f"there is no part {shown(name)} here."
            yield Complaint((name,), what, did_you_mean(name, by_name) or "Remove it.", at_key=True)
        else:
            yield from (each.under(name) for each in _part(questions, part, inner))


def _part(questions: Mapping[str, AnyProfileQuestion], part: Part, value: object) -> Iterator[Complaint]:
    match part.type:
        case "text":
            yield from _text(value)
        case "number":
            yield from _number(value, integer=part.integer, least=part.min)
        case "date":
            yield from _date(value)
        case "single":
            yield from option_complaints([option.value for option in options_of(questions, part)], value)
        case "multi":
            yield from _many(options_of(questions, part), value)
        case "table":
            yield from _rows(questions, part.columns, value)
        case _:
            assert_never(part.type)


def _rows(
    questions: Mapping[str, AnyProfileQuestion], columns: tuple[Part, ...], value: object
) -> Iterator[Complaint]:
    if not isinstance(value, list | tuple):
        yield Complaint((), f"the answer must be a list of rows, not {said(value)}.", "")
    elif len(value) > MOST_ROWS:
        yield Complaint(
            (), f"the table has {len(value):,} rows, and {MOST_ROWS} are the most.", "Shorten it."
        )
    else:
        for at, row in enumerate(value):
            yield from (each.under(at) for each in _named(questions, columns, row))
