"""Days, times, amounts of time and points as the screen says them."""

from datetime import date, datetime
from fractions import Fraction

from regrisk.scoring.display import shown_text
from regrisk.spoken import figure
from regrisk.words import say, say_many

_MINUTES_PER_HOUR = 60
_SMALLEST = Fraction(1, 10)
_NEARLY_A_YEAR = range(270, 461)


def clock(when: datetime) -> str:
    """Return a time of day to the second, as ``14:32:07``."""
    return f"{when:%H:%M:%S}"


def span(minutes: float) -> str:
    """Return an amount of time in whole minutes, as ``12 minutes`` or ``1 h 05 min``; never less than one."""
    whole = max(1, round(minutes))
    if whole < _MINUTES_PER_HOUR:
        return say_many(whole, "{number} minute", "{number} minutes")
    hours, rest = divmod(whole, _MINUTES_PER_HOUR)
    return say("{hours} h {minutes} min", hours=hours, minutes=f"{rest:02d}")


def points(value: Fraction) -> str:
    """Return points of 100 to one decimal, rounded down; what is lost in rounding is not called nothing."""
    if 0 < value < _SMALLEST:
        return say("less than {figure}", figure=figure("0.1"))
    return score(value)


def score(value: Fraction) -> str:
    """Return a figure of the score as it is printed: to one decimal, rounded down."""
    return figure(shown_text(value))


def earlier(then: date, now: date) -> str:
    """Return how an earlier assessment is called: ``last year`` when it is about a year old."""
    return say("last year") if (now - then).days in _NEARLY_A_YEAR else say("last time")


def opening(sentence: str) -> str:
    """Return *sentence* with its first letter in upper case, as at the start of a line."""
    return sentence[:1].upper() + sentence[1:]


def bounded(text: str, longest: int = 160) -> str:
    """Return *text* on one line, cut with an ellipsis after *longest* characters."""
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[:longest].rstrip()} ..."
