"""Asks where a backup goes and makes it in the background."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from regrisk.errors import RegriskError
from regrisk.words import later, say
from regrisk_ui.pages import files
from regrisk_ui.pages.contract import PageHost
from regrisk_ui.tasks import Tasks

Copy = Callable[[Path, Callable[[float], None]], Path]
"""Copies the workspace to a path, reports the share that is done, and returns where the copy is."""
_TITLE, _KINDS = later("Back up the workspace"), later("Workspaces")


class BackUps(QObject):
    """Makes backups of the workspace, one at a time."""

    def __init__(
        self, window: QWidget, host: PageHost, tasks: Tasks, copy: Copy, name: Callable[[], str]
    ) -> None:
        super().__init__(window)
        self._window, self._host, self._tasks = window, host, tasks
        self._copy, self._name = copy, name
        self.running = False

    def ask(self) -> None:
        """Ask for a file, then copy the workspace to it."""
        if self.running:
            self._host.toast(say("A backup is being made already"))
            return
        out = files.choose_target(self._window, say(_TITLE), self._name(), f"{say(_KINDS)} (*.regrisk)")
        if out is not None:
            self._make(out)

    def _make(self, out: Path) -> None:
        self.running = True
        task = self._tasks.run(lambda tell, _cancelled: self._copy(out, lambda share: tell(share, "")))
        task.finished.connect(self._tell)
        task.failed.connect(self._refuse)
        task.ended.connect(self._end)

    def _tell(self, made: object) -> None:
        if isinstance(made, Path):
            self._host.toast(
                say("Backed up to {name}", name=made.name),
                say("Show in folder"),
                lambda: files.show_in_folder(made),
            )

    def _refuse(self, error: RegriskError) -> None:
        self._host.show_error(error, say("The backup was not made"))

    def _end(self) -> None:
        self.running = False
