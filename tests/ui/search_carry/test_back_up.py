"""Ctrl B copies the workspace to a file that opens like it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from regrisk.app.back_up import back_up
from regrisk.app.examples import example
from regrisk.app.workspace import Workspace
from regrisk.errors import StoreError, UsageError
from regrisk_ui.components.dialog import Dialog
from regrisk_ui.pages import files
from regrisk_ui.window import Window
from tests.ui.assessment.hands import CTRL, Key, press, session


def test_control_b_backs_up_what_was_answered_last(
    example_window: Window, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "copy.regrisk"
    offered: list[str] = []

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> Path:
        offered.append(name)
        return out

    monkeypatch.setattr(files, "choose_target", choose)
    session(example_window).answer("DAT-01", 0)

    press(Key.Key_B, CTRL)
    qtbot.waitUntil(lambda: bool(example_window.toaster.shown))

    assert example_window.toaster.shown[0].sentence.startswith("Backed up to copy.regrisk")
    assert offered[0].startswith("workspace ")
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith("copy")] == ["copy.regrisk"]
    with Workspace.open(out) as copied:
        [registry] = copied.registries()
        assert copied.load(copied.assessments(registry.id)[0].id) == session(example_window).assessment


def test_a_backup_that_cannot_be_written_says_so(
    example_window: Window, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "choose_target", lambda *_: tmp_path / "missing" / "copy.regrisk")

    press(Key.Key_B, CTRL)

    qtbot.waitUntil(lambda: any(each.isVisible() for each in example_window.findChildren(Dialog)))


def test_the_workspace_itself_is_no_place_for_its_backup(lakes: Workspace) -> None:
    with pytest.raises(UsageError, match="is the workspace itself"):
        back_up(lakes.path, lakes.path, lambda _: None)


def test_a_backup_that_is_stopped_leaves_what_was_there(lakes: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "copy.regrisk"
    out.write_text("an older backup")

    class StopError(Exception):
        """Stops the copy."""

    def stop(_share: float) -> None:
        raise StopError

    with pytest.raises(StopError):
        back_up(lakes.path, out, stop)

    assert out.read_text() == "an older backup"
    assert not (tmp_path / "copy.regrisk.part").exists()


def test_a_backup_gets_its_ending(lakes: Workspace, tmp_path: Path) -> None:
    made = back_up(lakes.path, tmp_path / "copy", lambda _: None)

    assert made == tmp_path / "copy.regrisk"
    with Workspace.open(made, to_read=True) as copied:
        [registry] = copied.registries()
        assert registry.name == example().registry.name


def test_a_missing_folder_is_named(lakes: Workspace, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="Choose a folder you can write to"):
        back_up(lakes.path, tmp_path / "missing" / "copy.regrisk", lambda _: None)
