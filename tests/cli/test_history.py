"""``regrisk compare`` and ``regrisk trend``: assessments of one registry over time."""

import json
import sqlite3
from contextlib import closing
from fractions import Fraction
from pathlib import Path

import pytest
from docx import Document

from .conftest import Command


@pytest.fixture
def workspace(command: Command, tmp_path: Path, examples: Path) -> Path:
    """A workspace that holds one registry at three dates: 1 is the oldest, 3 the newest."""
    path = tmp_path / "workspace.regrisk"
    names = ("mid-size-conditional-2025-11", "mid-size-conditional-2026-05", "mid-size-conditional")
    files = [examples / f"{name}.yaml" for name in names]
    assert command("assess", "import", *files, "--workspace", path).code == 0
    return path


def test_a_draft_letter_tells_the_broker_what_changed(
    command: Command, workspace: Path, examples: Path, tmp_path: Path
) -> None:
    out = tmp_path / "letter.docx"

    said = command(
        "compare", "1", examples / "mid-size-conditional.yaml", "--notice", out, "--workspace", workspace
    )

    assert said == (0, f"{out}\n", "")
    assert "Changes since our submission of 14 Nov 2025" in "\n".join(
        paragraph.text for paragraph in Document(str(out)).paragraphs
    )


def test_files_and_numbers_are_compared_alike(command: Command, workspace: Path, examples: Path) -> None:
    files = command(
        "compare", examples / "mid-size-conditional-2026-05.yaml", examples / "mid-size-conditional.yaml"
    )
    numbers = command("compare", "2", "3", "--workspace", workspace)
    mixed = command("compare", examples / "mid-size-conditional-2026-05.yaml", "3", "--workspace", workspace)

    assert files.code == 0
    assert files.out == numbers.out == mixed.out


def test_the_exact_changes_add_up_to_the_difference(command: Command, workspace: Path) -> None:
    told = json.loads(command("compare", "1", "3", "--json", "--workspace", workspace).out)

    assert (told["from"]["id"], told["to"]["id"]) == (1, 3)
    changes = sum(Fraction(change["exact"]) for change in told["changes"])
    assert changes == Fraction(told["difference"]["exact"])
    printed = sum(Fraction(str(change["points"])) for change in told["changes"])
    assert printed + Fraction(str(told["rounding"])) == Fraction(str(told["difference"]["points"]))


def test_the_page_adds_up_as_printed_and_says_why(command: Command, workspace: Path) -> None:
    page = command("compare", "1", "3", "--workspace", workspace).out
    told = json.loads(command("compare", "1", "3", "--json", "--workspace", workspace).out)

    sums = {
        line.rsplit("  ", 1)[0].strip(): Fraction(line.rsplit("  ", 1)[1].replace("−", "-"))
        for line in page.splitlines()
        if line.startswith(("All changes", "Rounding", "Difference"))
    }
    assert sums["All changes"] + sums["Rounding"] == sums["Difference of the scores"]
    assert sums["Difference of the scores"] == Fraction(str(told["difference"]["points"]))
    whole = " ".join(page.split())
    for change in told["changes"]:
        assert change["question"] in page
        assert change["because"].split(": ", 1)[1].split()[0] in whole
    assert "What we changed" in page
    assert "What evidence did as time went by" in page


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ("7", "3", "there is no assessment 7"),
        ("missing.yaml", "3", "missing.yaml: There is no such file."),
        ("{weak}", "3", "These are two registries"),
    ],
)
def test_what_cannot_be_compared_gives_a_sentence(
    command: Command, workspace: Path, examples: Path, before: str, after: str, says: str
) -> None:
    before = before.format(weak=examples / "weak-start.yaml")

    said = command("compare", before, after, "--workspace", workspace)

    assert (said.code, said.out) == (2, "")
    assert says in said.err


def test_the_trend_runs_from_the_oldest(command: Command, workspace: Path) -> None:
    page = command("trend", "--workspace", workspace)
    told = json.loads(command("trend", "--json", "--workspace", workspace).out)

    assert page.code == 0
    assert [point["id"] for point in told["points"]] == [1, 2, 3]
    assert [point["points"] for point in told["points"]] == [39.7, 48.6, 57.3]
    assert told["breaks"] == []
    rows = [line for line in page.out.splitlines() if line.strip()[:1].isdigit()]
    for row, point in zip(rows, told["points"], strict=True):
        assert f"{point['points']:.1f}" in row
        assert f"{point['evidenced']:.1f}" in row


def test_a_stored_score_of_another_method_breaks_the_trend_and_stands(
    command: Command, workspace: Path
) -> None:
    """What was concluded stays; beside it stands what today's method says of the same answers."""
    with closing(sqlite3.connect(workspace)) as older:
        older.execute("UPDATE evaluations SET method = 0, points = '12' WHERE assessment = 1")
        older.commit()

    page = command("trend", "--workspace", workspace).out
    told = json.loads(command("trend", "--json", "--workspace", workspace).out)

    first, second, third = told["points"]
    assert (first["method"], first["points"], first["rescored_today"]) == (0, 12.0, 39.7)
    assert (second["rescored_today"], third["rescored_today"]) == (None, None)
    assert [one["before"] for one in told["breaks"]] == [2]
    assert told["breaks"][0]["because"] in page
    assert "As scored today" in page


def test_one_of_several_registries_has_to_be_named(command: Command, workspace: Path, examples: Path) -> None:
    command("assess", "import", examples / "weak-start.yaml", "--workspace", workspace)

    unnamed = command("trend", "--workspace", workspace)
    wrong = command("trend", "--registry", "Lakes Artroplasty Registry", "--workspace", workspace)
    right = command("trend", "--registry", "lakes arthroplasty registry", "--workspace", workspace)

    assert (unnamed.code, wrong.code, right.code) == (2, 2, 0)
    assert "holds 2 registries. Name one" in unnamed.err
    assert 'Did you mean "Lakes Arthroplasty Registry"' in wrong.err
    assert "57.3" in right.out
