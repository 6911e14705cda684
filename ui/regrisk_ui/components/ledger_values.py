"""What the ledger shows, as values; every figure arrives written, so that window and paper agree."""

from dataclasses import dataclass
from typing import Literal

Figures = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class LedgerItem:
    """A question below a domain: its id, its answer as a sentence, its figures."""

    key: str
    text: str
    figures: Figures


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """A domain: the points for its track, its written figures, and its questions.

    ``figures`` are earned, possible and lost.
    """

    key: str
    name: str
    evidenced: float
    earned: float
    possible: float
    figures: Figures
    items: tuple[LedgerItem, ...] = ()

    @property
    def sentence(self) -> str:
        """What a screen reader says about the row."""
        earned, possible, lost = self.figures
        return f"{self.name}: earned {earned} of {possible}, lost {lost}"


@dataclass(frozen=True, slots=True)
class LedgerFoot:
    """A row at the end: the rounding, or the total."""

    name: str
    figures: Figures
    kind: Literal["quiet", "total"] = "total"
