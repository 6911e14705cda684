"""Lists of rows: tick several, or choose one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from regrisk_ui.components.choice_rows import CheckRow, Entry, RadioRow
from regrisk_ui.components.roving import Roving


class CheckList(QWidget):
    """Boxes to tick; ``picked`` carries the keys of all that are ticked, in the order of *entries*."""

    picked = Signal(tuple)

    def __init__(
        self,
        name: str,
        entries: Sequence[Entry],
        chosen: Sequence[str] = (),
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.rows = tuple(CheckRow(entry) for entry in entries)
        _stack(self, self.rows)
        self._roving = Roving(self, self.rows)
        self.show_chosen(chosen)
        for row in self.rows:
            row.clicked.connect(lambda: self.picked.emit(self.chosen))
            row.stepped.connect(self._roving.step)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The keys that are ticked."""
        return tuple(row.entry.key for row in self.rows if row.isChecked())

    def show_chosen(self, keys: Sequence[str]) -> None:
        """Tick exactly the rows with *keys*."""
        for row in self.rows:
            row.setChecked(row.entry.key in keys)


class RadioList(QWidget):
    """Circles of which one is chosen; ``picked`` carries its key, ``show_chosen`` shows what was recorded."""

    picked = Signal(str)

    def __init__(
        self,
        name: str,
        entries: Sequence[Entry],
        chosen: str | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.rows = tuple(RadioRow(entry) for entry in entries)
        _stack(self, self.rows)
        self._roving = Roving(self, self.rows)
        self.show_chosen(chosen)
        for row in self.rows:
            row.picked.connect(self.picked)
            row.stepped.connect(self._roving.step)

    @property
    def chosen(self) -> str | None:
        """The key shown as chosen."""
        return next((row.entry.key for row in self.rows if row.isChecked()), None)

    def show_chosen(self, key: str | None) -> None:
        """Show the row with *key* as chosen, or none."""
        for row in self.rows:
            row.show_recorded("chosen" if row.entry.key == key else "open")
        self._roving.rest_on(next((row for row in self.rows if row.isChecked()), self.rows[0]))


def _stack(host: QWidget, rows: Sequence[QWidget]) -> None:
    column = QVBoxLayout(host)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    for row in rows:
        column.addWidget(row)
