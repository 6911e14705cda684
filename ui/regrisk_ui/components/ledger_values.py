"""What the ledger shows, as values; every figure arrives written, so that window and paper agree."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from regrisk.spoken import inside

Figures = tuple[str, ...]
"""One figure for each column, as written; the first is what was earned."""


@dataclass(frozen=True, slots=True)
class LedgerItem:
    """A question below a domain: its id, its answer as a sentence, its figures."""

    key: str
    text: str
    figures: Figures


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """A domain: the points for its track, its written figures, and its questions.

    ``open`` is what could still be earned; ``rounding`` is the row that its questions end in.
    """

    key: str
    name: str
    evidenced: float
    earned: float
    possible: float
    figures: Figures
    items: tuple[LedgerItem, ...] = ()
    open: float = 0.0
    rounding: "LedgerFoot | None" = None


@dataclass(frozen=True, slots=True)
class LedgerFoot:
    """A row at the end: the rounding, or the total."""

    name: str
    figures: Figures
    kind: Literal["quiet", "total"] = "total"


def spoken(names: Sequence[str], figures: Figures) -> str:
    """Return what a screen reader says about the figures of a row; *names* are those of the columns."""
    return ", ".join(f"{inside(name)} {text}" for name, text in zip(names, figures, strict=True) if text)
