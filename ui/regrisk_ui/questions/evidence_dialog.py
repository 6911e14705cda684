"""Asks for one piece of evidence: what it is, how it was checked, from when, until when."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from regrisk.errors import StoreError
from regrisk.model.proof_file import LookedAt
from regrisk.model.response import Evidence
from regrisk.words import later, say
from regrisk_ui import theme
from regrisk_ui.components.date_field import DateField
from regrisk_ui.components.dialog import Dialog
from regrisk_ui.components.form_scroll import FormScroll
from regrisk_ui.components.label import Label
from regrisk_ui.components.segmented import SegmentedChoice
from regrisk_ui.components.text_field import TextField
from regrisk_ui.layouts import FlowLayout
from regrisk_ui.pages import files
from regrisk_ui.presenters.attaching import LONGEST_LINK, Attachments
from regrisk_ui.presenters.evidence import Draft, Fault, read_draft
from regrisk_ui.questions.evidence_file import EvidenceFile
from regrisk_ui.tasks import Tasks

_LONGEST = 300
_GRADES = (
    ("documented", later("Documented"), later("There is a dated document")),
    ("verified", later("Verified"), later("Somebody independent checked it")),
)
_KINDS = (
    ("file", later("File"), later("A file you keep")),
    ("link", later("Link"), later("An address")),
    ("reference", later("Reference"), later("A shelf mark, a ticket, a contract number")),
)
_ATTACHED = later("A file is attached. Another one takes its place.")
_LONG_LINK = later("This address has over {number} characters. Write what it is instead.")
_COPYING, _READING = later("The file is being copied"), later("The file is being read")


class EvidenceDialog(Dialog):
    """Shows a :class:`Draft`; ``written`` carries the evidence once nothing is wrong with it."""

    written = Signal(object)

    def __init__(
        self,
        draft: Draft,
        *,
        deed: str,
        parent: QWidget,
        keeps: Attachments | None = None,
        tasks: Tasks | None = None,
    ) -> None:
        super().__init__(draft.title_line, draft.help, deed=deed, closing="by owner", parent=parent)
        self._draft, self._keeps, self._tasks = draft, keeps, tasks
        self.form = FormScroll(parent.window(), taken=150)
        self.file: EvidenceFile | None = None
        if keeps is not None and tasks is not None:
            attached = draft.item is not None and draft.item.sha256 is not None
            self.file = EvidenceFile(keeps, tasks, say(_ATTACHED) if attached else "")
        item = draft.item
        self.what = TextField(say("What is it"), item.title if item else "", longest=_LONGEST)
        self.what.set_hint(draft.examples)
        self.grade = SegmentedChoice(
            say("How sure"), _said(_GRADES), item.grade if item else "documented", kind="required"
        )
        self.kind = SegmentedChoice(
            say("What kind"), _said(_KINDS), item.kind if item else "file", kind="required"
        )
        self.dated = DateField(say("Dated"), item.dated if item else None, hint=say("The day on it"))
        self.until = DateField(say("Valid until"), draft.valid_until(self.dated.day), hint=draft.validity)
        checked_by = (item.checked_by or "") if item else ""
        self.checker = TextField(say("Who checked it"), checked_by, longest=_LONGEST)
        self._copying = False
        self._own_end = bool(item and item.valid_until)
        self._lay_out()
        self._connect()
        self._show_checker()

    def attach(self, given: Path | str) -> None:
        """Take a file or an address that was dropped or pasted before the dialog opened."""
        if isinstance(given, str):
            self._take_link(given)
        elif self.file is not None:
            self.file.look_at(given)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and watched is self.what.line
            and self._pastes_file(event)
        ):
            return True
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.file is not None and event.matches(QKeySequence.StandardKey.Paste):
            self.file.take(QGuiApplication.clipboard().mimeData())
            event.accept()
        else:
            super().keyPressEvent(event)

    def _pastes_file(self, event: QKeyEvent) -> bool:
        """Take a copied file also where one writes: nobody wants its path in a title."""
        given = QGuiApplication.clipboard().mimeData()
        if not event.matches(QKeySequence.StandardKey.Paste) or files.given_file(given) is None:
            return False
        return self.file is not None and self.file.take(given)

    @override
    def put_in_order(self) -> None:
        """Let Tab go through the fields, then to the buttons."""
        self.form.order(self.tab_stops())

    def _lay_out(self) -> None:
        column = self.form.column
        self.body.addWidget(self.form)
        column.addWidget(self.what)
        if self.file is not None:
            column.addWidget(self.file)
        choices = QWidget()
        flow = FlowLayout(choices, gap=16, row_gap=8)
        for label, choice in ((say("How sure"), self.grade), (say("What kind"), self.kind)):
            flow.addWidget(_labelled(label, choice))
        column.addWidget(choices)
        column.addWidget(self.checker)
        days = QWidget()
        flow = FlowLayout(days, gap=16, row_gap=8)
        flow.addWidget(self.dated)
        flow.addWidget(self.until)
        column.addWidget(days)

    def _connect(self) -> None:
        self.grade.picked.connect(self._pick_grade)
        self.kind.picked.connect(self.kind.show_chosen)
        self.dated.committed.connect(self._follow)
        self.until.committed.connect(self._keep_end)
        self.deed_asked.connect(self._write)
        if self.file is not None:
            self.what.line.installEventFilter(self)
            self.file.read.connect(self._take_file)
            self.file.link_given.connect(self._take_link)
            self.file.busy_changed.connect(self._say_busy)

    def _take_file(self, found: LookedAt) -> None:
        """Fill in what the file says of itself, where nothing was written yet."""
        self.kind.show_chosen("file")
        if not self.what.text.strip():
            self.what.set_text(Path(found.name).stem[:_LONGEST])
        if self.dated.day is None and not self.dated.line.text():
            self.dated.set_day(found.modified_on)
            self.dated.set_hint(say("When the file was last changed. Check the day on it."))
            self._follow(found.modified_on)

    def _take_link(self, address: str) -> None:
        if len(address) > LONGEST_LINK:
            self.what.show_error(say(_LONG_LINK, number=LONGEST_LINK))
            return
        if self.file is not None:
            self.file.let_go()
        self.kind.show_chosen("link")
        self.what.set_text(address)

    def _say_busy(self) -> None:
        reading = self.file is not None and self.file.busy
        busy = _COPYING if self._copying else (_READING if reading else "")
        self.set_possible(say(busy) if busy else "")

    def _pick_grade(self, grade: str) -> None:
        self.grade.show_chosen(grade)
        self._show_checker()

    def _show_checker(self) -> None:
        self.checker.setVisible(self.grade.chosen == "verified")

    def _keep_end(self, day: date | None) -> None:
        self._own_end = day is not None

    def _follow(self, day: date | None) -> None:
        """Move the end with the day, as long as it was not set by hand."""
        if not self._own_end:
            self.until.set_day(self._draft.valid_until(day))

    def _write(self) -> None:
        for field in (self.what, self.dated, self.until, self.checker):
            field.flush()
        if self.dated.error or self.until.error:
            return
        read = read_draft(
            title=self.what.text,
            grade=self.grade.chosen or "documented",
            kind=self.kind.chosen or "reference",
            dated=self.dated.day,
            until=self.until.day if self._own_end else None,
            checked_by=self.checker.text if self.grade.chosen == "verified" else "",
            item=self._draft.item,
            found=self.file.found if self.file is not None else None,
        )
        if isinstance(read, Evidence):
            self._keep_file(read)
            return
        self._show_faults(read)

    def _keep_file(self, item: Evidence) -> None:
        """Keep the file first, so that no evidence names one that is not kept."""
        file, keeps, tasks = self.file, self._keeps, self._tasks
        found = file.found if file is not None else None
        if file is None or found is None or keeps is None or tasks is None:
            self._finish(item)
        elif not file.copies:
            try:
                keeps.refer_to(found)
            except StoreError as error:
                file.refuse(str(error))
                return
            self._finish(item)
        else:
            self._copying = True
            self._say_busy()
            task = tasks.run(lambda tell, _cancelled: keeps.copy_in(found, lambda share: tell(share, "")))
            task.progress.connect(lambda share, _words: file.show_progress(share))
            task.finished.connect(lambda _none: self._finish(item))
            task.failed.connect(lambda error: file.refuse(str(error)))
            task.ended.connect(self._end_copy)
            self.rejected.connect(task.cancel)

    def _end_copy(self) -> None:
        self._copying = False
        self._say_busy()

    def _finish(self, item: Evidence) -> None:
        if self.isVisible():
            self.written.emit(item)
            self.accept()

    def _show_faults(self, faults: tuple[Fault, ...]) -> None:
        fields = {"title": self.what, "dated": self.dated, "until": self.until}
        for name, field in fields.items():
            field.show_error(next((fault.says for fault in faults if fault.field == name), ""))
        fields[faults[0].field].control.setFocus()


def _said(choices: tuple[tuple[str, str, str], ...]) -> list[tuple[str, str, str]]:
    return [(key, say(word), say(means)) for key, word, means in choices]


def _labelled(label: str, choice: QWidget) -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.space(4))
    column.addWidget(Label(label, "label", tone="text2", wrapping="line"))
    column.addWidget(choice)
    return widget
