"""Bands by points, knock-outs and gates, on both sides of every threshold."""

from fractions import Fraction

import pytest

from regrisk.scoring.bands import band_by_points
from regrisk.scoring.evaluate import evaluate
from tests.scoring.builders import (
    a_domain,
    a_gate,
    a_knock_out,
    a_maturity,
    a_pack,
    an_assessment,
    not_applicable,
    some_bands,
)


@pytest.mark.parametrize(
    ("points", "band"),
    [
        (Fraction(100), "preferred"),
        (Fraction(85), "preferred"),
        (Fraction(85) - Fraction(1, 10**12), "standard"),
        (Fraction(70), "standard"),
        (Fraction(6999999, 100000), "conditional"),
        (Fraction(50), "conditional"),
        (Fraction(499, 10), "not_ready"),
        (Fraction(0), "not_ready"),
    ],
)
def test_a_band_begins_exactly_at_its_bound(points: Fraction, band: str) -> None:
    assert band_by_points(some_bands(), points) == band


PACK = a_pack(
    a_domain(
        "AAA",
        a_maturity("AAA-01", knock_out=a_knock_out("decline", 2)),
        a_maturity("AAA-02", knock_out=a_knock_out("exclusion", 2)),
        a_maturity("AAA-03", knock_out=a_knock_out("exclusion", 1)),
        a_maturity("AAA-04", knock_out=a_knock_out("subjectivity", 4)),
        a_maturity("AAA-05", weight=96),
    ),
    gates=(
        a_gate("any-decline", "decline", band_at_most="not_ready"),
        a_gate("named", "exclusion", on_any=("AAA-03",), band_at_most="conditional"),
        a_gate("two", "exclusion", at_least=2, band_at_most="standard", says="{count} found."),
    ),
)
TOP = dict.fromkeys(("AAA-01", "AAA-02", "AAA-03", "AAA-04", "AAA-05"), 4)


@pytest.mark.parametrize(("level", "fires"), [(0, True), (1, True), (2, False), (4, False), (None, True)])
def test_a_knock_out_fires_below_its_level_and_not_at_it(level: int | None, fires: bool) -> None:
    findings = evaluate(PACK, an_assessment({**TOP, "AAA-01": level})).findings

    assert ("decline" in {finding.kind for finding in findings}) is fires


def test_a_knock_out_changes_the_band_and_never_the_points() -> None:
    evaluation = evaluate(PACK, an_assessment({**TOP, "AAA-01": 1}))

    assert evaluation.score.points == Fraction(9925, 100)
    assert evaluation.band.before_gates == "preferred"
    assert evaluation.band.id == "not_ready"
    assert [(gate.id, gate.questions) for gate in evaluation.band.gates] == [("any-decline", ("AAA-01",))]


def test_a_named_exclusion_caps_and_another_does_not() -> None:
    assert evaluate(PACK, an_assessment({**TOP, "AAA-03": 0})).band.id == "conditional"
    assert evaluate(PACK, an_assessment({**TOP, "AAA-02": 0})).band.id == "preferred"


def test_the_worst_cap_decides_and_every_gate_is_named() -> None:
    band = evaluate(PACK, an_assessment({**TOP, "AAA-02": 0, "AAA-03": 0})).band

    assert band.id == "conditional"
    assert [gate.id for gate in band.gates] == ["named", "two"]
    assert band.gates[1].because == "AAA-02 and AAA-03: 2 found."


def test_a_subjectivity_lists_a_condition_and_caps_nothing() -> None:
    evaluation = evaluate(PACK, an_assessment({**TOP, "AAA-04": 3}))

    assert [finding.kind for finding in evaluation.findings] == ["subjectivity"]
    assert evaluation.findings[0].because == (
        "AAA-04 is at level 3; a condition is likely below level 4. Forms ask for it."
    )
    assert evaluation.band.gates == ()
    assert evaluation.band.id == "preferred"


def test_on_an_unanswered_question_a_knock_out_is_open_and_on_none_that_applies_it_escapes() -> None:
    unanswered = evaluate(PACK, an_assessment({name: 4 for name in TOP if name != "AAA-01"}))
    escaped = evaluate(PACK, an_assessment({**TOP, "AAA-01": not_applicable()}))

    assert unanswered.findings == ()
    assert [(one.question, one.kind) for one in unanswered.open_knock_outs] == [("AAA-01", "decline")]
    assert unanswered.score.provisional
    assert unanswered.band.id == "preferred"
    assert escaped.findings == ()
    assert escaped.open_knock_outs == ()
    assert not escaped.score.provisional


def test_points_by_hand() -> None:
    """Two domains 3 to 1; in the first 2 to 1 to 1 and one that does not apply.

    75 x 2/4 x 3/4 + 75 x 1/4 x 0 (unknown) + 75 x 1/4 x 0 (open) = 28.125, and 25 x 1 in the second.
    """
    pack = a_pack(
        a_domain(
            "AAA",
            a_maturity("AAA-01", weight=2),
            a_maturity("AAA-02", weight=1),
            a_maturity("AAA-03", weight=1),
            a_maturity("AAA-04", weight=9),
            a_maturity("AAA-05", weight=9, scored=False),
            weight=3,
        ),
        a_domain("BBB", a_maturity("BBB-01"), weight=1),
        a_domain("CCC", a_maturity("CCC-01"), weight=50),
    )
    evaluation = evaluate(
        pack,
        an_assessment(
            {
                "AAA-01": 3,
                "AAA-02": None,
                "AAA-04": not_applicable(),
                "AAA-05": 1,
                "BBB-01": 4,
                "CCC-01": not_applicable(),
            }
        ),
    )

    score = evaluation.score
    assert score.points == Fraction(53125, 1000)
    assert score.potential == score.points + Fraction(375, 10)
    assert score.answered_share == Fraction(3, 4)
    assert evaluation.open == ("AAA-03",)
    assert [part.possible for part in evaluation.contributions] == [
        Fraction(75, 2),
        Fraction(75, 4),
        Fraction(75, 4),
        0,
        0,
        25,
        0,
    ]
    assert [part.because for part in evaluation.contributions] == [
        "AAA-01: Level 3 earns 75 %. Claimed, not shown.",
        "AAA-02: Unknown earns 0 and counts.",
        "AAA-03: Not answered yet. It earns 0 and counts.",
        "AAA-04: Does not apply. Its points moved to its neighbours.",
        "AAA-05: Asked for terms only. It earns no points.",
        "BBB-01: Level 4 earns 100 %. Claimed, not shown.",
        "CCC-01: Does not apply. Its points moved to its neighbours.",
    ]


def test_nothing_that_counts_is_nothing_to_score() -> None:
    evaluation = evaluate(a_pack(), an_assessment({"AAA-01": not_applicable()}))

    assert evaluation.score.points == evaluation.score.potential == 0
    assert sum(part.possible for part in evaluation.contributions) == 0
    assert evaluation.score.answered_share == 1
    assert not evaluation.score.provisional
