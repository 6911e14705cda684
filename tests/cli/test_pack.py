"""``regrisk pack``: what it prints, and with which exit code."""

import json
import shutil
from pathlib import Path

import pytest

from .conftest import Command


@pytest.fixture
def copy(examples: Path, tmp_path: Path) -> Path:
    """A copy of the shipped pack to break."""
    return shutil.copytree(examples.parent, tmp_path / "my-pack", ignore=shutil.ignore_patterns("lang"))


def test_the_shipped_pack_is_good(command: Command, examples: Path) -> None:
    said = command("pack", "check", examples.parent)

    assert (said.code, said.err) == (0, "")
    assert "12 domains, 120 questions" in said.out
    assert "cases came out as they must" in said.out


def test_every_problem_is_a_line_and_the_answer_is_no(command: Command, copy: Path) -> None:
    domain = copy / "domains" / "GOV.yaml"
    domain.write_text(domain.read_text().replace("    weight:", "    wieght:", 1))

    said = command("pack", "check", copy)
    told = json.loads(command("pack", "check", copy, "--json").out)

    assert (said.code, said.out) == (1, "")
    *lines, count = said.err.splitlines()
    assert lines
    assert all(line.startswith("my-pack/domains/GOV.yaml:") for line in lines)
    assert any('"wieght"' in line and '"weight"' in line for line in lines)
    assert count == f"{copy}: {len(lines)} problem{'s' if len(lines) > 1 else ''}."
    assert (told["good"], len(told["problems"])) == (False, len(lines))
    assert told["problems"][0]["line"] > 0


def test_a_case_that_comes_out_otherwise_is_a_problem(command: Command, copy: Path) -> None:
    case = copy / "tests" / "all-at-the-top.yaml"
    case.write_text(
        case.read_text().replace("points: 100", "points: 99").replace("band: preferred", "band: standard")
    )

    said = command("pack", "check", copy)

    assert said.code == 1
    assert "points must be 99, not 100.0" in said.err
    assert "band must be standard, not preferred" in said.err


def test_a_folder_that_is_not_there_is_a_mistake(command: Command, tmp_path: Path) -> None:
    said = command("pack", "check", tmp_path / "missing")

    assert (said.code, said.out) == (2, "")
    assert "there is no such folder" in said.err


def test_a_translation_is_started_and_checked(command: Command, copy: Path) -> None:
    started = command("pack", "translate", copy, "--to", "de")
    again = command("pack", "translate", copy, "--to", "de")
    whole = command("pack", "check", copy)
    alone = command("pack", "check", copy, "--lang", "de")

    assert (started.code, again.code, whole.code, alone.code) == (0, 0, 0, 1)
    assert all((copy / line.split("my-pack/")[1]).is_file() for line in started.out.splitlines())
    assert "is there already" in again.out
    assert "The translation de is a draft: 0 of " in whole.out
    assert alone.err.splitlines()[0].startswith("my-pack/lang/de/bands.yaml:")


def test_figures_are_held_against_a_day(command: Command, copy: Path) -> None:
    said = command("pack", "check", copy, "--on", "2031-01-01")

    assert said.code == 1
    assert all("[PACK-STALE]" in line for line in said.err.splitlines()[:-1])
    assert command("pack", "check", copy, "--on", "soon").code == 2


def test_a_new_pack_is_good_at_once(command: Command, tmp_path: Path) -> None:
    started = command("pack", "new", tmp_path / "my-own")
    checked = command("pack", "check", tmp_path / "my-own")
    scored = command(
        "score", tmp_path / "my-own" / "examples" / "first.yaml", "--pack", tmp_path / "my-own", "--json"
    )
    again = command("pack", "new", tmp_path / "my-own")

    assert (started.code, checked.code, scored.code, again.code) == (0, 0, 0, 2)
    assert "1 domain, 2 questions" in checked.out
    assert json.loads(scored.out)["pack"]["id"] == "my-own"
    assert "is not empty" in again.err


def test_schemas_are_printed_or_written(command: Command, tmp_path: Path) -> None:
    printed = json.loads(command("pack", "schema").out)
    written = command("pack", "schema", "-o", tmp_path / "new" / "schemas").out.splitlines()
    (tmp_path / "file").write_text("")
    refused = command("pack", "schema", "-o", tmp_path / "file")

    assert {Path(path).name: json.loads(Path(path).read_text()) for path in written} == printed
    assert {"domain.schema.json", "assessment.schema.json"} <= set(printed)
    assert refused.code == 2
    assert "Name a folder in another place" in refused.err


def test_a_pack_is_printed_for_review(command: Command, copy: Path, tmp_path: Path) -> None:
    said = command("pack", "docs", copy, "-o", tmp_path / "pack.html")

    assert said.out == f"{tmp_path / 'pack.html'}\n"
    assert "MFA on remote access" in (tmp_path / "pack.html").read_text(encoding="utf-8")
    for arguments, says in (
        ((copy, "-o", tmp_path / "pack.pdf"), "written as HTML"),
        ((copy, "-o", tmp_path / "pack.html", "--lang", "fr"), 'no translation "fr"'),
        ((tmp_path / "missing", "-o", tmp_path / "pack.html"), "no such folder"),
        ((copy, "-o", tmp_path / "missing" / "pack.html"), "no such folder"),
    ):
        refused = command("pack", "docs", *arguments)
        assert (refused.code, refused.out) == (2, "")
        assert says in refused.err
