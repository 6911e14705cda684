"""How firm the score is: its exact worst and best when every weight moves by up to a fifth, each on its own.

A score is a weighted mean of credits. It is largest when everything above some threshold weighs most and
everything below weighs least, so trying every threshold finds the optimum exactly: first for the questions
of each domain, then for the domains.
"""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from math import lcm

from regrisk.model.evaluation import Robustness
from regrisk.questions.level import HIGHEST_LEVEL
from regrisk.scoring.bands import band_reached
from regrisk.scoring.points import ALL_POINTS
from regrisk.scoring.standing import Standing

LIGHT, HEAVY = 4, 6
"""Fifths of its weight that a question or domain weighs at least and at most."""

Weighed = tuple[int, int | Fraction]
"""A weight, and the credit that it weighs."""


def robustness(now: Standing) -> Robustness:
    """Return the exact bounds of the score under moved weights, and whether the band holds at both."""
    by_domain = _levels_by_domain(now)
    worst = least_mean((weight, least_mean(levels)) for weight, levels in by_domain)
    best = greatest_mean((weight, greatest_mean(levels)) for weight, levels in by_domain)
    points = [mean * ALL_POINTS / HIGHEST_LEVEL for mean in (worst, best)]
    bands = {band_reached(now.prepared.pack.bands, at, now.fired).id for at in points}
    return Robustness(worst=points[0], best=points[1], band_holds=bands == {now.band.id})


def least_mean(parts: Iterable[Weighed]) -> Fraction:
    """Return the least weighted mean of *parts* when each weight moves by up to a fifth; 0 of none."""
    means, scale = _means(parts, HEAVY, LIGHT)
    least = next(means, (0, 1))
    for one in means:
        if one[0] * least[1] < least[0] * one[1]:
            least = one
    return Fraction(least[0], least[1] * scale)


def greatest_mean(parts: Iterable[Weighed]) -> Fraction:
    """Return the greatest weighted mean of *parts* when each weight moves by up to a fifth; 0 of none."""
    means, scale = _means(parts, LIGHT, HEAVY)
    greatest = next(means, (0, 1))
    for one in means:
        if one[0] * greatest[1] > greatest[0] * one[1]:
            greatest = one
    return Fraction(greatest[0], greatest[1] * scale)


def _levels_by_domain(now: Standing) -> list[tuple[int, list[Weighed]]]:
    """Return each domain that counts: its weight, and the weight that stands at each level."""
    at_level: dict[str, dict[int, int]] = {}
    for domain, question in now.prepared.questions:
        rated = now.rated[question.id]
        if rated.counts:
            weights = at_level.setdefault(domain.code, {})
            weights[rated.earned] = weights.get(rated.earned, 0) + question.weight
    return [
        (domain.weight, [(weight, level) for level, weight in at_level[domain.code].items()])
        for domain in now.prepared.pack.domains
        if domain.code in at_level
    ]


def _means(parts: Iterable[Weighed], below: int, above: int) -> tuple[Iterator[tuple[int, int]], int]:
    """Return the mean for every threshold: what lies below it weighs *below* fifths, the rest *above*.

    Each is a whole numerator and denominator, and the means are *scale* times too large (the second value
    returned): whole numbers are as exact as fractions and ten times as quick.
    """
    given = list(parts)
    scale = lcm(*(credit.denominator for _, credit in given))
    whole = ((moved, credit.numerator * (scale // credit.denominator)) for moved, credit in given)
    return _whole_means(sorted(whole, key=lambda part: part[1]), below, above), scale


def _whole_means(ascending: list[tuple[int, int]], below: int, above: int) -> Iterator[tuple[int, int]]:
    weight = sum(above * moved for moved, _ in ascending)
    weighed = sum(above * moved * credit for moved, credit in ascending)
    for moved, credit in ascending:
        weight += (below - above) * moved
        weighed += (below - above) * moved * credit
        yield weighed, weight
