"""A chart says its numbers in words, and as a table, for those who do not see it."""

from typing import get_args

import pytest

from regrisk.charts.figures import Amount, Figures, MeterFigures
from regrisk.charts.sentences import sentence, table
from regrisk.model.base import Record
from tests.charts.samples import SAMPLES, TREND, a_meter


def test_every_kind_of_figures_has_a_sample() -> None:
    assert {type(figures) for figures, _ in SAMPLES} == set(get_args(Figures))


def amounts(value: object) -> list[str]:
    """Return what every figure inside *value* prints."""
    if isinstance(value, Amount):
        return [value.shown]
    if isinstance(value, Record):
        return [shown for name in type(value).model_fields for shown in amounts(getattr(value, name))]
    return [shown for each in value for shown in amounts(each)] if isinstance(value, tuple) else []


@pytest.mark.parametrize("figures", [figures for figures, _ in SAMPLES], ids=lambda f: type(f).__name__)
def test_the_sentence_and_the_table_hold_every_number(figures: Figures) -> None:
    limits = {
        band.starts_at.shown for band in getattr(figures, "bands", ()) or getattr(figures, "limits", ())
    }
    cells = [cell for row in table(figures).rows for cell in row]
    said = sentence(figures)

    assert said.endswith(".")
    for shown in set(amounts(figures)) - limits:
        assert shown in said
        assert shown in cells
    for cell in cells:
        assert cell in said or cell[:1].upper() + cell[1:] in said


def test_the_meter_names_band_and_gate() -> None:
    said = sentence(a_meter())

    assert said == (
        "Evidenced 51.2, score 68.4, potential 74.1, last 61.7, band Conditional, "
        "Gate: Conditional while MIG-10 is open."
    )


def test_a_provisional_meter_names_no_band() -> None:
    meter = a_meter().model_copy(update={"reached": None, "gate": None})

    assert isinstance(meter, MeterFigures)
    assert "band" not in sentence(meter)


def test_the_trend_says_why_two_points_cannot_be_compared() -> None:
    assert "pack 1 → 2: not comparable" in sentence(TREND)
    assert table(TREND).rows[2][-1] == "pack 1 → 2: not comparable, sealed"
