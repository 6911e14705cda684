"""When evidence counts: from its date to its last day, by its own end or the question's validity."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regrisk.scoring.evaluate import evaluate
from regrisk.scoring.evidence import moved_by_months, valid_until
from tests.scoring.builders import TAKEN_ON, a_domain, a_maturity, a_pack, a_proof, an_assessment, answered


@pytest.mark.parametrize(
    ("day", "months", "moved"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2026, 12, 15), 1, date(2027, 1, 15)),
        (date(2026, 11, 30), -9, date(2026, 2, 28)),
        (date(2026, 3, 31), 12, date(2027, 3, 31)),
        (date(2026, 3, 31), 0, date(2026, 3, 31)),
        (date(9999, 12, 1), 1, date.max),
        (date(1, 1, 1), -1, date.min),
    ],
)
def test_months_are_calendar_months(day: date, months: int, moved: date) -> None:
    assert moved_by_months(day, months) == moved


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.integers(0, 240), st.integers(0, 240))
def test_more_months_are_never_sooner(day: date, months: int, more: int) -> None:
    assert moved_by_months(day, months) <= moved_by_months(day, months + more)


PACK = a_pack(a_domain("AAA", a_maturity("AAA-01", evidence_valid_months=3)))


@pytest.mark.parametrize(
    ("day", "counts"),
    [
        (date(2026, 8, 30), False),
        (date(2026, 8, 31), True),
        (date(2026, 11, 30), True),
        (date(2026, 12, 1), False),
    ],
)
def test_evidence_counts_from_its_day_to_its_last(day: date, counts: bool) -> None:
    """Of 31 August and valid three months: to 30 November, that day included."""
    assessment = an_assessment({"AAA-01": answered(4, a_proof(date(2026, 8, 31)))})

    assert evaluate(PACK, assessment, day).score.evidenced == (100 if counts else 0)


def test_its_own_end_comes_before_the_validity_of_the_question() -> None:
    question = PACK.question_by_id["AAA-01"]

    assert valid_until(question, a_proof(TAKEN_ON, TAKEN_ON + timedelta(days=999))) == TAKEN_ON + timedelta(
        days=999
    )
    assert valid_until(a_maturity(), a_proof(TAKEN_ON)) is None


def test_one_piece_in_date_is_enough() -> None:
    old, new = a_proof(date(2024, 1, 1)), a_proof(date(2026, 11, 1))

    assert evaluate(PACK, an_assessment({"AAA-01": answered(2, old)})).score.evidenced == 0
    assert evaluate(PACK, an_assessment({"AAA-01": answered(2, old, new)})).score.evidenced == 50
    assert evaluate(PACK, an_assessment({"AAA-01": answered(2, old, new)})).score.points == 50
