"""The card of recommended controls, each with a switch that shows where it would lead."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regrisk.words import later, say
from regrisk_ui import theme
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card
from regrisk_ui.components.chip import Chip
from regrisk_ui.components.label import Label
from regrisk_ui.components.lead_text import LeadText
from regrisk_ui.components.listing import Listing
from regrisk_ui.components.switch import Switch
from regrisk_ui.layouts import FlowLayout
from regrisk_ui.presenters.advice import FEW, Advice, Outlook

_HINT = later("Switch controls on to see where they lead. Nothing is saved until you put them in the plan.")
_UNTIL = later("Nothing is saved until you put it in the plan.")
_NONE = later("No control of this questionnaire would add anything now.")


class AdviceCard(Card):
    """Lists controls, best first; ``chosen_changed`` carries the controls that are switched on, in order.

    ``taken`` carries them when they are wanted in the plan.
    """

    chosen_changed = Signal(tuple)
    taken = Signal(tuple)

    def __init__(
        self, rows: tuple[Advice, ...], chosen: tuple[str, ...] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(gap=0, parent=parent)
        self._order = [row.control for row in rows]
        self._chosen = set(chosen)
        self._beyond = tuple(control for control in chosen if control not in self._order)
        self.none = Button(say("Switch all off"), kind="quiet", size="small")
        self.none.clicked.connect(lambda: self.choose(()))
        self.take = Button(say("Put in the plan"), kind="primary", size="small")
        self.take.setAccessibleName(say("Put the controls that are switched on in the plan"))
        self.take.clicked.connect(lambda: self.taken.emit(self.chosen))
        actions = (self.none, self.take)
        note = say(_HINT) if rows else say(_NONE)
        self._heading = self.set_heading(say("What to do first"), note, actions=actions)
        for button in actions:
            button.setVisible(bool(self._chosen))
        self.switches: dict[str, Switch] = {}
        self.column.addSpacing(theme.space(8))
        self.listing = Listing(
            [partial(self._row, row) for row in rows], few=FEW, name=say("controls", about="things listed")
        )
        self.column.addWidget(self.listing)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The controls that are switched on, best first."""
        listed = tuple(control for control in self._order if control in self._chosen)
        return (*listed, *(control for control in self._beyond if control in self._chosen))

    def choose(self, controls: tuple[str, ...]) -> None:
        """Switch exactly these controls on, those that are listed."""
        self._chosen = set(controls)
        self._beyond = tuple(control for control in controls if control not in self._order)
        for control, switch in self.switches.items():
            with QSignalBlocker(switch):
                switch.setChecked(control in self._chosen)
        self.chosen_changed.emit(self.chosen)

    def show_outlook(self, outlook: Outlook | None) -> None:
        """Say where the chosen controls lead."""
        self._heading.set_note(f"{outlook.sentence} {say(_UNTIL)}" if outlook else say(_HINT))
        for button in (self.none, self.take):
            button.setVisible(outlook is not None)

    def _row(self, shown: Advice) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, theme.space(9), 0, theme.space(9))
        across.setSpacing(theme.space(12))
        row.setToolTip(shown.action)
        switch = Switch(shown.spoken, on=shown.control in self._chosen)
        switch.setAccessibleDescription(shown.action)
        switch.toggled.connect(lambda on, control=shown.control: self._turn(control, on=on))
        self.switches[shown.control] = switch
        across.addWidget(switch, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.space(2))
        words.addWidget(Label(shown.title, "medium"))
        words.addWidget(_figures(shown))
        words.addWidget(Label(shown.gist, "small", tone="text2"))
        across.addLayout(words, 1)
        return row

    def _turn(self, control: str, *, on: bool) -> None:
        self._chosen = self._chosen | {control} if on else self._chosen - {control}
        self.chosen_changed.emit(self.chosen)


def _figures(shown: Advice) -> QWidget:
    line = QWidget()
    flow = FlowLayout(line, gap=10, row_gap=4)
    flow.addWidget(Label(shown.lift, "smallstrong", tone="ok", wrapping="line"))
    flow.addWidget(LeadText("", shown.meta, "small", tone="text2"))
    for badge in shown.badges:
        flow.addWidget(Chip(badge.tone, badge.word))
    return line
