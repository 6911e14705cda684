"""The exact bounds under moved weights equal trying every corner of what may move."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.scoring.evaluate import evaluate
from regrisk.scoring.points import total
from tests.scoring.builders import a_domain, a_maturity, a_pack, an_assessment, not_applicable
from tests.scoring.trials import trials

MOVES = (Fraction(4, 5), Fraction(6, 5))


def at_every_corner(pack: Pack, assessment: Assessment) -> Iterator[Fraction]:
    """Yield the score with each weight, of domains and questions, at each end of what it may be.

    A score is a ratio of sums in each single weight, so its extremes stand at the corners.
    """
    parts = {
        part.question: part.earned / part.possible
        for part in evaluate(pack, assessment).contributions
        if part.possible
    }
    domains = [
        (domain.weight, [(q.weight, parts[q.id]) for q in domain.questions if q.id in parts])
        for domain in pack.domains
    ]
    counting = [(weight, rated) for weight, rated in domains if rated]
    asked = sum(len(rated) for _, rated in counting)
    for moves in product(MOVES, repeat=len(counting) + asked):
        left = list(moves)
        above = below = Fraction(0)
        for weight, rated in counting:
            moved = [(left.pop() * own, credit) for own, credit in rated]
            mean = total(own * credit for own, credit in moved) / total(own for own, _ in moved)
            of_domain = left.pop() * weight
            above += of_domain * mean
            below += of_domain
        yield 100 * above / below


@st.composite
def small(draw: st.DrawFn) -> tuple[Pack, Assessment]:
    weights = st.integers(1, 9)
    domains = []
    said = {}
    for code in ("AAA", "BBB")[: draw(st.integers(1, 2))]:
        names = [f"{code}-{n:02d}" for n in range(draw(st.integers(1, 4)))]
        domains.append(
            a_domain(code, *(a_maturity(name, weight=draw(weights)) for name in names), weight=draw(weights))
        )
        for name in names:
            said[name] = draw(st.sampled_from((0, 1, 2, 3, 4, None, not_applicable())))
    return a_pack(*domains), an_assessment(said)


@trials(60)
@given(small())
def test_worst_and_best_are_the_extremes_of_all_corners(case: tuple[Pack, Assessment]) -> None:
    pack, assessment = case
    evaluation = evaluate(pack, assessment)
    bounds = evaluation.robustness

    assert bounds is not None
    counts = any(domain.possible for domain in evaluation.domains)
    corners = list(at_every_corner(pack, assessment)) if counts else [Fraction(0)]
    assert bounds.worst == min(corners)
    assert bounds.best == max(corners)
    assert bounds.worst <= evaluation.score.points <= bounds.best


def test_a_band_holds_when_both_bounds_lie_in_it() -> None:
    """Half at the top and half at the bottom moves from 40 to 60, over the bound of 50."""
    pack = a_pack(a_domain("AAA", a_maturity("AAA-01"), a_maturity("AAA-02")))
    half = evaluate(pack, an_assessment({"AAA-01": 4, "AAA-02": 0})).robustness
    near = evaluate(pack, an_assessment({"AAA-01": 3, "AAA-02": 3})).robustness

    assert half is not None
    assert (half.worst, half.best) == (Fraction(40), Fraction(60))
    assert not half.band_holds
    assert near is not None
    assert near.worst == near.best == 75
    assert near.band_holds
