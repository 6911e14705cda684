"""The assessment page: plays the wizard's route with the cards, the panels beside them, and the review."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from regrisk.words import later, say
from regrisk_ui import announce
from regrisk_ui.answering import Answering
from regrisk_ui.attaching import Keeping
from regrisk_ui.components.keycap import words as key_words
from regrisk_ui.pages.contract import Context, Page, PageHost
from regrisk_ui.pages.domain import CardsView, Opened
from regrisk_ui.pages.domain_context import ContextPanel
from regrisk_ui.pages.domain_list import DomainList
from regrisk_ui.pages.review import ReviewView
from regrisk_ui.presenters.assessment import AssessmentPresenter, CardsPage, Focus, OpenCard
from regrisk_ui.presenters.card import Folded
from regrisk_ui.presenters.carried import Waiting
from regrisk_ui.presenters.context import Meter, Panel
from regrisk_ui.presenters.explaining import Explaining
from regrisk_ui.presenters.navigation import Overview, Turn
from regrisk_ui.presenters.review import ReviewPage
from regrisk_ui.presenters.spots import explained_by
from regrisk_ui.questions.answer import Singles
from regrisk_ui.questions.frame import QuestionCard
from regrisk_ui.shell.footer import Hint
from regrisk_ui.shell.side_panel import is_kept

_ON = "Ctrl+Return"


class AssessmentPage(Page):
    """Shows the open assessment page by page; answers go through :class:`Answering`."""

    title = later("Assessment")

    def __init__(
        self,
        host: PageHost,
        singles: Callable[[], Singles] = lambda: "on",
        keeping: Keeping | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(host, parent)
        self._keeping = keeping
        self._presenter: AssessmentPresenter | None = None
        self._answering: Answering | None = None
        self._stays = False
        self._list: DomainList | None = None
        self._panel: ContextPanel | None = None
        self._kept: tuple[DomainList, ContextPanel] | None = None
        self._foot: tuple[Turn, tuple[Hint, ...]] | None = None
        self._painted = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._work: Callable[[], None] | None = None
        self._idle.timeout.connect(self._do_work)
        self.cards = CardsView(self._wire, singles)
        self.review = ReviewView()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.cards)
        self._stack.addWidget(self.review)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._connect()

    @property
    def presenter(self) -> AssessmentPresenter:
        """What knows the page and the card that are shown; an assessment is open by then."""
        if self._presenter is None:
            raise LookupError("the assessment page is shown for an open assessment first")
        return self._presenter

    @override
    def show_for(self, context: Context) -> None:
        session = context.session
        if session is None:
            raise LookupError("the assessment page is shown for an open assessment only")
        if self._presenter is None or self._presenter.session is not session:
            self._presenter = AssessmentPresenter(self, session)
            self._answering = Answering(session, self.host, self, self._presenter.after_act, self._keeping)
            self._kept = None
            self.cards.let_go()
        spot = context.spot
        if context.fresh:
            self._list = self._panel = self._foot = None
        elif spot is None and self._presenter.page.kind == "review":
            spot = self._presenter.last_card
        spot, rule = explained_by(spot)
        why_not = self._presenter.not_asked(spot)
        self._presenter.show(spot, "none" if why_not else "chosen")
        if why_not:  # no card has the focus, so that no key answers another question than was looked for
            self.cards.find_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.host.toast(why_not)
        if rule:
            self.review.write_about(rule)

    @override
    def spot(self) -> str | None:
        return self.presenter.card or self.presenter.page.key

    @override
    def refresh(self) -> None:
        self._stays = True
        self.presenter.refresh()
        self._stays = False

    @override
    def leave(self) -> None:
        self.cards.flush()
        self.review.flush()
        self._idle.stop()
        self._do_work()

    @override
    def help_asked(self) -> bool:
        if self._panel is not None:
            self.host.show_side("context")
        return self._panel is not None

    @override
    def wants_find(self) -> bool:
        on_cards = self._stack.currentWidget() is self.cards
        if on_cards:
            self.cards.finder.open()
        return on_cards

    @override
    def command(self, key: str) -> bool:
        match key:
            case "next-open" | "previous-open":
                self._to_open(1 if key == "next-open" else -1)
            case "next-page" | "previous-page":
                self._turn(1 if key == "next-page" else -1)
            case "back-to-card":
                self.cards.close_find()
                self.cards.focus_card()
            case _:
                return False
        return True

    def show_overview(self, overview: Overview, turn: Turn) -> None:
        """Show how far every page is, and the ways on and back."""
        if self._list is not None:
            self._list.show_overview(overview)
        self._show_foot(turn)

    def show_to_review(self, lines: int) -> None:
        """Show how many lines of the review want an act."""
        self.host.show_to_review(lines)

    def show_cards(self, page: CardsPage) -> None:
        """Show a page of cards with the panels beside it."""
        if self._list is None or self._panel is None:
            self._list, self._panel = self._panels()
            self.host.show_beside(left=self._list, context=self._panel, foot="shown")
        self._stack.setCurrentWidget(self.cards)
        self.cards.show_page(page)

    def _panels(self) -> tuple[DomainList, ContextPanel]:
        """Return what stands beside the cards: as it was left, or new where the window let go of it."""
        if self._kept is None or not all(is_kept(panel) for panel in self._kept):
            self._kept = DomainList(), ContextPanel()
            self._kept[0].chosen.connect(self._go)
        return self._kept

    def show_review(self, page: ReviewPage) -> None:
        """Show the review page; it takes the room of the panels."""
        self.review.lock(self._why_locked())
        if self._stays and self._stack.currentWidget() is self.review:
            self.review.show_page(page)
            return
        self._list = self._panel = None
        self.host.show_beside(foot="shown")
        self._stack.setCurrentWidget(self.review)
        self.review.show_page(page)
        self.review.take_focus()

    def show_page_note(self, note: str) -> None:
        """Say how far the page is now."""
        self.cards.show_note(note)

    def show_waiting(self, waiting: Waiting) -> None:
        """Say how many carried answers of the page wait, and offer to confirm them."""
        self.cards.show_waiting(waiting)

    def show_open(self, card: OpenCard, focus: Focus) -> None:
        """Open a card."""
        self.cards.show_open(card, focus)

    def show_answer(self, card: OpenCard) -> None:
        """Show how the open card stands now."""
        self.cards.show_answer(card)

    def show_folded(self, card: Folded) -> None:
        """Show how a folded card stands now."""
        self.cards.show_folded(card)

    def show_panel(self, panel: Panel) -> None:
        """Show what stands beside the open card."""
        if self._panel is not None:
            self._panel.show_panel(panel)

    def show_meter(self, meter: Meter) -> None:
        """Move the meter to the score of the moment."""
        if self._panel is not None:
            self._panel.show_meter(meter)

    def say(self, sentence: str) -> None:
        """Have a screen reader say what an act did."""
        announce.say(self, sentence)

    def when_idle(self, work: Callable[[], None]) -> None:
        """Carry out *work* after what was shown is on the screen."""
        self._work = work
        if self._painted:
            self._idle.start(0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:  # a window that opens is painted later than the first timer would run
            self._painted = True
            self._idle.start(0)

    def _do_work(self) -> None:
        work, self._work = self._work, None
        if work is not None:
            work()

    def _connect(self) -> None:
        self.cards.opened.connect(self._open)
        self.cards.stepped.connect(self._step)
        self.cards.domains_asked.connect(lambda: self.host.show_side("left"))
        self.cards.why_asked.connect(lambda: self.host.show_side("context"))
        self.cards.confirm.asked.connect(self._confirm)
        self.cards.link_asked.connect(lambda: self.host.ask("copy-link"))
        self.review.jumped.connect(self._go)
        self.review.results_asked.connect(lambda: self.host.go("results"))
        self.review.evidence_asked.connect(lambda: self.host.go("evidence"))
        self.review.explained.connect(self._explain)
        self.host.foot.back_asked.connect(lambda: self.command("previous-page"))
        self.host.foot.on_asked.connect(lambda: self.command("next-page"))

    def _wire(self, card: Opened) -> None:
        if self._answering is not None:
            self._answering.wire(card)
        why = self._why_locked()
        self.cards.confirm.lock(why)
        if why:
            card.lock(why)
        if isinstance(card, QuestionCard):
            card.find_asked.connect(self.cards.finder.open)

    def _why_locked(self) -> str:
        if self.host.read_only:
            return say("This workspace can only be read.")
        if self.presenter.session.record.sealed:
            return say("This assessment is sealed and stays as it is.")
        return ""

    def _open(self, card: str) -> None:
        self.cards.flush()
        self.presenter.open(card)

    def _explain(self, rule: str, text: str) -> None:
        session = self.presenter.session
        explaining = Explaining(session, done=self._explained, not_saved=self.host.not_saved)
        self.review.show_problem(rule, explaining.explain(rule, text))

    def _explained(self) -> None:
        self.host.changed()
        self.refresh()

    def _go(self, spot: str) -> None:
        self.host.go("assessment", spot=spot)

    def _confirm(self, cards: tuple[str, ...]) -> None:
        if self._answering is not None:
            self.cards.flush()
            self._answering.confirm(cards)
            self.presenter.refresh()
            self.cards.focus_card()

    def _step(self, by: int) -> None:
        self.cards.flush()
        self.presenter.step(by)

    def _to_open(self, steps: int) -> None:
        card = self.presenter.next_open(steps)
        if card is None:
            self.host.toast(say("Every question has an answer"))
        elif card in self.presenter.page.cards:
            self._open(card)
        else:
            self._go(card)

    def _turn(self, steps: int) -> None:
        page = self.presenter.beside(steps)
        if page is not None:
            self._go(page)
        elif steps > 0:
            self.host.go("results")

    def _show_foot(self, turn: Turn) -> None:
        hints = self._hints()
        if self._foot == (turn, hints):
            return
        self._foot = (turn, hints)
        self.host.foot.show_ways(
            back=turn.before_title, on=turn.after_title or say("Results"), keys=_ON, hints=hints
        )

    def _hints(self) -> tuple[Hint, ...]:
        card = self.cards.card if self._stack.currentWidget() is self.cards else None
        if card is None:
            return ()
        if not isinstance(card, QuestionCard):
            return (
                (("↑", "↓"), say("move", about="key hint")),
                ((say("Space", about="key"),), say("choose", about="key hint")),
                ((key_words("Ctrl+J"),), say("next open", about="key hint")),
            )
        return (  # the last ones give way where there is no room
            ((card.asked.keys,), say("set level", about="key hint")),
            (("↑", "↓"), say("move", about="key hint")),
            ((key_words("Ctrl+J"),), say("next open", about="key hint")),
            (("U",), say("unknown", about="key hint")),
            (("N",), say("does not apply", about="key hint")),
            (("E",), say("evidence", about="key hint")),
        )
