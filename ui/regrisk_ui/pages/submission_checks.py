"""The cards of what to look at before a seal: what stands in its way, and what only has to be known."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regrisk.words import say
from regrisk_ui import theme
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card, Rule
from regrisk_ui.components.chip import Chip
from regrisk_ui.components.icon import Icon
from regrisk_ui.components.list_row import ListRow
from regrisk_ui.components.listing import Listing
from regrisk_ui.presenters.submission import Before, Check, Known, Reason

_FEW = 4
_MARK = 128


class ChecksCard(Card):
    """Shows the checks before a seal; ``jumped`` carries where a line leads. No line can be clicked away."""

    jumped = Signal(str)

    def __init__(self, before: Before, *, sealed: bool, parent: QWidget | None = None) -> None:
        super().__init__(gap=0, parent=parent)
        self.set_heading(say("Before sealing"), "" if sealed else before.note)
        self.column.addSpacing(theme.space(8))
        for check in before.checks:
            self.column.addWidget(Rule())
            self.column.addWidget(self._check(check, sealed))

    def _check(self, check: Check, sealed: bool) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        state = say("Settled", about="state") if check.settled else say("Stands in the way")
        mark = Icon(
            "circle-check" if check.settled else "octagon-x",
            tone="ok" if check.settled else "decline",
            side=18,
        )
        mark.setAccessibleName(state)
        block.setAccessibleName(f"{check.title}. {state}. {check.note}".rstrip())
        column.addWidget(ListRow(check.title, check.note, mark=mark))
        if check.reasons:
            inner = QWidget()
            lines = QVBoxLayout(inner)
            lines.setContentsMargins(theme.space(28), 0, 0, 0)
            rows = [partial(self._reason, reason, sealed) for reason in check.reasons]
            lines.addWidget(Listing(rows, few=_FEW, name=say("things to settle", about="things listed")))
            column.addWidget(inner)
        return block

    def _reason(self, reason: Reason, sealed: bool) -> QWidget:
        deeds = []
        for way in () if sealed else reason.ways:
            deed = Button(way.deed, size="small")
            deed.setAccessibleName(f"{way.deed}: {reason.ids or reason.title}")
            deed.clicked.connect(partial(self.jumped.emit, way.spot))
            deeds.append(deed)
        return ListRow(reason.title, reason.note, lead=reason.ids, trailing=deeds, role="body")


class KnownCard(Card):
    """Shows what does not stand in the way; ``jumped`` carries where a line leads."""

    jumped = Signal(str)

    def __init__(self, known: tuple[Known, ...], parent: QWidget | None = None) -> None:
        super().__init__(gap=0, parent=parent)
        note = say("None of this stands in the way. The report prints all of it.")
        self.set_heading(say("To know before sealing"), note)
        self.column.addSpacing(theme.space(8))
        rows = [partial(self._line, one) for one in known]
        self.column.addWidget(Listing(rows, few=_FEW, name=say("things to know", about="things listed")))

    def _line(self, one: Known) -> QWidget:
        deed = Button(say("Look", about="button"), size="small")
        deed.setAccessibleName(f"{say('Look', about='button')}: {one.ids or one.title}")
        deed.clicked.connect(partial(self.jumped.emit, one.spot))
        chip = Chip(one.badge.tone, one.badge.word, icon=one.badge.icon or None)
        return ListRow(
            one.title, one.note, lead=one.ids, mark=chip, mark_width=_MARK, trailing=[deed], role="body"
        )
