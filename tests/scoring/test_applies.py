"""Questions show and hide each other in any order of the pack, in one pass."""

import pytest

from regrisk.errors import ResponseError
from regrisk.model.condition import Condition
from regrisk.model.profile import ProfileSingle
from regrisk.model.response import Answered
from regrisk.scoring.applies import applies
from regrisk.scoring.evaluate import evaluate
from regrisk.scoring.order import decided_in_order
from tests.scoring.builders import a_domain, a_maturity, a_pack, an_assessment
from tests.scoring.conditions import condition_from
from tests.scoring.strategies import PROFILE


def after(name: str) -> Condition:
    return condition_from({"question": name, "level_at_least": 3})


def test_a_question_may_depend_on_a_later_one() -> None:
    pack = a_pack(
        a_domain(
            "AAA",
            a_maturity("AAA-01", show_if=after("AAA-02")),
            a_maturity("AAA-02", show_if=after("AAA-03")),
            a_maturity("AAA-03"),
        )
    )

    assert applies(pack, an_assessment({"AAA-02": 4, "AAA-03": 4})) == {"AAA-01", "AAA-02", "AAA-03"}
    assert applies(pack, an_assessment({"AAA-02": 4, "AAA-03": 2})) == {"AAA-03"}


def test_a_thousand_in_a_chain_fall_with_the_first() -> None:
    names = [f"AAA-{n:03d}" for n in range(1000)]
    asked = [a_maturity(name, show_if=after(names[n - 1]) if n else None) for n, name in enumerate(names)]
    pack = a_pack(a_domain("AAA", *reversed(asked)))
    said: dict[str, int] = dict.fromkeys(names, 4)

    assert applies(pack, an_assessment(said)) == set(names)
    assert applies(pack, an_assessment({**said, "AAA-500": 2})) == set(names[:501])
    assert applies(pack, an_assessment({**said, "AAA-000": 2})) == {"AAA-000"}


def test_a_circle_is_decided_in_the_order_of_the_pack() -> None:
    """What is not yet decided is as good as hidden; the rest of the pack is decided as ever."""
    pack = a_pack(
        a_domain(
            "AAA",
            a_maturity("AAA-01", show_if=after("AAA-02")),
            a_maturity("AAA-02", show_if=after("AAA-01")),
            a_maturity("AAA-03"),
        )
    )

    assert applies(pack, an_assessment({"AAA-01": 4, "AAA-02": 4, "AAA-03": 4})) == {"AAA-03"}


def test_a_profile_fact_that_does_not_apply_takes_no_part() -> None:
    """Its answer is kept in the document, and no condition sees it, not even one for a missing answer."""
    first = ProfileSingle.model_validate({**dict(PROFILE[0]), "id": "PRF-11"})
    second = ProfileSingle.model_validate(
        {
            **dict(PROFILE[0]),
            "id": "PRF-10",
            "show_if": condition_from({"answer": "PRF-11", "is": "yes"}),
        }
    )
    pack = a_pack(
        a_domain(
            "AAA",
            a_maturity("AAA-01", show_if=condition_from({"answer": "PRF-10", "is": "one"})),
            a_maturity("AAA-02", show_if=condition_from({"answer": "PRF-10", "given": False})),
        ),
        profile=(second, first),
    )

    assert applies(pack, an_assessment(profile={"PRF-10": "one", "PRF-11": "yes"})) == {"AAA-01"}
    assert applies(pack, an_assessment(profile={"PRF-11": "yes"})) == {"AAA-02"}
    assert applies(pack, an_assessment(profile={"PRF-10": "one", "PRF-11": "two"})) == set()


def test_a_count_is_decided_after_all_that_it_counts() -> None:
    count = condition_from({"count": {"state": "answered"}, "at_least": 2})
    pack = a_pack(
        a_domain(
            "AAA",
            a_maturity("AAA-01", show_if=count),
            a_maturity("AAA-02"),
            a_maturity("AAA-03", show_if=after("AAA-02")),
        )
    )

    assert [name for _, name in decided_in_order(pack)] == ["AAA-02", "AAA-03", "AAA-01"]
    assert "AAA-01" in applies(pack, an_assessment({"AAA-02": 3, "AAA-03": 0}))
    assert "AAA-01" not in applies(pack, an_assessment({"AAA-02": 2, "AAA-03": 0}))


def test_hidden_points_move_to_the_neighbours() -> None:
    pack = a_pack(
        a_domain("AAA", a_maturity("AAA-01"), a_maturity("AAA-02", show_if=after("AAA-01"))),
        a_domain("BBB", a_maturity("BBB-01", show_if=after("AAA-01"))),
    )
    hidden = evaluate(pack, an_assessment({"AAA-01": 2}))
    shown = evaluate(pack, an_assessment({"AAA-01": 3}))

    assert [part.possible for part in hidden.contributions] == [100, 0, 0]
    assert [part.state for part in hidden.contributions] == ["answered", "hidden", "hidden"]
    assert [part.possible for part in shown.contributions] == [25, 25, 50]


@pytest.mark.parametrize("value", [5, -1, "3", ("a",)])
def test_a_value_the_question_does_not_offer_is_refused(value: int | str | tuple[str, ...]) -> None:
    pack = a_pack(a_domain("AAA", a_maturity("AAA-01")))

    with pytest.raises(ResponseError, match=r"AAA-01: .* is not an answer to this question"):
        evaluate(pack, an_assessment({"AAA-01": Answered(value=value)}))
