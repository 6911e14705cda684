"""The shipped examples tell the stories they are there to tell, to the exact point."""

from collections import Counter
from datetime import timedelta
from fractions import Fraction
from typing import NamedTuple

import pytest

from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.scoring.applies import applies
from regrisk.scoring.evaluate import evaluate
from regrisk.scoring.forecast import forecast_on
from regrisk.scoring.plan import cheapest_plan
from regrisk.scoring.what_if import with_controls
from tests.scoring.brute import score_again
from tests.scoring.builders import an_assessment
from tests.scoring.conftest import EXAMPLES


class Story(NamedTuple):
    """What an example shows: score, potential, evidenced as printed, band, gates, findings by kind."""

    printed: tuple[float, float, float]
    before_gates: str
    band: str
    gates: tuple[str, ...]
    declines: int
    exclusions: int
    conditions: int
    contradictions: int
    provisional: bool = False


STORIES = {
    "strong-renewal": Story((89.9, 89.9, 85.3), "preferred", "preferred", (), 0, 0, 0, 0),
    "mid-size-conditional-2025-11": Story(
        (39.7, 41.3, 6.9),
        "not_ready",
        "not_ready",
        ("any-decline", "named-exclusion", "three-exclusions"),
        4,
        6,
        4,
        2,
    ),
    "mid-size-conditional-2026-05": Story(
        (48.6, 50.2, 14.4), "not_ready", "not_ready", ("named-exclusion",), 0, 1, 1, 3
    ),
    "mid-size-conditional": Story(
        (57.3, 58.9, 43.2), "conditional", "conditional", ("named-exclusion",), 0, 1, 0, 7
    ),
    "weak-start": Story(
        (10.1, 12.2, 1.2),
        "not_ready",
        "not_ready",
        ("any-decline", "named-exclusion", "three-exclusions"),
        9,
        11,
        9,
        0,
    ),
    "small-new-quick": Story(
        (8.0, 91.8, 1.1), "not_ready", "not_ready", ("named-exclusion",), 0, 1, 0, 0, provisional=True
    ),
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_tells_its_story(name: str, shipped: Pack, examples: dict[str, Assessment]) -> None:
    story, evaluation = STORIES[name], evaluate(shipped, examples[name])

    kinds = Counter(finding.kind for finding in evaluation.findings)
    assert (evaluation.band.before_gates, evaluation.band.id) == (story.before_gates, story.band)
    assert tuple(gate.id for gate in evaluation.band.gates) == story.gates
    assert kinds["decline"] == story.declines
    assert kinds["exclusion"] == story.exclusions
    assert kinds["subjectivity"] == story.conditions
    assert kinds["contradiction"] == story.contradictions
    assert evaluation.score.provisional == story.provisional


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_scores_what_a_second_reckoning_gives(
    name: str, shipped: Pack, examples: dict[str, Assessment]
) -> None:
    """The printed figures are the exact ones cut to one decimal, and both ways agree to the last digit."""
    assessment = examples[name]
    again = score_again(shipped, assessment, applies(shipped, assessment), assessment.taken_on)
    score = evaluate(shipped, assessment).score

    assert again == (score.points, score.potential, score.evidenced)
    for exact, printed in zip(again, STORIES[name].printed, strict=True):
        assert Fraction(0) <= exact - Fraction(str(printed)) < Fraction(1, 10)


def test_a_hidden_answer_is_kept_and_takes_no_part(shipped: Pack, examples: dict[str, Assessment]) -> None:
    assessment = examples["mid-size-conditional"]
    without = assessment.model_copy(
        update={"responses": {k: v for k, v in assessment.responses.items() if k != "EOR-09"}}
    )

    assert "EOR-09" in assessment.responses
    assert evaluate(shipped, assessment) == evaluate(shipped, without)


def test_two_dozen_pieces_of_evidence_run_out_within_ninety_days(
    shipped: Pack, examples: dict[str, Assessment]
) -> None:
    assessment = examples["mid-size-conditional"]
    later = forecast_on(shipped, assessment, assessment.taken_on + timedelta(days=91))

    assert len(later.expired) == 24
    lost = sum(one.points for one in later.expired)
    assert lost == evaluate(shipped, assessment).score.evidenced - later.evidenced


@pytest.mark.parametrize("name", EXAMPLES)
def test_each_lift_is_the_difference_of_two_whole_evaluations(
    name: str, shipped: Pack, examples: dict[str, Assessment]
) -> None:
    assessment = examples[name]
    before = evaluate(shipped, assessment)
    assert before.recommendations
    for one in before.recommendations[::6]:
        after = evaluate(shipped, with_controls(shipped, assessment, [one.control]))
        assert one.lift == after.score.points - before.score.points


@pytest.mark.parametrize("to", ["conditional", "standard", "preferred"])
@pytest.mark.parametrize("name", EXAMPLES)
def test_a_plan_keeps_its_promise(name: str, to: str, shipped: Pack, examples: dict[str, Assessment]) -> None:
    """Every example can reach every band; the score promised is the score once the controls are done."""
    assessment = examples[name]
    plan = cheapest_plan(shipped, assessment, to)

    order = [band.id for band in shipped.bands.bands]
    then = evaluate(shipped, with_controls(shipped, assessment, [step.control for step in plan.steps]))
    assert plan.reachable
    assert (plan.score, plan.band) == (then.score, then.band)
    assert order.index(then.band.id) <= order.index(to)


def test_a_question_is_worth_what_a_hand_calculation_gives(shipped: Pack) -> None:
    """Insurance weighs 2 of 100 and INS-02 4 of the 24 in it: worth 2 x 4/24, and "part" earns half."""
    evaluation = evaluate(shipped, an_assessment({"INS-02": "part"}))
    part = next(one for one in evaluation.contributions if one.question == "INS-02")

    assert (shipped.domain_of["INS-02"].weight, shipped.question_by_id["INS-02"].weight) == (2, 4)
    assert sum(one.weight for one in shipped.domain_of["INS-02"].questions) == 24
    assert part.possible == Fraction(1, 3)
    assert part.earned == Fraction(1, 6)
