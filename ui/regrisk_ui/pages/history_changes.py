"""The card of the comparison: what changed between two assessments, why, and what it did to the score."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regrisk.words import say
from regrisk_ui import theme
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card
from regrisk_ui.components.chip import Chip
from regrisk_ui.components.combo_field import ComboField
from regrisk_ui.components.icon import Icon
from regrisk_ui.components.label import Label
from regrisk_ui.components.list_row import ListRow
from regrisk_ui.components.listing import Listing
from regrisk_ui.components.segmented import SegmentedChoice
from regrisk_ui.layouts import FlowLayout
from regrisk_ui.presenters.comparison import CAUSES, ChangeRow, ComparisonView, Direction
from regrisk_ui.tokens import ColorName

_FEW = 8
_ALL = "all"
_ARROWS: dict[Direction, tuple[str, ColorName]] = {
    "up": ("arrow-up", "ok"),
    "down": ("arrow-down", "text2"),
    "same": ("minus", "text3"),
}


class ChangesCard(Card):
    """Shows a comparison; ``sides_chosen`` carries the two assessments to compare instead."""

    sides_chosen = Signal(int, int)

    def __init__(
        self,
        options: Sequence[tuple[str, str]],
        before: int,
        after: int,
        shown: ComparisonView | str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(gap=8, parent=parent)
        self._shown, self._cause = shown, _ALL
        self.others = Button(say("Compare others"), size="small", icon="git-compare-arrows")
        self.others.setCheckable(True)
        title = shown.title if isinstance(shown, ComparisonView) else say("What changed")
        note = f"{shown.days}. {shown.note}" if isinstance(shown, ComparisonView) else ""
        # Shown before it has a place, a widget would open a window of its own.
        self.set_heading(title, note, actions=(self.others,) if len(options) > 2 else ())
        self.first = ComboField(say("From", about="assessment"), options, str(before))
        self.second = ComboField(say("To", about="assessment"), options, str(after))
        self._sides = QWidget()
        self._put_sides()
        self._list: QWidget | None = None
        self._body = QVBoxLayout()
        if isinstance(shown, ComparisonView):
            self._put_causes(shown)
        else:
            self.column.addWidget(Label(shown, "body", tone="text2"))
        self.column.addLayout(self._body)
        self._fill()

    def _put_sides(self) -> None:
        row = FlowLayout(self._sides, gap=14)
        row.addWidget(self.first)
        row.addWidget(self.second)
        self._sides.hide()
        self.others.toggled.connect(self._sides.setVisible)
        for field in (self.first, self.second):
            field.committed.connect(lambda _: self._choose())
        self.column.addWidget(self._sides)

    def _choose(self) -> None:
        before, after = self.first.chosen, self.second.chosen
        if before and after and before != after:
            self.sides_chosen.emit(int(before), int(after))

    def _put_causes(self, shown: ComparisonView) -> None:
        chips = QWidget()
        flow = FlowLayout(chips, gap=8)
        for badge in shown.causes:
            flow.addWidget(Chip(badge.tone, badge.word, icon=badge.icon or None))
        self.column.addWidget(chips)
        options = [(_ALL, say("All {number}", number=len(shown.rows)))]
        for cause, badge in CAUSES.items():
            count = sum(row.cause == cause for row in shown.rows)
            if count:
                options.append((cause, f"{say(badge.word)} {count}"))
        if len(options) > 2:
            choice = SegmentedChoice(say("Cause"), options, _ALL, kind="required")
            choice.picked.connect(lambda key: self._show_cause(choice, key))
            self.column.addWidget(choice)

    def _show_cause(self, choice: SegmentedChoice, cause: str) -> None:
        choice.show_chosen(cause)
        self._cause = cause
        self._fill()

    def _fill(self) -> None:
        if not isinstance(self._shown, ComparisonView):
            return
        rows = [row for row in self._shown.rows if self._cause in (_ALL, row.cause)]
        if self._list is not None:
            self._body.removeWidget(self._list)
            self._list.hide()
            self._list.deleteLater()
        if rows:
            self._list = Listing(
                [partial(_row, row) for row in rows], few=_FEW, name=say("changes", about="things listed")
            )
        else:
            self._list = Label(say("Nothing changed between the two."), "body", tone="text2")
        self._body.addWidget(self._list)


def _row(shown: ChangeRow) -> ListRow:
    figure = QWidget()
    across = QHBoxLayout(figure)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(theme.space(8))
    icon, tone = _ARROWS[shown.direction]
    points = Label(shown.points, "strong", tone=tone if shown.direction == "up" else "text2", wrapping="line")
    points.setMinimumWidth(theme.px(46))
    points.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    across.addWidget(points)
    across.addWidget(Icon(icon, tone=tone, side=15))
    chip = Chip(shown.badge.tone, shown.badge.word, icon=shown.badge.icon or None)
    return ListRow(shown.text, shown.note, lead=shown.question, trailing=(chip, figure))
