"""The quick screen: a band with an honest range from a few questions."""

from fractions import Fraction

from regrisk.model.base import Record


class QuickRange(Record):
    """What the quick screen says so far.

    ``lowest`` is the band of what is proven, ``highest`` what the rest could still earn while what fired
    stays; ``settled`` when both are one. ``left`` and ``facts_left`` are what it still asks.
    """

    answered: int
    asked: int
    points: Fraction
    potential: Fraction
    lowest: str
    highest: str
    settled: bool
    left: tuple[str, ...]
    facts_left: tuple[str, ...]
    because: str
