"""Opening a workspace: made, found, updated or refused, and never harmed."""

import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from regrisk.errors import StoreError
from regrisk.store import migrations, schema, settings
from regrisk.store.file import WorkspaceFile
from regrisk.store.opening import open_workspace
from regrisk.store.sqlite import Database

from .conftest import NOW


def opened(path: Path, *, create: bool = False, to_read: bool = False) -> WorkspaceFile:
    return open_workspace(path, create=create, now=NOW, to_read=to_read)


def refusal(path: Path, *, create: bool = True, to_read: bool = False) -> str:
    """Return the sentence with which *path* is refused."""
    with pytest.raises(StoreError) as error:
        opened(path, create=create, to_read=to_read).close()
    return str(error.value)


def test_a_missing_workspace_is_made_with_its_folder(place: Path) -> None:
    opened(place, create=True).close()

    assert [path.name for path in place.parent.iterdir()] == [place.name]


@pytest.mark.parametrize("to_read", [True, False])
def test_a_missing_workspace_is_refused_where_none_is_to_be_made(place: Path, to_read: bool) -> None:
    assert "there is no workspace here" in refusal(place, create=False, to_read=to_read)
    assert not place.parent.exists()


def test_what_is_kept_is_there_when_the_workspace_is_opened_again(place: Path) -> None:
    with_value = opened(place, create=True)
    settings.put(with_value, "theme", "dark")
    with_value.close()

    again = opened(place)
    assert settings.get(again, "theme") == "dark"
    again.close()


def test_a_new_workspace_holds_every_step_and_the_mark_of_the_program(file: WorkspaceFile) -> None:
    steps = [row["name"] for row in file.rows("SELECT name FROM _sqlite_migrations ORDER BY id")]

    assert tuple(steps) == schema.STEPS
    assert file.row("PRAGMA application_id") == {"application_id": schema.APPLICATION_ID}


def test_changes_are_durable_and_references_hold(file: WorkspaceFile) -> None:
    assert file.row("PRAGMA journal_mode") == {"journal_mode": "wal"}
    assert file.row("PRAGMA synchronous") == {"synchronous": 2}
    assert file.row("PRAGMA foreign_keys") == {"foreign_keys": 1}


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "this file is empty"),
        (b"format: 1\npack: medical-registry\n", "this file is not a regrisk workspace"),
        (b"SQLite format 3\x00", "made by another program"),
        (bytes(5000), "this file is not a regrisk workspace"),
    ],
)
def test_a_file_that_is_no_workspace_is_refused_and_left_alone(
    tmp_path: Path, content: bytes, says: str
) -> None:
    path = tmp_path / "workspace.regrisk"
    path.write_bytes(content)

    assert says in refusal(path)
    assert path.read_bytes() == content
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_the_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "photos.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE photos (id)")
    connection.close()
    before = path.read_bytes()

    assert "made by another program" in refusal(path)
    assert path.read_bytes() == before


def test_a_workspace_of_a_newer_version_is_refused_and_left_alone(place: Path) -> None:
    newer = opened(place, create=True)
    newer.change(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
        "VALUES ('regrisk', 'm900_later', '2027-01-01')"
    )
    newer.close()
    before = place.read_bytes()

    for to_read in (True, False):
        assert "made by a newer regrisk (it holds m900_later)" in refusal(place, to_read=to_read)
    assert place.read_bytes() == before


def older(path: Path) -> None:
    """Make the workspace of a version that knew only the first step."""
    db = Database(path, recursive_triggers=False, execute_plugins=False)
    db.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    migrations.history.apply(db, stop_before=schema.STEPS[1])
    db.execute("INSERT INTO registries (name, organisation) VALUES ('Lakes', 'Society')")
    db.close()


@pytest.mark.parametrize("to_read", [True, False])
def test_an_older_workspace_is_copied_and_then_updated(tmp_path: Path, to_read: bool) -> None:
    path = tmp_path / "workspace.regrisk"
    older(path)

    updated = opened(path, to_read=to_read)

    assert updated.rows("SELECT name FROM registries") == [{"name": "Lakes"}]
    assert updated.rows("SELECT * FROM acts") == []
    updated.close()
    copy = sqlite3.connect(tmp_path / "workspace.before-m002_assessments.regrisk")
    assert copy.execute("SELECT name FROM registries").fetchall() == [("Lakes",)]
    assert copy.execute("SELECT name FROM sqlite_master WHERE name = 'acts'").fetchall() == []
    copy.close()


@pytest.mark.parametrize("kept", [0.5, 0.99])
def test_a_workspace_whose_end_is_missing_is_refused_and_left_alone(place: Path, kept: float) -> None:
    opened(place, create=True).close()
    whole = place.read_bytes()
    place.write_bytes(whole[: int(len(whole) * kept)])

    assert "the end of this workspace is missing" in refusal(place)
    assert place.stat().st_size == int(len(whole) * kept)


def test_a_damaged_workspace_gives_a_sentence(place: Path) -> None:
    opened(place, create=True).close()
    whole = bytearray(place.read_bytes())
    whole[100:4096] = b"\xff" * 3996
    place.write_bytes(whole)

    assert "the workspace is damaged" in refusal(place)
    assert place.read_bytes() == bytes(whole)


@pytest.mark.parametrize("to_read", [True, False])
def test_a_workspace_without_one_of_its_tables_is_refused(place: Path, to_read: bool) -> None:
    broken = opened(place, create=True)
    broken.change("DROP TABLE acts")
    broken.close()
    before = place.read_bytes()

    assert "the workspace is damaged (acts is missing)" in refusal(place, to_read=to_read)
    assert place.read_bytes() == before


def test_a_new_workspace_is_for_its_owner_alone(file: WorkspaceFile) -> None:
    file.change("INSERT INTO settings VALUES ('theme', 'dark')")

    modes = {
        path.stat().st_mode & 0o777
        for path in file.path.parent.glob("workspace.regrisk*")
        if path.suffix != ".lock"
    }
    assert modes == {0o600}


def test_a_folder_is_no_workspace(tmp_path: Path) -> None:
    assert "this is a folder" in refusal(tmp_path)


def test_a_path_under_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")

    assert "cannot be reached" in refusal(tmp_path / "file" / "workspace.regrisk")


def test_a_new_workspace_has_to_end_in_its_ending(tmp_path: Path) -> None:
    assert "Name it report.regrisk" in refusal(tmp_path / "report.yaml")
    assert list(tmp_path.iterdir()) == []


def test_a_workspace_with_a_hard_name_opens(tmp_path: Path) -> None:
    path = tmp_path / "Über #1? 100%.regrisk"
    opened(path, create=True).close()

    opened(path).close()
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_another_program_that_is_writing_gives_a_sentence(
    place: Path, file: WorkspaceFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.close()
    monkeypatch.setattr("regrisk.store.connecting.PATIENCE", 0.0)
    again = opened(place)
    browser = sqlite3.connect(place, isolation_level=None)
    browser.execute("BEGIN IMMEDIATE")

    with pytest.raises(StoreError, match="another program is using this workspace"):
        settings.put(again, "theme", "dark")

    browser.execute("ROLLBACK")
    browser.close()
    settings.put(again, "theme", "dark")
    assert settings.get(again, "theme") == "dark"
    again.close()


def test_nothing_is_written_into_a_workspace_that_was_moved_away(file: WorkspaceFile) -> None:
    """A change to a file nobody can find again would be a lost answer that was shown as saved."""
    moved = file.path.with_name("elsewhere.regrisk")
    file.path.rename(moved)

    with pytest.raises(StoreError, match="moved, replaced or deleted"):
        settings.put(file, "theme", "dark")

    moved.rename(file.path)
    settings.put(file, "theme", "dark")
    assert settings.get(file, "theme") == "dark"


def test_a_change_that_fails_half_way_leaves_nothing(file: WorkspaceFile) -> None:
    def half() -> None:
        with file.transaction():
            settings.put(file, "theme", "dark")
            file.change("INSERT INTO responses (assessment, question, body) VALUES (99, 'ACC-01', '{}')")

    with pytest.raises(sqlite3.IntegrityError):
        half()

    assert settings.get(file, "theme") is None


def test_a_workspace_opened_to_be_read_refuses_changes(place: Path, file: WorkspaceFile) -> None:
    settings.put(file, "theme", "dark")
    reader = opened(place, to_read=True)

    assert settings.get(reader, "theme") == "dark"
    with pytest.raises(StoreError, match="opened to be read"):
        settings.put(reader, "theme", "light")
    settings.put(file, "theme", "light")
    assert settings.get(reader, "theme") == "light"
    reader.close()


def test_reading_leaves_no_files_behind(place: Path) -> None:
    opened(place, create=True).close()

    opened(place, to_read=True).close()

    assert [path.name for path in place.parent.iterdir()] == [place.name]


def test_a_file_without_the_right_to_write_is_read_only(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened(place, create=True).close()
    place.chmod(0o444)
    if os.geteuid() == 0:  # whose rights no mode takes away
        monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)

    found = opened(place)

    assert "cannot be written" in str(found.read_only)
    with pytest.raises(StoreError, match="cannot be written"):
        settings.put(found, "theme", "dark")
    found.close()


def test_two_programs_of_one_name_do_not_mix_a_copy(place: Path) -> None:
    """A copied workspace is a workspace of its own."""
    opened(place, create=True).close()
    copy = place.with_name("copy.regrisk")
    shutil.copy(place, copy)
    first, second = opened(place), opened(copy)

    assert first.read_only is None
    assert second.read_only is None
    first.close()
    second.close()
