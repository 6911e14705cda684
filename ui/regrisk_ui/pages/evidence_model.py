"""Evidence as a table model, and the rows of it that are wanted."""

from collections.abc import Sequence
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from typing_extensions import override

from regrisk.words import later, say
from regrisk_ui.components.date_text import shown_date
from regrisk_ui.components.table import FACE_ROLE, ICON_ROLE, LEAD_ROLE
from regrisk_ui.presenters.evidence_page import EvidenceRow

HEADS = (
    later("Evidence"),
    later("Proves"),
    later("Grade"),
    later("Dated"),
    later("Valid to"),
    later("State"),
)
SORT_ROLE = Qt.ItemDataRole.UserRole + 20
_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, in their order."""

    EVIDENCE = 0
    PROVES = 1
    GRADE = 2
    DATED = 3
    UNTIL = 4
    STATE = 5


class EvidenceModel(QAbstractTableModel):
    """Shows :class:`EvidenceRow` values."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[EvidenceRow, ...] = ()

    def show_rows(self, rows: Sequence[EvidenceRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(HEADS)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return say(HEADS[section])
        return None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _shown(row, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                whole = column == Column.EVIDENCE
                return row.said if whole else f"{say(HEADS[column])}: {_shown(row, column)}"
            case _ if role == SORT_ROLE:
                return _key(row, column)
            case _ if role == LEAD_ROLE and column == Column.EVIDENCE:
                return row.number
            case _ if role == LEAD_ROLE and column == Column.PROVES:
                return row.question
            case _ if role == ICON_ROLE and column == Column.STATE:
                return (row.icon, row.tone)
            case _ if role == FACE_ROLE:
                return _face(row, column)
            case _:
                return None


class EvidenceRows(QSortFilterProxyModel):
    """The evidence that is wanted: some words in it, and how it stands."""

    def __init__(self, model: EvidenceModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._evidence = model
        self._words: tuple[str, ...] = ()
        self._state = "all"
        self.setSourceModel(model)
        self.setSortRole(SORT_ROLE)

    @property
    def wanted(self) -> tuple[EvidenceRow, ...]:
        """The rows that are wanted, in the order of the model."""
        return tuple(row for row in self._evidence.rows if self._wants(row))

    def show_only(self, words: str, state: str) -> None:
        """Show only what has these words and is ``all``, ``renew``, ``out``, or without its ``file``."""
        self.beginFilterChange()
        self._words, self._state = tuple(words.casefold().split()), state
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def row(self, index: _Index) -> EvidenceRow:
        """Return the piece at *index* of this model."""
        return self._evidence.rows[self.mapToSource(index).row()]

    @override
    def filterAcceptsRow(self, row: int, parent: _Index) -> bool:
        return self._wants(self._evidence.rows[row])

    def _wants(self, row: EvidenceRow) -> bool:
        text = f"{row.said} {row.about} {row.number}".casefold()
        return all(word in text for word in self._words) and _is(row, self._state)


def _is(row: EvidenceRow, state: str) -> bool:
    match state:
        case "renew":
            return row.standing == "before cover"
        case "out":
            return row.standing == "run out"
        case "file":
            return bool(row.trouble)
        case _:
            return True


def _shown(row: EvidenceRow, column: int) -> str:
    match column:
        case Column.EVIDENCE:
            return row.title
        case Column.PROVES:
            return row.about
        case Column.GRADE:
            return row.grade
        case Column.DATED:
            return shown_date(row.dated)
        case Column.UNTIL:
            return shown_date(row.until) if row.until else say("No end")
        case _:
            return f"{row.state}\n{row.trouble}" if row.trouble else row.state


def _key(row: EvidenceRow, column: int) -> Any:
    match column:
        case Column.EVIDENCE:
            return row.title.casefold()
        case Column.PROVES:
            return row.question
        case Column.DATED:
            return row.dated.toordinal()
        case Column.UNTIL:
            return (row.until or date.max).toordinal()
        case _:
            return _shown(row, column)


def _face(row: EvidenceRow, column: int) -> tuple[str, str]:
    match column:
        case Column.EVIDENCE:
            return ("medium", "text")
        case Column.PROVES:
            return ("small", "text2")
        case Column.UNTIL if row.standing in ("before cover", "run out"):
            return ("body", "exclusion")
        case _:
            return ("body", "text")
