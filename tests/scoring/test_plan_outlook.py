"""A chosen plan: what it reaches by when, what waits, and which answers to give again."""

from datetime import date, timedelta
from fractions import Fraction

import pytest

from regrisk.app.examples import example, examples
from regrisk.app.shipped import shipped_pack
from regrisk.model.assessment import Assessment, PlanEntry
from regrisk.scoring.evaluate import evaluate
from regrisk.scoring.plan import cheapest_plan
from regrisk.scoring.plan_outlook import plan_outlook, with_all_before
from tests.scoring.builders import TAKEN_ON, a_control, a_domain, a_maturity, a_pack, an_assessment, answered

PACK = a_pack(
    a_domain("AAA", a_maturity("AAA-01"), a_maturity("AAA-02")),
    controls=(a_control("base", ("AAA-01", 2)), a_control("more", ("AAA-01", 4), after=("base",))),
)
LATER = TAKEN_ON + timedelta(days=40)


def planned(*entries: PlanEntry, level: int = 0) -> Assessment:
    assessment = an_assessment({"AAA-01": answered(level), "AAA-02": answered(2)})
    return assessment.model_copy(update={"plan": entries})


def test_the_first_moment_is_today_as_answered() -> None:
    outlook = plan_outlook(PACK, planned(), TAKEN_ON)

    [moment] = outlook.moments
    assert (moment.on, moment.controls) == (TAKEN_ON, ())
    assert moment.points == evaluate(PACK, planned()).score.points


def test_each_day_adds_what_is_due_by_then_and_no_day_comes_last() -> None:
    assessment = planned(PlanEntry(control="more"), PlanEntry(control="base", due=LATER))

    days = [(moment.on, moment.controls, moment.points) for moment in plan_outlook(
        PACK, assessment, TAKEN_ON
    ).moments]  # fmt: skip

    assert days == [
        (TAKEN_ON, (), Fraction(25)),
        (LATER, ("base",), Fraction(50)),
        (None, ("more",), Fraction(75)),
    ]


def test_what_is_late_or_done_comes_in_today() -> None:
    assessment = planned(
        PlanEntry(control="base", due=LATER, status="done"),
        PlanEntry(control="more", due=TAKEN_ON - timedelta(days=9)),
    )

    last = plan_outlook(PACK, assessment, TAKEN_ON).moments[-1]

    assert (last.on, last.points) == (TAKEN_ON, Fraction(75))


def test_a_control_that_needs_one_outside_the_plan_brings_nothing() -> None:
    outlook = plan_outlook(PACK, planned(PlanEntry(control="more", due=LATER)), TAKEN_ON)

    assert outlook.missing == {"more": ("base",)}
    assert outlook.moments[-1].points == outlook.moments[0].points
    assert with_all_before(PACK, planned(), ["more"]) == ("base", "more")


def test_a_spent_control_is_no_longer_needed_first() -> None:
    outlook = plan_outlook(PACK, planned(PlanEntry(control="more", due=LATER), level=2), TAKEN_ON)

    assert outlook.missing == {}
    assert outlook.moments[-1].points == 75


def test_what_is_done_but_not_answered_for_is_to_be_answered_again() -> None:
    done = PlanEntry(control="base", status="done")

    assert plan_outlook(PACK, planned(done), TAKEN_ON).again == {"base": ("AAA-01",)}
    assert plan_outlook(PACK, planned(done, level=2), TAKEN_ON).again == {}


def test_what_was_dropped_or_is_unknown_counts_for_nothing() -> None:
    assessment = planned(
        PlanEntry(control="base", due=LATER, status="dropped"), PlanEntry(control="gone", due=LATER)
    )

    assert len(plan_outlook(PACK, assessment, TAKEN_ON).moments) == 1


@pytest.mark.parametrize("name", examples())
def test_a_cheapest_plan_reaches_its_band_when_its_last_control_is_due(name: str) -> None:
    pack, assessment = shipped_pack(), example(name)
    plan = cheapest_plan(pack, assessment, "standard")
    entries = tuple(
        PlanEntry(control=step.control, due=assessment.taken_on + timedelta(weeks=float(step.ends_week)))
        for step in plan.steps
    )

    outlook = plan_outlook(pack, assessment.model_copy(update={"plan": entries}), assessment.taken_on)

    assert outlook.moments[-1].points == plan.score.points
    assert outlook.moments[-1].band == plan.band.id
    assert outlook.missing == {}


def test_today_is_only_a_day_on_the_way() -> None:
    assessment = planned(PlanEntry(control="base", due=date(2030, 1, 1)))

    assert [moment.on for moment in plan_outlook(PACK, assessment, LATER).moments] == [
        LATER,
        date(2030, 1, 1),
    ]
