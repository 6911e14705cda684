"""Two assessments side by side: every difference has a question and a cause, and all of it adds up."""

from datetime import timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regrisk.errors import UsageError
from regrisk.model.assessment import Assessment, RegistryName
from regrisk.model.comparison import Comparison
from regrisk.model.pack import Pack
from regrisk.model.workspace import TrendPoint
from regrisk.scoring.applies import applies
from regrisk.scoring.carry_over import carried_over
from regrisk.scoring.compare import compare
from regrisk.scoring.evaluate import METHOD, evaluate
from regrisk.scoring.trend import rescored, trend_breaks
from tests.scoring.builders import (
    TAKEN_ON,
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
from tests.scoring.strategies import assessments, packs
from tests.scoring.trials import trials

Four = tuple[Pack, Assessment, Pack, Assessment]


@st.composite
def four(draw: st.DrawFn) -> Four:
    """Two packs of the same name with questions in common, and an assessment of each, months apart."""
    before, after = draw(packs(rules=False)), draw(packs(rules=False))
    later = draw(assessments(after)).model_copy(
        update={"taken_on": TAKEN_ON + timedelta(days=draw(st.integers(0, 500)))}
    )
    return before, draw(assessments(before)), after, later


@trials(60)
@given(four())
def test_changes_add_up_to_the_difference_exactly(case: Four) -> None:
    pack_before, before, pack_after, after = case
    made = compare(pack_before, before, pack_after, after)
    first, last = evaluate(pack_before, before).score, evaluate(pack_after, after).score

    assert made.points == last.points - first.points
    assert made.evidenced == last.evidenced - first.evidenced
    assert sum(change.points for change in made.changes) == made.points
    assert sum(change.evidenced for change in made.changes) == made.evidenced
    assert all(change.because.startswith(f"{change.question}: ") for change in made.changes)
    if applies(pack_before, before, after.taken_on) == applies(pack_before, before):
        assert all(change.points == 0 for change in made.changes if change.cause == "evidence_aged")


@trials(25)
@given(four())
def test_nothing_changes_against_itself(case: Four) -> None:
    pack, assessment, _, _ = case

    assert compare(pack, assessment, pack, assessment).changes == ()


def told(made: Comparison) -> list[tuple[str, str, Fraction, Fraction, str]]:
    return [
        (one.question, one.cause, one.points, one.evidenced, one.because.partition(": ")[2])
        for one in made.changes
    ]


HALF, QUARTER, ZERO = Fraction(50), Fraction(25), Fraction(0)
PACK = a_pack(a_domain("AAA", a_maturity("AAA-01"), a_maturity("AAA-02")))


def test_what_we_changed_is_told_apart_from_evidence_that_aged() -> None:
    """The old proof ran out on its own; the new level came from us, and so did the new proof."""
    old = a_proof(valid_until=TAKEN_ON + timedelta(days=30))
    new = a_proof(TAKEN_ON + timedelta(days=80), title="New")
    before = an_assessment({"AAA-01": answered(2, old), "AAA-02": answered(2, old)})
    after = an_assessment(
        {"AAA-01": answered(4, old), "AAA-02": answered(2, new)}, taken_on=TAKEN_ON + timedelta(days=90)
    )

    aged = "The evidence ran out, so the answer is now claimed and not shown."
    assert told(compare(PACK, before, PACK, after)) == [
        ("AAA-01", "evidence_aged", ZERO, -QUARTER, aged),
        ("AAA-01", "we_changed", QUARTER, ZERO, "We say level 4 instead of level 2."),
        ("AAA-02", "evidence_aged", ZERO, -QUARTER, aged),
        ("AAA-02", "we_changed", ZERO, QUARTER, "Evidence was renewed or changed."),
    ]


def test_neighbours_move_when_a_question_stops_to_count() -> None:
    before = an_assessment({"AAA-01": 4, "AAA-02": 0})
    after = an_assessment({"AAA-01": 4, "AAA-02": not_applicable()})

    assert told(compare(PACK, before, PACK, after)) == [
        (
            "AAA-01",
            "we_changed",
            HALF,
            ZERO,
            "Its share of the points moved, because other questions began or ceased to count.",
        ),
        ("AAA-02", "we_changed", ZERO, ZERO, "We say does not apply instead of level 0."),
    ]


def test_changes_without_points_are_named_too() -> None:
    before = an_assessment({"AAA-01": answered(2, scope="A"), "AAA-02": None})
    after = an_assessment({"AAA-01": answered(2, scope="B"), "AAA-02": 0})

    assert [one.because for one in compare(PACK, before, PACK, after).changes] == [
        "AAA-01: Scope, basis, date, reason or note was changed.",
        "AAA-02: We say level 0 instead of unknown.",
    ]


def test_an_option_is_told_in_its_words() -> None:
    pack = a_pack(a_domain("AAA", a_single("AAA-01", (0, 2, 2))))
    made = compare(pack, an_assessment({"AAA-01": "o1"}), pack, an_assessment({"AAA-01": "o2"}))

    assert told(made) == [("AAA-01", "we_changed", ZERO, ZERO, 'We say "Option 2" instead of "Option 1".')]


def test_a_questionnaire_that_changed_is_named_question_by_question() -> None:
    """Reworded, reweighted, added, taken out, an answer withdrawn, a rule changed: each is said."""
    old = a_pack(
        a_domain(
            "AAA",
            a_maturity("AAA-01"),
            a_maturity("AAA-02"),
            a_maturity("AAA-03"),
            a_single("AAA-04", (0, 2, 4)),
            a_maturity("AAA-05", help="Why."),
        )
    )
    new = a_pack(
        a_domain(
            "AAA",
            a_maturity("AAA-01", text="Worded anew?"),
            a_maturity("AAA-02", weight=2, knock_out=a_knock_out()),
            a_single("AAA-04", (0, 4)),
            a_maturity("AAA-05", help="Why indeed."),
            a_maturity("AAA-06"),
        ),
        version="1.1.0",
    )
    said = an_assessment({"AAA-01": 2, "AAA-02": 2, "AAA-03": 2, "AAA-04": "o2", "AAA-05": 2})
    made = compare(old, said, new, carried_over(said, new))

    assert {one.question: one.because.partition(": ")[2] for one in made.changes} == {
        "AAA-01": "It was reworded.",
        "AAA-02": "It weighs 2 instead of 1. Its knock-out rule was changed.",
        "AAA-03": "The question was taken out.",
        "AAA-04": "Its answers were reworded or changed. The answer given before is no longer offered.",
        "AAA-05": "Its help, citations or evidence list was edited.",
        "AAA-06": "The question was added.",
    }
    assert {one.cause for one in made.changes} == {"questionnaire_changed"}
    assert [one.question for one in made.changes][-1] == "AAA-03"
    assert made.comparable


def test_a_question_shown_by_our_answer_is_our_change() -> None:
    pack = a_pack(
        a_domain(
            "AAA",
            a_maturity("AAA-01"),
            a_maturity("AAA-02", show_if=condition_from({"question": "AAA-01", "level_at_least": 3})),
        )
    )
    made = compare(
        pack, an_assessment({"AAA-01": 2, "AAA-02": 4}), pack, an_assessment({"AAA-01": 3, "AAA-02": 4})
    )

    assert [one.because for one in made.changes] == [
        "AAA-01: We say level 3 instead of level 2.",
        "AAA-02: Other answers decide whether it is asked.",
    ]


def test_another_major_version_is_compared_and_marked() -> None:
    new = a_pack(*PACK.domains, version="2.0.0")

    assert not compare(PACK, an_assessment(), new, an_assessment()).comparable


def test_two_registries_or_two_questionnaires_are_refused() -> None:
    other = an_assessment(registry=RegistryName(name="Hill Registry", organisation="Lakes Society"))
    with pytest.raises(UsageError, match='These are two registries: "Lakes Registry" of Lakes Society'):
        compare(PACK, an_assessment(), PACK, other)

    renamed = a_pack(*PACK.domains, id="other")
    with pytest.raises(UsageError, match='two questionnaires: "small" and "other"'):
        compare(PACK, an_assessment(), renamed, an_assessment())


def a_point(number: int, version: str = "1.0.0", method: int = METHOD, pack: str = "small") -> TrendPoint:
    return TrendPoint(
        assessment=number,
        title="Spring",
        taken_on=TAKEN_ON,
        pack_id=pack,
        pack_version=version,
        method=method,
        points=HALF,
        potential=HALF,
        evidenced=ZERO,
        band="conditional",
        sealed=False,
        provisional=False,
    )


def test_a_trend_breaks_where_scores_cannot_be_compared() -> None:
    """A minor version is no break; a major one, another method and another questionnaire are."""
    points = [
        a_point(1),
        a_point(2, "1.9.0"),
        a_point(3, "2.0.0"),
        a_point(4, "2.0.0", method=METHOD + 1),
        a_point(5, "2.0.0", METHOD + 1, "other"),
    ]

    assert [(one.before, one.because) for one in trend_breaks(points)] == [
        (3, "Questionnaire 1 to 2: not comparable."),
        (4, f"Scoring method {METHOD} to {METHOD + 1}: not comparable."),
        (5, "Another questionnaire: small, then other."),
    ]


def test_old_answers_are_scored_again_on_their_own_day() -> None:
    """What the new pack no longer asks or offers counts as unanswered."""
    new = a_pack(a_domain("AAA", a_single("AAA-01", (0, 4)), a_maturity("AAA-02")))
    old = an_assessment({"AAA-01": 3, "AAA-02": answered(2, a_proof()), "AAA-09": 4})
    again = rescored(new, old)

    assert again.score.points == again.score.evidenced == QUARTER
    assert again.evaluated_on == TAKEN_ON
    assert again.open == ("AAA-01",)
