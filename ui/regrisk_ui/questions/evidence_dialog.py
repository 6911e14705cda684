"""Asks for one piece of evidence: what it is, how it was checked, from when, until when."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regrisk.model.response import Evidence
from regrisk_ui import theme
from regrisk_ui.components.date_field import DateField
from regrisk_ui.components.dialog import Dialog
from regrisk_ui.components.label import Label
from regrisk_ui.components.segmented import SegmentedChoice
from regrisk_ui.components.text_field import TextField
from regrisk_ui.layouts import FlowLayout
from regrisk_ui.presenters.evidence import Draft, Fault, read_draft

_LONGEST = 300
_GRADES = (
    ("documented", "Documented", "There is a dated document"),
    ("verified", "Verified", "Somebody independent checked it"),
)
_KINDS = (
    ("file", "File", "A file you keep"),
    ("link", "Link", "An address"),
    ("reference", "Reference", "A shelf mark, a ticket, a contract number"),
)


class EvidenceDialog(Dialog):
    """Shows a :class:`Draft`; ``written`` carries the evidence once nothing is wrong with it."""

    written = Signal(object)

    def __init__(self, draft: Draft, *, deed: str, parent: QWidget) -> None:
        super().__init__(draft.title_line, draft.help, deed=deed, closing="by owner", parent=parent)
        self._draft = draft
        item = draft.item
        self.what = TextField("What is it", item.title if item else "", longest=_LONGEST)
        self.what.set_hint(draft.examples)
        self.grade = SegmentedChoice(
            "How sure", _GRADES, item.grade if item else "documented", kind="required"
        )
        self.kind = SegmentedChoice("What kind", _KINDS, item.kind if item else "file", kind="required")
        self.dated = DateField("Dated", item.dated if item else None, hint="The day on it")
        self.until = DateField("Valid until", draft.valid_until(self.dated.day), hint=draft.validity)
        self.checker = TextField("Who checked it", (item.checked_by or "") if item else "", longest=_LONGEST)
        self._own_end = bool(item and item.valid_until)
        self._lay_out()
        self._connect()
        self._show_checker()

    def _lay_out(self) -> None:
        self.body.addWidget(self.what)
        choices = QWidget()
        flow = FlowLayout(choices, gap=16, row_gap=8)
        for label, choice in (("How sure", self.grade), ("What kind", self.kind)):
            flow.addWidget(_labelled(label, choice))
        self.body.addWidget(choices)
        self.body.addWidget(self.checker)
        days = QWidget()
        flow = FlowLayout(days, gap=16, row_gap=8)
        flow.addWidget(self.dated)
        flow.addWidget(self.until)
        self.body.addWidget(days)

    def _connect(self) -> None:
        self.grade.picked.connect(self._pick_grade)
        self.kind.picked.connect(self.kind.show_chosen)
        self.dated.committed.connect(self._follow)
        self.until.committed.connect(self._keep_end)
        self.deed_asked.connect(self._write)

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
        )
        if isinstance(read, Evidence):
            self.written.emit(read)
            self.accept()
            return
        self._show_faults(read)

    def _show_faults(self, faults: tuple[Fault, ...]) -> None:
        fields = {"title": self.what, "dated": self.dated, "until": self.until}
        for name, field in fields.items():
            field.show_error(next((fault.says for fault in faults if fault.field == name), ""))
        fields[faults[0].field].control.setFocus()


def _labelled(label: str, choice: QWidget) -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.space(4))
    column.addWidget(Label(label, "label", tone="text2", wrapping="line"))
    column.addWidget(choice)
    return widget
