"""Dates as people write them: read leniently, refused with a sentence, shown one way."""

import calendar
import datetime
import re

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_FULL = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})\.?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})")
_MONTH_FIRST = re.compile(r"([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_EXAMPLE = "Write a date such as 2 Oct 2026."
_FIRST_YEAR, _LAST_YEAR = 1900, 2199


class DateTextError(ValueError):
    """Text that is no date; the message is the sentence to show."""


def shown_date(day: datetime.date) -> str:
    """Return *day* as the screen writes it, such as "2 Oct 2026"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def read_date(text: str) -> datetime.date:
    """Return the day that *text* names: "2 Oct 2026", "2 October 2026", "Oct 2, 2026" or "2026-10-02".

    Raises:
        DateTextError: it names no day; the message says why.
    """
    text = " ".join(text.split())
    if match := _ISO.fullmatch(text):
        year, month, day = (int(part) for part in match.groups())
    elif match := _DAY_FIRST.fullmatch(text):
        day, month, year = int(match[1]), _month(match[2]), int(match[3])
    elif match := _MONTH_FIRST.fullmatch(text):
        month, day, year = _month(match[1]), int(match[2]), int(match[3])
    else:
        raise DateTextError(_EXAMPLE)
    return _day(year, month, day)


def _month(word: str) -> int:
    found = [place for place, name in enumerate(_FULL, 1) if name.lower().startswith(word.lower())]
    if len(found) != 1:
        raise DateTextError(f"{word} is no month. {_EXAMPLE}")
    return found[0]


def _day(year: int, month: int, day: int) -> datetime.date:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise DateTextError(f"The year {year} cannot be meant. {_EXAMPLE}")
    if not 1 <= month <= 12:
        raise DateTextError(f"There is no month {month}. {_EXAMPLE}")
    days = calendar.monthrange(year, month)[1]
    if not 1 <= day <= days:
        raise DateTextError(f"{_FULL[month - 1]} has {days} days in {year}.")
    return datetime.date(year, month, day)
