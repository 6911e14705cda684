"""Loads what the pages need before they are visited, once the first question is on the screen.

The first visit of a page took up to ten times as long as the next one, nearly all of it for loading modules.
"""

import importlib
import pkgutil
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

from regrisk_ui.tasks import IsCancelled, Progress, Tasks

_AFTER_MS = 500
"""The first question is painted by then."""
_PAUSE_MS = 15
"""From one module to the next in the window's thread, so that a key never waits for more than one."""
_WITHOUT_QT = (
    "regrisk.app.examples",
    "regrisk.app.score",
    "regrisk.app.shared_cover",
    "regrisk.app.signing_keys",
    "regrisk.app.writing",
    "regrisk.charts.draw",
    "regrisk.export.check_list",
    "regrisk.scoring.plan",
    "regrisk.scoring.what_if",
)
"""What the pages are given by those who make them; writing, sealing and verifying load theirs when asked."""
_WITH_QT = ("regrisk_ui.painter", "regrisk_ui.submitting")
_WIDGETS = ("regrisk_ui.components", "regrisk_ui.questions", "regrisk_ui.pages")


class Ahead(QObject):
    """Loads what knows no Qt in a thread of the pool, then the rest in the window's, a module at a time."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._left: Iterator[str] = iter(())
        self.is_done = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)

    def begin(self, after_ms: int = _AFTER_MS) -> None:
        """Begin once *after_ms* have passed."""
        QTimer.singleShot(after_ms, self, self._begin)

    def _begin(self) -> None:
        self._left = _modules_with_qt()
        self._timer.timeout.connect(self._load_next)
        self._tasks.run(_load_without_qt).ended.connect(self._load_next)

    def _load_next(self) -> None:
        name = next(self._left, None)
        if name is None:
            self.is_done = True
            return
        importlib.import_module(name)
        self._timer.start(_PAUSE_MS)


def _load_without_qt(progress: Progress, cancelled: IsCancelled) -> None:
    del progress
    for name in (*_WITHOUT_QT, *_modules_of("regrisk_ui.presenters")):
        if cancelled():
            return
        importlib.import_module(name)


def _modules_with_qt() -> Iterator[str]:
    yield from _modules_of(*_WIDGETS)
    yield from _WITH_QT


def _modules_of(*packages: str) -> Iterator[str]:
    for name in packages:
        package = importlib.import_module(name)
        yield from (f"{name}.{found.name}" for found in pkgutil.iter_modules(package.__path__))
