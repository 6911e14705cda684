"""The topics of an application that want the most care, on the submission page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from regrisk.words import say
from regrisk_ui import theme
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card, Rule
from regrisk_ui.components.chip import Chip
from regrisk_ui.components.list_row import ListRow
from regrisk_ui.presenters.topics import Crosswalk, to_look_at

_MOST = 4
_MARK = 128


class TopicsCard(Card):
    """Shows a few topics; ``all_asked`` asks for all of them."""

    all_asked = Signal()

    def __init__(self, shown: Crosswalk, parent: QWidget | None = None) -> None:
        super().__init__(gap=0, parent=parent)
        self.all = Button(say("All {number} topics", number=len(shown.topics)), size="small")
        self.all.clicked.connect(self.all_asked)
        self.set_heading(
            say("Topics of an application"),
            say("Where a form’s wording is stricter than your answer, say the narrower thing."),
            actions=[self.all],
        )
        self.column.addSpacing(theme.space(8))
        for topic in to_look_at(shown.topics, _MOST):
            chip = Chip(topic.badge.tone, topic.badge.word, icon=topic.badge.icon or None)
            self.column.addWidget(Rule())
            note = topic.warning or topic.because
            self.column.addWidget(
                ListRow(
                    say("“{wording}”", wording=topic.wording), note, mark=chip, mark_width=_MARK, role="body"
                )
            )
