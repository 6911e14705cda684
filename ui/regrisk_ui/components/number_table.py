"""The numbers of a chart as a table, as tall as its rows."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from regrisk.words import say
from regrisk_ui import theme
from regrisk_ui.components.table import Table


class NumberTable(Table):
    """Shows rows of text below their column names; the first column is a name, the others are figures."""

    def __init__(
        self,
        name: str,
        head: Sequence[str],
        rows: Sequence[Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        self._numbers = QStandardItemModel(0, len(head))
        super().__init__(name, self._numbers, parent)
        self._numbers.setParent(self)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.show_numbers(head, rows)

    def show_numbers(self, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show other numbers."""
        self._numbers.clear()
        self._numbers.setHorizontalHeaderLabels([name or say("Note") for name in head])
        for row in rows:
            self._numbers.appendRow([_cell(text) for text in row])
        self._fit()

    @override
    def retheme(self) -> None:
        super().retheme()
        self._fit()

    @override
    def resizeRowsToContents(self) -> None:
        super().resizeRowsToContents()
        self._fit()

    def _fit(self) -> None:
        """Be as tall as all rows."""
        rows = sum(self.rowHeight(row) for row in range(self._numbers.rowCount()))
        self.setFixedHeight(self.horizontalHeader().height() + rows + 2 * theme.edge())


def _cell(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setEditable(False)
    return item
