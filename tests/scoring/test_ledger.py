"""Printed figures: cut, never rounded up, and rows that add up by hand."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regrisk.model.assessment import Assessment
from regrisk.model.ledger import Figures
from regrisk.model.pack import Pack
from regrisk.scoring.display import shown, shown_text, signed_text
from regrisk.scoring.evaluate import evaluate
from regrisk.scoring.gaps import costliest
from regrisk.scoring.ledger import ledger
from tests.scoring.builders import a_domain, a_maturity, a_pack, an_assessment
from tests.scoring.strategies import assessments, packs
from tests.scoring.trials import trials

COLUMNS = tuple(Figures.model_fields)


@pytest.mark.parametrize(
    ("value", "places", "number", "text"),
    [
        (Fraction(7996, 100), 1, 79.9, "79.9"),
        (Fraction(80), 1, 80.0, "80.0"),
        (Fraction(317, 5), 1, 63.4, "63.4"),
        (Fraction(1, 3), 2, 0.33, "0.33"),
        (Fraction(2, 3), 2, 0.66, "0.66"),
        (Fraction(5, 1000), 2, 0.0, "0.00"),
        (Fraction(-7996, 100), 1, -79.9, "−79.9"),
        (Fraction(-5, 1000), 2, 0.0, "0.00"),
        (Fraction(12345, 10), 0, 1234.0, "1234"),
    ],
)
def test_figures_are_cut_towards_zero(value: Fraction, places: int, number: float, text: str) -> None:
    assert shown(value, places) == number
    assert str(shown(value, places)) != "-0.0"
    assert shown_text(value, places) == text


def test_a_difference_carries_its_sign() -> None:
    assert signed_text(Fraction(9, 10)) == "+0.9"
    assert signed_text(Fraction(-9, 10)) == "−0.9"
    assert signed_text(Fraction(1, 100)) == "0.0"


@st.composite
def both(draw: st.DrawFn) -> tuple[Pack, Assessment]:
    pack = draw(packs(rules=False))
    return pack, draw(assessments(pack))


@trials(80)
@given(both())
def test_every_row_adds_across_and_every_column_adds_down(case: tuple[Pack, Assessment]) -> None:
    pack, assessment = case
    evaluation = evaluate(pack, assessment)
    made = ledger(evaluation, pack)

    rows = [made.total, made.rounding, *(domain.figures for domain in made.domains)]
    rows += [domain.rounding for domain in made.domains]
    rows += [row.figures for domain in made.domains for row in domain.rows]
    for figures in rows:
        assert figures.possible == figures.earned + figures.open + figures.lost
    for column in COLUMNS:
        parts = [getattr(domain.figures, column) for domain in made.domains]
        assert sum(parts) + getattr(made.rounding, column) == getattr(made.total, column)
        for domain in made.domains:
            own = [getattr(row.figures, column) for row in domain.rows]
            assert sum(own) + getattr(domain.rounding, column) == getattr(domain.figures, column)
    assert all(row.figures.lost >= 0 for domain in made.domains for row in domain.rows)
    assert made.points == shown_text(evaluation.score.points)
    assert str(made.total.earned).startswith(made.points)


def test_a_ledger_by_hand() -> None:
    """A third each: 33.33 three times leaves .01; level 1 earns 8.33 of it, an unknown leaves it open."""
    pack = a_pack(a_domain("AAA", a_maturity("AAA-01"), a_maturity("AAA-02"), a_maturity("AAA-03")))
    made = ledger(evaluate(pack, an_assessment({"AAA-01": 1, "AAA-02": None, "AAA-03": 4})), pack)

    def figures(*columns: str) -> Figures:
        return Figures(**dict(zip(COLUMNS, map(Decimal, columns), strict=True)))

    assert [row.figures for row in made.domains[0].rows] == [
        figures("33.33", "8.33", "0.00", "0.00", "25.00"),
        figures("33.33", "0.00", "0.00", "33.33", "0.00"),
        figures("33.33", "33.33", "0.00", "0.00", "0.00"),
    ]
    assert made.domains[0].figures == figures("100.00", "41.66", "0.00", "33.33", "25.01")
    assert made.domains[0].rounding == figures("0.01", "0.00", "0.00", "0.00", "0.01")
    assert made.total == made.domains[0].figures
    assert (made.points, made.potential, made.evidenced) == ("41.6", "75.0", "0.0")


def test_the_costliest_questions_come_first() -> None:
    pack = a_pack(a_domain("AAA", a_maturity("AAA-01"), a_maturity("AAA-02", weight=5), a_maturity("AAA-03")))
    evaluation = evaluate(pack, an_assessment({"AAA-01": 0, "AAA-02": 3, "AAA-03": 4}))

    assert [part.question for part in costliest(evaluation)] == ["AAA-02", "AAA-01"]
