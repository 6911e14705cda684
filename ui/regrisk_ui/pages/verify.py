"""Checks a submission that somebody handed in: one sentence, the checks, and each thing that differs."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from regrisk.errors import RegriskError
from regrisk.model.submission import Verified
from regrisk.words import later, say
from regrisk_ui import announce, theme
from regrisk_ui.components.banner import Banner
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card, Rule
from regrisk_ui.components.empty_state import EmptyState
from regrisk_ui.components.icon import Icon
from regrisk_ui.components.label import Label
from regrisk_ui.components.list_row import ListRow
from regrisk_ui.components.listing import Listing
from regrisk_ui.components.page import Page as ScrollPage
from regrisk_ui.components.progress import ProgressBar
from regrisk_ui.pages import files
from regrisk_ui.pages.contract import Context, PageHost
from regrisk_ui.pages.scrolling import ScrollingPage
from regrisk_ui.presenters.sealing import Check
from regrisk_ui.presenters.verified import CheckRow, Finding, finding
from regrisk_ui.tasks import IsCancelled, Progress, Task, Tasks
from regrisk_ui.tokens import ColorName

_NOTE = later("A sealed submission is looked at as it is. Nothing of it is kept, and no workspace is needed.")
_WIDEST = 864
_FEW = 8
_TONES: dict[str, ColorName] = {"circle-check": "ok", "octagon-x": "decline", "minus": "text3"}


class VerifyPage(ScrollingPage):
    """Asks for a ZIP file or a folder and shows what a check of it finds."""

    title = later("Check a submission")

    def __init__(self, host: PageHost, check: Check, tasks: Tasks) -> None:
        self.file = Button(say("Choose a ZIP file"), kind="primary", icon="archive")
        self.folder = Button(say("Choose a folder"), icon="folder-open")
        self.back = Button(say("Back"), kind="quiet", icon="arrow-left")
        super().__init__(
            host,
            ScrollPage(
                say(self.title),
                say(_NOTE),
                actions=(self.back, self.folder, self.file),
                widest=_WIDEST,
            ),
        )
        self._check, self._tasks = check, tasks
        self._task: Task | None = None
        self._content: QWidget | None = None
        self.bar = ProgressBar(say(self.title))
        self.bar.setRange(0, 100)
        self.stop = Button(say("Stop"), size="small")
        self._said = Label("", "small", tone="text2")
        self.progress = Card()
        for part in (self._said, self.bar, self.stop):
            self.progress.column.addWidget(part)
        self.progress.hide()
        self.sheet.column.addWidget(self.progress)
        self.sheet.column.addStretch(1)
        self.file.clicked.connect(
            lambda: self.begin(files.choose_file(self, say(self.title), say("ZIP files (*.zip)")))
        )
        self.folder.clicked.connect(lambda: self.begin(files.choose_folder(self, say(self.title))))
        self.back.clicked.connect(lambda: self.host.go("submission" if self.host.session else "registries"))
        self.stop.clicked.connect(self._stop)
        self._show_nothing()

    @override
    def show_for(self, context: Context) -> None:
        self.host.set_title(say(self.title))
        if context.fresh:
            self.land()

    @override
    def leave(self) -> None:
        self._stop()

    def begin(self, path: Path | None) -> None:
        """Check what lies at *path* in the background; nothing happens without one."""
        if path is None:
            return
        self._stop()
        self._replace(None)
        self._said.setText(say("{file} is being checked.", file=path.name))
        self.bar.setValue(0)
        self.progress.show()

        def work(progress: Progress, cancelled: IsCancelled) -> Verified | None:
            def told(stage: str, done: int, total: int) -> None:
                progress(done / total if total else 1.0, stage)

            return self._check(path, told, cancelled)

        task = self._task = self._tasks.run(work)
        task.progress.connect(partial(self._tell, task, path))
        task.finished.connect(partial(self._show_found, task, path))
        task.failed.connect(partial(self._show_failed, task))
        task.ended.connect(partial(self._end, task))

    def _stop(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            self.progress.hide()
            self._show_nothing()

    def _tell(self, task: Task, path: Path, share: float, stage: str) -> None:
        if task is self._task:
            self.bar.setValue(round(share * 100))
            self._said.setText(
                say("{file}: printing {stage} again, to compare it.", file=path.name, stage=say(stage))
            )

    def _end(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self.progress.hide()

    def _show_found(self, task: Task, path: Path, verified: object) -> None:
        if task is self._task and isinstance(verified, Verified):
            found = finding(verified)
            self._replace(_result(found, path))
            announce.say(self, f"{found.title}. {found.says}", "now")

    def _show_failed(self, task: Task, error: RegriskError) -> None:
        if task is not self._task:
            return
        content = Card()
        content.column.addWidget(Banner("decline", say("This could not be checked"), str(error)))
        self._replace(content)
        announce.say(self, str(error), "now")

    def _show_nothing(self) -> None:
        card = Card()
        text = say("Choose the ZIP file, or the folder that it was unpacked into.")
        card.column.addWidget(EmptyState("shield-check", say("Nothing is checked yet"), text))
        self._replace(card)

    def _replace(self, content: QWidget | None) -> None:
        if self._content is not None:
            self._content.hide()
            self.sheet.column.removeWidget(self._content)
            self._content.deleteLater()
        self._content = content
        if content is not None:
            self.sheet.column.insertWidget(self.sheet.column.count() - 1, content)


def _result(found: Finding, path: Path) -> QWidget:
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.space(14))
    column.addWidget(Banner("ok" if found.intact else "decline", found.title, found.says))
    checks = Card(gap=0)
    checks.set_heading(say("What was checked"), path.name)
    checks.column.addSpacing(theme.space(8))
    for check in found.checks:
        checks.column.addWidget(Rule())
        checks.column.addWidget(_row(check))
    column.addWidget(checks)
    if found.differences:
        differing = Card(gap=0)
        differing.set_heading(
            say("What differs"), say("Ask whoever handed it in for the submission as it was sealed.")
        )
        differing.column.addSpacing(theme.space(8))
        rows = [partial(ListRow, place, because, role="body") for place, because in found.differences]
        differing.column.addWidget(Listing(rows, few=_FEW, name=say("differences", about="things listed")))
        column.addWidget(differing)
    return content


def _row(check: CheckRow) -> QWidget:
    mark = Icon(check.mark, tone=_TONES[check.mark], side=18)
    mark.setAccessibleName(check.word)
    row = ListRow(check.title, check.note, mark=mark)
    row.setAccessibleName(f"{check.title}: {check.word}. {check.note}")
    return row
