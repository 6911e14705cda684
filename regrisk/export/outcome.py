"""How one check of a submission or a workspace came out."""

import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from regrisk.model.submission import Check, CheckId, Difference
from regrisk.words import say


class Outcome(NamedTuple):
    """A check, and everything it found to differ."""

    check: Check
    differences: tuple[Difference, ...] = ()


def outcome(check: CheckId, differences: Iterable[Difference], fine: str) -> Outcome:
    """Return the outcome of a check that found *differences*; without any, *fine* says how it came out."""
    found = tuple(
        Difference(place=one_line(place), because=one_line(because))
        for place, because in dict.fromkeys((one.place, one.because) for one in differences)
    )
    if not found:
        return Outcome(Check(id=check, ok=True, because=fine))
    first = found[0]
    because = f"{first.place}: {first.because}"
    if len(found) > 1:
        because = say("{difference} ({number} more)", difference=because, number=len(found) - 1)
    return Outcome(Check(id=check, ok=False, because=because), found)


def not_checked(check: CheckId, why: str) -> Outcome:
    """Return the outcome of a check that could not be made, because something else differs."""
    return Outcome(Check(id=check, ok=False, because=one_line(why)))


def one_line(text: str) -> str:
    """Return *text*, which others may have written, without what could move about on a terminal."""
    spaced = "".join(" " if unicodedata.category(each) == "Zs" else each for each in text)
    return "".join(each if each.isprintable() else "\N{REPLACEMENT CHARACTER}" for each in spaced)
