"""The fields of a form as a list: what each asks, what goes in, what would stand there, and what to do."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regrisk.words import say
from regrisk_ui import theme
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card, Rule
from regrisk_ui.components.chip import Chip
from regrisk_ui.components.label import Label
from regrisk_ui.components.lead_text import LeadText
from regrisk_ui.components.list_row import ListRow
from regrisk_ui.layouts import clear
from regrisk_ui.presenters.form_desk import FieldRow

_AT_ONCE = 10
_MORE = 3
"""Rows that are made before the list is shown, and in each idle moment after that."""


class FieldLine(QWidget):
    """One field; ``asked`` carries a deed. It stays in its place when something else is to be said of it."""

    asked = Signal(str)

    def __init__(self, row: FieldRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.row = row
        self.deeds: list[Button] = []
        self._build()

    def show_row(self, row: FieldRow) -> None:
        """Say something else of the field."""
        if row != self.row:
            self.row = row
            clear(self._column)
            self._build()

    def take_focus(self) -> bool:
        """Put the focus on the first deed and say whether there is one."""
        if self.deeds:
            self.deeds[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(self.deeds)

    def _build(self) -> None:
        row = self.row
        self.deeds = []
        for deed in row.deeds:
            button = Button(say(deed), size="small", kind="quiet" if deed == "Change" else "secondary")
            button.setAccessibleName(f"{say(deed)}: {row.title}")
            button.clicked.connect(partial(self.asked.emit, deed))
            self.deeds.append(button)
        chip = Chip(row.badge.tone, row.badge.word, icon=row.badge.icon or None)
        self.setAccessibleName(f"{row.title}. {row.badge.word}. {row.note} {row.said}".strip())
        self._column.addWidget(
            ListRow(row.title, row.note, lead=row.lead, trailing=[chip, *self.deeds], role="body")
        )
        if row.said:
            self._column.addWidget(LeadText(say("In the copy"), row.said, "small", tone="text2"))
        if row.stricter:
            self._column.addWidget(Label(row.stricter, "small", tone="exclusion"))
        self._column.addSpacing(theme.space(6))


class FieldsCard(Card):
    """Lists fields; ``asked`` carries a deed and the name of the field."""

    asked = Signal(str, str)

    def __init__(self, rows: Sequence[FieldRow], title: str, parent: QWidget | None = None) -> None:
        super().__init__(gap=0, parent=parent)
        self.set_heading(title)
        self.column.addSpacing(theme.space(8))
        self.waiting = list(rows)
        self.lines: dict[str, FieldLine] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self._make(_MORE))
        self._make(_AT_ONCE)

    def show_rows(self, rows: Sequence[FieldRow]) -> None:
        """Say what *rows* say of the fields that are listed."""
        told = {row.name: row for row in rows}
        self.waiting = [told.get(row.name, row) for row in self.waiting]
        for name, line in self.lines.items():
            if name in told:
                line.show_row(told[name])

    def _make(self, count: int) -> None:
        made, self.waiting = self.waiting[:count], self.waiting[count:]
        for row in made:
            line = FieldLine(row)
            line.asked.connect(lambda deed, name=row.name: self.asked.emit(deed, name))
            self.lines[row.name] = line
            self.column.addWidget(Rule())
            self.column.addWidget(line)
        if self.waiting:
            self._timer.start(0)
