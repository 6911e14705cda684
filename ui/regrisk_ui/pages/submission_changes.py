"""What changed since the last sealed submission, and the draft of a letter about it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from regrisk.model.workspace import AssessmentRecord
from regrisk.questions.describe import day_text
from regrisk.words import later, say, say_many
from regrisk_ui import theme
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card
from regrisk_ui.components.chip import Chip
from regrisk_ui.components.label import Label
from regrisk_ui.components.list_row import ListRow
from regrisk_ui.components.listing import Listing
from regrisk_ui.presenters.comparison import ChangeRow, ComparisonView

_FEW = 4
_MARK = 128
_TITLE = later("Since the last sealed submission")


class SinceCard(Card):
    """Shows what changed since *before* was sealed; ``letter_asked`` asks for the draft of a letter."""

    letter_asked = Signal()

    def __init__(
        self,
        before: AssessmentRecord | None,
        shown: ComparisonView | str | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(gap=0, parent=parent)
        self.letter: Button | None = None
        if before is None or shown is None:
            self.set_heading(
                say(_TITLE),
                say("Nothing of this registry was sealed before, so there is nothing to tell."),
            )
            return
        name = f"{before.title}, {day_text(before.taken_on)}."
        if isinstance(shown, str):
            self.set_heading(say(_TITLE), name)
            self.column.addSpacing(theme.space(8))
            self.column.addWidget(Label(shown, "body", tone="text2"))
            return
        self.letter = Button(say("Draft a letter to the broker"), size="small", icon="file-text")
        self.letter.clicked.connect(self.letter_asked)
        changed = (
            say_many(len(shown.rows), "{number} change.", "{number} changes.")
            if shown.rows
            else say("No change.")
        )
        self.set_heading(say(_TITLE), f"{name} {changed} {shown.title}.", actions=[self.letter])
        self.column.addSpacing(theme.space(8))
        rows = [partial(_row, row) for row in shown.rows]
        self.column.addWidget(Listing(rows, few=_FEW, name=say("changes", about="things listed")))


def _row(row: ChangeRow) -> QWidget:
    chip = Chip(row.badge.tone, row.badge.word, icon=row.badge.icon)
    return ListRow(row.text, row.note, lead=row.question, mark=chip, mark_width=_MARK, role="body")
