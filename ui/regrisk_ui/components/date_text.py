"""Dates as people write them: read leniently, refused with a sentence, shown one way."""

import calendar
import datetime
import re

from regrisk import spoken
from regrisk.words import later, say

_FULL = (
    later("January"), later("February"), later("March"), later("April"), later("May"), later("June"),
    later("July"), later("August"), later("September"), later("October"), later("November"),
    later("December"),
)  # fmt: skip
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
_DAY_FIRST = re.compile(r"(\d{1,2})\.?\s+([^\W\d_]{3,9})\.?,?\s+(\d{4})")
_MONTH_FIRST = re.compile(r"([^\W\d_]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_EXAMPLE = datetime.date(2026, 10, 2)
_FIRST_YEAR, _LAST_YEAR = 1900, 2199


class DateTextError(ValueError):
    """Text that is no date; the message is the sentence to show."""


def shown_date(day: datetime.date) -> str:
    """Return *day* as the screen writes it, such as "2 Oct 2026"."""
    return spoken.day(day)


def example() -> str:
    """Return a date to write alike."""
    return shown_date(_EXAMPLE)


def read_date(text: str) -> datetime.date:
    """Return the day that *text* names: "2 Oct 2026", "Oct 2, 2026", "2.10.2026", "2026-10-02".

    Names of months are read in English and in the language of the moment.

    Raises:
        DateTextError: it names no day; the message says why.
    """
    text = " ".join(text.split())
    if match := _ISO.fullmatch(text):
        year, month, day = (int(part) for part in match.groups())
    elif match := _DOTTED.fullmatch(text):
        day, month, year = (int(part) for part in match.groups())
    elif match := _DAY_FIRST.fullmatch(text):
        day, month, year = int(match[1]), _month(match[2]), int(match[3])
    elif match := _MONTH_FIRST.fullmatch(text):
        month, day, year = _month(match[1]), int(match[2]), int(match[3])
    else:
        raise DateTextError(say("Write a date such as {example}.", example=example()))
    return _day(year, month, day)


def _month(word: str) -> int:
    typed = word.lower()
    found = {
        place
        for place, name in enumerate(_FULL, 1)
        if name.lower().startswith(typed) or say(name).lower().startswith(typed)
    }
    if len(found) != 1:
        raise DateTextError(
            say("{word} is no month. Write a date such as {example}.", word=word, example=example())
        )
    return found.pop()


def _day(year: int, month: int, day: int) -> datetime.date:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise DateTextError(
            say(
                "The year {year} cannot be meant. Write a date such as {example}.",
                year=year,
                example=example(),
            )
        )
    if not 1 <= month <= 12:
        raise DateTextError(
            say("There is no month {month}. Write a date such as {example}.", month=month, example=example())
        )
    days = calendar.monthrange(year, month)[1]
    if not 1 <= day <= days:
        raise DateTextError(
            say("{month} has {days} days in {year}.", month=say(_FULL[month - 1]), days=days, year=year)
        )
    return datetime.date(year, month, day)
