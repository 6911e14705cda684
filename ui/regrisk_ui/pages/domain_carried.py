"""The carried answers of a page: which are chosen, and the button that confirms them together."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from regrisk.words import say, say_many
from regrisk_ui import announce
from regrisk_ui.components.button import Button
from regrisk_ui.presenters.carried import Waiting
from regrisk_ui.questions.folded import FoldedCard


class ConfirmButton(Button):
    """Offers to confirm all carried answers of a page, or those that are chosen.

    ``asked`` carries the cards. It is hidden where nothing waits.
    """

    asked = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("Confirm all"), icon="history", size="small", parent=parent)
        self._waiting = Waiting()
        self._folded: Mapping[str, FoldedCard] = {}
        self._chosen: set[str] = set()
        self._locked = False
        self.clicked.connect(self._ask)
        self.hide()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The cards that are chosen, in the order of the page."""
        return tuple(card for card in self._waiting.cards if card in self._chosen)

    def show_waiting(self, waiting: Waiting, folded: Mapping[str, FoldedCard]) -> None:
        """Show what waits on a page with these *folded* cards; what is chosen and still waits stays so."""
        self._waiting, self._folded = waiting, folded
        self._chosen &= set(waiting.cards)
        for name, card in folded.items():
            self._show(name, card)
        self._say()

    def lock(self, why: str) -> None:
        """Offer nothing where nothing can be changed: *why* is not empty then."""
        if self._locked != bool(why):
            self._locked = bool(why)
            self.show_waiting(self._waiting, self._folded)

    def turn(self, card: str) -> None:
        """Choose a card, or take it out."""
        self._chosen ^= {card} & set(self._waiting.cards)
        self._refresh(card)

    def take_in(self, card: str) -> None:
        """Choose a card that is reached with Shift."""
        self._chosen |= {card} & set(self._waiting.cards)
        self._refresh(card)

    def _refresh(self, card: str) -> None:
        if card in self._waiting.cards:
            self._show(card, self._folded[card])
            self._say()
            announce.say(self, say("{number} chosen", number=len(self._chosen)))

    def _show(self, name: str, card: FoldedCard) -> None:
        waits = name in self._waiting.cards and not self._locked
        card.show_choice(("chosen" if name in self._chosen else "open") if waits else "none")

    def _say(self) -> None:
        number = len(self._waiting.cards)
        label = say("Confirm all {number}", number=number)
        if self._chosen:
            label = say("Confirm {number} chosen", number=len(self._chosen))
        if label != self.label:
            self.set_label(label)
        self.setAccessibleDescription(self._waiting.title)
        self.setToolTip(self._waiting.title)
        self.setVisible(number > 0 and not self._locked)

    def _ask(self) -> None:
        self.asked.emit(self.chosen or self._waiting.cards)


def confirmed(number: int, called: str) -> str:
    """Return what was done, for the offer to undo it."""
    return say_many(
        number,
        "{number} answer of {called} confirmed",
        "{number} answers of {called} confirmed",
        called=called,
    )
