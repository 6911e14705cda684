"""Opens the real window and says the moment at which its question, or its home page, was first painted.

``python -m tests.bench.first_paint WORKSPACE question|home``
"""

import sys
from pathlib import Path
from time import time_ns

# isort: off
from regrisk_ui.start import application, main  # the first, as in the commands
from regrisk.app.workspace import Workspace
from regrisk_ui.app import open_window
from regrisk_ui.tasks import Tasks

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override


class Watch(QObject):
    """Prints the time once a widget of this name was painted, and ends the program."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind, self._seen = kind, False

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        painted = event.type() == QEvent.Type.Paint and type(watched).__name__ == self._kind
        if painted and not self._seen and isinstance(watched, QWidget):
            self._seen = True
            QTimer.singleShot(0, self._say)  # after this painting is done
        return False

    def _say(self) -> None:
        sys.stdout.write(f"{time_ns()}\n")
        QApplication.exit()


def home(path: Path) -> None:
    """Show the registries, also where there are none yet, and wait."""
    with Workspace.open(path) as workspace:
        tasks = Tasks()
        window = open_window(workspace, tasks)
        window.go("registries")
        window.show()
        application().exec()
        tasks.stop()


watch = Watch("QuestionCard" if sys.argv[2] == "question" else "RegistriesPage")
application().installEventFilter(watch)
if sys.argv[2] == "home":
    home(Path(sys.argv[1]))
else:
    sys.exit(main(Path(sys.argv[1])))
