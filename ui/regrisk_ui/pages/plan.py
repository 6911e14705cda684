"""The plan page: the chosen controls with owner, date, cost and status, and which band they reach by when."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from regrisk.errors import RegriskError
from regrisk.model.assessment import PlanEntry
from regrisk.model.plan import CheapestPlan
from regrisk.words import later, say, say_many
from regrisk_ui import theme
from regrisk_ui.components.banner import Banner
from regrisk_ui.components.button import Button, IconButton
from regrisk_ui.components.card import Card
from regrisk_ui.components.choice_rows import Entry
from regrisk_ui.components.label import Label
from regrisk_ui.components.list_row import ListRow
from regrisk_ui.components.page import Page as ScrollPage
from regrisk_ui.components.table import FramedTable
from regrisk_ui.layouts import clear
from regrisk_ui.pages import files
from regrisk_ui.pages.contract import Context, PageHost
from regrisk_ui.pages.plan_cards import PlanCards
from regrisk_ui.pages.plan_dialogs import AddDialog, EntryDialog
from regrisk_ui.pages.plan_filter import PlanFilter
from regrisk_ui.pages.plan_model import PlanModel, PlanRows
from regrisk_ui.pages.plan_start import PlanStart
from regrisk_ui.pages.plan_table import PlanTable
from regrisk_ui.pages.plan_way import WayCard
from regrisk_ui.pages.plan_work import FILTERS, READ_ONLY, SEALED, PlanWork, key_hints
from regrisk_ui.pages.scrolling import ScrollingPage
from regrisk_ui.presenters import words
from regrisk_ui.presenters.export import short_name
from regrisk_ui.presenters.plan_desk import PlanDesk, added_sentence
from regrisk_ui.presenters.planned import PlanLine, PlanPage, plan_offers, plan_page
from regrisk_ui.presenters.session import OpenAssessment
from regrisk_ui.tasks import Tasks


class PlanPageView(ScrollingPage):
    """Shows and changes the plan of the open assessment; no answer changes here."""

    title = later("Plan")

    def __init__(self, host: PageHost, work: PlanWork, tasks: Tasks) -> None:
        self.calendar = Button(say("Calendar"), icon="calendar")
        self.workbook = Button(say("Table file"), icon="table")
        self.add = Button(say("Add a control"), kind="primary", icon="plus", keys="Ctrl+N")
        self.more = IconButton("trash-2", say("Clear the plan"))
        super().__init__(
            host,
            ScrollPage(
                say(self.title),
                actions=(self.more, self.calendar, self.workbook, self.add),
                widest=1560,
            ),
        )
        self._work = work
        self._session: OpenAssessment | None = None
        self._shown: PlanPage | None = None
        self.way = WayCard()
        self.model = PlanModel(self)
        self.rows = PlanRows(self.model, self)
        self.table = PlanTable(self.rows)
        self.cards = PlanCards()
        self.filter = PlanFilter()
        self.again = QWidget()
        self._again_column = QVBoxLayout(self.again)
        self._again_column.setContentsMargins(0, 0, 0, 0)
        self.problem = Banner("decline", say("This cannot be kept"), "")
        self.nothing_left = Label(say("No control of the plan is like that."), "body", tone="text2")
        self._frame = FramedTable(self.table)
        self._hints = key_hints()
        self.beginning = PlanStart(work.find_plan, tasks)
        for part in self._parts():
            self.sheet.column.addWidget(part)
        self.sheet.column.addWidget(self.beginning, 1)
        self.sheet.column.addStretch(0)
        self._connect()

    @override
    def show_for(self, context: Context) -> None:
        fresh = self._session is not context.session
        self._session = context.session
        if fresh:
            self._shown = None
        self.refresh()
        if context.fresh:
            self.land()
            if self._shown is not None and self._shown.lines and not self._narrow:
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
                self.table.stand_on(context.spot or "")

    @override
    def refresh(self) -> None:
        session = self._session
        if session is None:
            return
        shown = plan_page(session.pack, session.assessment, session.evaluation, self._work.today())
        if shown == self._shown:
            self._arrange()
            return
        before = self.table.current
        self._shown = shown
        self.sheet.header.show_words(say(self.title), shown.note if shown.lines else "")
        self.way.show_way(shown.stages, shown.way)
        self.model.show_lines(shown.lines)
        self.cards.show_lines(self._wanted(), self._why_not)
        if before is not None:
            self.table.stand_on(before.control, max(0, self.table.currentIndex().column()))
        self._show_again(shown)
        self._arrange()
        if not shown.lines:
            self.beginning.look(session)

    @override
    def spot(self) -> str | None:
        line = self.table.current
        return line.control if line is not None else None

    @override
    def command(self, key: str) -> bool:
        if key != "new" or self._session is None:
            return False
        if self.add.isEnabled():
            self._ask_add()
        return True

    @override
    def wants_find(self) -> bool:
        if self._shown is None or not self._shown.lines:
            return False
        self.filter.finder.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    @property
    def _narrow(self) -> bool:
        return theme.breadth(self.window().width()) == theme.Breadth.NARROW

    @property
    def _why_not(self) -> str:
        if self.host.read_only:
            return say(READ_ONLY)
        return say(SEALED) if self._session is not None and self._session.record.sealed else ""

    def _parts(self) -> tuple[QWidget, ...]:
        self.problem.hide()
        return (
            self.way,
            self.again,
            self.filter,
            self.problem,
            self._frame,
            self.cards,
            self.nothing_left,
            self._hints,
        )

    def _connect(self) -> None:
        theme.current().changed.connect(self._arrange)
        self.add.clicked.connect(self._ask_add)
        self.more.clicked.connect(self._clear)
        self.beginning.taken.connect(self.put_in)
        self.beginning.carried.connect(self._carry_over)
        self.beginning.results_asked.connect(lambda: self.host.go("results"))
        self.calendar.clicked.connect(lambda: self._export("ics"))
        self.workbook.clicked.connect(lambda: self._export("csv"))
        self.filter.changed.connect(self._filter)
        self.filter.sorted_by.connect(self._sort)
        self.model.edited.connect(lambda control, field, value: self._change(control, {field: value}))
        self.follow_rows(self.table)
        self.table.problem.connect(self._say_problem)
        for shown in (self.table, self.cards):
            shown.entry_wanted.connect(self._ask_entry)
            shown.turn_wanted.connect(self._turn)
            shown.out_wanted.connect(self._take_out)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Show table or cards, or how a plan begins."""
        lines = self._shown.lines if self._shown is not None else ()
        why_not, none = self._why_not, "" if lines else say("Nothing is planned yet.")
        wanted = bool(self._wanted())
        for part in (self.way, self.filter):
            part.setVisible(bool(lines))
        self.again.setVisible(bool(lines) and self._shown is not None and bool(self._shown.again))
        self._frame.setVisible(wanted and not self._narrow)
        self._hints.setVisible(wanted and not self._narrow)
        self.cards.setVisible(wanted and self._narrow)
        self.nothing_left.setVisible(bool(lines) and not wanted)
        self.beginning.setVisible(not lines)
        self.add.setVisible(bool(lines))
        for button in (self.calendar, self.workbook):
            button.setVisible(bool(lines))
        self.more.setVisible(bool(lines))
        self.add.set_possible(why_not)
        self.more.set_possible(why_not)
        self.beginning.lock(why_not)
        self.calendar.set_possible(none)
        self.table.lock(why_not)

    def _desk(self, session: OpenAssessment) -> PlanDesk:
        return PlanDesk(session, today=self._work.today, done=self._done, not_saved=self.host.not_saved)

    def _done(self) -> None:
        self.host.changed()
        self.refresh()

    def _wanted(self) -> tuple[PlanLine, ...]:
        shown = self._shown.lines if self._shown is not None else ()
        return tuple(line for line in self.filter.ordered(shown) if self.rows.wants(line))

    def _filter(self) -> None:
        self.rows.show_only(self.filter.finder.text, self.filter.state)
        self.cards.show_lines(self._wanted(), self._why_not)
        self._arrange()

    def _sort(self, column: int) -> None:
        self.table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
        self.cards.show_lines(self._wanted(), self._why_not)

    def _change(self, control: str, fields: dict[str, object]) -> None:
        if self._session is not None:
            self._say_problem(self._desk(self._session).change(control, **fields))

    def _turn(self, control: str) -> None:
        if self._session is not None:
            self._say_problem(self._desk(self._session).turn(control))

    def _take_out(self, control: str) -> None:
        session = self._session
        if session is None or self._why_not:
            return
        name = session.pack.control_by_id[control].title if control in session.pack.control_by_id else control
        self._say_problem(self._desk(session).take_out(control))
        self.host.offer_undo(say("Taken out of the plan: {name}", name=words.bounded(name, 60)))

    def _clear(self) -> None:
        session = self._session
        if session is None:
            return
        count = len(session.assessment.plan)
        self._say_problem(self._desk(session).clear())
        self.host.offer_undo(
            say_many(
                count,
                "Plan cleared: {number} control taken out",
                "Plan cleared: {number} controls taken out",
            )
        )

    def _ask_add(self) -> None:
        session = self._session
        if session is None:
            return
        offers = [Entry(key, title, note) for key, title, note in plan_offers(
            session.pack, session.assessment, session.evaluation
        )]  # fmt: skip
        if not offers:
            self.host.toast(say("Every control that would add something is in the plan"))
            return
        dialog = AddDialog(offers, self)
        dialog.added.connect(lambda chosen: self.put_in(chosen))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def put_in(self, controls: tuple[str, ...], plan: CheapestPlan | None = None) -> None:
        """Put *controls* in the plan, with the days of *plan* where they come from one."""
        if self._session is not None:
            new = self._desk(self._session).add(controls, plan)
            self.host.offer_undo(added_sentence(new)) if new else self.host.toast(added_sentence(new))

    def _carry_over(self, entries: tuple[PlanEntry, ...]) -> None:
        if self._session is not None and (new := self._desk(self._session).carry_over(entries)):
            self.host.offer_undo(
                say_many(
                    new,
                    "{number} control taken over as it was planned",
                    "{number} controls taken over as they were planned",
                )
            )

    def _ask_entry(self, control: str) -> None:
        line = next((line for line in self.model.lines if line.control == control), None)
        if line is None:
            return
        dialog = EntryDialog(line, self._why_not, self)
        dialog.written.connect(lambda fields: self._change(control, fields))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _say_problem(self, sentence: str) -> None:
        self.problem.say("decline", say("This cannot be kept"), sentence)
        self.problem.setVisible(bool(sentence))

    def _show_again(self, shown: PlanPage) -> None:
        clear(self._again_column)
        if not shown.again:
            return
        card = Card(gap=0)
        card.set_heading(
            say("Done, and to be answered again"),
            say("A control that is done changes no answer by itself."),
        )
        for each in shown.again:
            deed = Button(say("Answer again"), size="small")
            deed.setAccessibleName(say("Answer again: {title}", title=each.title))
            deed.clicked.connect(partial(self._go, each.card))
            card.column.addWidget(ListRow(each.title, each.note, mark="circle-help", trailing=(deed,)))
        self._again_column.addWidget(card)

    def _go(self, card: str) -> None:
        self.host.go("assessment", spot=card)

    def _export(self, kind: str) -> None:
        session = self._session
        if session is None:
            return
        name = say("{registry} plan", registry=short_name(session.assessment))
        path = files.choose_target(self, say("Export the plan"), f"{name}.{kind}", say(FILTERS[kind]))
        if path is not None:
            self.export_to(kind, path.with_suffix(f".{kind}") if not path.suffix else path)

    def export_to(self, kind: str, path: Path) -> None:
        """Write the plan to *path* and say where it is, or why it could not be written."""
        if self._session is None:
            return
        try:
            written = self._work.write(self._session, kind, path)
        except RegriskError as error:
            self.host.show_error(error, say("The plan could not be written"))
            return
        said = say("{file} is written", file=written.name)
        self.host.toast(said, say("Show in folder"), lambda: files.show_in_folder(written))
