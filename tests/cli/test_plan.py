"""``regrisk plan``."""

import json
import shutil
from fractions import Fraction
from pathlib import Path

import pytest

from regrisk.app.plan import plan_for, plan_page
from regrisk.app.score import read_document

from .conftest import Command


def test_the_plan_reaches_the_band_and_its_figures_are_those_of_the_json(
    command: Command, mid_size: Path
) -> None:
    page = command("plan", mid_size, "--to", "standard")
    told = json.loads(command("plan", mid_size, "--to", "standard", "--json").out)

    assert (page.code, page.err) == (0, "")
    assert (told["reachable"], told["band"]["id"]) == (True, "standard")
    assert told["controls"][-1]["band_after"] == "standard"
    lines = page.out.splitlines()
    rows = [line for line in lines if line[:2].strip().isdigit()]
    assert len(rows) == len(told["controls"])
    for row, control in zip(rows, told["controls"], strict=True):
        assert f" {control['effort_person_days']:g} " in row
        assert f"${control['cost_usd']:,}" in row
        assert f" {control['score_after']:.1f} " in row
    (total,) = (line for line in lines if line.strip().startswith("Total"))
    assert f" {told['effort_person_days']} " in total
    assert f"${told['cost_usd']:,}" in total


def test_many_days_are_marked_by_their_thousands(mid_size: Path) -> None:
    pack, assessment = read_document(mid_size)
    found = plan_for(pack, assessment, "standard")
    page = plan_page(pack, found.model_copy(update={"effort_person_days": Fraction(12_345)}), 110)

    (total,) = (line for line in page.splitlines() if line.strip().startswith("Total"))
    assert " 12,345 " in total


def test_the_cheapest_by_cost_costs_no_more_than_the_cheapest_by_effort(
    command: Command, mid_size: Path
) -> None:
    effort, cost = (
        json.loads(command("plan", mid_size, "--to", "standard", "--by", by, "--json").out)
        for by in ("effort", "cost")
    )

    assert cost["cost_usd"] <= effort["cost_usd"]
    assert effort["effort_person_days"] <= cost["effort_person_days"]


def test_a_band_that_is_reached_already_needs_nothing(command: Command, mid_size: Path) -> None:
    said = command("plan", mid_size, "--to", "conditional")

    assert said.code == 0
    assert "Conditional is reached already" in said.out


def test_a_band_out_of_reach_is_a_no_with_its_reason(
    command: Command, examples: Path, tmp_path: Path
) -> None:
    """Old losses only go by with time, so no plan brings all 100 points to whoever had three."""
    pack = shutil.copytree(examples.parent, tmp_path / "pack")
    bands = (pack / "bands.yaml").read_text()
    (pack / "bands.yaml").write_text(bands.replace("at_least: 85", "at_least: 100"))
    document = tmp_path / "document.yaml"
    document.write_text(
        "format: 1\npack: medical-registry\nregistry: {name: Lakes, organisation: Society}\n"
        "taken_on: 2026-11-20\nresponses:\n  INS-03: three\n"
    )

    said = command("plan", document, "--to", "preferred", "--pack", pack)
    told = command("plan", document, "--to", "preferred", "--pack", pack, "--json")

    assert (said.code, said.err, told.code) == (1, "", 1)
    because = json.loads(told.out)["because"]
    assert "Preferred needs 100" in because
    assert because in " ".join(said.out.split())


@pytest.mark.parametrize(
    ("words", "says"), [(("--to", "superb"), 'no band "superb"'), ((), "Missing option '--to'")]
)
def test_a_band_that_is_none_is_a_mistake(
    command: Command, mid_size: Path, words: tuple[str, ...], says: str
) -> None:
    said = command("plan", mid_size, *words)

    assert (said.code, said.out) == (2, "")
    assert says in said.err
