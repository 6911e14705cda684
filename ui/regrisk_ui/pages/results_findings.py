"""The cards of what an underwriter may do: knock-outs, and exclusions that answers let them invoke."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regrisk.words import say
from regrisk_ui import theme
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card
from regrisk_ui.components.chip import Chip
from regrisk_ui.components.label import Label
from regrisk_ui.components.list_row import ListRow
from regrisk_ui.components.listing import Listing
from regrisk_ui.presenters.results import ExclusionRow, KnockOutRow

_FEW_KNOCK_OUTS, _FEW_EXCLUSIONS = 6, 4
Go = Callable[[str], None]


class KnockOutCard(Card):
    """Lists knock-outs; ``jumped`` carries the question to go to."""

    jumped = Signal(str)

    def __init__(self, rows: tuple[KnockOutRow, ...], note: str, parent: QWidget | None = None) -> None:
        super().__init__(gap=0, parent=parent)
        self.set_heading(say("Knock-outs"), note, bottom_rule=not rows)
        if rows:
            self.column.addSpacing(theme.space(8))
            made = [partial(_knock_out, row, self.jumped.emit) for row in rows]
            self.column.addWidget(
                Listing(made, few=_FEW_KNOCK_OUTS, name=say("knock-outs", about="things listed"))
            )
        else:
            self.column.addSpacing(theme.space(10))
            self.column.addWidget(Chip("ok", say("No knock-outs")))


class ExclusionCard(Card):
    """Lists exclusions to watch; ``jumped`` carries the answer behind one."""

    jumped = Signal(str)

    def __init__(self, rows: tuple[ExclusionRow, ...], note: str, parent: QWidget | None = None) -> None:
        super().__init__(gap=0, parent=parent)
        self.set_heading(say("Exclusion watch"), note)
        self.column.addSpacing(theme.space(8))
        made = [partial(_exclusion, row, self.jumped.emit) for row in rows]
        self.column.addWidget(
            Listing(made, few=_FEW_EXCLUSIONS, name=say("exclusions", about="things listed"))
        )


def _knock_out(shown: KnockOutRow, go: Go) -> QWidget:
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(0, theme.space(8), 0, theme.space(9))
    column.setSpacing(theme.space(3))
    head = QHBoxLayout()
    head.setSpacing(theme.space(8))
    head.addWidget(Chip(shown.badge.tone, shown.badge.word, icon=shown.badge.icon or None))
    head.addWidget(Label(shown.question, "label", tone="text2", wrapping="line"))
    head.addStretch(1)
    deed = Button(say("Go to question"), kind="quiet", size="small")
    deed.setAccessibleName(
        say("Go to question {question}, {state}", question=shown.question, state=shown.badge.word)
    )
    deed.clicked.connect(lambda: go(shown.question))
    head.addWidget(deed, 0, Qt.AlignmentFlag.AlignVCenter)
    column.addLayout(head)
    column.addWidget(Label(shown.title, "medium"))
    column.addWidget(Label(shown.why, "small", tone="text2"))
    return row


def _exclusion(shown: ExclusionRow, go: Go) -> QWidget:
    trailing = []
    if shown.card:
        deed = Button(say("Go to answer"), kind="quiet", size="small")
        deed.setAccessibleName(
            say("Go to answer {question}: {title}", question=shown.card, title=shown.title)
        )
        deed.clicked.connect(lambda: go(shown.card))
        trailing.append(deed)
    row = ListRow(shown.title, shown.because, mark="triangle-alert", mark_tone="exclusion", trailing=trailing)
    row.setToolTip(say("What protects you: {what}", what=shown.protects) if shown.protects else "")
    return row
