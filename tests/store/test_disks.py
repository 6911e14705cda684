"""Full disks and folders that cannot be written: a sentence, and nothing harmed or half written."""

from pathlib import Path

import pytest

from regrisk.errors import StoreError
from regrisk.store import settings
from regrisk.store.opening import open_workspace
from tests.disks import fill, read_only, small_disk

from .conftest import NOW
from .test_opening import older


def test_a_change_on_a_full_disk_is_refused_whole_and_the_rest_stays(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 2048) as disk:
        place = disk / "workspace.regrisk"
        file = open_workspace(place, create=True, now=NOW)
        settings.put(file, "theme", "dark")
        filler = fill(disk)

        with pytest.raises(StoreError, match="the disk is full; the last change was not saved"):
            settings.put(file, "note", "x" * 200_000)

        assert settings.get(file, "theme") == "dark"
        assert settings.get(file, "note") is None
        filler.unlink()
        settings.put(file, "note", "x" * 200_000)
        file.close()
        again = open_workspace(place, create=False, now=NOW)
        assert settings.get(again, "note") == "x" * 200_000
        assert again.row("PRAGMA integrity_check") == {"integrity_check": "ok"}
        again.close()


def test_no_half_made_workspace_is_left_on_a_full_disk(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 512) as disk:
        filler = fill(disk, but_kilobytes=16)

        with pytest.raises(StoreError, match=r"the disk is full|no workspace can be made here"):
            open_workspace(disk / "workspace.regrisk", create=True, now=NOW)

        assert list(disk.iterdir()) == [filler]


def test_an_older_workspace_is_left_alone_where_no_copy_fits(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 512) as disk:
        place = disk / "workspace.regrisk"
        older(place)
        before = place.read_bytes()
        filler = fill(disk, but_kilobytes=8)

        with pytest.raises(StoreError, match=r"disk is full|no copy of it could be made"):
            open_workspace(place, create=False, now=NOW)

        filler.unlink()
        assert place.read_bytes() == before


def test_a_read_only_folder_shows_its_workspace_and_refuses_changes(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    file = open_workspace(folder / "workspace.regrisk", create=True, now=NOW)
    settings.put(file, "theme", "dark")
    file.close()
    before = (folder / "workspace.regrisk").read_bytes()

    with read_only(folder):
        found = open_workspace(folder / "workspace.regrisk", create=True, now=NOW)
        assert settings.get(found, "theme") == "dark"
        with pytest.raises(StoreError, match="can be looked at and not changed"):
            settings.put(found, "theme", "light")
        found.close()

    assert (folder / "workspace.regrisk").read_bytes() == before


def test_a_read_only_folder_with_unmerged_answers_says_so_rather_than_show_old_ones(tmp_path: Path) -> None:
    folder, copy = tmp_path / "folder", tmp_path / "copy"
    file = open_workspace(folder / "workspace.regrisk", create=True, now=NOW)
    settings.put(file, "theme", "dark")
    copy.mkdir()
    for name in ("workspace.regrisk", "workspace.regrisk-wal"):  # as after a crash
        (copy / name).write_bytes((folder / name).read_bytes())
    file.close()

    with read_only(copy), pytest.raises(StoreError, match="cannot be merged here"):
        open_workspace(copy / "workspace.regrisk", create=True, now=NOW)

    found = open_workspace(copy / "workspace.regrisk", create=True, now=NOW)
    assert settings.get(found, "theme") == "dark"
    found.close()


def test_no_workspace_is_made_in_a_read_only_folder(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    with read_only(folder), pytest.raises(StoreError, match="no workspace can be made here"):
        open_workspace(folder / "deeper" / "workspace.regrisk", create=True, now=NOW)
