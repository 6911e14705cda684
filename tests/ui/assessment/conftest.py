"""A real workspace with the shipped questionnaire, and the real window on it."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from regrisk.app.examples import example
from regrisk.app.names import registry_name
from regrisk.app.workspace import Workspace
from regrisk_ui import app
from regrisk_ui.doors import OPEN
from regrisk_ui.tasks import Tasks
from regrisk_ui.window import Window

TAKEN = date(2026, 11, 20)
ShowWindow = Callable[[Workspace], Window]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "workspace.regrisk"


@pytest.fixture
def workspace(place: Path) -> Iterator[Workspace]:
    """A workspace with one registry and one assessment without answers, which is open."""
    with Workspace.open(place) as opened:
        registry = opened.add_registry(registry_name("Northern Stroke Registry", "Northern Health Network"))
        record = opened.start_assessment(registry.id, title="Renewal 2027", taken_on=TAKEN)
        opened.set_setting(OPEN, str(record.id))
        yield opened


@pytest.fixture
def lakes(place: Path) -> Iterator[Workspace]:
    """A workspace with the example registry, which is open."""
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
    """The window on the assessment without answers."""
    return show(workspace)


@pytest.fixture
def example_window(show: ShowWindow, lakes: Workspace) -> Window:
    """The window on the finished example."""
    return show(lakes)
