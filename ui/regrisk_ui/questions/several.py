"""Rows of which several are chosen: each is put in or taken out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from regrisk_ui.components.choice_rows import CheckRow, Entry
from regrisk_ui.presenters.card import Asked
from regrisk_ui.questions.answer import Answer, End


class SeveralRows(Answer):
    """Boxes to tick; ``picked`` carries the key of the one that was ticked or cleared."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = tuple(CheckRow(Entry(row.key, row.text, row.tag)) for row in asked.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        for place, row in enumerate(self._rows):
            column.addWidget(row)
            row.clicked.connect(lambda _=False, key=row.entry.key: self.picked.emit(key))
            row.stepped.connect(lambda by, place=place: self._step(place, by))
        self.setFocusProxy(self._rows[0])

    @override
    def show_chosen(self, keys: tuple[str, ...]) -> None:
        for row in self._rows:
            row.setChecked(row.entry.key in keys)

    @override
    def focus_row(self, which: End) -> None:
        row = self._rows[-1] if which == "last" else self._rows[0]
        row.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def type_key(self, key: str) -> bool:
        row = next((row for row in self._rows if row.entry.key == key), None)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)
            row.click()
        return row is not None

    def _step(self, place: int, by: int) -> None:
        if 0 <= place + by < len(self._rows):
            self._rows[place + by].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit(by)
