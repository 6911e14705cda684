"""Overlays from the command line: scored, compared and kept like any pack."""

import json
import shutil
from fractions import Fraction
from pathlib import Path

import pytest

from .conftest import Command

OVERLAY = """\
format: 1
id: acme
version: 1.0.0
what: What Acme asks beside the shipped questionnaire.
base: {pack: medical-registry, from: 1.0.0, below: 2.0.0}
reword:
  questions:
    - id: ACC-01
      label: Second factor from outside
      text: Which ways in from outside ask for a second factor?
add:
  questions:
    - id: ACC-90
      after: ACC-01
      type: yesno
      weight: 5
      label: Hardware keys
      text: Do administrators sign in with hardware keys?
      help: Keys cannot be phished.
      options:
        - {value: yes, label: "Yes", level: 4}
        - {value: no, label: "No", level: 0}
      minutes: 1
"""


@pytest.fixture
def overlay(tmp_path: Path) -> Path:
    folder = tmp_path / "acme"
    folder.mkdir()
    (folder / "overlay.yaml").write_text(OVERLAY, encoding="utf-8")
    return folder


@pytest.fixture
def answered(tmp_path: Path, mid_size: Path) -> Path:
    """The same registry a week later, with the added question answered."""
    text = mid_size.read_text(encoding="utf-8").replace("responses:\n", "responses:\n  ACC-90: yes\n", 1)
    path = tmp_path / "later.yaml"
    path.write_text(text.replace("taken_on: 2026-11-20", "taken_on: 2026-11-27"), encoding="utf-8")
    return path


def test_an_overlay_is_a_pack_to_every_verb(
    command: Command, overlay: Path, answered: Path, mid_size: Path, tmp_path: Path
) -> None:
    checked = command("pack", "check", overlay)
    plain = json.loads(command("score", mid_size, "--json").out)
    scored = json.loads(command("score", answered, "--pack", overlay, "--json").out)
    planned = command("plan", answered, "--to", "standard", "--pack", overlay, "--json")
    printed = command("pack", "docs", overlay, "-o", tmp_path / "acme.html")

    assert (checked.code, planned.code, printed.code) == (0, 0, 0)
    assert "medical-registry 1.0.0+acme.1.0.0: 12 domains, 121 questions" in checked.out
    assert scored["pack"]["id"] == plain["pack"]["id"] == "medical-registry"
    assert scored["pack"]["version"] == "1.0.0+acme.1.0.0"
    assert scored["pack"]["digest"] != plain["pack"]["digest"]
    assert "Hardware keys" in (tmp_path / "acme.html").read_text(encoding="utf-8")


def test_a_comparison_names_both_changes_as_the_questionnaires(
    command: Command, overlay: Path, answered: Path, mid_size: Path
) -> None:
    said = command("compare", mid_size, answered, "--pack-after", overlay, "--json")

    told = json.loads(said.out)
    of_pack = {
        change["question"]: change for change in told["changes"] if change["cause"] == "questionnaire_changed"
    }
    ours = [change["question"] for change in told["changes"] if change["cause"] == "we_changed"]
    assert "It was reworded." in of_pack["ACC-01"]["because"]
    assert "The question was added." in of_pack["ACC-90"]["because"]
    assert "ACC-90" in ours
    exact = sum(Fraction(change["exact"]) for change in told["changes"])
    assert exact == Fraction(told["difference"]["exact"])
    assert told["to"]["pack"]["version"] == "1.0.0+acme.1.0.0"
    assert told["comparable"] is True


def test_a_workspace_keeps_the_overlay_that_was_answered(
    command: Command, overlay: Path, answered: Path, mid_size: Path, tmp_path: Path
) -> None:
    """What was answered stays readable when the overlay's folder is gone or has changed."""
    path = tmp_path / "workspace.regrisk"
    command("assess", "import", mid_size, "--workspace", path)
    kept = command("assess", "import", answered, "--pack", overlay, "--workspace", path)
    before = command("score", answered, "--pack", overlay, "--json").out
    files = command("compare", mid_size, answered, "--pack-after", overlay).out
    shutil.rmtree(overlay)

    shown = command("assess", "show", "2", "--json", "--workspace", path)
    numbers = command("compare", "1", "2", "--workspace", path)
    listed = json.loads(command("assess", "list", "--json", "--workspace", path).out)
    trend = json.loads(command("trend", "--json", "--workspace", path).out)

    assert kept.code == 0
    assert shown.out == before
    assert numbers.out == files
    versions = {each["pack"]["version"] for each in listed["registries"][0]["assessments"]}
    assert versions == {"1.0.0", "1.0.0+acme.1.0.0"}
    assert [point["rescored_today"] for point in trend["points"]] == [None, None]
    assert trend["breaks"] == []


def test_the_same_answers_under_another_pack_are_another_assessment(
    command: Command, overlay: Path, mid_size: Path, tmp_path: Path
) -> None:
    path = tmp_path / "workspace.regrisk"

    first = command("assess", "import", mid_size, "--workspace", path)
    second = command("assess", "import", mid_size, "--pack", overlay, "--workspace", path)
    third = command("assess", "import", mid_size, "--pack", overlay, "--workspace", path)
    trend = json.loads(command("trend", "--json", "--workspace", path, "--pack", overlay).out)

    assert "added as assessment 1" in first.out
    assert "added as assessment 2" in second.out
    assert "is here already as assessment 2" in third.out
    plain, acme = trend["points"]
    assert (plain["rescored_today"], acme["rescored_today"]) == (acme["points"], None)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("id: ACC-01", "id: ACC-71", 'There is no question "ACC-71"'),
        ("label: Second factor from outside", "label: 2", '"label" must be text, not 2'),
        ("weight: 5", "weight: 0", '"weight" must be at least 1, not 0'),
        ("pack: medical-registry", "pack: dental-registry", 'There is no pack "dental-registry"'),
        ("from: 1.0.0", "from: 1.5.0", "is of version 1.0.0, which this overlay was not made for"),
    ],
)
def test_a_faulty_overlay_is_a_mistake_with_its_place(
    command: Command, overlay: Path, mid_size: Path, old: str, new: str, says: str
) -> None:
    path = overlay / "overlay.yaml"
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")

    said = command("score", mid_size, "--pack", overlay)

    assert (said.code, said.out) == (2, "")
    line = text[: text.index(old)].count("\n") + 1
    assert said.err.startswith(f"acme/overlay.yaml:{line}:")
    assert says in said.err
    assert command("pack", "check", overlay).code == 1


def test_an_overlay_is_started_for_a_pack(command: Command, tmp_path: Path) -> None:
    started = command("pack", "new", tmp_path / "ours", "--base", "medical-registry")
    unknown = command("pack", "new", tmp_path / "other", "--base", "medical-registri")

    assert started.code == 0
    assert command("pack", "check", tmp_path / "ours").code == 0
    assert unknown.code == 2
    assert 'Did you mean "medical-registry"?' in unknown.err
