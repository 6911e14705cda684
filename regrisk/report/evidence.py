"""Evidence as the report prints it: numbers of the one list, digests and sizes in few signs."""

from collections.abc import Mapping
from datetime import date

from regrisk import spoken
from regrisk.scoring.numbered_evidence import NumberedEvidence as NumberedEvidence
from regrisk.scoring.numbered_evidence import numbered as numbered


def short_digest(sha256: str | None) -> str:
    """Return the first twelve digits of a digest, or a dash."""
    return sha256[:12] if sha256 else "–"


def kilobytes(size: int | None) -> str:
    """Return a size in bytes as whole kilobytes, at least 1, or a dash."""
    return "–" if size is None else spoken.number(max(1, round(size / 1000)))


def by_title(items: tuple[NumberedEvidence, ...]) -> Mapping[tuple[str, str, date | None], NumberedEvidence]:
    """Return evidence by question, title and last day, as a forecast names it; the first of equals."""
    found: dict[tuple[str, str, date | None], NumberedEvidence] = {}
    for each in items:
        found.setdefault((each.question, each.item.title, each.until), each)
    return found
