"""A hundred points shared out: between the domains that count, then between their questions. All exact."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from regrisk.model.pack import Domain
from regrisk.model.question import AnyQuestion
from regrisk.questions.level import HIGHEST_LEVEL
from regrisk.scoring.rate import Rated

ALL_POINTS = 100
NOTHING = Fraction(0)


@dataclass(frozen=True, slots=True)
class Share:
    """A domain's share. ``unit`` is what one level of a question of weight 1 is worth, 0 if nothing counts.

    The sums are in such units, so that a domain's points are its sum times ``unit``.
    """

    domain: str
    unit: Fraction
    possible: int
    earned: int
    potential: int
    evidenced: int


def share_out(
    domains: Iterable[Domain], rated: Iterable[tuple[Domain, AnyQuestion, Rated]]
) -> Mapping[str, Share]:
    """Share the points between *domains*, each with the sums of its *rated* questions."""
    sums = {domain.code: [0, 0, 0, 0] for domain in domains}
    weights = {domain.code: domain.weight for domain in domains}
    for domain, question, part in rated:
        if part.counts:
            row, weight = sums[domain.code], question.weight
            row[0] += weight
            row[1] += weight * part.earned
            row[2] += weight * part.potential
            row[3] += weight * part.evidenced
    in_all = sum(weights[code] for code, row in sums.items() if row[0])
    return {
        code: Share(
            domain=code,
            unit=Fraction(ALL_POINTS * weights[code], HIGHEST_LEVEL * in_all * row[0]) if row[0] else NOTHING,
            possible=HIGHEST_LEVEL * row[0],
            earned=row[1],
            potential=row[2],
            evidenced=row[3],
        )
        for code, row in sums.items()
    }


def total(parts: Iterable[Fraction]) -> Fraction:
    """Return the exact sum of *parts*."""
    return sum(parts, NOTHING)
