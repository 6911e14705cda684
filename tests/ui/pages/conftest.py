"""The real window on real workspaces: an empty one, and one with the example registry and its history."""

from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copy

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from regrisk.app.examples import TOUR, example, examples
from regrisk.app.workspace import Workspace
from regrisk_ui import app
from regrisk_ui.doors import OPEN
from regrisk_ui.tasks import Tasks
from regrisk_ui.window import Window

ShowWindow = Callable[[Workspace], Window]


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with workspaces that are made once and copied by every test."""
    folder = tmp_path_factory.mktemp("filled")
    tour = [example(name) for name in examples() if name.startswith(TOUR)]
    with Workspace.open(folder / "lakes.regrisk") as workspace:
        for document in sorted(tour, key=lambda one: one.taken_on):
            record = workspace.import_assessment(document)
        workspace.set_setting(OPEN, str(record.id))
    with Workspace.open(folder / "all.regrisk") as workspace:
        for name in examples():
            workspace.import_assessment(example(name))
    return folder


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.open(tmp_path / "workspace.regrisk") as opened:
        yield opened


@pytest.fixture
def lakes(filled: Path, tmp_path: Path) -> Iterator[Workspace]:
    """The example registry with its two earlier assessments; the newest is open."""
    with Workspace.open(Path(copy(filled / "lakes.regrisk", tmp_path / "lakes.regrisk"))) as opened:
        yield opened


@pytest.fixture
def all_examples(filled: Path, tmp_path: Path) -> Iterator[Workspace]:
    """A workspace that holds every example; none is open."""
    with Workspace.open(Path(copy(filled / "all.regrisk", tmp_path / "all.regrisk"))) as opened:
        yield opened


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication) -> ShowWindow:
    """Open the window on a workspace, as large as most are, with the keyboard in its hands."""

    def opened(workspace: Workspace) -> Window:
        tasks = Tasks()
        window = app.open_window(workspace, tasks)
        qtbot.addWidget(window)
        window.destroyed.connect(lambda: tasks.stop())
        window.resize(1280, 800)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        qapp.processEvents()
        return window

    return opened
