"""The difference of two scores as it is printed, with what cutting the changes leaves over."""

from decimal import Decimal
from typing import NamedTuple

from regrisk.model.comparison import Comparison
from regrisk.scoring.display import hundredths, shown_text


class PrintedDifference(NamedTuple):
    """``points`` is the printed score after less the printed score before.

    The printed points of the changes and ``rounding`` add up to it.
    """

    points: Decimal
    rounding: Decimal


def printed_difference(comparison: Comparison) -> PrintedDifference:
    """Return the difference that *comparison* prints, and its rounding."""
    points = Decimal(shown_text(comparison.to.points)) - Decimal(shown_text(comparison.from_.points))
    told = sum((hundredths(change.points) for change in comparison.changes), 0)
    return PrintedDifference(points, points - Decimal(told).scaleb(-2))
