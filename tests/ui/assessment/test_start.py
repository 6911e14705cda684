"""The program starts, says why when it cannot, and leaves again."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from regrisk.app.workspace import Workspace
from regrisk_ui import app
from regrisk_ui.window import Window
from tests.ui.assessment.alone import run_alone

HEAVY = ("reportlab", "highspy", "numpy", "pikepdf")
FIRST_QUESTION = """
import sys
from pathlib import Path
from regrisk.app.workspace import Workspace
from regrisk_ui import app
from regrisk_ui.tasks import Tasks
made = app.application()
window = app.open_window(Workspace.open(Path(sys.argv[1])), Tasks())
window.show()
made.processEvents()
sys.stdout.write(window.shown_name + " " + " ".join({name.partition(".")[0] for name in sys.modules}))
"""


def windows() -> list[Window]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, Window) and w.isVisible()]


def close_windows() -> None:
    for window in windows():
        window.close()


def test_the_program_opens_its_window_and_ends_with_zero(workspace: Workspace, place: Path) -> None:
    workspace.close()
    QTimer.singleShot(0, close_windows)

    assert app.main(place) == 0


def test_without_a_display_it_says_so_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")

    assert app.main(tmp_path / "workspace.regrisk") == 2

    assert capsys.readouterr().err.startswith("There is no display here")
    assert not (tmp_path / "workspace.regrisk").exists()


def test_a_file_that_is_no_workspace_is_refused_and_unharmed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "notes.regrisk"
    file.write_text("not a workspace at all\n" * 100)
    before, said = file.read_bytes(), list[str]()
    monkeypatch.setattr(QMessageBox, "critical", lambda _parent, _title, text: said.append(text))

    assert app.main(file) == 2

    assert len(said) == 1
    assert str(file) in said[0]
    assert file.read_bytes() == before


def test_a_first_start_welcomes(tmp_path: Path) -> None:
    shown: list[str] = []

    def look() -> None:
        shown.extend(window.shown_name for window in windows())
        close_windows()

    QTimer.singleShot(0, look)
    assert app.main(tmp_path / "new.regrisk") == 0
    assert shown == ["welcome"]


def test_the_first_question_needs_no_heavy_library(workspace: Workspace, place: Path) -> None:
    """What only a PDF or a plan needs is not loaded before the first question is on the screen."""
    workspace.close()
    printed = run_alone(FIRST_QUESTION, place)

    name, *loaded = printed.split()
    assert name == "assessment"
    assert not set(HEAVY) & set(loaded)
