"""A page of cards: a domain, or the registry's profile. One card is open, the others are folded."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from regrisk.words import say
from regrisk_ui import theme
from regrisk_ui.components.button import Button
from regrisk_ui.components.page import PageHeader
from regrisk_ui.components.tab_order import ReadingOrder
from regrisk_ui.layouts import PageScroll
from regrisk_ui.pages.domain_carried import ConfirmButton
from regrisk_ui.pages.domain_find import CardFinder
from regrisk_ui.pages.domain_head import ScrolledHead
from regrisk_ui.presenters.assessment import CardsPage, Focus, OpenCard, OpenQuestion
from regrisk_ui.presenters.card import Folded
from regrisk_ui.presenters.carried import Waiting
from regrisk_ui.questions.answer import Singles
from regrisk_ui.questions.fact_frame import FactCard
from regrisk_ui.questions.folded import FoldedCard
from regrisk_ui.questions.frame import QuestionCard
from regrisk_ui.questions.refused import say_refused

Opened = QuestionCard | FactCard
_WIDEST = 1040
_MARGIN = 20
_BELOW = 13  # a little less than the gap, so that nothing of the card above is left in view


class CardsView(QWidget):
    """Shows a :class:`CardsPage`; ``opened`` carries the card a person wants, ``stepped`` an arrow past it.

    *wire* is given every card that opens, to connect what the person does there. ``domains_asked`` and
    ``why_asked`` follow the buttons that stand for the panels where there is no room for them, and
    ``link_asked`` the menu of the open card.
    """

    opened = Signal(str)
    stepped = Signal(int)
    domains_asked = Signal()
    why_asked = Signal()
    link_asked = Signal()

    def __init__(self, wire: Callable[[Opened], None], singles: Callable[[], Singles]) -> None:
        super().__init__()
        self._wire, self._singles = wire, singles
        self._pool: list[FoldedCard] = []
        self._folded: dict[str, FoldedCard] = {}
        self._open: Opened | None = None
        self._open_singles: Singles = "on"
        self._purpose = self._note = ""
        self._breadth: theme.Breadth | None = None
        self._place = Button("", icon="list", size="small")
        self._why = Button(say("Why we ask"), icon="info", keys="F1", size="small")
        self.find_button = Button(say("Find"), kind="quiet", icon="search", keys="/", size="small")
        self.confirm = ConfirmButton()
        self._header = PageHeader("", actions=[self._place, self._why, self.confirm, self.find_button])
        self.finder = CardFinder()
        self.cards = PageScroll(widest=_WIDEST, margin=_MARGIN)
        self.cards.column.addStretch(1)
        self._top = ScrolledHead()
        self._top_column = QVBoxLayout(self._top)
        self._top_column.addWidget(self._header)
        self._top_column.addWidget(self.finder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self.cards, 1)
        self.finder.hide()
        self._connect()
        self.cards.verticalScrollBar().valueChanged.connect(self._top.show_scrolled)
        theme.follow(self)

    @property
    def card(self) -> Opened | None:
        """The open card."""
        return self._open

    def show_page(self, page: CardsPage) -> None:
        """Show a page, its cards folded; the card that opens next may stay as it is."""
        self.close_find()
        self._purpose, self._note = page.purpose, page.note
        self._header.title.setText(page.title)
        self._say_note()
        self._place.set_label(page.place)
        same = tuple(self._folded) == tuple(card.id for card in page.cards)
        if page.opens is None or not self._is_open(page.opens) or not same:
            self.let_go()
        while len(self._pool) < len(page.cards):
            self._pool.append(self._make_folded(page.cards[len(self._pool)]))
        self._folded = {card.id: folded for card, folded in zip(page.cards, self._pool, strict=False)}
        for card in page.cards:
            self._folded[card.id].show_card(card)
            self._folded[card.id].setVisible(not self._is_open(card.id))
        for spare in self._pool[len(page.cards) :]:
            spare.hide()
        self.show_waiting(page.waiting)
        self.cards.verticalScrollBar().setValue(0)
        self._fit()

    def _make_folded(self, card: Folded) -> FoldedCard:
        folded = FoldedCard(card)
        folded.opened.connect(self.opened)
        folded.stepped.connect(lambda by: self._move_focus(folded.card.id, by))
        folded.toggled_in.connect(self.confirm.turn)
        folded.reached.connect(lambda by: self._reach(folded.card.id, by))
        self.cards.column.insertWidget(self.cards.column.count() - 1, folded)
        return folded

    def show_note(self, note: str) -> None:
        """Say how far the page is now."""
        self._note = note
        self._say_note()

    def show_waiting(self, waiting: Waiting) -> None:
        """Offer to confirm the carried answers that wait on the page."""
        self.confirm.show_waiting(waiting, self._folded)

    def show_open(self, card: OpenCard, focus: Focus) -> None:
        """Fold the open card and open this one in its place, scrolled to the top of the view."""
        opened = self._still_open(card)
        if opened is not None:
            self.show_answer(card)
        else:
            opened = self._make_open(card)
        if focus != "none":
            self.focus_card(focus)
            self._bring_to_top(opened)
            # A window just shown has no size yet.
            QTimer.singleShot(0, opened, lambda: self._bring_to_top(opened))

    def _still_open(self, card: OpenCard) -> Opened | None:
        """Return the open card where it asks the same and can stay."""
        opened = self._open
        if isinstance(opened, QuestionCard):
            same = isinstance(card, OpenQuestion) and opened.asked == card.asked
        else:
            same = opened is not None and not isinstance(card, OpenQuestion) and opened.fact == card.fact
        return opened if same and self._open_singles == self._singles() else None

    def _make_open(self, card: OpenCard) -> Opened:
        """Put this card open in the place of its folded form, and fold the other."""
        name = card.asked.id if isinstance(card, OpenQuestion) else card.fact.id
        self.let_go()
        self._open_singles = self._singles()
        opened = (
            QuestionCard(card.asked, singles=self._open_singles)
            if isinstance(card, OpenQuestion)
            else FactCard(card.fact, singles=self._open_singles)
        )
        folded = self._folded[name]
        self.cards.column.insertWidget(self.cards.column.indexOf(folded), opened)
        opened.stackUnder(folded)  # screen readers go by this order, and not by the layout's
        ReadingOrder(opened, folded)
        folded.hide()
        self._open = opened
        self.show_answer(card)
        self._wire(opened)
        opened.left.connect(self.stepped)
        opened.show()
        return opened

    def show_answer(self, card: OpenCard) -> None:
        """Show how the open card stands now."""
        if isinstance(card, OpenQuestion) and isinstance(self._open, QuestionCard):
            self._open.show_standing(card.standing)
            self._open.show_carried(card.mark)
        elif not isinstance(card, OpenQuestion) and isinstance(self._open, FactCard):
            self._open.show_value(card.value)
            self._open.show_carried(card.mark)

    def show_folded(self, card: Folded) -> None:
        """Show how a folded card stands now."""
        self._folded[card.id].show_card(card)

    def focus_card(self, focus: Focus = "chosen") -> None:
        """Put the focus into the open card."""
        if isinstance(self._open, QuestionCard):
            self._open.focus_row("chosen" if focus == "none" else focus)
        elif self._open is not None:
            self._open.take_focus()

    def close_find(self) -> None:
        """Hide the field and show all cards again."""
        if self.finder.isVisibleTo(self):
            self.finder.set_text("")
            self.finder.hide()
            self._filter("")

    def flush(self) -> None:
        """Report now what was typed in the open card."""
        if self._open is not None:
            self._open.flush()

    def retheme(self) -> None:
        """Take the new distances."""
        self._top_column.setSpacing(theme.space(8))
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._open is not None and self._open.geometry().contains(
            self.cards.body.mapFromGlobal(event.globalPos())
        ):
            menu = self.menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(event.globalPos())

    def menu(self) -> QMenu:
        """Return the menu of the open card."""
        menu = QMenu(self)
        menu.addAction(say("Copy the link of this card")).triggered.connect(self.link_asked)
        return menu

    def _say_note(self) -> None:
        """Say what the page is about and how far it is; only the latter where room is short."""
        narrow = theme.breadth(self.window().width()) == theme.Breadth.NARROW
        note = self._note if narrow else f"{self._purpose} {self._note}".strip()
        self._header.show_words(self._header.title.text(), note)

    def _connect(self) -> None:
        self.find_button.clicked.connect(self.finder.open)
        self._place.clicked.connect(self.domains_asked)
        self._why.clicked.connect(self.why_asked)
        self.finder.edited.connect(self._filter)
        self.finder.went_on.connect(self._to_first_match)
        self.finder.left.connect(self._leave_find)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def let_go(self) -> None:
        """Fold the open card; the next one that opens is made anew."""
        if self._open is None:
            return
        old, self._open = self._open, None
        name = old.asked.id if isinstance(old, QuestionCard) else old.fact.id
        say_refused(name, old, self)
        self.cards.column.removeWidget(old)
        old.hide()
        old.deleteLater()
        self._folded[name].show()

    def _bring_to_top(self, opened: Opened) -> None:
        """Scroll to a card once all cards have their place."""
        self.cards.settle()
        self.cards.show_at_top(opened, below=_BELOW)
        self._show_focus()

    def _follow(self) -> None:
        """Bring what keys reached into view; under a pointer that is pressed, nothing moves."""
        if self._held() is not None and QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._show_focus()
            QTimer.singleShot(0, self, self._show_settled)  # a field just made has no place yet

    def _held(self) -> QWidget | None:
        """Return what has the focus in the open card."""
        now = QApplication.focusWidget()
        inside = now is not None and self._open is not None and self._open.isAncestorOf(now)
        return now if inside else None

    def _show_focus(self) -> None:
        held = self._held()
        if held is not None:
            self.cards.show_whole(held)

    def _show_settled(self) -> None:
        self.cards.settle()
        self._show_focus()

    def _move_focus(self, at: str, by: int) -> None:
        """Move from a folded card to the next one that is shown, or into the open card."""
        names = [name for name in self._folded if self._folded[name].isVisible() or self._is_open(name)]
        place = names.index(at) + by
        if not 0 <= place < len(names):
            return
        if self._is_open(names[place]):
            self.focus_card("first" if by > 0 else "last")
        else:
            target = self._folded[names[place]]
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            self.cards.show_whole(target)

    def _reach(self, at: str, by: int) -> None:
        """Choose the card at *at* and the next one that is folded, for an arrow with Shift."""
        self.confirm.take_in(at)
        names = [name for name in self._folded if self._folded[name].isVisible()]
        place = names.index(at) + by
        if 0 <= place < len(names):
            target = self._folded[names[place]]
            self.confirm.take_in(names[place])
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            self.cards.show_whole(target)

    def _is_open(self, name: str) -> bool:
        if isinstance(self._open, QuestionCard):
            return self._open.asked.id == name
        return self._open is not None and self._open.fact.id == name

    def _filter(self, wanted: str) -> None:
        sought = wanted.casefold().split()
        found = False
        for name, folded in self._folded.items():
            text = f"{name} {folded.card.text} {folded.card.answer}".casefold()
            holds = all(word in text for word in sought)
            found = found or holds
            folded.setVisible(not self._is_open(name) and holds)
        self.finder.show_found(found=found)

    def _leave_find(self) -> None:
        self.close_find()
        self.focus_card()

    def _to_first_match(self) -> None:
        match = next((name for name, folded in self._folded.items() if folded.isVisible()), None)
        if self.finder.finds_nothing:
            self.finder.say_nothing()
        elif self.finder.text.strip():
            self.close_find()
            if match is not None:
                self.opened.emit(match)
            else:
                self.focus_card()  # only the open card holds the words

    def _fit(self) -> None:
        """Line the header up with the cards below it, and offer the panels where they have no room."""
        breadth = theme.breadth(self.window().width())
        narrow = breadth == theme.Breadth.NARROW
        if self._open is not None and breadth != self._breadth:
            opened = self._open
            QTimer.singleShot(0, opened, lambda: self._bring_to_top(opened))
        self._breadth = breadth
        self._place.setVisible(narrow)
        self._why.setVisible(narrow)
        self._say_note()
        inner = self.cards.column.contentsMargins()
        bar = self.cards.verticalScrollBar().sizeHint().width()
        self._top_column.setContentsMargins(
            inner.left(), theme.space(18), inner.right() + bar, theme.space(4)
        )
