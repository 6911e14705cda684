"""Which controls of the plan are listed, and in which order."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from regrisk.spoken import inside
from regrisk.words import later, say
from regrisk_ui import theme
from regrisk_ui.components.combo_field import ComboField
from regrisk_ui.components.segmented import SegmentedChoice
from regrisk_ui.components.text_field import TextField
from regrisk_ui.layouts import FlowLayout
from regrisk_ui.pages.plan_model import HEADS, Column, sort_key
from regrisk_ui.presenters.planned import PlanLine

_STATES = (
    ("all", later("All"), later("Every control of the plan")),
    ("open", later("To do"), later("Not done and not dropped")),
    ("care", later("Needs care"), later("Overdue, without an owner, or waiting for another control")),
    ("done", later("Done"), later("Done")),
)
_AS_CHOSEN = "-1"


class PlanFilter(QWidget):
    """Words to look for, how far controls are, and the order; ``changed`` and ``sorted_by`` follow."""

    changed = Signal()
    sorted_by = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finder = TextField("", placeholder=say("Find in the plan"))
        self.finder.line.setAccessibleName(say("Find in the plan"))
        states = [(key, say(word), say(tip)) for key, word, tip in _STATES]
        self.states = SegmentedChoice(say("Which controls"), states, "all", kind="required")
        options = [(_AS_CHOSEN, say("Order: as chosen"))]
        options += [
            (str(column), say("Order: {column}", column=inside(say(HEADS[column]))))
            for column in (Column.DUE, Column.OWNER, Column.LIFT, Column.COST, Column.STATUS)
        ]
        self.order = ComboField("", options, _AS_CHOSEN)
        self.order.combo.setAccessibleName(say("Order"))
        row = FlowLayout(self, gap=12, row_gap=8)
        for part in (self.finder, self.states, self.order):
            row.addWidget(part)
        self.finder.edited.connect(lambda _: self.changed.emit())
        self.states.picked.connect(self._pick)
        self.order.committed.connect(lambda key: self.sorted_by.emit(int(key)))
        theme.follow(self)

    @property
    def state(self) -> str:
        """Which controls are listed: all, open, care, done."""
        return self.states.chosen or "all"

    def ordered(self, lines: Sequence[PlanLine]) -> tuple[PlanLine, ...]:
        """Return *lines* in the order that is chosen."""
        column = int(self.order.chosen or _AS_CHOSEN)
        return tuple(lines) if column < 0 else tuple(sorted(lines, key=lambda line: sort_key(line, column)))

    def retheme(self) -> None:
        """Take the new sizes."""
        self.finder.setMinimumWidth(theme.px(180))

    def _pick(self, state: str) -> None:
        self.states.show_chosen(state)
        self.changed.emit()
