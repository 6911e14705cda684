"""The history page: the trend of a registry, its assessments, and what changed between two of them."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from regrisk.errors import RegriskError
from regrisk.words import later, say
from regrisk_ui import theme
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card
from regrisk_ui.components.empty_state import EmptyState
from regrisk_ui.components.page import Page as ScrollPage
from regrisk_ui.pages.contract import Context, PageHost
from regrisk_ui.pages.export import Exports
from regrisk_ui.pages.history_changes import ChangesCard
from regrisk_ui.pages.history_list import AssessmentsCard
from regrisk_ui.pages.history_trend import NoTrendCard, TrendCard
from regrisk_ui.pages.registry_acts import RegistryActs
from regrisk_ui.pages.scrolling import ScrollingPage
from regrisk_ui.presenters.comparison import ComparisonView, comparison_view
from regrisk_ui.presenters.history import HistoryPage as Shown
from regrisk_ui.presenters.history import history_page
from regrisk_ui.presenters.library import Library


class HistoryPage(ScrollingPage):
    """Shows everything that is kept of one registry."""

    title = later("History")

    def __init__(self, host: PageHost, library: Library, acts: RegistryActs, exports: Exports) -> None:
        self.new = Button(say("New assessment"), icon="file-plus")
        super().__init__(host, ScrollPage(say(self.title), actions=(self.new,), widest=1560))
        self._library, self._acts, self._exports = library, acts, exports
        self.new.clicked.connect(self._start)
        acts.after = self.refresh
        self._registry: int | None = None
        self._shown: Shown | None = None
        self._sides: tuple[int, int] | None = None
        self._content: QWidget | None = None
        self.trend: TrendCard | None = None
        self.assessments: AssessmentsCard | None = None
        self.changes: ChangesCard | None = None

    @override
    def show_for(self, context: Context) -> None:
        if context.registry != self._registry:
            self._registry, self._shown, self._sides = context.registry, None, None
        self.new.setVisible(context.registry is not None)
        self.new.set_possible(self._acts.why_not)
        if context.registry is None:
            self._shown = None
            self.sheet.header.show_words(say(self.title))
            self._replace(self._no_registry())
        else:
            self.refresh()
        if context.fresh:
            self.land()

    @override
    def refresh(self) -> None:
        if self._registry is None:
            return
        session = self.host.session
        current = session.record.id if session is not None else None
        shown = history_page(self._library, self._registry, current)
        if shown == self._shown:
            return
        kept = {row.assessment for row in shown.rows}
        if self._sides is not None and not set(self._sides) <= kept:
            self._sides = None
        place = self.sheet.verticalScrollBar().value()
        self._shown = shown
        self.sheet.header.show_words(say(self.title), shown.note)
        self._replace(self._build(shown))
        self.sheet.verticalScrollBar().setValue(place)

    def _replace(self, content: QWidget) -> None:
        if self._content is not None:
            self._content.hide()
            self.sheet.column.removeWidget(self._content)
            self._content.deleteLater()
        self._content = content
        self.sheet.column.addWidget(content, 1)

    def _build(self, shown: Shown) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(14))
        self.trend = self.changes = None
        if shown.trend is not None:
            self.trend = TrendCard(shown.trend)
            column.addWidget(self.trend)
        else:
            column.addWidget(NoTrendCard(self._acts.ask_import, self._acts.why_not))
        self.assessments = AssessmentsCard(shown.rows, self._acts.why_not)
        self.assessments.asked.connect(self._answer)
        column.addWidget(self.assessments)
        if len(shown.rows) > 1:
            self.changes = self._comparison(shown)
            column.addWidget(self.changes)
        column.addStretch(1)
        return content

    def _comparison(self, shown: Shown) -> ChangesCard:
        before, after = self._sides or (shown.rows[1].assessment, shown.rows[0].assessment)
        options = [(str(row.assessment), row.title) for row in shown.rows]
        found: ComparisonView | str
        try:
            found = comparison_view(self._library, before, after)
        except RegriskError as error:
            found = str(error)
        card = ChangesCard(options, before, after, found)
        card.sides_chosen.connect(self._compare)
        return card

    def _compare(self, before: int, after: int) -> None:
        self._sides = (before, after)
        if self._shown is None or self.changes is None:
            return
        old, self.changes = self.changes, self._comparison(self._shown)
        column = self._content.layout() if self._content is not None else None
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.indexOf(old), self.changes)
        self.changes.others.setChecked(True)
        self.changes.second.combo.setFocus()
        old.hide()
        old.deleteLater()

    def _no_registry(self) -> QWidget:
        card = Card()
        choose = Button(say("Choose a registry"), kind="primary")
        choose.clicked.connect(lambda: self.host.go("registries"))
        text = say("Open a registry to see how its score went.")
        card.column.addWidget(EmptyState("history", say("No registry is open"), text, actions=(choose,)))
        return card

    def _start(self) -> None:
        if self._registry is not None:
            self._acts.ask_assessment(self._registry)

    def _answer(self, what: str, assessment: int) -> None:
        match what:
            case "open":
                self.host.open_assessment(assessment, "results")
            case "export":
                self._exports.ask_kept(assessment)
            case "remove":
                self._acts.remove_assessment(assessment)
