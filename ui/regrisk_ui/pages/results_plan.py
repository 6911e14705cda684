"""The card of the cheapest plan to the next band."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from regrisk.words import say
from regrisk_ui import theme
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card
from regrisk_ui.components.list_row import ListRow
from regrisk_ui.components.listing import Listing
from regrisk_ui.layouts import FlowLayout
from regrisk_ui.presenters.plan import PlanRow, PlanView

_FEW = 3


class PlanCard(Card):
    """Shows a plan; ``tried`` carries its controls, to be looked at, ``taken`` says that it is wanted."""

    tried = Signal(tuple)
    taken = Signal()

    def __init__(self, shown: PlanView, parent: QWidget | None = None) -> None:
        super().__init__(gap=0, parent=parent)
        self.shown = shown
        self.attempt = Button(say("Switch these on"), size="small", icon="route")
        self.attempt.clicked.connect(lambda: self.tried.emit(shown.controls))
        self.take = Button(say("Put in the plan"), kind="primary", size="small")
        self.take.setAccessibleName(f"{say('Put in the plan')}: {shown.title}")
        self.take.clicked.connect(self.taken)
        self.set_heading(shown.title, shown.note)
        if shown.rows:
            self.column.addSpacing(theme.space(8))
            rows = [partial(_row, place, row) for place, row in enumerate(shown.rows, 1)]
            self.column.addWidget(
                Listing(rows, few=_FEW, name=say("controls of this plan", about="things listed"))
            )
            self.column.addSpacing(theme.space(8))
            self.column.addWidget(self._deeds())
        else:
            self.attempt.setParent(self)
            self.take.setParent(self)
            self.attempt.hide()
            self.take.hide()

    def _deeds(self) -> QWidget:
        deeds = QWidget()
        flow = FlowLayout(deeds, gap=8, align=Qt.AlignmentFlag.AlignRight)
        flow.addWidget(self.attempt)
        flow.addWidget(self.take)
        return deeds


def _row(place: int, row: PlanRow) -> ListRow:
    return ListRow(row.title, row.note, lead=f"{place}", inset=6)
