"""How days, amounts, counts and lists are put into words on paper."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction

from regrisk import spoken
from regrisk.scoring import explain
from regrisk.scoring.display import shown_text, signed_text
from regrisk.words import later, say

NBSP = spoken.NBSP
_NARROW_MONTHS = (
    later("Jan", about="narrow month"), later("Feb", about="narrow month"),
    later("Mar", about="narrow month"), later("Apr", about="narrow month"),
    later("May", about="narrow month"), later("Jun", about="narrow month"),
    later("Jul", about="narrow month"), later("Aug", about="narrow month"),
    later("Sep", about="narrow month"), later("Oct", about="narrow month"),
    later("Nov", about="narrow month"), later("Dec", about="narrow month"),
)  # fmt: skip
_AMOUNT = {
    "": later("${amount}", about="short"),
    "k": later("${amount}\u00a0k", about="short"),
    "M": later("${amount}\u00a0M", about="short"),
}
_RANGE = {
    "": later("${least}–{most}"),
    "k": later("${least}–{most}\u00a0k"),
    "M": later("${least}–{most}\u00a0M"),
}
_WIDE_RANGE = {
    ("", "k"): later("${least}–{most}\u00a0k", about="two units"),
    ("", "M"): later("${least}–{most}\u00a0M", about="two units"),
    ("k", "M"): later("${least}\u00a0k–{most}\u00a0M", about="two units"),
}


def day(on: date) -> str:
    """Return *on* as ``24 Nov 2026``."""
    return spoken.day(on, space=NBSP)


def short_day(on: date) -> str:
    """Return *on* as ``24 Nov``."""
    return spoken.short_day(on, space=NBSP)


def narrow_day(on: date) -> str:
    """Return *on* for a narrow column: as elsewhere, or in figures where months are written out."""
    month = say(_NARROW_MONTHS[on.month - 1], about="narrow month")
    said = say("{day} {month} {year}", about="narrow", day=on.day, month=month, year=on.year)
    return said.replace(" ", NBSP)


def days(first: date, last: date) -> str:
    """Return a span of days; the first without its year where it falls within a year of the last."""
    if first == last:
        return day(first)
    start = short_day(first) if (last - first).days < 300 else day(first)
    return f"{start} – {day(last)}"


def number(value: int | float | Fraction) -> str:
    """Return a count with commas, ``182,000``."""
    return spoken.number(value)


def word(count: int) -> str:
    """Return a small count as a word, a larger one in digits; none is ``no``."""
    return spoken.word(count)


def capital(text: str) -> str:
    """Return *text* with a capital first letter and the rest untouched."""
    return text[:1].upper() + text[1:]


def listed(items: Iterable[str], last: str = "and") -> str:
    """Return ``A, B and C``."""
    return spoken.listed(items, last)


def shortened(items: Sequence[str], most: int) -> str:
    """Return a list cut after *most* items, with the number left out: ``A, B and 4 more``."""
    rest = len(items) - most
    return ", ".join(items[:most]) + (f" {and_more(rest)}" if rest > 0 else "")


def and_more(count: int) -> str:
    """Return how many of a list are left out, as ``and 4 more``; it breaks over no line."""
    return say("and {number} more", number=number(count)).replace(" ", NBSP)


def inside(text: str) -> str:
    """Return *text* as it stands inside a sentence: with a small first letter, unless it is a name.

    A language that writes its nouns large keeps the letter.
    """
    return explain.inside(text)


def shown(value: Fraction, places: int = 1) -> str:
    """Return *value* as it is printed, cut by the one rounding."""
    return spoken.figure(shown_text(value, places))


def signed(value: Fraction, places: int = 1) -> str:
    """Return a difference as it is printed, with its sign."""
    return spoken.figure(signed_text(value, places))


def points(figure: Decimal) -> str:
    """Return a ledger figure as printed, a dash where it is nothing."""
    return spoken.figure(f"{figure:.2f}") if figure else "–"


def difference(figure: Decimal) -> str:
    """Return a ledger difference with its sign, a true minus included; a dash where it is nothing."""
    return spoken.figure(f"{figure:+.2f}".replace("-", "−")) if figure else "–"


def clipped(text: str, most: int) -> str:
    """Return *text* on one line, cut at *most* characters with an ellipsis; for pages that must not grow."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def money(usd: int | float) -> str:
    """Return US dollars as ``$318``, ``$9.4 k``, ``$843 k``, ``$3 M``; at most three digits tell."""
    figure, unit = _in_unit(usd)
    return say(_AMOUNT[unit], about="short", amount=figure)


def money_range(low: int | float, high: int | float) -> str:
    """Return a range of US dollars, the unit once where it is the same: ``$3–15 k``."""
    (least, small), (most, large) = _in_unit(low), _in_unit(high)
    if (least, small) == (most, large):
        return money(low)
    if small == large or least == "0":
        return say(_RANGE[large], least=least, most=most)
    return say(_WIDE_RANGE[small, large], about="two units", least=least, most=most)


def _in_unit(usd: int | float) -> tuple[str, str]:
    value = Fraction(usd)
    for size, unit in ((1_000_000, "M"), (1_000, "k")):
        # What would round to the next unit belongs to it: 999,600 is $1 M and not $1,000 k.
        if value >= size * Fraction(9995, 10000):
            return _three_digits(value / size), unit
    return str(round(value)), ""


def _three_digits(value: Fraction) -> str:
    places = 2 if value < 10 else 1 if value < 100 else 0
    text = f"{float(value):.{places}f}"
    return spoken.figure(text.rstrip("0").rstrip(".") if "." in text else text)
