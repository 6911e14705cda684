"""A plan in a spreadsheet: every figure of it, and no cell that computes."""

import csv
import io
from datetime import date

import pytest

from regrisk.export.plan_csv import HEAD, plan_csv
from regrisk.model.assessment import PlanEntry
from tests.scoring.builders import a_control, a_domain, a_maturity, a_pack

PACK = a_pack(
    a_domain("AAA", a_maturity("AAA-01"), a_maturity("AAA-02")),
    controls=(a_control("first", ("AAA-01", 3), ("AAA-02", 3)), a_control("second", ("AAA-02", 4))),
)


def rows(*entries: PlanEntry) -> list[list[str]]:
    return list(csv.reader(io.StringIO(plan_csv(entries, PACK).removeprefix("\ufeff"), newline="")))


def test_every_control_is_a_row_with_all_that_is_known_of_it() -> None:
    entry = PlanEntry(
        control="first", owner="Priya Raman", due=date(2026, 12, 22), cost_usd=4000, status="started"
    )

    assert rows(entry, PlanEntry(control="second")) == [
        list(HEAD),
        ["Do first", "AAA-01, AAA-02", "Priya Raman", "2026-12-22", "4000", "In progress",
         "Do it. Done when done."],
        ["Do second", "AAA-02", "", "", "", "Not started", "Do it. Done when done."],
    ]  # fmt: skip


@pytest.mark.parametrize("owner", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "\r=1", "＝1", "\u00a0=2"])
def test_no_cell_is_a_formula(owner: str) -> None:
    assert rows(PlanEntry(control="first", owner=f"{owner} x"))[1][2] == f"'{owner} x"


def test_quotes_commas_and_breaks_stay_in_their_cell() -> None:
    owner = 'A "B", C\nD'

    assert rows(PlanEntry(control="first", owner=owner))[1][2] == owner


def test_an_empty_plan_is_its_head() -> None:
    assert rows() == [list(HEAD)]
