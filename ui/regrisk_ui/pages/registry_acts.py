"""What can be done with registries and their assessments, wherever it is asked for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from regrisk.errors import RegriskError
from regrisk.model.assessment import Assessment, RegistryName
from regrisk.model.workspace import RegistryRecord
from regrisk.questions.describe import day_text
from regrisk.words import later, say
from regrisk_ui.components.choice_rows import Entry
from regrisk_ui.pages import files
from regrisk_ui.pages.contract import PageHost
from regrisk_ui.pages.registry_dialog import RegistryDialog, TitleDialog
from regrisk_ui.presenters.history import usual_title
from regrisk_ui.presenters.library import Library
from regrisk_ui.tasks import Tasks

READ_ONLY = later("This workspace can only be read.")
_QUICK = "quick"
_WAYS = (
    (
        "assessment",
        later("Full assessment"),
        later("Facts first, then twelve domains; about three hours in all."),
    ),
    (
        _QUICK,
        later("Quick screen"),
        later("Fifteen questions and a range; go on from there whenever you like."),
    ),
)
EACH_BEGINS_OPEN = later("No question counts as answered until somebody here answers or confirms it.")


@dataclass(frozen=True, slots=True)
class Sources:
    """Where documents come from: a file, or the examples that ship with the questionnaire.

    ``example`` returns the example registry's assessments, the oldest first. Both may take a while and are
    called in another thread.
    """

    read_document: Callable[[Path], Assessment]
    example: Callable[[], Sequence[Assessment]]


class RegistryActs(QObject):
    """Carries out acts on registries; *after* is called when the list may be another."""

    def __init__(
        self,
        page: QWidget,
        host: PageHost,
        library: Library,
        tasks: Tasks,
        sources: Sources,
        today: Callable[[], date],
    ) -> None:
        super().__init__(page)
        self._page, self._host, self._library = page, host, library
        self._tasks, self._sources, self._today = tasks, sources, today
        self.after: Callable[[], None] = lambda: None

    @property
    def why_not(self) -> str:
        """Why nothing can be changed here; empty where it can."""
        return say(READ_ONLY) if self._host.read_only else ""

    def ask_new(self) -> None:
        """Ask for the name of a new registry, then start its first assessment."""
        dialog = RegistryDialog(
            say("Which registry?"),
            say("It is assessed next. Stop whenever you like; every answer is kept at once."),
            say("Start assessment"),
            self._page,
            ways=tuple(Entry(key, say(way), say(what)) for key, way, what in _WAYS),
        )
        dialog.named.connect(lambda name: self._add(dialog, name))
        dialog.open()

    def ask_rename(self, registry: int) -> None:
        """Ask what a registry is called now."""
        record = self._library.registry(registry)
        dialog = RegistryDialog(
            say("What is it called now?"),
            say("Its assessments are then about this name."),
            say("Rename"),
            self._page,
            name=record.name,
            organisation=record.organisation,
        )
        dialog.named.connect(lambda name: self._rename(dialog, registry, name))
        dialog.open()

    def ask_assessment(self, registry: int) -> None:
        """Ask for the title of a new assessment of *registry*, dated today, and open it."""
        record = self._library.registry(registry)
        there = self._library.assessments(registry)
        dialog = TitleDialog(
            say("Start a new assessment?"),
            f"{record.name}. {say(EACH_BEGINS_OPEN)}",
            say("Start assessment"),
            usual_title(self._today()),
            self._page,
            carry=f"{there[0].title}, {day_text(there[0].taken_on)}" if there else "",
        )
        dialog.titled.connect(
            lambda title: self._start(dialog, registry, title, there[0].id if dialog.carries else None)
        )
        dialog.open()

    def ask_import(self) -> None:
        """Ask for an assessment document and add what it holds."""
        path = files.choose_document(self._page)
        if path is not None:
            self.take_in(path)

    def take_in(self, path: Path) -> None:
        """Add the assessment in the document at *path*."""
        task = self._tasks.run(lambda _progress, _cancelled: self._sources.read_document(path))
        task.finished.connect(lambda document: self._keep(document))
        task.failed.connect(lambda error: self._host.show_error(error, say("The document was not imported")))

    def open_example(self) -> None:
        """Add the example registry with its history where it is not here yet, and open its results."""
        task = self._tasks.run(lambda _progress, _cancelled: tuple(self._sources.example()))
        task.finished.connect(lambda documents: self._show_example(documents))
        task.failed.connect(
            lambda error: self._host.show_error(error, say("The example could not be opened"))
        )

    def remove(self, registry: int) -> None:
        """Take a registry off the list and offer it back."""
        record = self._library.registry(registry)
        if not self._carried_out(lambda: self._library.remove_registry(registry)):
            return
        session = self._host.session
        if session is not None and session.record.registry == registry:
            self._host.close_assessment()
        self.after()
        said = say("{name} removed", name=record.name)
        self._host.toast(said, say("Undo"), lambda: self._bring_back(record))

    def remove_assessment(self, assessment: int) -> None:
        """Take an assessment off list and trend and offer it back."""
        record = self._library.assessment(assessment)
        if not self._carried_out(lambda: self._library.remove_assessment(assessment)):
            return
        session = self._host.session
        if session is not None and session.record.id == assessment:
            self._host.close_assessment()
        self.after()
        said = say("{name} removed", name=record.title)
        self._host.toast(said, say("Undo"), lambda: self._bring_assessment_back(assessment))

    def _add(self, dialog: RegistryDialog, name: RegistryName) -> None:
        try:
            registry = self._library.add_registry(name)
            started = self._library.start_assessment(
                registry.id, title=usual_title(self._today()), taken_on=self._today()
            )
        except RegriskError as error:
            dialog.refuse(str(error))
            return
        dialog.accept()
        self._host.changed()
        self._host.open_assessment(started.id, "quick" if dialog.way == _QUICK else "assessment")

    def _rename(self, dialog: RegistryDialog, registry: int, name: RegistryName) -> None:
        try:
            self._library.rename_registry(registry, name)
        except RegriskError as error:
            dialog.refuse(str(error))
            return
        dialog.accept()
        self._host.changed()
        self.after()

    def _start(self, dialog: TitleDialog, registry: int, title: str, source: int | None) -> None:
        try:
            started = self._library.start_assessment(
                registry, title=title, taken_on=self._today(), carry_from=source
            )
        except RegriskError as error:
            dialog.field.show_error(str(error))
            return
        dialog.accept()
        self._host.changed()
        self._host.open_assessment(started.id)

    def _keep(self, document: object) -> None:
        if not isinstance(document, Assessment):
            return
        there = self._library.same_as(document)
        if there is not None:
            assessment = there.id
            said = say("This assessment is here already")
            self._host.toast(said, say("Open"), lambda: self._open(assessment))
            return
        kept: list[int] = []
        if self._carried_out(lambda: kept.append(self._library.import_assessment(document).id)):
            self.after()
            said = say("{name} imported", name=document.registry.name)
            self._host.toast(said, say("Open"), lambda: self._open(kept[0]))

    def _show_example(self, documents: object) -> None:
        """Keep the documents that are not here yet and open the newest."""
        shown: list[int] = []

        def keep_all() -> None:
            for document in documents if isinstance(documents, tuple) else ():
                there = self._library.same_as(document)
                shown.append((there or self._library.import_assessment(document)).id)

        if self._carried_out(keep_all) and shown:
            self._host.open_assessment(shown[-1], "results")

    def _bring_back(self, record: RegistryRecord) -> None:
        if self._carried_out(lambda: self._library.restore_registry(record.id)):
            self.after()

    def _bring_assessment_back(self, assessment: int) -> None:
        if self._carried_out(lambda: self._library.restore_assessment(assessment)):
            self.after()

    def _open(self, assessment: int) -> None:
        self._host.open_assessment(assessment, "results")

    def _carried_out(self, act: Callable[[], object]) -> bool:
        """Carry out *act* and say so, or show why it was refused."""
        try:
            act()
        except RegriskError as error:
            self._host.show_error(error)
            return False
        self._host.changed()
        return True
