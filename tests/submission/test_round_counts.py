"""A redacted submission encloses a round number of people, on either side of the limit of a policy."""

import pytest

from regrisk.app.enclosed import enclosed
from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.scoring.evaluate import evaluate
from tests.report.filled import filled


@pytest.mark.parametrize(
    ("people", "covered", "encloses"),
    [
        (182_000, 500_000, 100_000),  # nothing depends on it inside its range
        (250_001, 250_000, 300_000),  # just above a limit
        (482_371, 250_000, 400_000),  # far above it
        (312_345, 309_999, 400_000),  # the round number below it lies below the limit
        (499_999, 499_990, 499_999),  # no rounder number lies between the limit and the end of the range
    ],
)
def test_a_count_is_as_round_as_the_limit_allows(
    pack: Pack, mid_size: Assessment, people: int, covered: int, encloses: int
) -> None:
    whole = filled(pack, mid_size, str, registry="A registry")
    whole = whole.model_copy(update={"profile": {**whole.profile, "PRF-07": people}})
    [policy] = whole.policies
    response = policy.parts["breach_response"].model_copy(update={"people": covered})
    policy = policy.model_copy(update={"parts": {**policy.parts, "breach_response": response}})
    whole = whole.model_copy(update={"policies": (policy,)})
    made = evaluate(pack, whole)

    inside, again = enclosed(pack, whole, made, "redacted")

    assert inside.profile["PRF-07"] == encloses
    checks = [gap.check for gap in made.cover_gaps]
    assert [gap.check for gap in again.cover_gaps] == checks
    assert ("people-above-response-limit" in checks) is (people > covered)
    assert again.score == made.score
