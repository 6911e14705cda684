"""A real workspace whose registry was assessed before, and the real window on it."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from regrisk.app.examples import example
from regrisk.app.workspace import Workspace
from regrisk_ui import app
from regrisk_ui.doors import OPEN
from regrisk_ui.tasks import Tasks
from regrisk_ui.window import Window

RENEWAL = date(2027, 11, 20)
"""About a year after the example was taken."""
ShowWindow = Callable[[Workspace], Window]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "workspace.regrisk"


@pytest.fixture
def workspace(place: Path) -> Iterator[Workspace]:
    """A workspace with the finished example, and a renewal that carries its answers and is open."""
    with Workspace.open(place) as opened:
        before = opened.import_assessment(example())
        after = opened.start_assessment(
            before.registry, title="Renewal", taken_on=RENEWAL, carry_from=before.id
        )
        opened.set_setting(OPEN, str(after.id))
        yield opened


@pytest.fixture
def lakes(place: Path) -> Iterator[Workspace]:
    """A workspace with the finished example, which is open."""
    with Workspace.open(place) as opened:
        record = opened.import_assessment(example())
        opened.set_setting(OPEN, str(record.id))
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


@pytest.fixture
def window(show: ShowWindow, workspace: Workspace) -> Window:
    """The window on the renewal."""
    return show(workspace)


@pytest.fixture
def example_window(show: ShowWindow, lakes: Workspace) -> Window:
    """The window on the finished example."""
    return show(lakes)
