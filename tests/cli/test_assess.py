"""``regrisk assess``: documents in and out of a workspace."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from regrisk.app.workspace import Workspace, usual_path
from tests.disks import fill, read_only, small_disk

from .conftest import Command


@pytest.fixture
def workspace(command: Command, tmp_path: Path, mid_size: Path) -> Path:
    """A workspace that holds the mid-size example."""
    path = tmp_path / "workspace.regrisk"
    assert command("assess", "import", mid_size, "--workspace", path).code == 0
    return path


def test_an_import_makes_the_usual_workspace(command: Command, mid_size: Path) -> None:
    said = command("assess", "import", mid_size)

    assert said == (0, f"{mid_size}: added as assessment 1 of Lakes Arthroplasty Registry.\n", "")
    assert usual_path().is_file()


def test_all_examples_are_imported_once(command: Command, examples: Path, tmp_path: Path) -> None:
    workspace, files = tmp_path / "workspace.regrisk", sorted(examples.iterdir())

    first = json.loads(command("assess", "import", *files, "--workspace", workspace, "--json").out)
    again = json.loads(command("assess", "import", *files, "--workspace", workspace, "--json").out)

    assert [one["added"] for one in first["assessments"]] == [True] * len(files)
    assert [one["added"] for one in again["assessments"]] == [False] * len(files)
    assert [one["id"] for one in again["assessments"]] == [one["id"] for one in first["assessments"]]


def test_one_bad_document_keeps_all_out(command: Command, mid_size: Path, tmp_path: Path) -> None:
    bad, worse, workspace = tmp_path / "bad.yaml", tmp_path / "worse.yaml", tmp_path / "workspace.regrisk"
    bad.write_text(mid_size.read_text().replace("taken_on: 2026-11-20", "taken_on: soon"))
    worse.write_text("")

    said = command("assess", "import", mid_size, bad, worse, "--workspace", workspace)

    assert (said.code, said.out) == (2, "")
    assert [line.split(":")[0] for line in said.err.splitlines()] == [str(bad), str(worse)]
    assert not workspace.exists()


def test_a_title_is_for_one_document(command: Command, mid_size: Path, tmp_path: Path) -> None:
    workspace = tmp_path / "workspace.regrisk"

    refused = command("assess", "import", mid_size, mid_size, "--title", "X", "--workspace", workspace)
    given = command("assess", "import", mid_size, "--title", "Renewal", "--workspace", workspace)

    assert (refused.code, given.code) == (2, 0)
    assert "Renewal" in command("assess", "list", "--workspace", workspace).out


def test_the_list_shows_how_each_assessment_stands(command: Command, workspace: Path, examples: Path) -> None:
    command("assess", "import", examples / "small-new-quick.yaml", "--workspace", workspace)

    text = command("assess", "list", "--workspace", workspace)
    told = json.loads(command("assess", "list", "--workspace", workspace, "--json").out)

    assert text.code == 0
    assert "Lakes Arthroplasty Registry, Lakes Orthopaedic Society" in text.out
    lines = {line.split()[0]: line for line in text.out.splitlines() if line[:3].strip().isdigit()}
    assert "57.3" in lines["1"]
    assert "conditional" in lines["1"]
    assert "provisional" in lines["2"]
    by_name = {one["name"]: one["assessments"] for one in told["registries"]}
    (lakes,) = by_name["Lakes Arthroplasty Registry"]
    assert (lakes["id"], lakes["points"], lakes["band"], lakes["provisional"]) == (
        1,
        57.3,
        "conditional",
        False,
    )


def test_an_empty_workspace_says_so(command: Command, tmp_path: Path) -> None:
    Workspace.open(tmp_path / "empty.regrisk").close()

    said = command("assess", "list", "--workspace", tmp_path / "empty.regrisk")

    assert said == (0, "This workspace holds no registry yet.\n", "")


def test_what_is_shown_is_what_the_document_scores(command: Command, workspace: Path, mid_size: Path) -> None:
    for more in ((), ("--json",), ("--on", "2027-03-01"), ("--json", "--on", "2027-03-01")):
        shown = command("assess", "show", "1", *more, "--workspace", workspace)

        assert shown == command("score", mid_size, *more)


def test_an_export_reads_back_and_scores_the_same(
    command: Command, workspace: Path, mid_size: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.yaml"

    said = command("assess", "export", "1", "-o", out, "--workspace", workspace)

    assert said == (0, f"{out}\n", "")
    assert command("score", out, "--json").out == command("score", mid_size, "--json").out
    again = command("assess", "import", out, "--workspace", workspace)
    assert "is here already as assessment 1" in again.out


def test_the_workspace_may_be_named_before_the_verb(command: Command, workspace: Path) -> None:
    assert "57.3" in command("--workspace", workspace, "assess", "list").out


@pytest.mark.parametrize("verb", [("list",), ("show", "1"), ("export", "1", "-o", "out.yaml")])
def test_a_verb_that_reads_makes_no_workspace(
    command: Command, tmp_path: Path, verb: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    said = command("assess", *verb, "--workspace", "missing.regrisk")

    assert (said.code, said.out) == (2, "")
    assert "there is no workspace here" in said.err
    assert list(tmp_path.iterdir()) == []


def test_an_assessment_that_is_not_there_gives_a_sentence(command: Command, workspace: Path) -> None:
    said = command("assess", "show", "7", "--workspace", workspace)

    assert (said.code, said.out) == (2, "")
    assert "there is no assessment 7 in this workspace" in said.err


def test_a_day_that_is_none_in_a_workspace_gives_a_sentence(command: Command, workspace: Path) -> None:
    with closing(sqlite3.connect(workspace)) as db, db:
        db.execute("UPDATE assessments SET taken_on = 'x'")

    for verb in (("list",), ("show", "1")):
        said = command("assess", *verb, "--workspace", workspace)
        assert (said.code, said.out) == (2, "")
        assert said.err.startswith(f"{workspace}: assessment 1 is damaged")
        assert said.err.count("\n") == 1


@pytest.mark.parametrize("verb", ["list", "import"])
@pytest.mark.parametrize("content", [b"", b"format: 1\n", b"SQLite format 3\x00" + bytes(4000)])
def test_a_file_that_is_no_workspace_is_left_alone(
    command: Command, tmp_path: Path, mid_size: Path, content: bytes, verb: str
) -> None:
    path = tmp_path / "workspace.regrisk"
    path.write_bytes(content)

    said = command("assess", verb, *([mid_size] if verb == "import" else []), "--workspace", path)

    assert (said.code, said.out) == (2, "")
    assert said.err.startswith(f"{path}: ")
    assert said.err.count("\n") == 1
    assert path.read_bytes() == content


@pytest.mark.parametrize("verb", ["list", "import"])
def test_a_workspace_of_a_newer_version_is_left_alone(
    command: Command, workspace: Path, mid_size: Path, verb: str
) -> None:
    with closing(sqlite3.connect(workspace)) as newer:
        newer.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('regrisk', 'm9', 'x')"
        )
        newer.commit()
    before = workspace.read_bytes()

    said = command("assess", verb, *([mid_size] if verb == "import" else []), "--workspace", workspace)

    assert (said.code, said.out) == (2, "")
    assert "made by a newer regrisk" in said.err
    assert workspace.read_bytes() == before


def test_while_the_window_has_it_a_workspace_is_listed_and_not_changed(
    command: Command, workspace: Path, examples: Path
) -> None:
    with Workspace.open(workspace) as window:
        listed = command("assess", "list", "--workspace", workspace)
        imported = command("assess", "import", examples / "weak-start.yaml", "--workspace", workspace)
        assert not window.read_only

    assert listed.code == 0
    assert imported.code == 2
    assert "open for writing by" in imported.err
    assert "To change it, close it there" in imported.err


def test_a_read_only_folder_is_listed_and_not_changed(
    command: Command, tmp_path: Path, mid_size: Path, examples: Path
) -> None:
    folder = tmp_path / "folder"
    path = folder / "workspace.regrisk"
    command("assess", "import", mid_size, "--workspace", path)
    before = path.read_bytes()

    with read_only(folder):
        listed = command("assess", "list", "--workspace", path)
        imported = command("assess", "import", examples / "weak-start.yaml", "--workspace", path)
        exported = command("assess", "export", "1", "-o", folder / "out.yaml", "--workspace", path)

    assert "57.3" in listed.out
    assert (imported.code, exported.code) == (2, 2)
    assert "can be looked at and not changed" in imported.err
    assert "this disk cannot be written" in exported.err
    assert path.read_bytes() == before


def test_a_full_disk_while_exporting_leaves_the_old_file(
    command: Command, tmp_path: Path, workspace: Path
) -> None:
    with small_disk(tmp_path / "disk", 256) as disk:
        out = disk / "out.yaml"
        out.write_text("old")
        fill(disk, but_kilobytes=4)

        said = command("assess", "export", "1", "-o", out, "--workspace", workspace)

        assert (said.code, said.out) == (2, "")
        assert "the disk is full" in said.err
        assert out.read_text() == "old"
