"""The quick screen: a range that is honest, and settled only when no open answer can change it."""

import pytest

from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.model.rules import Asked, AskedOfProfile, QuickScreen
from regrisk.scoring.evaluate import evaluate
from regrisk.scoring.quick_screen import quick_range
from tests.scoring.builders import a_domain, a_gate, a_knock_out, a_maturity, a_pack, an_assessment

PACK = a_pack(
    a_domain(
        "AAA",
        a_maturity("AAA-01", knock_out=a_knock_out("decline", 2)),
        a_maturity("AAA-02"),
        a_maturity("AAA-03", weight=2),
    ),
    gates=(a_gate(),),
    quick_screen=QuickScreen(
        minutes=2,
        questions=(
            Asked(question="AAA-01", reason="Can decline."),
            Asked(question="AAA-02", reason="Weighs."),
        ),
        profile=(AskedOfProfile(answer="PRF-07", reason="Size."),),
        how_to_read=("A range.",),
        not_asked_but_can_gate=(),
    ),
)


@pytest.mark.parametrize(
    ("responses", "lowest", "highest"),
    [
        ({}, "not_ready", "preferred"),
        ({"AAA-01": 1}, "not_ready", "not_ready"),
        ({"AAA-01": None}, "not_ready", "not_ready"),
        ({"AAA-01": 2}, "not_ready", "preferred"),
        ({"AAA-01": 4, "AAA-02": 4}, "conditional", "preferred"),
        ({"AAA-01": 4, "AAA-02": 0}, "not_ready", "standard"),
        ({"AAA-02": 4, "AAA-03": 4}, "not_ready", "preferred"),
        ({"AAA-01": 4, "AAA-02": 4, "AAA-03": 4}, "preferred", "preferred"),
    ],
)
def test_the_range_spans_the_worst_and_the_best_the_rest_could_be(
    responses: dict[str, int | None], lowest: str, highest: str
) -> None:
    """An open knock-out counts against the lowest only, a fired one (also of an unknown) against both."""
    made = quick_range(PACK, an_assessment(responses))

    assert made is not None
    assert (made.lowest, made.highest) == (lowest, highest)
    assert made.settled is (lowest == highest)
    assert made.because


def test_it_says_how_far_it_is_and_what_it_still_asks() -> None:
    made = quick_range(PACK, an_assessment({"AAA-02": None, "AAA-03": 4}))
    full = evaluate(PACK, an_assessment({"AAA-02": None, "AAA-03": 4})).score

    assert made is not None
    assert (made.answered, made.asked, made.left, made.facts_left) == (1, 2, ("AAA-01",), ("PRF-07",))
    assert (made.points, made.potential) == (full.points, full.potential)
    assert made.because == "Between Not ready and Preferred, until more is answered."


def test_it_names_what_settles_it() -> None:
    made = quick_range(PACK, an_assessment({"AAA-01": 0}))

    assert made is not None
    assert made.because == "Not ready, held by AAA-01. No answer that is still open changes it."


def test_a_pack_without_a_quick_screen_has_no_range() -> None:
    assert quick_range(a_pack(), an_assessment()) is None


def test_the_shipped_quick_example_is_bounded_by_its_exclusion(
    shipped: Pack, examples: dict[str, Assessment]
) -> None:
    made = quick_range(shipped, examples["small-new-quick"])

    assert made is not None
    assert (made.answered, made.asked, made.lowest, made.highest) == (15, 15, "not_ready", "conditional")
