"""Rows of the same columns, as many as there are."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from regrisk.model.profile import ProfileValue
from regrisk.words import say
from regrisk_ui import theme
from regrisk_ui.components.button import Button, IconButton
from regrisk_ui.components.card import Rule
from regrisk_ui.components.label import Label
from regrisk_ui.layouts import FlowLayout
from regrisk_ui.presenters.profile import Rows, Words, with_part, with_rows
from regrisk_ui.questions.given import Given, MakeGiven, Place


class _Row(QFrame):
    """One row: short fields in a flow that wraps, sentences below them, and a button that takes it out."""

    def __init__(self, shape: Rows, make: MakeGiven, number: int) -> None:
        super().__init__()
        self.setProperty("box", "row")
        self.setAccessibleName(say("Row {number}", number=number))
        self.value: dict[str, ProfileValue] = {}
        self.fields = {column.name: make(column, "row") for column in shape.columns}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(8))
        line = QHBoxLayout()
        self._column.addLayout(line)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.space(8))
        fields = QVBoxLayout()
        fields.setSpacing(theme.space(8))
        short = QWidget()
        flow = FlowLayout(short, gap=10, row_gap=8)
        fields.addWidget(short)
        for column in shape.columns:
            field = self.fields[column.name]
            if isinstance(column.shape, Words):
                fields.addWidget(field)  # sentences need the whole width
            else:
                flow.addWidget(field)
        if not flow.count():
            short.hide()
        line.addLayout(fields, 1)
        self.remove = IconButton("trash-2", say("Take out row {number}", number=number))
        line.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)

    def put_rule_above(self) -> None:
        """Set the row apart from the one before it."""
        self._column.insertWidget(0, Rule())

    def show_value(self, value: dict[str, ProfileValue]) -> None:
        self.value = value
        for name, field in self.fields.items():
            field.show_value(value.get(name))


class TableInput(Given):
    """Rows to fill; the value is the list of those in which something was written."""

    def __init__(
        self, name: str, shape: Rows, place: Place, make: MakeGiven, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self._shape, self._make = shape, make
        self._rows: list[_Row] = []
        if place != "card":
            self.column.addWidget(Label(name, "label", tone="text2"))
        self._stack = QVBoxLayout()
        self.column.addLayout(self._stack)
        self._none = Label(say("No row yet."), "small", tone="text3")
        self.column.addWidget(self._none)
        self.add = Button(say("Add a row"), icon="plus", size="small")
        self.add.clicked.connect(self._add_empty)
        self.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        theme.follow(self)

    def retheme(self) -> None:
        """Take the new distances."""
        self.column.setSpacing(theme.space(6))
        self._stack.setSpacing(theme.space(10))

    @override
    def show_value(self, value: ProfileValue) -> None:
        rows = [row for row in value if isinstance(row, dict)] if isinstance(value, list) else []
        if rows == [row.value for row in self._rows if row.value]:
            return
        while len(self._rows) > len(rows):
            self._drop(self._rows[-1])
        while len(self._rows) < len(rows):
            self._append()
        for row, shown in zip(self._rows, rows, strict=True):
            row.show_value(shown)

    @override
    def flush(self) -> None:
        for row in self._rows:
            for field in row.fields.values():
                field.flush()

    @override
    def take_focus(self) -> None:
        if self._rows:
            next(iter(self._rows[0].fields.values())).take_focus()
        else:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_empty(self) -> None:
        row = self._append()
        next(iter(row.fields.values())).take_focus()

    def _append(self) -> _Row:
        row = _Row(self._shape, self._make, len(self._rows) + 1)
        if self._rows:
            row.put_rule_above()
        self._rows.append(row)
        self._stack.addWidget(row)
        self._none.hide()
        for name, field in row.fields.items():
            field.given.connect(lambda part, name=name: self._set(row, name, part))
        row.remove.clicked.connect(lambda: self._take_out(row))
        return row

    def _set(self, row: _Row, name: str, part: ProfileValue) -> None:
        row.value = with_part(row.value, name, part) or {}
        self._report()

    def _take_out(self, row: _Row) -> None:
        written = bool(row.value)
        self._drop(row)
        (self._rows[-1].remove if self._rows else self.add).setFocus(Qt.FocusReason.OtherFocusReason)
        if written:
            self._report()

    def _drop(self, row: _Row) -> None:
        self._rows.remove(row)
        self._stack.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._none.setVisible(not self._rows)

    def _report(self) -> None:
        self.given.emit(with_rows([row.value for row in self._rows]))
