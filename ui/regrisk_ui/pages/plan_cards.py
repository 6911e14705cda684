"""The plan where there is no room for a table: a card for each control."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regrisk.words import say
from regrisk_ui import theme
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card
from regrisk_ui.components.chip import Chip
from regrisk_ui.components.date_text import shown_date
from regrisk_ui.components.icon import Icon
from regrisk_ui.components.label import Label
from regrisk_ui.components.lead_text import LeadText
from regrisk_ui.components.number_field import shown_number
from regrisk_ui.layouts import FlowLayout, clear
from regrisk_ui.presenters.planned import NOBODY, PlanLine


class PlanCards(QWidget):
    """Lists the plan as cards. ``entry_wanted``, ``turn_wanted`` and ``out_wanted`` carry a control."""

    entry_wanted = Signal(str)
    turn_wanted = Signal(str)
    out_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._shown: tuple[tuple[PlanLine, ...], str] | None = None
        theme.follow(self)

    def show_lines(self, lines: Sequence[PlanLine], why_not: str) -> None:
        """Show these controls; *why_not* says why nothing can be changed."""
        if self._shown == (tuple(lines), why_not):
            return
        self._shown = (tuple(lines), why_not)
        clear(self._column)
        for line in lines:
            self._column.addWidget(self._card(line, why_not))

    def retheme(self) -> None:
        """Take the new distances."""
        self._column.setSpacing(theme.space(10))

    def _card(self, line: PlanLine, why_not: str) -> Card:
        card = Card(gap=6)
        card.setAccessibleName(line.said)
        card.column.addWidget(
            LeadText(line.lead, line.title, "medium") if line.lead else Label(line.title, "medium")
        )
        if line.remark:
            card.column.addWidget(Label(line.remark, "small", tone="exclusion"))
        card.column.addWidget(_facts(line))
        card.column.addWidget(self._deeds(line, why_not))
        return card

    def _deeds(self, line: PlanLine, why_not: str) -> QWidget:
        deeds = QWidget()
        flow = FlowLayout(deeds, gap=8, row_gap=6)
        turn = say("Not done") if line.status == "done" else say("Done")
        for label, signal, locked in (
            (say("Edit"), self.entry_wanted, ""),
            (turn, self.turn_wanted, why_not),
            (say("Take out"), self.out_wanted, why_not),
        ):
            button = Button(label, size="small")
            button.setAccessibleName(f"{label}: {line.title}")
            button.set_possible(locked)
            button.clicked.connect(partial(signal.emit, line.control))
            flow.addWidget(button)
        return deeds


def _facts(line: PlanLine) -> QWidget:
    facts = QWidget()
    flow = FlowLayout(facts, gap=12, row_gap=4)
    flow.addWidget(Icon(line.icon, tone=line.tone, side=16))
    flow.addWidget(Label(line.state, "body", tone=line.tone, wrapping="line"))
    if line.clears:
        flow.addWidget(Chip(line.clears.tone, line.clears.word))
    cost = line.estimate if line.cost is None else say("${amount}", amount=shown_number(line.cost))
    owner = Label(line.owner or say(NOBODY), "body", tone="text" if line.owner else "exclusion")
    flow.addWidget(Label(line.lift, "strong", wrapping="line"))
    flow.addWidget(owner)
    flow.addWidget(
        Label(
            say("Due {day}", day=shown_date(line.due)) if line.due else say("No due date"),
            "body",
            wrapping="line",
        )
    )
    flow.addWidget(Label(cost, "body", tone="text2", wrapping="line"))
    return facts
