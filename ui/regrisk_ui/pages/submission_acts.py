"""What is asked for on the submission page: who attests, keys, files, the seal, a letter, a correction."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from regrisk.errors import RegriskError
from regrisk.model.assessment import Attested
from regrisk.questions.describe import day_text
from regrisk.words import later, say
from regrisk_ui.components.dialog import Dialog
from regrisk_ui.components.label import Label
from regrisk_ui.pages import files
from regrisk_ui.pages.contract import PageHost
from regrisk_ui.pages.registry_dialog import TitleDialog
from regrisk_ui.pages.submission_attest import AttestDialog
from regrisk_ui.pages.submission_run import Seals
from regrisk_ui.pages.submission_seal import KeyDialog, SealDialog
from regrisk_ui.presenters.attesting import AttestDesk, attestation
from regrisk_ui.presenters.export import short_name
from regrisk_ui.presenters.sealing import (
    ANOTHER_VARIANT,
    WHAT_FOLLOWS,
    Choices,
    SealedAs,
    SealWork,
    Wanted,
    as_zip,
    signer_name,
    suggested_name,
)
from regrisk_ui.presenters.session import OpenAssessment
from regrisk_ui.tasks import Tasks

_ZIP = later("Sealed submissions (*.zip)")
_KEYS = later("Keys (*.p12 *.pfx)")
_LONGEST_TITLE = 300


class SubmissionActs(QObject):
    """Carries out what the page's buttons name; *after* is called when something is another than before.

    ``session`` and ``choices`` are those of the page at the moment.
    """

    def __init__(
        self, page: QWidget, host: PageHost, work: SealWork, tasks: Tasks, after: Callable[[], None]
    ) -> None:
        super().__init__(page)
        self._page, self._host, self._work, self._tasks, self._after = page, host, work, tasks, after
        self.session: OpenAssessment | None = None
        self.choices = Choices()
        self.seals = Seals(page, host, work, tasks, done=self._sealed, again=self.ask_seal)

    def day(self, session: OpenAssessment) -> date:
        """Return the day of the seal: that of the first, else the one chosen, else that of the assessment.

        Never the clock: the same answers give the same submission, here and on the command line.
        """
        seal = self._work.seal_of(session.record.id)
        if seal is not None:
            return seal.day
        return self.choices.day or session.assessment.taken_on

    def ask_attest(self, deed: str, place: int) -> None:
        """Add, change or take out whoever attests at *place*, or show the statement, as *deed* says."""
        session = self.session
        if session is None:
            return
        desk = self._desk(session)
        match deed:
            case "statement":
                self._show_statement(session)
            case "out":
                name = desk.entry(place).name
                if not self._said(desk.take_out(place)):
                    self._host.offer_undo(say("{name} attests no more", name=name))
            case _:
                entry = desk.entry(place) if place >= 0 else None
                dialog = AttestDialog(desk.parts, entry, self.day(session), self._page)
                dialog.written.connect(
                    lambda written: self._keep_attested(dialog, desk, place if place >= 0 else None, written)
                )
                dialog.finished.connect(dialog.deleteLater)
                dialog.open()

    def _keep_attested(
        self, dialog: AttestDialog, desk: AttestDesk, place: int | None, written: object
    ) -> None:
        assert isinstance(written, Attested)
        refused = desk.put(place, written)
        if refused:
            dialog.refuse(refused)
            return
        dialog.accept()
        if QApplication.focusWidget() is None:  # what asked for the dialog was made anew meanwhile
            self._page.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_withheld(self, said: bool) -> None:
        """Keep whether the registry says that nothing was left out."""
        if self.session is not None:
            self._said(self._desk(self.session).say_nothing_withheld(said))
            self._after()

    def _desk(self, session: OpenAssessment) -> AttestDesk:
        return AttestDesk(session, done=self._changed, not_saved=self._host.not_saved)

    def _changed(self) -> None:
        self._host.changed()
        self._after()

    def _said(self, refused: str) -> bool:
        if refused:
            self._host.toast(refused)
        return bool(refused)

    def _show_statement(self, session: OpenAssessment) -> None:
        first, *rest = attestation(session, self.day(session)).statement
        dialog = Dialog(
            say("What is attested"), first, safe=say("Close"), icon="file-text", parent=self._page
        )
        for part in rest:
            dialog.body.addWidget(Label(part, "body", tone="text2"))
        dialog.open()

    def ask_evidence(self, deed: str) -> None:
        """Ask for the folder with the files of evidence, or leave them out, as *deed* says."""
        if deed == "choose":
            folder = files.choose_folder(self._page, say("Where are the files of evidence?"))
            self.choices.evidence = folder or self.choices.evidence
        else:
            self.choices.evidence = None
        self._after()

    def ask_key(self, deed: str) -> None:
        """Choose a key that signs, make one, or sign with none, as *deed* says."""
        match deed:
            case "choose":
                self.choices.key = (
                    files.choose_file(self._page, say("Which key signs?"), say(_KEYS)) or self.choices.key
                )
            case "drop":
                self.choices.key = None
            case _:
                self._ask_new_key()
        self._after()

    def _ask_new_key(self) -> None:
        session = self.session
        if session is None:
            return
        dialog = KeyDialog(signer_name(session.assessment), self._page)
        dialog.wanted.connect(lambda name, secret: self._make_key(dialog, session, name, secret))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _make_key(self, dialog: KeyDialog, session: OpenAssessment, name: str, secret: str) -> None:
        registry = session.assessment.registry
        name = say("{registry} key", registry=short_name(session.assessment))
        path = files.choose_target(self._page, say("Keep the key"), f"{name}.p12", say(_KEYS))
        if path is None:
            return
        out = path if path.suffix else path.with_suffix(".p12")
        dialog.accept()
        task = self._tasks.run(
            lambda _told, _stop: self._work.make_key(out, name, registry.organisation, secret)
        )
        task.finished.connect(lambda _: self._take_key(out))
        task.failed.connect(lambda error: self._host.show_error(error, say("The key could not be made")))

    def _take_key(self, path: Path) -> None:
        self.choices.key = path
        self._after()
        self._host.toast(say("{file} signs from now on", file=path.name))

    def ask_letter(self) -> None:
        """Ask where to write the draft of a letter about what changed since the last seal."""
        session = self.session
        if session is None:
            return
        name = say(
            "{registry} {day} letter",
            registry=short_name(session.assessment),
            day=session.assessment.taken_on.isoformat(),
        )
        path = files.choose_target(
            self._page,
            say("Draft a letter to the broker"),
            f"{name}.docx",
            say("Word documents (*.docx)"),
        )
        if path is None:
            return
        out = path if path.suffix.lower() == ".docx" else path.with_name(f"{path.name}.docx")
        try:
            self._work.letter(session.record.id, self.day(session), out)
        except RegriskError as error:
            self._host.show_error(error, say("The letter could not be written"))
            return
        said = say("{file} is written", file=out.name)
        self._host.toast(said, say("Show in folder"), lambda: files.show_in_folder(out))

    def ask_seal(self) -> None:
        """Say what follows from a seal, then ask where to; a seal under way is shown instead."""
        session = self.session
        if session is None or self.seals.running:
            self.seals.show_running()
            return
        sealed = session.record.sealed
        dialog = SealDialog(
            say("Write another variant?") if sealed else say("Seal this assessment?"),
            f"{session.assessment.registry.name}, {session.record.title}. "
            + say("The day of the seal is {day}.", day=day_text(self.day(session))),
            ANOTHER_VARIANT if sealed else WHAT_FOLLOWS,
            self.choices.key,
            self._page,
        )
        dialog.confirmed.connect(lambda secret: self._choose_place(dialog, session, secret))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choose_place(self, dialog: SealDialog, session: OpenAssessment, secret: str) -> None:
        chosen, day = self.choices, self.day(session)
        name = suggested_name(session.assessment, chosen.variant, day)
        path = files.choose_target(self._page, say("Seal"), name, say(_ZIP))
        if path is None:
            return
        dialog.accept()
        evidence = chosen.evidence if chosen.variant == "full" else None
        wanted = Wanted(as_zip(path), chosen.variant, chosen.paper, day, evidence, chosen.key, secret)
        self.seals.begin(session.record.id, wanted)

    def _sealed(self, _sealed: SealedAs) -> None:
        self._host.reopen_assessment()

    def ask_correction(self) -> None:
        """Ask for the title of an assessment that corrects the sealed one."""
        session = self.session
        if session is None:
            return
        dialog = TitleDialog(
            say("Start a correction?"),
            say(
                "A new assessment with the same answers, to be changed and sealed again. What was sealed "
                "stays. Nobody attests to the new one yet."
            ),
            say("Start a correction"),
            say("{title}, corrected", title=session.record.title)[:_LONGEST_TITLE],
            self._page,
        )
        dialog.titled.connect(lambda title: self._correct(dialog, session, title))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _correct(self, dialog: TitleDialog, session: OpenAssessment, title: str) -> None:
        day = max(self._work.today(), session.assessment.taken_on)
        try:
            record = self._work.correct(session.record.id, title, day)
        except RegriskError as error:
            self._host.show_error(error)
            return
        dialog.accept()
        self._host.open_assessment(record.id, "submission")
