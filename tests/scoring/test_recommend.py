"""Which controls are recommended, in which order, and what a what-if with them gives."""

from fractions import Fraction

import pytest

from regrisk.errors import UsageError
from regrisk.model.control import Raise
from regrisk.model.response import Answered
from regrisk.scoring.evaluate import evaluate
from regrisk.scoring.what_if import with_controls
from tests.scoring.builders import (
    a_control,
    a_domain,
    a_knock_out,
    a_maturity,
    a_pack,
    a_proof,
    a_single,
    an_assessment,
    answered,
    not_applicable,
)
from tests.scoring.conditions import condition_from

QUESTIONS = (
    a_maturity("AAA-01", knock_out=a_knock_out("decline", 2)),
    a_maturity("AAA-02", knock_out=a_knock_out("exclusion", 2)),
    a_maturity("AAA-03", knock_out=a_knock_out("subjectivity", 2)),
    a_maturity("AAA-04"),
    a_maturity("AAA-05"),
)
ALL_LOW = dict.fromkeys((question.id for question in QUESTIONS), 0)


def order_of(*controls: object, responses: dict[str, int] | None = None) -> list[str]:
    pack = a_pack(a_domain("AAA", *QUESTIONS), controls=controls)
    made = evaluate(pack, an_assessment(ALL_LOW if responses is None else responses))
    return [one.control for one in made.recommendations]


def test_what_clears_more_comes_first_then_points_per_day_then_the_id() -> None:
    assert order_of(
        a_control("waits", ("AAA-01", 4), plannable=False, kind="time"),
        a_control("b-slow", ("AAA-04", 4), days=4),
        a_control("b-quick", ("AAA-04", 4), days=1),
        a_control("a-slow", ("AAA-05", 4), days=4),
        a_control("condition", ("AAA-03", 2), days=50),
        a_control("exclusion", ("AAA-02", 2), days=50),
        a_control("decline", ("AAA-01", 2), days=50),
        a_control("below", ("AAA-01", 1), days=0.5),
        a_control("free", ("AAA-04", 1), days=0),
    ) == ["decline", "exclusion", "condition", "free", "b-quick", "below", "a-slow", "b-slow", "waits"]


def test_a_control_that_raises_nothing_is_left_out() -> None:
    control = a_control("done", ("AAA-04", 3))

    assert order_of(control, responses={"AAA-04": 3}) == []
    assert order_of(control, responses={"AAA-04": 2}) == ["done"]


def test_a_control_waits_until_what_it_comes_after_is_spent() -> None:
    first, second = a_control("first", ("AAA-04", 2)), a_control("second", ("AAA-04", 4), after=("first",))

    assert order_of(first, second, responses={"AAA-04": 1}) == ["first"]
    assert order_of(first, second, responses={"AAA-04": 2}) == ["second"]


def test_only_if_is_read_on_the_assessment_before_any_control() -> None:
    """Raising AAA-04 does not make the second control's condition true, not even in one what-if."""
    when_high = condition_from({"question": "AAA-04", "level_at_least": 3})
    pack = a_pack(
        a_domain("AAA", *QUESTIONS),
        controls=(
            a_control("one", ("AAA-04", 4)),
            a_control("two", Raise(question="AAA-05", to_level=4, only_if=when_high)),
        ),
    )
    low = an_assessment({"AAA-04": 0, "AAA-05": 0})

    assert [one.control for one in evaluate(pack, low).recommendations] == ["one"]
    raised = with_controls(pack, low, ["one", "two"])
    assert raised.responses["AAA-05"] == Answered(value=0)
    assert with_controls(pack, raised, ["two"]).responses["AAA-05"] == Answered(value=4)


def test_a_lift_by_hand() -> None:
    """One of five equal questions from level 1 to 3, and one from unknown to 3: 20 x 2/4 + 20 x 3/4."""
    pack = a_pack(
        a_domain("AAA", *QUESTIONS),
        controls=(a_control("both", ("AAA-04", 3), ("AAA-05", 3), ("AAA-03", 3)),),
    )
    made = evaluate(pack, an_assessment({"AAA-04": 1, "AAA-05": None, "AAA-03": 3, "AAA-01": 2, "AAA-02": 2}))

    assert made.recommendations[0].lift == Fraction(25)
    assert made.recommendations[0].questions == ("AAA-04", "AAA-05")
    assert made.recommendations[0].clears == ()


def test_a_subjectivity_that_a_control_answers_counts_as_cleared() -> None:
    """Though the level stays; a decline cannot be answered like that."""
    controls = (
        a_control("account", ("AAA-04", 1), answers_knock_out=("AAA-03", "AAA-01")),
        a_control("other", ("AAA-05", 4)),
    )
    pack = a_pack(a_domain("AAA", *QUESTIONS), controls=controls)
    made = evaluate(pack, an_assessment({**ALL_LOW, "AAA-04": 1}))

    first = made.recommendations[0]
    assert (first.control, first.clears, first.questions) == ("account", ("AAA-03",), ())
    assert first.lift == 0


def test_a_control_sets_the_option_it_names_and_keeps_what_was_said() -> None:
    pack = a_pack(
        a_domain("AAA", a_single("AAA-01", (0, 2, 2, 4)), a_maturity("AAA-02"), a_maturity("AAA-03")),
        controls=(
            a_control(
                "all",
                Raise(question="AAA-01", to_level=2, to_option="o2"),
                ("AAA-02", 3),
                ("AAA-03", 3),
            ),
        ),
    )
    said = answered("o0", a_proof(), basis="seen", scope="Two sites")
    then = with_controls(
        pack, an_assessment({"AAA-01": said, "AAA-02": not_applicable(), "AAA-03": None}), ["all"]
    )

    assert then.responses["AAA-01"] == answered("o2", a_proof(), basis="seen", scope="Two sites")
    assert then.responses["AAA-02"] == not_applicable()
    assert then.responses["AAA-03"] == Answered(value=3)


def test_a_what_if_holds_what_its_controls_come_after_and_each_raise_once() -> None:
    pack = a_pack(
        a_domain("AAA", *QUESTIONS),
        controls=(
            a_control("first", ("AAA-04", 2)),
            a_control("second", ("AAA-05", 2), ("AAA-04", 3), after=("first",)),
            a_control("third", ("AAA-05", 4), after=("second",)),
        ),
    )
    then = with_controls(pack, an_assessment(ALL_LOW), ["third"])

    assert then.responses["AAA-04"] == Answered(value=3)
    assert then.responses["AAA-05"] == Answered(value=4)
    assert then == with_controls(pack, an_assessment(ALL_LOW), ["first", "second", "third"])
    assert then == with_controls(pack, then, ["third", "first"])


def test_of_two_raises_to_one_level_the_first_control_of_the_pack_decides() -> None:
    """Whatever the order in which they are named."""
    controls = (
        a_control("b", Raise(question="AAA-01", to_level=2, to_option="o1")),
        a_control("a", Raise(question="AAA-01", to_level=2, to_option="o2")),
    )
    pack = a_pack(a_domain("AAA", a_single("AAA-01", (0, 2, 2, 4))), controls=controls)

    for names in (["a", "b"], ["b", "a"]):
        assert with_controls(pack, an_assessment({"AAA-01": "o0"}), names).responses == {
            "AAA-01": Answered(value="o1")
        }


def test_an_unknown_control_is_refused() -> None:
    with pytest.raises(UsageError, match='no control "magic"'):
        with_controls(a_pack(), an_assessment(), ["magic"])
