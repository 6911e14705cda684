"""The evidence page: every piece of proof by its last day, with the way to its question and a calendar."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget
from typing_extensions import override

from regrisk.errors import RegriskError
from regrisk.model.proof_file import FileState
from regrisk.words import later, say
from regrisk_ui import textflow, theme
from regrisk_ui.attaching import Keeping, states_of
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card
from regrisk_ui.components.date_text import shown_date
from regrisk_ui.components.empty_state import EmptyState
from regrisk_ui.components.label import Label
from regrisk_ui.components.list_row import ListRow
from regrisk_ui.components.listing import Listing
from regrisk_ui.components.page import Page as ScrollPage
from regrisk_ui.components.segmented import SegmentedChoice
from regrisk_ui.components.table import FramedTable, Table
from regrisk_ui.components.text_field import TextField
from regrisk_ui.layouts import FlowLayout, clear
from regrisk_ui.pages import files
from regrisk_ui.pages.contract import Context, PageHost
from regrisk_ui.pages.evidence_model import Column, EvidenceModel, EvidenceRows
from regrisk_ui.pages.scrolling import ScrollingPage
from regrisk_ui.presenters.evidence_page import EvidencePage, EvidenceRow, evidence_page
from regrisk_ui.presenters.export import short_name
from regrisk_ui.presenters.session import OpenAssessment

WriteRenewals = Callable[[OpenAssessment, Path], Path]
"""Writes the renewals as a calendar and returns where; it raises ReportError when it cannot."""

_WIDTHS = (0, 236, 112, 108, 108, 234)
_LONG_DAY = date(2026, 9, 20)
_BESIDE_DAY = 24
_STATES = (
    ("all", later("All"), later("Every piece of evidence")),
    ("renew", later("Before cover starts"), later("In date now, and no longer on the day cover starts")),
    ("out", later("Run out"), later("No longer in date")),
    ("file", later("File missing"), later("Its file was never attached, is gone, or was changed since")),
)
_FEW = 12


class EvidenceTable(Table):
    """Lists evidence; ``opened`` carries the question of a row, on Enter or a double click."""

    opened = Signal(str)

    def __init__(self, rows: EvidenceRows, parent: QWidget | None = None) -> None:
        super().__init__(say("Evidence"), rows, parent)
        self._rows = rows
        self.setSortingEnabled(True)
        self.sortByColumn(Column.UNTIL, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionsClickable(True)
        self.doubleClicked.connect(self._open)
        self.fit()

    def fit(self) -> None:
        """Give the columns their widths; the evidence gets what is left."""
        fixed = [theme.px(wide) for wide in _WIDTHS]
        room = round(textflow.advance(shown_date(_LONG_DAY), theme.font("body"))) + theme.px(_BESIDE_DAY)
        for days in (Column.DATED, Column.UNTIL):
            fixed[days] = max(fixed[days], room)  # some languages write months out
        rest = max(theme.px(180), self.viewport().width() - sum(fixed[1:]))
        for column, wide in enumerate((rest, *fixed[1:])):
            self.setColumnWidth(column, wide)

    @override
    def retheme(self) -> None:
        super().retheme()
        if hasattr(self, "_rows"):
            self.fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._rows.row(index).question)


class EvidenceListPage(ScrollingPage):
    """Shows all evidence of the open assessment."""

    title = later("Evidence")

    def __init__(self, host: PageHost, write: WriteRenewals, keeping: Keeping | None = None) -> None:
        self.calendar = Button(say("Calendar of renewals"), icon="calendar")
        super().__init__(host, ScrollPage(say(self.title), actions=(self.calendar,), widest=1560))
        self._write, self._keeping = write, keeping
        self._files: Mapping[str, FileState] = {}
        self._session: OpenAssessment | None = None
        self._shown: EvidencePage | None = None
        self.model = EvidenceModel(self)
        self.rows = EvidenceRows(self.model, self)
        self.table = EvidenceTable(self.rows)
        self.finder = TextField("", placeholder=say("Find evidence"))
        self.finder.line.setAccessibleName(say("Find evidence"))
        self.states = SegmentedChoice(
            say("Which evidence"),
            [(key, say(word), say(means)) for key, word, means in _STATES],
            "all",
            kind="required",
        )
        self._filters = QWidget()
        flow = FlowLayout(self._filters, gap=12, row_gap=8)
        flow.addWidget(self.finder)
        flow.addWidget(self.states)
        self._frame = FramedTable(self.table)
        self.cards = Card(gap=0)
        self._cards = QVBoxLayout()
        self.cards.column.addLayout(self._cards)
        self.nothing = Label(say("No evidence is like that."), "body", tone="text2")
        self._empty = Card()
        self._fill_empty()
        for part in (self._filters, self._frame, self.cards, self.nothing):
            self.sheet.column.addWidget(part)
        self.sheet.column.addWidget(self._empty, 1)
        self.sheet.column.addStretch(0)
        self.calendar.clicked.connect(self._export)
        self.follow_rows(self.table)
        self.table.opened.connect(self._go)
        self.finder.edited.connect(lambda _: self._filter())
        self.states.picked.connect(self._pick)
        theme.current().changed.connect(self._arrange)

    @override
    def show_for(self, context: Context) -> None:
        self._session = context.session
        self.refresh()
        self._look_at_files()
        if context.fresh:
            self.land()
            if self.rows.rowCount() and self.table.isVisible():
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
                self.table.setCurrentIndex(self.rows.index(0, 0))

    @override
    def refresh(self) -> None:
        session = self._session
        if session is None:
            return
        shown = evidence_page(session.pack, session.assessment, session.evaluation, self._files)
        if shown != self._shown:
            self._shown = shown
            self.sheet.header.show_words(say(self.title), shown.note)
            self.model.show_rows(shown.rows)
            self.calendar.set_possible("" if shown.to_renew else say("No evidence in date runs out."))
            self._list()
        self._arrange()

    @override
    def wants_find(self) -> bool:
        self.finder.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def export_to(self, path: Path) -> None:
        """Write the renewals to *path* and say where it is, or why it could not be written."""
        if self._session is None:
            return
        try:
            written = self._write(self._session, path)
        except RegriskError as error:
            self.host.show_error(error, say("The calendar could not be written"))
            return
        self.host.toast(
            say("{name} is written", name=written.name),
            say("Show in folder"),
            lambda: files.show_in_folder(written),
        )

    def _look_at_files(self) -> None:
        """Say of each file that was left elsewhere whether it is still there and the same."""
        session, keeping = self._session, self._keeping
        if session is None or keeping is None:
            return
        states_of(keeping, session.assessment, self._take_files)

    def _take_files(self, files: Mapping[str, FileState]) -> None:
        if files != self._files:
            self._files = files
            self.refresh()

    def _export(self) -> None:
        session = self._session
        if session is None:
            return
        name = say("{name} renewals", name=short_name(session.assessment))
        path = files.choose_target(
            self, say("Export the renewals"), f"{name}.ics", f"{say('Calendar')} (*.ics)"
        )
        if path is not None:
            self.export_to(path if path.suffix else path.with_name(f"{path.name}.ics"))

    def _arrange(self) -> None:
        narrow = theme.breadth(self.window().width()) == theme.Breadth.NARROW
        there, wanted = bool(self.model.rows), bool(self.rows.rowCount())
        self._filters.setVisible(there)
        self.calendar.setVisible(there)
        self._frame.setVisible(wanted and not narrow)
        self.cards.setVisible(wanted and narrow)
        self.nothing.setVisible(there and not wanted)
        self._empty.setVisible(not there)
        self.finder.setMinimumWidth(theme.px(180))

    def _pick(self, state: str) -> None:
        self.states.show_chosen(state)
        self._filter()

    def _filter(self) -> None:
        self.rows.show_only(self.finder.text, self.states.chosen or "all")
        self._list()
        self._arrange()

    def _list(self) -> None:
        clear(self._cards)
        rows = [partial(self._card, row) for row in self.rows.wanted]
        self._cards.addWidget(Listing(rows, few=_FEW, name=say("pieces", about="things listed")))

    def _card(self, row: EvidenceRow) -> ListRow:
        deed = Button(say("Go to question"), size="small")
        deed.setAccessibleName(
            say("Go to question {question}: {title}", question=row.question, title=row.title)
        )
        deed.clicked.connect(partial(self._go, row.question))
        note = _note(row)
        if row.trouble:
            note = f"{note} {row.trouble}."
        shown = ListRow(row.title, note, lead=row.number, mark=row.icon, mark_tone=row.tone, trailing=(deed,))
        shown.setAccessibleName(row.said)
        return shown

    def _go(self, question: str) -> None:
        self.host.go("assessment", spot=question)

    def _fill_empty(self) -> None:
        review = Button(say("See what wants proof"), kind="primary")
        review.clicked.connect(lambda: self.host.go("assessment", spot="review"))
        text = say(
            "Evidence is added on the card of the answer that it proves; the review lists where it counts."
        )
        self._empty.column.addWidget(EmptyState("paperclip", say("No evidence yet"), text, actions=(review,)))


def _note(row: EvidenceRow) -> str:
    """Return what a card says below the title of a piece."""
    values = {"question": row.question, "topic": row.about, "grade": row.grade, "state": row.state}
    dated = shown_date(row.dated)
    if row.until is None:
        return say("{question} {topic}. {grade}, dated {dated}, no end. {state}.", dated=dated, **values)
    return say(
        "{question} {topic}. {grade}, dated {dated}, valid to {until}. {state}.",
        dated=dated,
        until=shown_date(row.until),
        **values,
    )
