"""Days, numbers and lists as the language of the moment writes them; the catalogue holds how."""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from regrisk.words import later, say

NBSP = "\u00a0"
_MONTHS = (
    later("Jan", about="month"), later("Feb", about="month"), later("Mar", about="month"),
    later("Apr", about="month"), later("May", about="month"), later("Jun", about="month"),
    later("Jul", about="month"), later("Aug", about="month"), later("Sep", about="month"),
    later("Oct", about="month"), later("Nov", about="month"), later("Dec", about="month"),
)  # fmt: skip
_SHORT = (
    later("Jan", about="short month"), later("Feb", about="short month"), later("Mar", about="short month"),
    later("Apr", about="short month"), later("May", about="short month"), later("Jun", about="short month"),
    later("Jul", about="short month"), later("Aug", about="short month"), later("Sep", about="short month"),
    later("Oct", about="short month"), later("Nov", about="short month"), later("Dec", about="short month"),
)  # fmt: skip
_WORDS = (
    later("no", about="count"), later("one", about="count"), later("two", about="count"),
    later("three", about="count"), later("four", about="count"), later("five", about="count"),
    later("six", about="count"), later("seven", about="count"), later("eight", about="count"),
    later("nine", about="count"), later("ten", about="count"), later("eleven", about="count"),
    later("twelve", about="count"),
)  # fmt: skip


def day(on: date, *, space: str = " ") -> str:
    """Return *on* as ``24 Nov 2026``; *space* stands between its parts, ``NBSP`` on paper."""
    said = say("{day} {month} {year}", day=on.day, month=month(on), year=on.year)
    return said if space == " " else said.replace(" ", space)


def short_day(on: date, *, space: str = " ") -> str:
    """Return *on* without its year, as ``24 Nov``."""
    said = say("{day} {month}", day=on.day, month=short_month(on))
    return said if space == " " else said.replace(" ", space)


def tight_day(on: date) -> str:
    """Return *on* where room is short, as ``24 Nov 26``."""
    return say(
        "{day} {month} {short_year}", day=on.day, month=short_month(on), short_year=f"{on.year % 100:02d}"
    )


def month(on: date) -> str:
    """Return the month of *on* as it stands in a whole date, as ``Nov``."""
    return say(_MONTHS[on.month - 1], about="month")


def short_month(on: date) -> str:
    """Return the month of *on* in its shortest form, as ``Nov``."""
    return say(_SHORT[on.month - 1], about="short month")


def number(value: int | float | Fraction) -> str:
    """Return a number with its thousands marked, as ``182,000``."""
    return figure(f"{value:,}" if isinstance(value, int) else f"{float(value):,g}")


def figure(written: str) -> str:
    """Return a number that is written in English, as ``1,234.5``, with the signs of the language."""
    point, comma = say(".", about="decimal sign"), say(",", about="thousands sign")
    if point == "." and comma == ",":
        return written
    return written.translate({ord("."): point, ord(","): comma})


def read_figure(typed: str) -> str:
    """Return a number that is written in the language as it is written in English.

    Thousands must stand in threes elsewhere, or a decimal point of English habit would be lost; such a text
    comes back as no number.
    """
    point, comma = say(".", about="decimal sign"), say(",", about="thousands sign")
    if point == "." and comma == ",":
        return typed
    written = typed.strip().translate({ord(point): ".", ord(comma): ","})
    whole, _, fraction = written.lstrip("+-\u2212").partition(".")
    first, *rest = whole.split(",")
    in_threes = all(len(three) == 3 for three in rest) and (not rest or len(first) <= 3)
    return written if in_threes and "," not in fraction else "?"


def inside(noun: str) -> str:
    """Return a noun that stands alone, such as the head of a column, as it stands inside a sentence."""
    return noun.lower() if say("small", about="nouns in a sentence") == "small" else noun


def word(count: int) -> str:
    """Return a small count as a word, a larger one in digits; none is ``no``."""
    return say(_WORDS[count], about="count") if 0 <= count < len(_WORDS) else number(count)


def listed(items: Iterable[str], last: str = "and") -> str:
    """Return ``A, B and C``; *last* is "and" or "or"."""
    parts = tuple(items)
    if len(parts) < 2:
        return "".join(parts)
    rest = ", ".join(parts[:-1])
    if last == "or":
        return say("{rest} or {last}", rest=rest, last=parts[-1])
    return say("{rest} and {last}", rest=rest, last=parts[-1])
