"""The file or link of a piece of evidence while it is written: chosen, dropped or pasted, then read."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from regrisk.errors import RegriskError
from regrisk.model.proof_file import LookedAt
from regrisk.words import later, say
from regrisk_ui import theme
from regrisk_ui.components.button import Button
from regrisk_ui.components.label import Label
from regrisk_ui.components.progress import ProgressBar
from regrisk_ui.components.segmented import SegmentedChoice
from regrisk_ui.layouts import FlowLayout
from regrisk_ui.pages import files
from regrisk_ui.presenters.attaching import Attachments, described, is_link
from regrisk_ui.tasks import Task, Tasks

_PLACES = (
    ("copy", later("Copy into the workspace"), later("The file goes with the workspace and its backups")),
    ("leave", later("Leave where it is"), later("Only its place and its digest are kept")),
)
_NOTHING = later("No file yet. Drop one here, paste one, or choose one. Ctrl V takes a file or an address.")
_FINE = 1000


class EvidenceFile(QWidget):
    """Takes a file or an address. ``read`` carries a :class:`LookedAt`, ``link_given`` an address.

    ``busy_changed`` says that a file is being read, or no longer.
    """

    read = Signal(object)
    link_given = Signal(str)
    busy_changed = Signal()

    def __init__(self, keeps: Attachments, tasks: Tasks, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeps, self._tasks = keeps, tasks
        self._task: Task | None = None
        self.found: LookedAt | None = None
        self.setAcceptDrops(True)
        self.setAccessibleName(say("File"))
        self._said = said or say(_NOTHING)
        self._words = Label(self._said, "small", tone="text2")
        self._bar = ProgressBar(say("Reading the file"))
        self._bar.setMaximum(_FINE)
        self._problem = Label("", "small", tone="decline")
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=8)
        self.choose = Button(say("Choose a file"), icon="folder-open", size="small")
        self.paste = Button(say("Paste"), icon="clipboard-list", size="small")
        self.drop = Button(say("Without this file"), icon="x", kind="quiet", size="small")
        for button in (self.choose, self.paste, self.drop):
            flow.addWidget(button)
        self.place = SegmentedChoice(
            say("Where it is kept"),
            [(key, say(word), say(means)) for key, word, means in _PLACES],
            "copy",
            kind="required",
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Label(say("File or address"), "label", tone="text2", wrapping="line"))
        for part in (self._words, self._bar, self._problem, buttons, self.place):
            self._column.addWidget(part)
        self.choose.clicked.connect(self._choose)
        self.paste.clicked.connect(lambda: self.take(QGuiApplication.clipboard().mimeData()))
        self.drop.clicked.connect(self.let_go)
        self.place.picked.connect(self.place.show_chosen)
        self._show()
        theme.follow(self)

    @property
    def busy(self) -> bool:
        """Whether a file is being read."""
        return self._task is not None

    @property
    def problem(self) -> str:
        """The sentence that says why a file was not taken."""
        return self._problem.text()

    @property
    def copies(self) -> bool:
        """Whether the file is to be copied into the workspace."""
        return self.place.chosen == "copy"

    def take(self, given: QMimeData) -> bool:
        """Take the file or address that was dropped or pasted and say whether there was one."""
        path, link = files.given_file(given), given.text().strip() if given.hasText() else ""
        if path is not None:
            self.look_at(path)
        elif is_link(link):
            self.link_given.emit(link)
        else:
            self.refuse(say("There is no file and no address in what was given. Copy one, then paste again."))
            return False
        return True

    def look_at(self, path: Path) -> None:
        """Read the file at *path* in the background."""
        self.let_go()
        task = self._tasks.run(
            lambda tell, _cancelled: self._keeps.look_at(path, lambda share: tell(share, ""))
        )
        self._task = task
        task.progress.connect(self._progress)
        task.finished.connect(lambda found: self._keep(task, found))
        task.failed.connect(lambda error: self._fail(task, error))
        task.ended.connect(lambda: self._end(task))
        self._words.setText(say("Reading {name}", name=path.name))
        self._show()
        self.busy_changed.emit()

    def let_go(self) -> None:
        """Do without the file; one that is being read is read no further."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            self.busy_changed.emit()
        self.found = None
        self._words.setText(self._said)
        self.refuse("")
        self._show()

    def retheme(self) -> None:
        """Take the new distances."""
        self._column.setSpacing(theme.space(4))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files.can_be_given(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if self.take(event.mimeData()):
            event.acceptProposedAction()

    def _choose(self) -> None:
        path = files.choose_file(self, say("Choose a file of evidence"), say("All files") + " (*)")
        if path is not None:
            self.look_at(path)

    def _progress(self, share: float, _words: str) -> None:
        if self.sender() is self._task:
            self._bar.setValue(round(share * _FINE))

    def _keep(self, task: Task, found: object) -> None:
        if task is not self._task or not isinstance(found, LookedAt):
            return
        self.found = found
        why = self._keeps.why_not_copied(found.size)
        self.place.show_chosen("leave" if why else "copy")
        self.place.setEnabled(not why)
        self._words.setText(f"{described(found)}. {why}" if why else described(found))
        self.read.emit(found)

    def _fail(self, task: Task, error: RegriskError) -> None:
        if task is self._task:
            self._words.setText(self._said)
            self.refuse(str(error))

    def _end(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self._show()
            self.busy_changed.emit()

    def show_progress(self, share: float) -> None:
        """Show how far the file is copied."""
        self._bar.setValue(round(share * _FINE))
        self._bar.setVisible(True)

    def refuse(self, sentence: str) -> None:
        """Say why a file was not taken, or with an empty *sentence* nothing."""
        self._bar.setVisible(self.busy)
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _show(self) -> None:
        self._bar.setVisible(self.busy)
        self._problem.setVisible(bool(self.problem))
        self.drop.setVisible(self.busy or self.found is not None)
        self.place.setVisible(self.found is not None)
