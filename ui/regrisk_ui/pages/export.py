"""Exports: asked for in a dialog, written in the background, with progress and a way to stop."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from regrisk.errors import RegriskError
from regrisk.words import say
from regrisk_ui.components.dialog import Dialog
from regrisk_ui.components.export_panel import ExportPanel
from regrisk_ui.pages import files
from regrisk_ui.pages.contract import PageHost
from regrisk_ui.pages.export_dialog import ExportDialog, paper_of, variant_of
from regrisk_ui.presenters.export import (
    DOCUMENT,
    Formats,
    Subject,
    Wanted,
    Write,
    offers,
    suggested_name,
    with_ending,
)
from regrisk_ui.presenters.library import Shelf
from regrisk_ui.presenters.session import OpenAssessment
from regrisk_ui.presenters.stages import KEPT, Stages
from regrisk_ui.tasks import IsCancelled, Progress, Task, Tasks


class Exports(QObject):
    """Exports assessments of a workspace, one at a time."""

    def __init__(
        self, page: QWidget, host: PageHost, shelf: Shelf, tasks: Tasks, write: Write, formats: Formats
    ) -> None:
        super().__init__(page)
        self._page, self._host, self._shelf = page, host, shelf
        self._tasks, self._write, self._formats = tasks, write, formats
        self._panel: ExportPanel | None = None
        self._task: Task | None = None

    @property
    def running(self) -> bool:
        """Whether an export is under way."""
        return self._task is not None

    def ask_open(self, session: OpenAssessment) -> None:
        """Ask what to export of the open assessment, as its answers stand now."""
        trend = self._shelf.trend(session.record.registry)
        self._ask(Subject(session.pack, session.assessment, session.evaluation, trend))

    def ask_kept(self, assessment: int) -> None:
        """Ask what to export of any assessment, with its evaluation as stored."""
        record = self._shelf.assessment(assessment)
        self._ask(
            Subject(
                pack=self._shelf.pack_of(assessment),
                assessment=self._shelf.load(assessment),
                evaluation=self._shelf.evaluation_of(assessment),
                trend=self._shelf.trend(record.registry),
            )
        )

    def _ask(self, subject: Subject) -> None:
        if self._panel is not None:
            self._panel.open()
            return
        dialog = ExportDialog(subject.assessment.registry.name, offers(self._formats()), self._page)

        def answer(kind: str, variant: str, paper: str) -> None:
            wanted = Wanted(kind, variant_of(variant), paper_of(paper), Path())
            if self._choose_target(subject, wanted):
                dialog.accept()

        dialog.wanted.connect(answer)
        dialog.open()

    def _choose_target(self, subject: Subject, wanted: Wanted) -> bool:
        """Ask where to write and begin; say whether a place was chosen."""
        name = suggested_name(subject.assessment, wanted.kind, wanted.variant)
        kinds = next(each.filter for each in offers(self._formats()) if each.kind == wanted.kind)
        path = files.choose_target(self._page, say("Export"), name, kinds)
        if path is None:
            return False
        self.begin(subject, Wanted(wanted.kind, wanted.variant, wanted.paper, with_ending(path, wanted.kind)))
        return True

    def begin(self, subject: Subject, wanted: Wanted) -> None:
        """Write the export in the background and show how far it is."""
        stages = Stages(wanted.kind)
        title = say("Writing the document") if wanted.kind == DOCUMENT else say("Writing the report")
        panel = ExportPanel(title, say(KEPT), stages.parts, parent=self._page.window())
        self._panel = panel

        def work(progress: Progress, cancelled: IsCancelled) -> Path | None:
            return self._write(subject, wanted, lambda *told: progress(*stages.told(*told)), cancelled)

        task = self._task = self._tasks.run(work)
        panel.cancel_asked.connect(task.cancel)
        task.progress.connect(lambda share, words: _show(panel, stages, share, words))
        task.finished.connect(lambda path: self._done(path))
        task.failed.connect(lambda error: self._failed(error, subject, wanted))
        task.cancelled.connect(lambda: self._done(None))
        task.ended.connect(self._end)
        _show(panel, stages, 0.0, stages.begins)
        panel.open()

    def _end(self) -> None:
        self._task = None
        self._take_down()

    def _take_down(self) -> None:
        """Close the panel; before another dialog opens, so that the focus does not go past that one."""
        panel, self._panel = self._panel, None
        if panel is not None:
            panel.finish()
            panel.deleteLater()

    def _done(self, path: object) -> None:
        """Say where the export is, or that it was stopped on the way."""
        self._take_down()
        if isinstance(path, Path):
            self._host.toast(
                say("{name} is written", name=path.name),
                say("Show in folder"),
                lambda: files.show_in_folder(path),
            )
        else:
            self._host.toast(say("Export stopped. Nothing was written"))

    def _failed(self, error: RegriskError, subject: Subject, wanted: Wanted) -> None:
        """Say why nothing was written and offer another place."""
        self._take_down()
        dialog = Dialog(
            say("The export could not be written"),
            str(error),
            deed=say("Choose another place"),
            safe=say("Close"),
            icon="octagon-x",
            parent=self._page.window(),
        )
        dialog.accepted.connect(lambda: self._choose_target(subject, wanted))
        dialog.open()


def _show(panel: ExportPanel, stages: Stages, share: float, words: str) -> None:
    panel.show_progress(round(share * 100), "", words)
    for name, state in stages.states(share):
        panel.show_part(name, state)
