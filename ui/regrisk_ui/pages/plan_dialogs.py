"""The dialogs of the plan: which controls to put in it, and everything about one of them."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regrisk.words import later, say, say_many
from regrisk_ui import theme
from regrisk_ui.components.choice_lists import CheckList
from regrisk_ui.components.choice_rows import Entry
from regrisk_ui.components.date_field import DateField
from regrisk_ui.components.dialog import Dialog
from regrisk_ui.components.label import Label
from regrisk_ui.components.number_field import NumberField
from regrisk_ui.components.segmented import SegmentedChoice
from regrisk_ui.components.text_field import TextField
from regrisk_ui.layouts import FlowLayout, PageScroll
from regrisk_ui.presenters.plan_desk import LONGEST_OWNER
from regrisk_ui.presenters.planned import STATUSES, PlanLine

_MOST_USD = 1_000_000_000_000
_NONE = later("Choose at least one.")


class AddDialog(Dialog):
    """Offers controls that would add something here; ``added`` carries those that were ticked."""

    added = Signal(tuple)

    def __init__(self, offers: Sequence[Entry], parent: QWidget) -> None:
        super().__init__(
            say("Which controls?"),
            say("The best come first. A control brings those it comes after with it."),
            deed=say("Put in the plan"),
            icon="list-checks",
            closing="by owner",
            parent=parent,
        )
        self.finder = TextField(
            say("Find"),
            placeholder=say("Words or a question such as {example}", example="ENC-03"),
        )
        self.choices = CheckList(say("Controls"), offers)
        self._offers = {offer.key: f"{offer.title} {offer.note}".casefold() for offer in offers}
        scroll = PageScroll(margin=4)
        scroll.setMinimumHeight(theme.px(260))
        scroll.column.addWidget(self.choices)
        scroll.column.addStretch(1)
        for row in self.choices.rows:
            row.installEventFilter(self)
        self.body.addWidget(self.finder)
        self.body.addWidget(scroll)
        self.finder.edited.connect(self._filter)
        self.choices.picked.connect(self._count)
        self.deed_asked.connect(self._add)
        self._count(())

    def _filter(self, text: str) -> None:
        wanted = text.casefold().split()
        for row in self.choices.rows:
            row.setVisible(all(word in self._offers[row.entry.key] for word in wanted))

    def _count(self, chosen: tuple[str, ...]) -> None:
        self.set_possible("" if chosen else say(_NONE))
        self.deed.set_label(
            say_many(len(chosen), "Put {number} control in the plan", "Put {number} controls in the plan")
            if chosen
            else say("Put in the plan")
        )

    def _add(self) -> None:
        if self.choices.chosen:
            self.added.emit(self.choices.chosen)
            self.accept()


class EntryDialog(Dialog):
    """Shows all of one control of the plan; ``written`` carries its fields by their names."""

    written = Signal(dict)

    def __init__(self, line: PlanLine, why_not: str, parent: QWidget) -> None:
        super().__init__(
            line.title, line.action, deed=say("Keep"), icon="list-checks", closing="by owner", parent=parent
        )
        if line.remark:
            self.body.addWidget(Label(line.remark, "small", tone="exclusion"))
        self.owner = TextField(
            say("Owner"), line.owner, hint=say("Who sees that it is done."), longest=LONGEST_OWNER
        )
        self.due = DateField(say("Due"), line.due)
        self.cost = NumberField(
            say("Cost"),
            line.cost,
            unit=say("US dollars"),
            least=0,
            most=_MOST_USD,
            decimals=2,
            hint=say(
                "Usual: {cost}, paid to others in the first year.", cost=line.estimate.removeprefix("about ")
            ),
        )
        statuses = [(key, say(word)) for key, word in STATUSES]
        self.status = SegmentedChoice(say("Status"), statuses, line.status, kind="required")
        self.status.picked.connect(self.status.show_chosen)
        self.body.addWidget(self.owner)
        row = QWidget()
        flow = FlowLayout(row, gap=16, row_gap=8)
        flow.addWidget(self.due)
        flow.addWidget(self.cost)
        self.body.addWidget(row)
        self.body.addWidget(_labelled(say("Status"), self.status))
        for part in (self.owner, self.due, self.cost, self.status):
            part.setEnabled(not why_not)
        self.set_possible(why_not)
        self.deed_asked.connect(self._write)

    def _write(self) -> None:
        for field in (self.owner, self.due, self.cost):
            field.flush()
        wrong = next((field for field in (self.due, self.cost) if field.error), None)
        if wrong is not None:
            wrong.control.setFocus()
            return
        day: date | None = self.due.day
        self.written.emit(
            {
                "owner": " ".join(self.owner.text.split()) or None,
                "due": day,
                "cost_usd": self.cost.value,
                "status": self.status.chosen,
            }
        )
        self.accept()


def _labelled(label: str, choice: QWidget) -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.space(4))
    column.addWidget(Label(label, "label", tone="text2", wrapping="line"))
    column.addWidget(choice)
    return widget
