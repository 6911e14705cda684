"""The only clock: what it says is passed down as an argument."""

from datetime import UTC, date, datetime


def today() -> date:
    """Return the day it is where the user is."""
    return datetime.now().astimezone().date()


def now() -> datetime:
    """Return this moment, in UTC."""
    return datetime.now(UTC)
