"""The results page: band, meter, ledger, knock-outs, exclusions and what to do first."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card
from regrisk_ui.components.empty_state import EmptyState
from regrisk_ui.components.page import Columns
from regrisk_ui.components.page import Page as ScrollPage
from regrisk_ui.pages.contract import Context, PageHost
from regrisk_ui.pages.results_advice import AdviceCard
from regrisk_ui.pages.results_findings import ExclusionCard, KnockOutCard
from regrisk_ui.pages.results_ledger import LedgerCard
from regrisk_ui.pages.results_verdict import VerdictCard
from regrisk_ui.pages.scrolling import ScrollingPage
from regrisk_ui.presenters.advice import WhatIf, outlook
from regrisk_ui.presenters.results import ResultsPage as Shown
from regrisk_ui.presenters.results import results_page
from regrisk_ui.presenters.session import OpenAssessment


class ResultsPage(ScrollingPage):
    """Shows what the open assessment amounts to; *export* opens the export, *what_if* reckons controls."""

    title = "Results"

    def __init__(self, host: PageHost, what_if: WhatIf, export: Callable[[], None]) -> None:
        self.export = Button("Export", icon="download", keys="Ctrl+Shift+E")
        super().__init__(host, ScrollPage(self.title, actions=(self.export,), widest=1560))
        self._what_if = what_if
        self.export.clicked.connect(export)
        self._session: OpenAssessment | None = None
        self._shown: Shown | None = None
        self._content: QWidget | None = None
        self.verdict: VerdictCard | None = None
        self.ledger: LedgerCard | None = None
        self.advice: AdviceCard | None = None
        self.knock_outs: KnockOutCard | None = None

    @override
    def show_for(self, context: Context) -> None:
        session = context.session
        same = self._session is not None and session is not None and self._is_same(session)
        self._session = session
        self.export.setVisible(session is not None)
        if session is None:
            self._shown = None
            self.sheet.header.show_words(self.title)
            self._replace(self._nothing_open())
        elif same:
            self.refresh()
        else:
            self._shown = None
            self._build(self._results(session), chosen=())
        self.land()

    @override
    def refresh(self) -> None:
        if self._session is None:
            return
        shown = self._results(self._session)
        if shown == self._shown:
            return
        place = self.sheet.verticalScrollBar().value()
        kept = self.ledger.ledger.open_rows if self.ledger and self.ledger.ledger else frozenset()
        self._build(shown, chosen=self.advice.chosen if self.advice else ())
        for key in kept:
            if self.ledger is not None and self.ledger.ledger is not None and key in self.ledger.ledger.keys:
                self.ledger.ledger.set_open(key, "open")
        self.sheet.verticalScrollBar().setValue(place)

    def _is_same(self, session: OpenAssessment) -> bool:
        return self._session is not None and self._session.record.id == session.record.id

    def _results(self, session: OpenAssessment) -> Shown:
        return results_page(session.pack, session.record, session.assessment, session.evaluation)

    def _build(self, shown: Shown, *, chosen: tuple[str, ...]) -> None:
        self._shown = shown
        self.sheet.header.show_words(self.title, shown.note)
        columns = Columns()
        self.verdict = VerdictCard(shown.verdict)
        self.knock_outs = KnockOutCard(shown.knock_outs, shown.knock_out_note)
        self.advice = AdviceCard(shown.advice, chosen)
        self.ledger = LedgerCard(shown.ledger)
        columns.add(self.verdict, "left", rank=0)
        columns.add(self.knock_outs, "right", rank=1)
        columns.add(self.advice, "right", rank=2)
        if shown.exclusions:
            exclusions = ExclusionCard(shown.exclusions, shown.exclusion_note)
            exclusions.jumped.connect(self._go)
            columns.add(exclusions, "right", rank=3)
        columns.add(self.ledger, "left", rank=4)
        self.knock_outs.jumped.connect(self._go)
        self.ledger.jumped.connect(self._go)
        self.advice.chosen_changed.connect(self._try)
        self._replace(columns)
        if self.advice.chosen:
            self._try(self.advice.chosen)

    def _replace(self, content: QWidget) -> None:
        if self._content is not None:
            self._content.hide()
            self.sheet.column.removeWidget(self._content)
            self._content.deleteLater()
        self._content = content
        self.sheet.column.addWidget(content, 1)

    def _nothing_open(self) -> QWidget:
        card = Card()
        choose = Button("Choose a registry", kind="primary")
        choose.clicked.connect(lambda: self.host.go("registries"))
        text = "Open a registry to see its band and where its points went."
        card.column.addWidget(EmptyState("gauge", "No assessment is open", text, actions=(choose,)))
        return card

    def _go(self, card: str) -> None:
        self.host.go("assessment", spot=card)

    def _try(self, chosen: tuple[str, ...]) -> None:
        """Show where the *chosen* controls lead."""
        session = self._session
        if session is None or self.verdict is None or self.advice is None:
            return
        leads = outlook(session.pack, session.assessment, session.evaluation, chosen, self._what_if)
        self.verdict.show_outlook(leads)
        self.advice.show_outlook(leads)
