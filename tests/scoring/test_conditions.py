"""What each leaf of a condition tests, on both sides of its threshold."""

from typing import Any

import pytest

from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.scoring.applies import facts_of
from regrisk.scoring.conditions import causes, holds
from regrisk.scoring.prepared import prepare
from tests.scoring.builders import (
    TAKEN_ON,
    a_domain,
    a_maturity,
    a_multi,
    a_pack,
    a_proof,
    a_single,
    an_assessment,
    answered,
    not_applicable,
)
from tests.scoring.conditions import condition_from

PACK = a_pack(
    a_domain(
        "AAA",
        a_maturity("AAA-01"),
        a_single("AAA-02", (0, 2, 2, 4)),
        a_multi("AAA-03"),
        a_maturity("AAA-04", scored=False),
        a_maturity("AAA-05", show_if=condition_from({"answer": "PRF-01", "is": "yes"})),
    )
)

WHO = {
    "unanswered": an_assessment(),
    "unknown": an_assessment({"AAA-01": None}),
    "not applicable": an_assessment({"AAA-01": not_applicable()}),
    "level 0": an_assessment({"AAA-01": 0}),
    "level 1": an_assessment({"AAA-01": 1}),
    "level 2": an_assessment({"AAA-01": 2}),
    "level 4": an_assessment({"AAA-01": 4}),
    "in date": an_assessment({"AAA-01": answered(3, a_proof())}),
    "expired": an_assessment({"AAA-01": answered(3, a_proof(valid_until=TAKEN_ON.replace(day=19)))}),
    "seen": an_assessment({"AAA-01": answered(3, basis="seen")}),
}


def it_holds(pack: Pack, assessment: Assessment, written: dict[str, Any]) -> bool:
    return holds(condition_from(written), facts_of(prepare(pack), assessment, assessment.taken_on))


@pytest.mark.parametrize(
    ("test", "true_for"),
    [
        ({"is": 2}, {"level 2"}),
        ({"is_any": [0, 4]}, {"level 0", "level 4"}),
        ({"level_at_least": 2}, {"level 2", "level 4", "in date", "expired", "seen"}),
        ({"level_at_most": 1}, {"level 0", "level 1"}),
        ({"level_below": 2}, {"unknown", "level 0", "level 1"}),
        ({"level_below": 0}, set()),
        ({"state": "answered"}, set(WHO) - {"unanswered", "unknown", "not applicable"}),
        ({"state": "unknown"}, {"unknown"}),
        ({"state": "not_applicable"}, {"not applicable"}),
        ({"state": "unanswered"}, {"unanswered"}),
        ({"evidence": "in_date"}, {"in date"}),
        ({"evidence": "none_in_date"}, {"level 0", "level 1", "level 2", "level 4", "expired", "seen"}),
        ({"basis": "seen"}, {"seen"}),
        ({"basis": "none"}, {"level 0", "level 1", "level 2", "level 4", "in date", "expired"}),
        ({"level_at_least": 3, "basis": "seen"}, {"seen"}),
    ],
)
def test_a_leaf_over_a_response(test: dict[str, Any], true_for: set[str]) -> None:
    written = {"question": "AAA-01", **test}

    assert {name for name, assessment in WHO.items() if it_holds(PACK, assessment, written)} == true_for


@pytest.mark.parametrize(
    ("response", "test", "true"),
    [
        ("o1", {"is": "o1"}, True),
        ("o1", {"is": "o2"}, False),
        ("o1", {"is": 2}, True),
        ("o2", {"is": 2}, True),
        ("o3", {"is": 2}, False),
        ("o1", {"is_any": ["o0", "o1"]}, True),
        ("o1", {"level_at_least": 2}, True),
        ("o1", {"level_at_least": 3}, False),
        (None, {"is_any": ["o0", "o1", "o2", "o3"]}, False),
    ],
)
def test_an_option_is_tested_by_its_value_or_its_level(
    response: str | None, test: dict[str, Any], true: bool
) -> None:
    assert it_holds(PACK, an_assessment({"AAA-02": response}), {"question": "AAA-02", **test}) is true


def test_many_choices_equal_a_word_when_it_is_the_only_one() -> None:
    only_x = {"question": "AAA-03", "is": "x"}

    assert it_holds(PACK, an_assessment({"AAA-03": ("x",)}), only_x)
    assert not it_holds(PACK, an_assessment({"AAA-03": ("x", "y")}), only_x)
    assert it_holds(PACK, an_assessment({"AAA-03": ("x", "y")}), {"question": "AAA-03", "is": 4})


def test_a_hidden_question_makes_every_leaf_false_and_not_turns_it_round() -> None:
    hidden = an_assessment({"AAA-05": 0})
    for test in (
        {"state": "answered"},
        {"level_at_most": 4},
        {"level_below": 4},
        {"evidence": "none_in_date"},
    ):
        written = {"question": "AAA-05", **test}
        assert not it_holds(PACK, hidden, written)
        assert it_holds(PACK, hidden, {"not": written})
        assert it_holds(PACK, an_assessment({"AAA-05": 0}, profile={"PRF-01": "yes"}), written)


@pytest.mark.parametrize(
    ("value", "test", "true"),
    [
        ("a", {"is": "a"}, True),
        ("a", {"is": "b"}, False),
        ("5", {"is": 5}, False),
        (5, {"is": 5}, True),
        (True, {"is": 1}, False),
        ("a", {"is_any": ["a", "b"]}, True),
        (["a", "b"], {"includes_any": ["b", "c"]}, True),
        (["a"], {"includes_any": ["b", "c"]}, False),
        ("b", {"includes_any": ["b"]}, False),
        (5, {"at_least": 5}, True),
        (4, {"at_least": 5}, False),
        (4.9, {"at_least": 5}, False),
        ("5", {"at_least": 5}, False),
        (True, {"at_least": 1}, False),
        (5, {"at_most": 5}, True),
        (6, {"at_most": 5}, False),
        (0, {"at_most": 5}, True),
        (5, {"at_least": 1, "at_most": 4}, False),
        (0, {"given": True}, True),
        (0, {"given": False}, False),
        ([], {"given": True}, False),
        ([], {"given": False}, True),
        (None, {"given": False}, True),
        (None, {"at_most": 5}, False),
        (None, {"is": "a"}, False),
        ({"n": 3}, {"part": "n", "at_least": 3}, True),
        ({"n": 3}, {"part": "n", "at_least": 4}, False),
        ({}, {"part": "n", "at_least": 0}, False),
        ({"m": 3}, {"part": "n", "given": False}, True),
        ({"n": []}, {"part": "n", "given": False}, True),
        ({"n": 3}, {"part": "n", "given": False}, False),
        (7, {"part": "n", "given": False}, True),
    ],
)
def test_a_leaf_over_the_profile(value: Any, test: dict[str, Any], true: bool) -> None:
    given = {} if value is None else {"PRF-09": value}

    assert it_holds(PACK, an_assessment(profile=given), {"answer": "PRF-09", **test}) is true


@pytest.mark.parametrize(
    ("day", "span", "true"),
    [
        ("2026-08-31", {"at_least": -3}, True),
        ("2026-08-30", {"at_least": -3}, True),
        ("2026-08-29", {"at_least": -3}, False),
        ("2027-02-28", {"at_most": 3}, True),
        ("2027-03-01", {"at_most": 3}, False),
        ("2026-11-30", {"at_least": 0, "at_most": 0}, True),
        ("2026-12-01", {"at_least": 0, "at_most": 0}, False),
        ("soon", {"at_least": 0}, False),
        (20261130, {"at_least": 0}, False),
    ],
)
def test_months_count_from_the_day_taken_and_end_with_the_month(
    day: str | int, span: dict[str, int], true: bool
) -> None:
    """30 November less three months is 30 August; three months on there is no 30 February, so the 28th."""
    assessment = an_assessment(taken_on=TAKEN_ON.replace(day=30), profile={"PRF-09": day})

    assert it_holds(PACK, assessment, {"answer": "PRF-09", "months_from_taken_on": span}) is true


@pytest.mark.parametrize(
    ("left", "right", "true"), [(6, 5, True), (5, 5, False), (6, None, False), (6, "5", False)]
)
def test_more_than_compares_two_numbers(left: int, right: int | str | None, true: bool) -> None:
    given = {"PRF-08": {"n": left}} | ({} if right is None else {"PRF-09": right})
    written = {"answer": "PRF-08", "part": "n", "more_than": {"answer": "PRF-09"}}

    assert it_holds(PACK, an_assessment(profile=given), written) is true


@pytest.mark.parametrize(
    ("counted", "number"),
    [
        ({}, 3),
        ({"state": "answered"}, 2),
        ({"state": "unanswered"}, 0),
        ({"state": "not_applicable"}, 1),
        ({"state": "answered", "evidence": "none_in_date"}, 1),
        ({"evidence": "in_date"}, 1),
        ({"basis": "assumed"}, 1),
    ],
)
def test_a_count_takes_scored_questions_that_apply(counted: dict[str, Any], number: int) -> None:
    """The unscored question and the hidden one are answered too and are not counted."""
    assessment = an_assessment(
        {
            "AAA-01": answered(3, a_proof()),
            "AAA-02": answered("o1", basis="assumed"),
            "AAA-03": not_applicable(),
            "AAA-04": answered(3, basis="assumed"),
            "AAA-05": answered(3, basis="assumed"),
        }
    )

    assert it_holds(PACK, assessment, {"count": counted, "at_least": number})
    assert not it_holds(PACK, assessment, {"count": counted, "at_least": number + 1})


def test_all_any_and_not_join() -> None:
    yes, no = {"question": "AAA-01", "is": 2}, {"question": "AAA-01", "is": 3}
    assessment = WHO["level 2"]

    assert it_holds(PACK, assessment, {"all": [yes, yes]})
    assert not it_holds(PACK, assessment, {"all": [yes, no]})
    assert it_holds(PACK, assessment, {"any": [no, yes]})
    assert not it_holds(PACK, assessment, {"any": [no, no]})
    assert it_holds(PACK, assessment, {"not": {"all": [yes, no]}})


def test_causes_name_only_what_makes_a_condition_hold() -> None:
    """Of several alternatives only those that hold are named; a count names what it counted."""
    facts = facts_of(
        prepare(PACK),
        an_assessment({"AAA-01": 1, "AAA-02": answered("o3", basis="assumed")}, profile={"PRF-09": 5}),
        TAKEN_ON,
    )
    written = {
        "all": [
            {"any": [{"question": "AAA-01", "is": 1}, {"question": "AAA-03", "is": 1}]},
            {"not": {"answer": "PRF-09", "at_least": 6}},
            {"count": {"basis": "assumed"}, "at_least": 1},
        ]
    }

    assert holds(condition_from(written), facts)
    assert causes(condition_from(written), facts) == ("AAA-01", "PRF-09", "AAA-02")
