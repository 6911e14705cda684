"""The quick screen page: a range on the meter above the few cards that bound the band best."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from regrisk.words import later, say
from regrisk_ui import announce, theme
from regrisk_ui.answering import Answering
from regrisk_ui.attaching import Keeping
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card
from regrisk_ui.components.list_row import ListRow
from regrisk_ui.components.meter import Meter
from regrisk_ui.components.meter_scale import BandMark
from regrisk_ui.components.meter_values import MeterValues, Reading
from regrisk_ui.pages.contract import Context, Page, PageHost
from regrisk_ui.pages.domain import CardsView, Opened
from regrisk_ui.pages.domain_context import ContextPanel
from regrisk_ui.presenters.assessment import CardsPage, Focus, OpenCard
from regrisk_ui.presenters.card import Folded
from regrisk_ui.presenters.carried import Waiting
from regrisk_ui.presenters.context import Meter as MeterWords
from regrisk_ui.presenters.context import Panel
from regrisk_ui.presenters.navigation import Overview, Turn
from regrisk_ui.presenters.quick import TITLE, QuickPresenter, RangeView, has_quick_screen, range_view
from regrisk_ui.presenters.results import Figure, MeterView
from regrisk_ui.presenters.review import ReviewPage
from regrisk_ui.questions.answer import Singles
from regrisk_ui.questions.frame import QuestionCard

_FULL = later("Full assessment")


class RangeCard(Card):
    """Shows a :class:`RangeView`; ``on_asked`` says that the full assessment is wanted."""

    on_asked = Signal()

    def __init__(self, shown: RangeView, parent: QWidget | None = None) -> None:
        super().__init__(padding=14, gap=8, parent=parent)
        self.on = Button(say("Continue with the full assessment"), size="small", icon="arrow-right")
        self.on.clicked.connect(self.on_asked)
        self.words = ListRow(shown.sentence, shown.rest, mark="gauge", trailing=(self.on,), inset=0)
        self.meter = Meter(_values(shown.meter))
        self.strip = Meter(_values(shown.meter), size="small")
        for part in (self.words, self.meter, self.strip):
            self.column.addWidget(part)
        self.show_range(shown)

    def show_range(self, shown: RangeView) -> None:
        """Show what the answers leave open now."""
        self.setAccessibleName(f"{shown.far}. {shown.sentence}")
        self.words.title.setText(shown.sentence)  # type: ignore[union-attr] # a row without an id before it
        self.words.note.setText(f"{shown.far}. {shown.rest}")
        self.meter.show_values(_values(shown.meter))
        self.strip.show_values(_values(shown.meter))

    def fit(self, breadth: theme.Breadth) -> None:
        """Show the meter with its labels where there is room for them."""
        narrow = breadth == theme.Breadth.NARROW
        self.meter.setVisible(not narrow)
        self.strip.setVisible(narrow)
        self.words.note.setVisible(not narrow)


class QuickPage(Page):
    """Asks the quick screen of the open assessment; its answers are those of the full assessment."""

    title = TITLE

    def __init__(
        self,
        host: PageHost,
        singles: Callable[[], Singles] = lambda: "on",
        keeping: Keeping | None = None,
    ) -> None:
        super().__init__(host)
        self._presenter: QuickPresenter | None = None
        self._keeping = keeping
        self._answering: Answering | None = None
        self._panel: ContextPanel | None = None
        self.range: RangeCard | None = None
        self._work: Callable[[], None] | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._do_work)
        self.cards = CardsView(self._wire, singles)
        self._top = QWidget()
        self._top_column = QVBoxLayout(self._top)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self.cards, 1)
        self.cards.opened.connect(self._open)
        self.cards.stepped.connect(self._step)
        self.cards.confirm.asked.connect(self._confirm)
        self.cards.domains_asked.connect(self._to_full)
        self.cards.why_asked.connect(lambda: self.host.show_side("context"))
        theme.follow(self)

    @property
    def presenter(self) -> QuickPresenter:
        """What knows the card that is shown; an assessment is open by then."""
        if self._presenter is None:
            raise LookupError("the quick screen is shown for an open assessment first")
        return self._presenter

    @override
    def show_for(self, context: Context) -> None:
        session = context.session
        if session is None or not has_quick_screen(session.pack):
            self.host.go("assessment" if session is not None else "registries")
            return
        if self._presenter is None or self._presenter.session is not session:
            self._presenter = QuickPresenter(self, session)
            self._answering = Answering(session, self.host, self, self._presenter.after_act, self._keeping)
        if context.fresh or self._panel is None:
            self._panel = ContextPanel()
            self.host.show_beside(context=self._panel)
        self._presenter.show(context.spot)
        self._show_range()

    @override
    def spot(self) -> str | None:
        return self._presenter.card if self._presenter is not None else None

    @override
    def refresh(self) -> None:
        if self._presenter is not None:
            self._presenter.refresh()
            self._show_range()

    @override
    def leave(self) -> None:
        self.cards.flush()
        self._idle.stop()
        self._do_work()

    @override
    def help_asked(self) -> bool:
        if self._panel is not None:
            self.host.show_side("context")
        return self._panel is not None

    @override
    def wants_find(self) -> bool:
        self.cards.finder.open()
        return True

    @override
    def command(self, key: str) -> bool:
        match key:
            case "next-open" | "previous-open":
                self._to_open(1 if key == "next-open" else -1)
            case "next-page":
                self._to_full()
            case "back-to-card":
                self.cards.close_find()
                self.cards.focus_card()
            case _:
                return False
        return True

    def show_overview(self, overview: Overview, turn: Turn) -> None:
        """There is one page only: how far it is stands in its header and in the range."""

    def show_to_review(self, lines: int) -> None:
        """Show how many lines of the review want an act."""
        self.host.show_to_review(lines)

    def show_cards(self, page: CardsPage) -> None:
        """Show the cards."""
        self.cards.show_page(replace(page, place=say(_FULL)))

    def show_waiting(self, waiting: Waiting) -> None:
        """Say how many carried answers wait, and offer to confirm them."""
        self.cards.show_waiting(waiting)

    def show_review(self, page: ReviewPage) -> None:
        """The quick screen has no review of its own."""

    def show_page_note(self, note: str) -> None:
        """Say how far the page is now."""
        self.cards.show_note(note)

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

    def show_meter(self, meter: MeterWords) -> None:
        """Move the range to what the answers leave open now."""
        if self._panel is not None:
            self._panel.show_meter(meter)
        self._show_range()

    def say(self, sentence: str) -> None:
        """Have a screen reader say what an act did."""
        announce.say(self, sentence)

    def when_idle(self, work: Callable[[], None]) -> None:
        """Carry out *work* after what was shown is on the screen."""
        self._work = work
        self._idle.start(0)

    def retheme(self) -> None:
        """Take the new distances."""
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        breadth = theme.breadth(self.window().width())
        side = theme.space(16 if breadth == theme.Breadth.NARROW else 20)
        bar = self.cards.cards.verticalScrollBar().sizeHint().width()
        inner = self.cards.cards.column.contentsMargins()
        left, right = max(side, inner.left()), max(side, inner.right() + bar)
        self._top_column.setContentsMargins(left, theme.space(14), right, 0)
        if self.range is not None:
            self.range.fit(breadth)

    def _show_range(self) -> None:
        session = self.presenter.session
        shown = range_view(session.pack, session.assessment, session.evaluation)
        if shown is None:
            return
        if self.range is None:
            self.range = RangeCard(shown)
            self.range.on_asked.connect(self._to_full)
            self._top_column.addWidget(self.range)
            self._fit()
        else:
            self.range.show_range(shown)

    def _do_work(self) -> None:
        work, self._work = self._work, None
        if work is not None:
            work()

    def _wire(self, card: Opened) -> None:
        if self._answering is not None:
            self._answering.wire(card)
        why = self._why_locked()
        if why:
            card.lock(why)
            self.cards.confirm.lock(why)
        if isinstance(card, QuestionCard):
            card.find_asked.connect(self.cards.finder.open)

    def _why_locked(self) -> str:
        if self.host.read_only:
            return say("This workspace can only be read.")
        sealed = self.presenter.session.record.sealed
        return say("This assessment is sealed and stays as it is.") if sealed else ""

    def _confirm(self, cards: tuple[str, ...]) -> None:
        if self._answering is not None:
            self.cards.flush()
            self._answering.confirm(cards)
            self.presenter.refresh()
            self.cards.focus_card()

    def _open(self, card: str) -> None:
        self.cards.flush()
        self.presenter.open(card)

    def _step(self, by: int) -> None:
        self.cards.flush()
        self.presenter.step(by)

    def _to_open(self, steps: int) -> None:
        card = self.presenter.next_open(steps)
        if card is None:
            self.host.toast(say("Every question of the quick screen has an answer"))
        else:
            self._open(card)

    def _to_full(self) -> None:
        """Go on in the full assessment, at its first card without an answer."""
        self.host.go("assessment", spot="profile")


def _values(meter: MeterView) -> MeterValues:
    return MeterValues(
        evidenced=_reading(meter.evidenced),
        score=_reading(meter.score),
        potential=_reading(meter.potential),
        sentence=meter.sentence,
        bands=tuple(BandMark(name, at, span) for name, at, span in meter.bands),
    )


def _reading(figure: Figure) -> Reading:
    return Reading(figure.at, figure.shown, figure.label)
