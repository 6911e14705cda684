"""Seals in the background: progress by part and a way to stop; frozen only once every file is written."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from regrisk.errors import RegriskError
from regrisk.words import later, say, say_many
from regrisk_ui.components.dialog import Dialog
from regrisk_ui.components.export_panel import ExportPanel
from regrisk_ui.pages import files
from regrisk_ui.pages.contract import PageHost
from regrisk_ui.presenters.sealing import KEPT, PARTS, SealedAs, SealStages, SealWork, Wanted
from regrisk_ui.tasks import IsCancelled, Progress, Task, Tasks

_BEGINS = later("Gathering answers, scores and reasons.")
_STOPPED = later("Sealing stopped. Nothing was written and nothing is frozen")


class Seals(QObject):
    """Seals one assessment at a time; *done* is called once it is frozen, *again* to choose another place."""

    def __init__(
        self,
        page: QWidget,
        host: PageHost,
        work: SealWork,
        tasks: Tasks,
        *,
        done: Callable[[SealedAs], None],
        again: Callable[[], None],
    ) -> None:
        super().__init__(page)
        self._page, self._host, self._work, self._tasks = page, host, work, tasks
        self._frozen, self._again = done, again
        self._panel: ExportPanel | None = None
        self._task: Task | None = None

    @property
    def running(self) -> bool:
        """Whether a seal is under way."""
        return self._task is not None

    def show_running(self) -> None:
        """Bring the progress of the seal under way back to the fore."""
        if self._panel is not None:
            self._panel.open()

    def begin(self, assessment: int, wanted: Wanted) -> None:
        """Seal an assessment and show how far it is."""
        stages = SealStages()
        panel = self._panel = ExportPanel(
            say("Sealing the submission"),
            f"{say(_BEGINS)} {say(KEPT)}",
            tuple(say(part) for part in PARTS),
            icon="lock",
            parent=self._page.window(),
        )

        def work(progress: Progress, cancelled: IsCancelled) -> object:
            source = self._work.source(assessment, wanted.day)
            return self._work.make(source, wanted, lambda *told: progress(*stages.told(*told)), cancelled)

        task = self._task = self._tasks.run(work)
        panel.cancel_asked.connect(task.cancel)
        task.progress.connect(lambda share, said: _show(panel, stages, share, said))
        task.finished.connect(lambda made: self._made(task, assessment, made))
        task.failed.connect(self._failed)
        task.cancelled.connect(self._stopped)
        task.ended.connect(self._end)
        _show(panel, stages, 0.0, _BEGINS)
        panel.open()

    def _made(self, task: Task, assessment: int, made: object) -> None:
        """Freeze what was written and give it its name, unless somebody thought better of it."""
        if made is None or task.is_cancelled():
            if made is not None:
                self._work.drop(made)
            self._stopped()
            return
        try:
            sealed = self._work.freeze(assessment, made)
        except RegriskError as error:
            self._failed(error)
            return
        self._take_down()
        QTimer.singleShot(0, self, lambda: self._show_sealed(sealed))  # a turn of its own, or it blocks

    def _show_sealed(self, sealed: SealedAs) -> None:
        self._frozen(sealed)
        self._say(sealed)

    def _say(self, sealed: SealedAs) -> None:
        said = say_many(
            sealed.files,
            "{file} is sealed, with {number} file in it",
            "{file} is sealed, with {number} files in it",
            file=sealed.path.name,
        )
        if sealed.missing:
            lacking = say_many(
                len(sealed.missing),
                "The folder does not hold {number} piece of evidence",
                "The folder does not hold {number} pieces of evidence",
            )
            said = f"{said}. {lacking}"
        self._host.toast(said, say("Show in folder"), lambda: files.show_in_folder(sealed.path))

    def _stopped(self) -> None:
        self._take_down()
        self._host.toast(say(_STOPPED))

    def _failed(self, error: RegriskError) -> None:
        self._take_down()
        dialog = Dialog(
            say("The submission could not be sealed"),
            str(error),
            deed=say("Try again"),
            safe=say("Close"),
            icon="octagon-x",
            parent=self._page.window(),
        )
        dialog.accepted.connect(self._again)
        dialog.open()

    def _end(self) -> None:
        self._task = None
        self._take_down()

    def _take_down(self) -> None:
        panel, self._panel = self._panel, None
        if panel is not None:
            panel.finish()
            panel.deleteLater()


def _show(panel: ExportPanel, stages: SealStages, share: float, said: str) -> None:
    panel.show_progress(round(share * 100), "", said)
    for name, state in stages.states(share):
        panel.show_part(say(name), state)
