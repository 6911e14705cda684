"""Plans for the shipped questionnaire: what a plan promises is what its controls bring."""

import pytest

from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.scoring.evaluate import evaluate
from regrisk.scoring.plan import cheapest_plan
from regrisk.scoring.what_if import with_controls
from tests.report.making import EXAMPLES, at_random, examples_of, shipped_pack
from tests.thorough import LONG

PACK = shipped_pack()
DOCUMENTS = examples_of(PACK)
SEEDS = range(200 if LONG else 4)


def promised(pack: Pack, assessment: Assessment, to: str) -> bool:
    """Assert that the controls of a plan bring its score and its band; say whether it reaches *to*."""
    plan = cheapest_plan(pack, assessment, to, "effort")
    then = evaluate(pack, with_controls(pack, assessment, [step.control for step in plan.steps]))

    assert plan.score == then.score
    assert plan.band == then.band
    if plan.reachable:
        order = list(pack.band_by_id)  # the best comes first
        assert order.index(then.band.id) <= order.index(to)
    return plan.reachable


@pytest.mark.parametrize("to", ["preferred", "standard", "conditional"])
@pytest.mark.parametrize("name", EXAMPLES)
def test_the_plan_of_an_example_keeps_its_promise(name: str, to: str) -> None:
    promised(PACK, DOCUMENTS[name], to)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_plan_of_answers_at_random_keeps_its_promise(seed: int) -> None:
    to = ("preferred", "standard", "conditional")[seed % 3]
    promised(PACK, at_random(PACK, DOCUMENTS["mid-size-conditional"], seed), to)
