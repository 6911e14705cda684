"""What can never hold is called so only when no answers make it hold."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regrisk.app.shipped import shipped_pack
from regrisk.errors import DocumentError
from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.model.profile import ProfileMulti, ProfileNumber, ProfileOption, ProfileSingle
from regrisk.packs.check import check_pack
from regrisk.packs.checks.satisfiable import Possibilities
from regrisk.packs.document import parse_assessment, write_assessment
from regrisk.packs.locate import bundled_pack
from regrisk.scoring.evaluate import evaluate
from regrisk.scoring.trend import rescored
from tests.scoring.builders import TAKEN_ON, a_domain, a_maturity, a_pack, a_single
from tests.scoring.conditions import condition_from
from tests.scoring.strategies import PROFILE, assessments, packs

SINGLE: dict[str, Any] = {
    "help": "Asked.",
    "required": False,
    "used_for": ("routing",),
    "used_for_note": "Routing.",
}


@st.composite
def _answered(draw: st.DrawFn) -> tuple[Pack, Assessment]:
    pack = draw(packs())
    return pack, draw(assessments(pack))


@given(_answered())
@settings(max_examples=150)
def test_whatever_some_answers_bring_about_is_possible(drawn: tuple[Pack, Assessment]) -> None:
    """Soundness: the check never calls something impossible that an evaluation can show."""
    pack, assessment = drawn
    possible = Possibilities(pack)
    evaluation = evaluate(pack, assessment, TAKEN_ON)

    states = {each.question: each.state for each in evaluation.contributions}
    for question in pack.questions:
        if question.show_if is not None and states[question.id] != "hidden":
            assert possible.can_hold(question.show_if)
    found = {each.id for each in evaluation.contradictions}
    for rule in pack.contradictions:
        if rule.id in found:
            assert possible.can_hold(rule.when)


SIZE = ProfileNumber(id="PRF-06", text="How many?", type="number", min=0, integer=True, **SINGLE)
ONE = ProfileSingle(
    **{"id": "PRF-07", "text": "Which?", "type": "single", **SINGLE},
    options=(ProfileOption(value="a", label="A"), ProfileOption(value="b", label="B")),
)
MANY = ProfileMulti(
    **{"id": "PRF-08", "text": "Which of them?", "type": "multi", **SINGLE},
    options=(ProfileOption(value="a", label="A"), ProfileOption(value="b", label="B")),
)
SMALL = a_pack(
    a_domain(
        "AAA",
        a_maturity("AAA-01"),
        a_single("AAA-02", (0, 2, 4)),
        a_maturity("AAA-03", show_if=condition_from({"question": "AAA-01", "level_at_least": 3})),
    ),
    profile=(*PROFILE, SIZE, ONE, MANY),
)


@pytest.mark.parametrize(
    ("written", "possible"),
    [
        ({"question": "AAA-01", "level_at_least": 3, "level_at_most": 3}, True),
        ({"question": "AAA-02", "level_at_least": 3, "level_at_most": 3}, False),
        ({"question": "AAA-02", "is": 3}, False),
        ({"question": "AAA-02", "is": "o1", "level_at_least": 3}, False),
        ({"question": "AAA-01", "state": "unknown", "level_at_least": 1}, False),
        ({"question": "AAA-01", "state": "unknown", "level_below": 1}, True),
        ({"question": "AAA-01", "state": "unanswered", "evidence": "none_in_date"}, False),
        ({"all": [{"question": "AAA-01", "is": 1}, {"question": "AAA-01", "is": 2}]}, False),
        ({"any": [{"question": "AAA-01", "is": 1}, {"question": "AAA-01", "is": 2}]}, True),
        (
            {"all": [{"question": "AAA-01", "is": 1}, {"not": {"question": "AAA-01", "level_at_most": 1}}]},
            False,
        ),
        ({"all": [{"question": "AAA-03", "is": 1}, {"question": "AAA-01", "level_at_most": 2}]}, False),
        ({"all": [{"question": "AAA-03", "is": 1}, {"question": "AAA-01", "is": 3}]}, True),
        (
            {"all": [{"not": {"question": "AAA-03", "is": 1}}, {"question": "AAA-01", "level_at_most": 2}]},
            True,
        ),
        ({"answer": "PRF-06", "at_least": 5, "at_most": 4}, False),
        ({"answer": "PRF-06", "at_least": 5, "at_most": 5}, True),
        ({"answer": "PRF-06", "at_most": -1}, False),
        ({"all": [{"answer": "PRF-06", "at_least": 5}, {"not": {"answer": "PRF-06", "at_least": 6}}]}, True),
        ({"all": [{"not": {"answer": "PRF-06", "at_most": 5}}, {"answer": "PRF-06", "at_most": 5}]}, False),
        ({"all": [{"answer": "PRF-07", "is": "a"}, {"answer": "PRF-07", "is": "b"}]}, False),
        (
            {
                "all": [
                    {"answer": "PRF-08", "includes_any": ["a"]},
                    {"answer": "PRF-08", "includes_any": ["b"]},
                ]
            },
            True,
        ),
        ({"all": [{"answer": "PRF-08", "includes_any": ["a"]}, {"answer": "PRF-08", "given": False}]}, False),
        ({"answer": "PRF-20", "months_from_taken_on": {"at_least": 3, "at_most": 2}}, False),
        ({"answer": "PRF-20", "months_from_taken_on": {"at_least": -3, "at_most": -3}}, True),
        ({"all": [{"answer": "PRF-20", "given": False}, {"answer": "PRF-20", "given": True}]}, False),
        ({"count": {"state": "unknown"}, "at_least": 2}, True),
    ],
)
def test_a_condition_is_possible_or_not(written: dict[str, Any], possible: bool) -> None:
    assert Possibilities(SMALL).can_hold(condition_from(written)) is possible


def test_a_long_chain_of_questions_is_followed_without_trouble() -> None:
    questions = [a_maturity("AAA-100")]
    for n in range(101, 900):
        shown = condition_from({"question": questions[-1].id, "level_at_least": 1})
        questions.append(a_maturity(f"AAA-{n}", show_if=shown))
    pack = a_pack(a_domain("AAA", *questions))
    last = questions[-1].show_if
    assert last is not None

    assert Possibilities(pack).can_hold(last)


def test_a_rule_on_a_slip_that_documents_refuse_is_not_called_impossible() -> None:
    """Nobody can answer "None" beside something else today, yet an older version may have let it through.

    Answers of that version are read by today's pack in every comparison and every trend.
    """
    today = shipped_pack()
    older = _without_exclusive(today)
    document = parse_assessment(
        "{format: 1, pack: medical-registry, registry: {name: A, organisation: B}, taken_on: 2026-11-20, "
        "profile: {PRF-22: [none, declined]}}",
        "old.yaml",
        older,
    )

    with pytest.raises(DocumentError, match="PRF-22"):
        parse_assessment(write_assessment(document), "new.yaml", today)
    assert "none-and-something" in {one.id for one in rescored(today, document).contradictions}
    assert not [problem for problem in check_pack(bundled_pack()) if problem.code == "PACK-NEVER"]


def _without_exclusive(pack: Pack) -> Pack:
    """The pack as an earlier version may have been, where no option had to stand alone."""
    data = json.loads(pack.canonical)
    for asked in data["profile"]:
        for option in asked.get("options", []):
            option.pop("exclusive", None)
    return Pack.model_validate_json(json.dumps(data))
