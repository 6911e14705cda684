"""When a piece of evidence is in date, and when it runs out."""

from calendar import monthrange
from datetime import date

from regrisk.model.question import AnyQuestion
from regrisk.model.response import Evidence


def moved_by_months(day: date, months: int) -> date:
    """Return *day* so many calendar months later (earlier when negative), cut to the month's last day.

    A day beyond the calendar's own ends is the first or the last day it knows.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year < date.min.year:
        return date.min
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def valid_until(question: AnyQuestion, item: Evidence) -> date | None:
    """Return the last day *item* is in date, or None when it never runs out."""
    if item.valid_until is not None:
        return item.valid_until
    if question.evidence_valid_months is None:
        return None
    return moved_by_months(item.dated, question.evidence_valid_months)


def in_date(question: AnyQuestion, item: Evidence, day: date) -> bool:
    """Say whether *item* counts on *day*: dated by then and not yet run out."""
    if item.dated > day:
        return False
    end = valid_until(question, item)
    return end is None or day <= end
