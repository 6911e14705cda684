"""JSON of an evaluation, a plan, a comparison and a trend: lasting keys, figures as shown, same bytes."""

import json
import os
import subprocess
import sys
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from regrisk.app.shipped import shipped_pack
from regrisk.export.as_json import evaluation_json
from regrisk.export.compare_json import comparison_json, trend_json
from regrisk.export.plan_json import plan_json
from regrisk.model.assessment import Assessment
from regrisk.model.comparison import TrendBreak
from regrisk.model.pack import Pack
from regrisk.model.workspace import RegistryRecord, TrendPoint
from regrisk.packs.document import read_assessment
from regrisk.packs.locate import bundled_pack
from regrisk.scoring.compare import compare
from regrisk.scoring.display import shown
from regrisk.scoring.evaluate import evaluate
from regrisk.scoring.plan import cheapest_plan


@pytest.fixture(scope="module")
def pack() -> Pack:
    return shipped_pack()


def example(name: str, pack: Pack) -> Assessment:
    return read_assessment(bundled_pack() / "examples" / f"{name}.yaml", pack)


def test_the_contract_of_an_evaluation(pack: Pack) -> None:
    """Keys are a contract: more may come, none may go."""
    evaluation = evaluate(pack, example("mid-size-conditional", pack))
    text = evaluation_json(evaluation, pack)
    value: dict[str, Any] = json.loads(text)

    assert text.endswith("}\n")
    assert value.keys() >= {
        "format",
        "method",
        "pack",
        "evaluated_on",
        "score",
        "band",
        "domains",
        "contributions",
        "findings",
        "open_knock_outs",
        "recommendations",
        "contradictions",
        "exclusions",
        "robustness",
        "forecast",
        "coverage",
        "drivers",
        "exposure",
        "open",
    }
    assert value["format"] == value["method"] == 1
    assert value["pack"] == {"id": "medical-registry", "version": pack.version, "digest": pack.digest}
    assert value["evaluated_on"] == "2026-11-20"
    assert value["score"].keys() >= {
        "points",
        "exact",
        "potential",
        "evidenced",
        "answered_share",
        "provisional",
    }
    assert value["band"].keys() >= {"id", "before_gates", "gates"}
    parts = {
        "domains": {"id", "possible", "earned", "potential", "evidenced"},
        "contributions": {
            "question",
            "domain",
            "state",
            "level",
            "possible",
            "earned",
            "exact_earned",
            "because",
        },
        "findings": {"kind", "questions", "because"},
        "recommendations": {
            "control",
            "questions",
            "lift",
            "effort",
            "cost_band",
            "priority",
            "clears",
        },
        "contradictions": {"id", "severity", "questions", "because", "explained"},
        "exclusions": {"id", "invoked_by", "because"},
        "coverage": {"part", "needed", "held", "asked", "because"},
        "drivers": {"id", "direction", "because"},
    }
    for name, keys in parts.items():
        assert value[name], name
        assert all(one.keys() >= keys for one in value[name]), name
    assert value["band"]["gates"][0].keys() >= {"kind", "questions", "band_at_most", "because"}
    assert value["robustness"].keys() >= {"worst", "best", "band_holds"}
    assert value["forecast"].keys() >= {"on", "evidenced", "expired"}
    assert value["forecast"]["expired"][0].keys() >= {"question", "title", "valid_until", "points"}
    assert value["exposure"].keys() >= {"points", "at_least", "band", "factors", "open"}
    assert value["exposure"]["factors"][0].keys() >= {"id", "points", "max", "because"}


def test_figures_are_as_shown_and_exact_ones_stand_beside(pack: Pack) -> None:
    evaluation = evaluate(pack, example("mid-size-conditional", pack))
    value = json.loads(evaluation_json(evaluation, pack))

    assert value["score"]["points"] == 57.3 == shown(evaluation.score.points)
    assert Fraction(value["score"]["exact"]) == evaluation.score.points
    assert sum(Fraction(part["exact_earned"]) for part in value["contributions"]) == evaluation.score.points
    for part, row in zip(evaluation.contributions, value["contributions"], strict=True):
        assert row["earned"] == shown(part.earned, 2)
        assert (row["level"] is None) == (row["state"] != "answered")
    order = [question.id for question in pack.questions]
    assert [row["question"] for row in value["contributions"]] == order
    assert [row["id"] for row in value["domains"]] == [domain.code for domain in pack.domains]


def test_a_provisional_evaluation_lists_what_is_open(pack: Pack) -> None:
    value = json.loads(evaluation_json(evaluate(pack, example("small-new-quick", pack)), pack))

    assert value["score"]["provisional"] is True
    assert value["score"]["answered_share"] == 0.13
    assert len(value["open"]) == sum(row["state"] == "unanswered" for row in value["contributions"]) - 1
    assert "MIG-01" not in value["open"]
    assert {row["question"] for row in value["open_knock_outs"]} <= set(value["open"])


def test_nothing_known_is_null_and_not_left_out(pack: Pack) -> None:
    assessment = example("small-new-quick", pack).model_copy(update={"profile": {}})
    value = json.loads(evaluation_json(evaluate(pack, assessment), pack))

    assert value["forecast"] is None
    assert value["exposure"]["at_least"] is True


PRINT = """
import sys
from regrisk.export.as_json import evaluation_json
from regrisk.packs.document import read_assessment
from regrisk.packs.locate import bundled_pack
from regrisk.packs.read import read_pack
from regrisk.scoring.evaluate import evaluate
pack = read_pack(bundled_pack())
for file in sorted((bundled_pack() / "examples").glob("*.yaml")):
    sys.stdout.write(evaluation_json(evaluate(pack, read_assessment(file, pack)), pack))
"""


def test_two_runs_print_the_same_bytes() -> None:
    """Also when Python shuffles its sets in another way."""
    runs = [
        subprocess.run(
            [sys.executable, "-c", PRINT],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "4711")
    ]

    assert len(runs[0]) > 100_000
    assert runs[0] == runs[1]


def test_the_contract_of_a_plan(pack: Pack) -> None:
    plan = cheapest_plan(pack, example("mid-size-conditional", pack), "standard")
    value = json.loads(plan_json(plan))

    assert value.keys() >= {
        "format",
        "to",
        "by",
        "reachable",
        "because",
        "controls",
        "effort_person_days",
        "cost_usd",
        "score",
        "band",
    }
    assert value["controls"][0].keys() >= {
        "id",
        "questions",
        "effort_person_days",
        "cost_usd",
        "score_after",
        "band_after",
    }
    assert (value["to"], value["by"], value["reachable"]) == ("standard", "effort", True)
    assert value["effort_person_days"] == sum(step["effort_person_days"] for step in value["controls"])
    assert value["cost_usd"] == sum(step["cost_usd"] for step in value["controls"])
    assert value["controls"][-1]["score_after"] == value["score"]["points"] >= 70
    assert value["controls"][-1]["band_after"] == value["band"]["id"] == "standard"
    assert Fraction(value["score"]["exact"]) == plan.score.points


def test_the_contract_of_a_comparison(pack: Pack) -> None:
    """Printed changes and the rounding add up to the printed difference, exact ones to the exact."""
    before, after = example("mid-size-conditional-2026-05", pack), example("mid-size-conditional", pack)
    made = compare(pack, before, pack, after)
    value = json.loads(comparison_json(made, {"file": "spring.yaml"}, {"id": 7}))

    assert value.keys() >= {"format", "from", "to", "difference", "changes", "rounding"}
    assert value["from"].keys() >= {"file", "taken_on", "pack", "points"}
    assert value["to"]["id"] == 7
    assert value["changes"][0].keys() >= {"question", "cause", "from", "to", "points", "exact", "because"}
    printed = [Fraction(str(change["points"])) for change in value["changes"]]
    difference = Fraction(str(value["difference"]["points"]))
    assert sum(printed) + Fraction(str(value["rounding"])) == difference
    assert Fraction(str(value["from"]["points"])) + difference == Fraction(str(value["to"]["points"]))
    exact = sum(Fraction(change["exact"]) for change in value["changes"])
    assert exact == Fraction(value["difference"]["exact"]) == made.points


def test_the_contract_of_a_trend() -> None:
    point = TrendPoint(
        assessment=3,
        title="Autumn",
        taken_on=date(2026, 11, 20),
        pack_id="medical-registry",
        pack_version="1.0.0",
        method=1,
        points=Fraction(4799, 60),
        potential=Fraction(81),
        evidenced=Fraction(40),
        band="standard",
        sealed=True,
        provisional=False,
    )
    registry = RegistryRecord(id=1, name="Lakes", organisation="Society")
    value = json.loads(
        trend_json(registry, (point,), (TrendBreak(before=3, because="New."),), {3: Fraction(799, 10)})
    )

    assert value["registry"] == {"name": "Lakes", "organisation": "Society"}
    assert value["points"][0] == {
        "id": 3,
        "title": "Autumn",
        "taken_on": "2026-11-20",
        "pack": {"id": "medical-registry", "version": "1.0.0"},
        "method": 1,
        "points": 79.9,
        "potential": 81.0,
        "evidenced": 40.0,
        "band": "standard",
        "sealed": True,
        "provisional": False,
        "rescored_today": 79.9,
    }
    assert value["breaks"] == [{"before": 3, "because": "New."}]
    assert json.loads(trend_json(registry, (point,), (), {}))["points"][0]["rescored_today"] is None
