"""The card of the ledger: where the points went, by domain and by question."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from regrisk.words import later, say
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card
from regrisk_ui.components.ledger import Ledger
from regrisk_ui.components.ledger_values import LedgerFoot, LedgerItem, LedgerLine
from regrisk_ui.presenters.points import DomainPoints, LedgerView

ROUNDING = later("Rounding (rows are rounded down)")
_NOTE = later("The length of a track is what the domain can earn. First where most is lost or open.")


class LedgerCard(Card):
    """Shows a :class:`LedgerView`; ``jumped`` carries a question that was chosen."""

    jumped = Signal(str)

    def __init__(self, shown: LedgerView, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.all = Button(say("Open all"), size="small")
        self.all.clicked.connect(self._turn_all)
        self.set_heading(say("Where the points went"), say(_NOTE), actions=(self.all,))
        self._head: tuple[str, ...] = ()
        self.ledger: Ledger | None = None
        self.show_ledger(shown)

    @property
    def open_domains(self) -> frozenset[str]:
        """The codes of the domains that are open."""
        return self.ledger.open_rows if self.ledger is not None else frozenset()

    def open_again(self, domains: frozenset[str]) -> None:
        """Open the domains with these codes, where they still count."""
        for key in self.ledger.keys if self.ledger is not None else ():
            if key in domains and self.ledger is not None:
                self.ledger.set_open(key, "open")

    def show_ledger(self, shown: LedgerView) -> None:
        """Show other figures; domains that are open stay open."""
        lines = tuple(_line(domain) for domain in shown.domains)
        foot = (
            LedgerFoot(say(ROUNDING), shown.rounding, "quiet"),
            LedgerFoot(say("Total"), shown.total),
        )
        if self.ledger is not None and self._head == shown.head:
            self.ledger.show_lines(lines, foot)
            return
        kept = self.ledger.open_rows if self.ledger is not None else frozenset()
        if self.ledger is not None:
            self.ledger.hide()
            self.ledger.deleteLater()
        self._head = shown.head
        self.ledger = Ledger(shown.head, lines, foot)
        self.ledger.item_wanted.connect(self.jumped)
        self.column.addWidget(self.ledger)
        for line in lines:
            if line.key in kept:
                self.ledger.set_open(line.key, "open")

    def _turn_all(self) -> None:
        if self.ledger is None:
            return
        opening = self.all.label == say("Open all")
        for key in self.ledger.keys:
            self.ledger.set_open(key, "open" if opening else "closed")
        self.all.set_label(say("Close all") if opening else say("Open all"))


def _line(domain: DomainPoints) -> LedgerLine:
    return LedgerLine(
        key=domain.key,
        name=domain.name,
        evidenced=domain.evidenced,
        earned=domain.earned,
        possible=domain.possible,
        figures=domain.figures,
        items=tuple(LedgerItem(row.key, row.text, row.figures) for row in domain.rows),
        open=domain.open,
        rounding=LedgerFoot(ROUNDING, domain.rounding, "quiet") if domain.rounding else None,
    )
