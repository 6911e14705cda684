"""The results page: band, meter, ledger, knock-outs, exclusions, the cheapest plan and what to do first."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from regrisk.model.evaluation import Evaluation
from regrisk.model.plan import CheapestPlan
from regrisk.words import later, say
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card
from regrisk_ui.components.empty_state import EmptyState
from regrisk_ui.components.page import Columns
from regrisk_ui.components.page import Page as ScrollPage
from regrisk_ui.pages.contract import Context, PageHost
from regrisk_ui.pages.export import Exports
from regrisk_ui.pages.results_advice import AdviceCard
from regrisk_ui.pages.results_findings import ExclusionCard, KnockOutCard
from regrisk_ui.pages.results_ledger import LedgerCard
from regrisk_ui.pages.results_plan import PlanCard
from regrisk_ui.pages.results_verdict import VerdictCard
from regrisk_ui.pages.scrolling import ScrollingPage
from regrisk_ui.presenters.advice import WhatIf, outlook
from regrisk_ui.presenters.plan import FindPlan, next_band, plan_view
from regrisk_ui.presenters.plan_desk import PlanDesk, added_sentence
from regrisk_ui.presenters.results import ResultsPage as Shown
from regrisk_ui.presenters.results import results_page
from regrisk_ui.presenters.session import OpenAssessment
from regrisk_ui.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Reckoning:
    """What reckons controls: *what_if* at once, *find_plan* in another thread."""

    what_if: WhatIf
    find_plan: FindPlan
    today: Callable[[], date]


class ResultsPage(ScrollingPage):
    """Shows what the open assessment amounts to."""

    title = later("Results")

    def __init__(self, host: PageHost, reckoning: Reckoning, tasks: Tasks, exports: Exports) -> None:
        self.export = Button(say("Export"), icon="download", keys="Ctrl+Shift+E")
        self.cover = Button(say("Cover"), icon="shield-check")
        self.evidence = Button(say("Evidence"), icon="paperclip")
        self.deeds = (self.cover, self.evidence, self.export)
        super().__init__(host, ScrollPage(say(self.title), actions=self.deeds, widest=1560))
        self.cover.clicked.connect(lambda: self.host.go("cover"))
        self.evidence.clicked.connect(lambda: self.host.go("evidence"))
        self._reckoning, self._tasks, self.exports = reckoning, tasks, exports
        self.export.clicked.connect(lambda: self.command("export"))
        self._session: OpenAssessment | None = None
        self._shown: Shown | None = None
        self._of: tuple[Evaluation, str] | None = None
        self._content: QWidget | None = None
        self._plan_place = QWidget()
        self.verdict: VerdictCard | None = None
        self.ledger: LedgerCard | None = None
        self.advice: AdviceCard | None = None
        self.knock_outs: KnockOutCard | None = None
        self.plan: PlanCard | None = None

    @override
    def show_for(self, context: Context) -> None:
        session = context.session
        known = self._session is not None and session is not None and self._session is session
        self._session = session
        for action in self.deeds:
            action.setVisible(session is not None)
        if session is None:
            self._shown = None
            self.sheet.header.show_words(say(self.title))
            self._replace(self._nothing_open())
        elif known:
            self.refresh()
        else:
            self._build(self._results(session), chosen=())
        if context.fresh:
            self.land()

    @override
    def refresh(self) -> None:
        session = self._session
        if session is None or self._of == (session.evaluation, session.record.title):
            return
        shown = self._results(session)
        if shown == self._shown:
            return
        place = self.sheet.verticalScrollBar().value()
        kept = self.ledger.open_domains if self.ledger is not None else frozenset()
        self._build(shown, chosen=self.advice.chosen if self.advice is not None else ())
        if self.ledger is not None:
            self.ledger.open_again(kept)
        self.sheet.verticalScrollBar().setValue(place)

    @override
    def command(self, key: str) -> bool:
        if key != "export" or self._session is None:
            return False
        self.exports.ask_open(self._session)
        return True

    def _results(self, session: OpenAssessment) -> Shown:
        self._of = (session.evaluation, session.record.title)
        return results_page(session.pack, session.record, session.assessment, session.evaluation)

    def _build(self, shown: Shown, *, chosen: tuple[str, ...]) -> None:
        self._shown = shown
        self.sheet.header.show_words(say(self.title), shown.note)
        columns = Columns()
        self.verdict = VerdictCard(shown.verdict)
        self.knock_outs = KnockOutCard(shown.knock_outs, shown.knock_out_note)
        self.advice = AdviceCard(shown.advice, chosen)
        self.ledger = LedgerCard(shown.ledger)
        self.plan = None
        self._plan_place = QWidget()
        self._plan_place.hide()
        columns.add(self.verdict, "left", rank=0)
        columns.add(self.knock_outs, "right", rank=1)
        columns.add(self._plan_place, "right", rank=2)
        columns.add(self.advice, "right", rank=3)
        columns.add(self.ledger, "left", rank=4)
        if shown.exclusions:
            exclusions = ExclusionCard(shown.exclusions, shown.exclusion_note)
            exclusions.jumped.connect(self._go)
            columns.add(exclusions, "left", rank=5)
        self.knock_outs.jumped.connect(self._go)
        self.ledger.jumped.connect(self._go)
        self.advice.chosen_changed.connect(self._try)
        self.advice.taken.connect(lambda chosen: self._put_in_plan(chosen, None))
        self.advice.take.set_possible(self._why_not)
        self._replace(columns)
        if self.advice.chosen:
            self._try(self.advice.chosen)
        self._look_for_plan(shown)

    def _replace(self, content: QWidget) -> None:
        if self._content is not None:
            self._content.hide()
            self.sheet.column.removeWidget(self._content)
            self._content.deleteLater()
        self._content = content
        self.sheet.column.addWidget(content, 1)

    def _nothing_open(self) -> QWidget:
        card = Card()
        choose = Button(say("Choose a registry"), kind="primary")
        choose.clicked.connect(lambda: self.host.go("registries"))
        text = say("Open a registry to see its band and where its points went.")
        card.column.addWidget(EmptyState("gauge", say("No assessment is open"), text, actions=(choose,)))
        return card

    def _go(self, card: str) -> None:
        self.host.go("assessment", spot=card)

    def _try(self, chosen: tuple[str, ...]) -> None:
        """Show where the *chosen* controls lead."""
        session = self._session
        if session is None or self.verdict is None or self.advice is None:
            return
        leads = outlook(session.pack, session.assessment, session.evaluation, chosen, self._reckoning.what_if)
        self.verdict.show_outlook(leads)
        self.advice.show_outlook(leads)

    @property
    def _why_not(self) -> str:
        """Why nothing can be put in the plan; empty where it can."""
        if self.host.read_only:
            return say("This workspace can only be read.")
        sealed = self._session is not None and self._session.record.sealed
        return say("This assessment is sealed and stays as it is.") if sealed else ""

    def _put_in_plan(self, controls: tuple[str, ...], plan: CheapestPlan | None) -> None:
        """Put *controls* in the plan, and offer to look at it."""
        if self._session is None:
            return
        desk = PlanDesk(
            self._session,
            today=self._reckoning.today,
            done=self.host.changed,
            not_saved=self.host.not_saved,
        )
        sentence = added_sentence(desk.add(controls, plan))
        self.host.toast(sentence, say("See the plan"), lambda: self.host.go("plan"))

    def _look_for_plan(self, shown: Shown) -> None:
        """Look for the cheapest plan to the next band in another thread."""
        session = self._session
        to = next_band(session.pack, session.evaluation) if session is not None else None
        if session is None or to is None:
            return
        pack, assessment, find = session.pack, session.assessment, self._reckoning.find_plan
        task = self._tasks.run(lambda _progress, _cancelled: find(pack, assessment, to))
        task.finished.connect(lambda plan: self._show_plan(shown, plan))
        task.failed.connect(lambda error: self.host.show_error(error, say("No plan could be made")))

    def _show_plan(self, shown: Shown, plan: object) -> None:
        """Show *plan*, unless the answers have changed since."""
        session = self._session
        if session is None or shown is not self._shown or not isinstance(plan, CheapestPlan):
            return
        self.plan = PlanCard(plan_view(session.pack, plan))
        if self.advice is not None:
            self.plan.tried.connect(self.advice.choose)
        self.plan.taken.connect(lambda: self._put_in_plan(tuple(step.control for step in plan.steps), plan))
        self.plan.take.set_possible(self._why_not)
        place = QVBoxLayout(self._plan_place)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self.plan)
        self._plan_place.show()
