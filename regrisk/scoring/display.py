"""The one rounding: exact figures become printed ones here and nowhere else, always towards zero."""

from fractions import Fraction

MINUS = "\N{MINUS SIGN}"


def hundredths(value: Fraction) -> int:
    """Return *value* in whole hundredths, cut towards zero; what the ledger adds up."""
    return _cut(value, 2)


def shown(value: Fraction, places: int = 1) -> float:
    """Return *value* with so many decimals, cut towards zero: 79.96 is 79.9 and never 80."""
    return float(Fraction(_cut(value, places), 10**places))


def shown_text(value: Fraction, places: int = 1) -> str:
    """Return *value* as text with exactly so many decimals, cut towards zero, with a true minus sign."""
    return figure_text(_cut(value, places), places)


def signed_text(value: Fraction, places: int = 1) -> str:
    """Return a difference as text with its sign; what cuts to nothing has none."""
    cut = _cut(value, places)
    return f"+{figure_text(cut, places)}" if cut > 0 else figure_text(cut, places)


def figure_text(cut: int, places: int) -> str:
    """Return a figure that is already cut, given in units of its last decimal, as text."""
    whole, rest = divmod(abs(cut), 10**places)
    sign = MINUS if cut < 0 else ""
    return f"{sign}{whole}.{rest:0{places}d}" if places else f"{sign}{whole}"


def _cut(value: Fraction, places: int) -> int:
    scaled = abs(value.numerator) * int(10**places) // value.denominator
    return scaled if value.numerator >= 0 else -scaled
