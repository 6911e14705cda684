"""The evidenced score on a later day, and what will have run out by then."""

from datetime import timedelta
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Forecast
from regrisk.model.pack import Pack
from regrisk.model.response import Evidence
from regrisk.scoring.evaluate import evaluate
from regrisk.scoring.forecast import evidenced_on, expiries, forecast_on
from tests.scoring.builders import TAKEN_ON, a_domain, a_maturity, a_pack, a_proof, an_assessment, answered
from tests.scoring.strategies import assessments, packs
from tests.scoring.trials import trials


@st.composite
def both(draw: st.DrawFn) -> tuple[Pack, Assessment]:
    pack = draw(packs(moving=False, rules=False))
    return pack, draw(assessments(pack))


@trials(60)
@given(both(), st.integers(1, 900))
def test_a_forecast_is_the_evidenced_score_of_that_day(case: tuple[Pack, Assessment], later: int) -> None:
    """What runs out takes exactly the fall; evidence of a later date can only soften it."""
    pack, assessment = case
    today, on = assessment.taken_on, assessment.taken_on + timedelta(days=later)
    forecast = forecast_on(pack, assessment, on)

    assert forecast.evidenced == evaluate(pack, assessment, on).score.evidenced
    assert forecast.evidenced == evidenced_on(pack, assessment, on)
    taken = sum(one.points for one in forecast.expired)
    now = evaluate(pack, assessment).score.evidenced
    assert taken >= now - forecast.evidenced
    if not any(
        today < item.dated
        for response in assessment.responses.values()
        for item in getattr(response, "evidence", ())
    ):
        assert taken == now - forecast.evidenced
    assert all(today <= one.valid_until < on for one in forecast.expired)


PACK = a_pack(a_domain("AAA", a_maturity("AAA-01"), a_maturity("AAA-02", weight=3)))


def proof(title: str, days: int) -> Evidence:
    return a_proof(TAKEN_ON - timedelta(days=9), TAKEN_ON + timedelta(days=days), title)


def test_the_points_go_with_the_last_piece_to_run_out() -> None:
    """One of two pieces still carries the answer on day 10; on day 21 both are gone."""
    assessment = an_assessment(
        {"AAA-01": answered(2, proof("late", 20), proof("early", 5)), "AAA-02": answered(4, proof("own", 5))}
    )
    after_ten = forecast_on(PACK, assessment, TAKEN_ON + timedelta(days=10))
    after_all = forecast_on(PACK, assessment, TAKEN_ON + timedelta(days=21))

    assert [(one.title, one.points) for one in after_ten.expired] == [
        ("early", Fraction(0)),
        ("own", Fraction(75)),
    ]
    assert after_ten.evidenced == Fraction(25, 2)
    assert [(one.title, one.points) for one in after_all.expired] == [
        ("late", Fraction(25, 2)),
        ("early", Fraction(0)),
        ("own", Fraction(75)),
    ]
    assert after_all.evidenced == 0


def test_the_last_day_still_counts() -> None:
    assessment = an_assessment({"AAA-01": answered(4, proof("own", 5))})

    assert forecast_on(PACK, assessment, TAKEN_ON + timedelta(days=5)).expired == ()
    assert len(forecast_on(PACK, assessment, TAKEN_ON + timedelta(days=6)).expired) == 1


def test_renewals_are_listed_soonest_first() -> None:
    assessment = an_assessment(
        {"AAA-01": answered(2, proof("late", 20)), "AAA-02": answered(4, proof("soon", 5))}
    )

    listed = expiries(PACK, assessment, TAKEN_ON + timedelta(days=30))
    assert [one.title for one in listed] == ["soon", "late"]


def test_an_evaluation_looks_to_the_day_cover_starts() -> None:
    """A day that has come already has no forecast, and without a day there is none."""
    said = {"AAA-01": answered(4, proof("own", 5))}

    def made(day: str | None) -> Forecast | None:
        profile = {} if day is None else {"PRF-20": day}
        return evaluate(PACK, an_assessment(said, profile=profile)).forecast

    assert made(None) is None
    assert made("2026-11-20") is None
    assert made("soon") is None
    forecast = made("2026-12-01")
    assert forecast == forecast_on(PACK, an_assessment(said), TAKEN_ON + timedelta(days=11))
