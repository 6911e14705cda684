"""The cheapest plan equals trying every set of controls, and promises what applying it gives."""

from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regrisk.errors import UsageError
from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.model.plan import PlanBy
from regrisk.scoring.evaluate import evaluate
from regrisk.scoring.plan import cheapest_plan
from regrisk.scoring.prepared import exact, prepare
from regrisk.scoring.standing import standing
from regrisk.scoring.what_if import with_controls
from tests.scoring.builders import (
    TAKEN_ON,
    a_control,
    a_domain,
    a_gate,
    a_knock_out,
    a_maturity,
    a_pack,
    an_assessment,
    pack_with,
)
from tests.scoring.conditions import condition_from
from tests.scoring.strategies import assessments, packs
from tests.scoring.trials import trials


def by_trying_all(pack: Pack, assessment: Assessment, to: str, by: PlanBy) -> tuple[str, ...] | None:
    """Return the best set of controls by trying every one; None where none reaches the band."""
    order = [band.id for band in pack.bands.bands]
    if order.index(evaluate(pack, assessment).band.id) <= order.index(to):
        return ()
    best: tuple[Fraction, Fraction, int, tuple[str, ...]] | None = None
    raising = {control.id for control in pack.controls if raises(pack, assessment, control.id)}
    names = sorted(name for name in raising if pack.control_by_id[name].plannable)
    for size in range(1, len(names) + 1):
        for chosen in combinations(names, size):
            if any(raising & set(pack.control_by_id[name].after) - set(chosen) for name in chosen):
                continue
            then = with_controls(pack, assessment, chosen)
            if order.index(standing(prepare(pack), then, TAKEN_ON).band.id) > order.index(to):
                continue
            controls = [pack.control_by_id[name] for name in chosen]
            effort = sum((exact(one.effort_person_days.likely) for one in controls), Fraction(0))
            cost = sum((exact(one.first_year_cost_usd.likely) for one in controls), Fraction(0))
            sums = (effort, cost) if by == "effort" else (cost, effort)
            found = (*sums, size, chosen)
            best = found if best is None else min(best, found)
    return None if best is None else best[3]


def raises(pack: Pack, assessment: Assessment, name: str) -> bool:
    """Say whether a control alone would change a response; asked of a pack where it comes after nothing."""
    control = pack.control_by_id[name].model_copy(update={"after": ()})
    others = tuple(control if one.id == name else one for one in pack.controls)
    return with_controls(pack_with(pack, controls=others), assessment, [name]) != assessment


@st.composite
def cases(draw: st.DrawFn) -> tuple[Pack, Assessment, str, PlanBy]:
    pack = draw(packs(moving=draw(st.booleans()), rules=False, least_controls=3))
    every = tuple(
        a_control(f"all-{n}", *((one.id, 4) for one in domain.questions), days=7, cost=500)
        for n, domain in enumerate(pack.domains)
    )
    pack = pack_with(pack, controls=(*pack.controls, *every) if draw(st.booleans()) else pack.controls)
    assessment = draw(assessments(pack))
    return (
        pack,
        assessment,
        draw(st.sampled_from(("preferred", "standard", "conditional"))),
        draw(st.sampled_from(("effort", "cost"))),
    )


@st.composite
def moving_cases(draw: st.DrawFn) -> tuple[Pack, Assessment, str, PlanBy]:
    """Questions that show and hide each other by their levels, and controls that raise them all."""
    names = [f"AAA-{n:02d}" for n in range(1, draw(st.integers(3, 5)) + 1)]
    levels = st.integers(0, 4)
    asked = [
        a_maturity(
            name,
            weight=draw(st.integers(1, 9)),
            knock_out=a_knock_out("decline", draw(st.integers(1, 4))) if draw(st.booleans()) else None,
            show_if=condition_from(
                {
                    "question": draw(st.sampled_from(names)),
                    draw(st.sampled_from(("level_at_least", "level_at_most", "level_below"))): draw(levels),
                }
            )
            if draw(st.booleans())
            else None,
        )
        for name in names
    ]
    raised = st.tuples(st.sampled_from(names), st.integers(1, 4))
    pack = a_pack(
        a_domain("AAA", *asked),
        gates=(a_gate(at_least=draw(st.integers(1, 2))),),
        controls=tuple(
            a_control(
                f"c{n}",
                *draw(st.lists(raised, min_size=1, max_size=3, unique_by=lambda one: one[0])),
                days=draw(st.integers(1, 4)),
                cost=draw(st.sampled_from((100, 200, 300))),
            )
            for n in range(draw(st.integers(3, 6)))
        ),
    )
    said = {name: draw(st.sampled_from((0, 1, 2, 3, 4, None))) for name in names if draw(st.integers(0, 4))}
    by: PlanBy = draw(st.sampled_from(("effort", "cost")))
    return pack, an_assessment(said), draw(st.sampled_from(("preferred", "standard", "conditional"))), by


@trials(120)
@given(moving_cases())
def test_the_plan_is_the_best_also_where_answers_show_and_hide_questions(
    case: tuple[Pack, Assessment, str, PlanBy],
) -> None:
    pack, assessment, to, by = case

    plan = cheapest_plan(pack, assessment, to, by)

    best = by_trying_all(pack, assessment, to, by)
    assert plan.reachable == (best is not None)
    assert tuple(sorted(step.control for step in plan.steps)) == (best or ())


@trials(200)
@given(cases())
def test_the_plan_is_the_best_of_all_sets_of_controls(case: tuple[Pack, Assessment, str, PlanBy]) -> None:
    """The solver's answer equals trying all sets, ties included, and the promised score is the score."""
    pack, assessment, to, by = case

    plan = cheapest_plan(pack, assessment, to, by)

    best = by_trying_all(pack, assessment, to, by)
    assert plan.reachable == (best is not None)
    assert tuple(sorted(step.control for step in plan.steps)) == (best or ())
    then = evaluate(pack, with_controls(pack, assessment, [step.control for step in plan.steps]))
    assert plan.score == then.score
    assert plan.band == then.band
    assert plan.because
    if plan.steps:
        assert plan.steps[-1].score_after == then.score.points
        assert plan.steps[-1].band_after == then.band.id


GATED = a_pack(
    a_domain(
        "AAA",
        a_maturity("AAA-01", weight=3, knock_out=a_knock_out("decline", 2)),
        a_maturity("AAA-02", weight=1),
    ),
    gates=(a_gate(),),
    controls=(
        a_control("first", ("AAA-01", 2), days=3, cost=10),
        a_control("second", ("AAA-01", 4), days=10, cost=5, after=("first",), elapsed_weeks=0),
        a_control("other", ("AAA-02", 4), days=1, cost=100),
    ),
)


def test_steps_come_in_order_of_completion_and_end_at_the_promise() -> None:
    """A control waits for those it comes after, also where it takes no time itself."""
    plan = cheapest_plan(GATED, an_assessment({"AAA-01": 0, "AAA-02": 0}), "standard")

    assert [step.control for step in plan.steps] == ["first", "second"]
    assert [step.starts_week for step in plan.steps] == [0, 2]
    assert [step.ends_week for step in plan.steps] == [2, 2]
    assert [step.score_after for step in plan.steps] == [Fraction(75, 2), 75]
    assert [step.band_after for step in plan.steps] == ["not_ready", "standard"]
    assert plan.effort_person_days == 13
    assert plan.cost_usd == 15


def test_a_band_already_reached_needs_nothing() -> None:
    plan = cheapest_plan(GATED, an_assessment({"AAA-01": 4, "AAA-02": 4}), "standard")

    assert plan.reachable
    assert plan.steps == ()
    assert plan.because == "Standard is reached already; nothing needs to be done for it."


def test_too_few_points_are_the_reason() -> None:
    pack = a_pack(
        a_domain("AAA", a_maturity("AAA-01"), a_maturity("AAA-02")),
        controls=(a_control("one", ("AAA-01", 4)),),
    )

    plan = cheapest_plan(pack, an_assessment({"AAA-01": 0, "AAA-02": 0}), "standard")

    assert not plan.reachable
    assert plan.because == "With every control that can be planned the score is 50.0; Standard needs 70."


def test_a_knock_out_that_only_time_clears_is_the_reason() -> None:
    pack = a_pack(
        a_domain("AAA", a_maturity("AAA-01", knock_out=a_knock_out()), a_maturity("AAA-02", weight=9)),
        gates=(a_gate(),),
        controls=(
            a_control("wait", ("AAA-01", 4), kind="time", plannable=False),
            a_control("do", ("AAA-02", 4)),
        ),
    )

    plan = cheapest_plan(pack, an_assessment({"AAA-01": 0, "AAA-02": 0}), "conditional")

    assert not plan.reachable
    assert (
        plan.because
        == "The decline on AAA-01 would stay and holds the band at Not ready; it waits for: Do wait."
    )


def test_a_plan_sees_that_raising_one_answer_brings_a_question_to_light() -> None:
    """The cheap control shows a question that costs points, so the dearer one is the better plan."""
    pack = a_pack(
        a_domain(
            "AAA",
            a_maturity("AAA-01", weight=1),
            a_maturity(
                "AAA-02", weight=9, show_if=condition_from({"question": "AAA-01", "level_at_least": 4})
            ),
        ),
        controls=(a_control("far", ("AAA-01", 4), days=1), a_control("near", ("AAA-01", 3), days=5)),
    )

    plan = cheapest_plan(pack, an_assessment({"AAA-01": 0}), "standard")

    assert [step.control for step in plan.steps] == ["near"]


def test_too_many_ways_are_refused_in_words() -> None:
    """Fourteen questions of which each shows another cannot be looked at in all their ways."""
    shown = [
        a_maturity(f"BBB-{n:02d}", show_if=condition_from({"question": f"AAA-{n:02d}", "level_at_least": 4}))
        for n in range(14)
    ]
    pack = a_pack(
        a_domain("AAA", *(a_maturity(f"AAA-{n:02d}") for n in range(14))),
        a_domain("BBB", *shown),
        controls=tuple(a_control(f"c{n}", (f"AAA-{n:02d}", 4)) for n in range(14)),
    )

    with pytest.raises(UsageError, match="16,384 ways"):
        cheapest_plan(pack, an_assessment(), "standard")


def test_an_unknown_band_is_refused_with_those_there_are() -> None:
    with pytest.raises(UsageError, match=r'no band "excellent"\. Its bands: preferred, standard'):
        cheapest_plan(GATED, an_assessment(), "excellent")
