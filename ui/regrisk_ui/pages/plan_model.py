"""The chosen controls as a table model: what each cell shows, how it sorts, and what may be edited in it."""

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
    Signal,
)
from typing_extensions import override

from regrisk.words import later, say
from regrisk_ui.components.date_text import shown_date
from regrisk_ui.components.number_field import shown_number
from regrisk_ui.components.table import CHIP_ROLE, FACE_ROLE, ICON_ROLE, LEAD_ROLE
from regrisk_ui.presenters.planned import NOBODY, PlanLine

HEADS = (
    later("Control"), later("Clears"), later("Lift"), later("Owner"), later("Due"), later("Cost"),
    later("Status"),
)  # fmt: skip


class Column(IntEnum):
    """The columns, in their order."""

    CONTROL = 0
    CLEARS = 1
    LIFT = 2
    OWNER = 3
    DUE = 4
    COST = 5
    STATUS = 6


SORT_ROLE = Qt.ItemDataRole.UserRole + 20
FIELDS = {Column.OWNER: "owner", Column.DUE: "due", Column.COST: "cost_usd", Column.STATUS: "status"}
"""The columns that can be edited, and what of an entry each of them is."""

_Index = QModelIndex | QPersistentModelIndex
_RANK = {"started": 2, "planned": 3, "done": 4, "dropped": 5}


class PlanModel(QAbstractTableModel):
    """Shows :class:`PlanLine` values; ``edited`` carries a control, the field, and what was written."""

    edited = Signal(str, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[PlanLine, ...] = ()

    def show_lines(self, lines: Sequence[PlanLine]) -> None:
        """Show other lines; where they are of the same controls, the view keeps its place."""
        same = [line.control for line in lines] == [line.control for line in self.lines]
        if not same:
            self.beginResetModel()
        self.lines = tuple(lines)
        if not same:
            self.endResetModel()
        elif lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(HEADS) - 1))

    @override
    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

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
    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in FIELDS else flags

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line, column = self.lines[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _shown(line, column)
            case Qt.ItemDataRole.EditRole:
                return _editable(line, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(line, column)
            case Qt.ItemDataRole.ToolTipRole:
                return f"{line.action} {line.remark}".strip() if column == Column.CONTROL else None
            case _:
                return _look(line, column, role)

    @override
    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() not in FIELDS:
            return False
        line = self.lines[index.row()]
        if value != _written(line, index.column()):
            self.edited.emit(line.control, FIELDS[Column(index.column())], value)
        return True


class PlanRows(QSortFilterProxyModel):
    """The rows of a plan that are wanted: some words in them, and how far they are."""

    def __init__(self, model: PlanModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan, self._words, self._state = model, (), "all"  # type: tuple[PlanModel, tuple[str, ...], str]
        self.setSourceModel(model)
        self.setSortRole(SORT_ROLE)
        self.setDynamicSortFilter(True)

    def show_only(self, words: str, state: str) -> None:
        """Show only rows with these words that are ``all``, ``open``, ``done`` or want ``care``."""
        self.beginFilterChange()
        self._words, self._state = tuple(words.casefold().split()), state
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def wants(self, line: PlanLine) -> bool:
        """Say whether *line* is among those that are shown."""
        text = f"{line.lead} {line.title} {line.owner} {line.state}".casefold()
        return all(word in text for word in self._words) and _is(line, self._state)

    def line(self, index: _Index) -> PlanLine:
        """Return the line at *index* of this model."""
        return self._plan.lines[self.mapToSource(index).row()]

    @override
    def filterAcceptsRow(self, row: int, parent: _Index) -> bool:
        return self.wants(self._plan.lines[row])


def sort_key(line: PlanLine, column: int) -> Any:
    """Return by what *line* sorts in *column*; what is not there comes last."""
    match column:
        case Column.CONTROL:
            return f"{line.lead} {line.title}".casefold()
        case Column.CLEARS:
            return {"decline": 0, "exclusion": 1, "subjectivity": 2}.get(
                line.clears.tone if line.clears else "", 3
            )
        case Column.LIFT:
            return -line.lift_order
        case Column.OWNER:
            return f"1{line.owner.casefold()}" if line.owner else "2"
        case Column.DUE:
            return (line.due or date.max).toordinal()
        case Column.COST:
            return line.cost_order
        case _:
            return _rank(line)


def _rank(line: PlanLine) -> int:
    """Return where a control sorts by how far it is; what wants something first comes before."""
    if line.status in ("planned", "started"):
        if line.late:
            return 0
        if not line.owner:
            return 1
    return _RANK[line.status]


def _is(line: PlanLine, state: str) -> bool:
    match state:
        case "open":
            return line.status in ("planned", "started")
        case "done":
            return line.status == "done"
        case "care":
            return _rank(line) <= 1 or bool(line.remark)
        case _:
            return True


def _shown(line: PlanLine, column: int) -> str:
    match column:
        case Column.CONTROL:
            return f"{line.title}\n{line.remark}" if line.remark else line.title
        case Column.CLEARS:
            return "" if line.clears else "–"
        case Column.LIFT:
            return line.lift
        case Column.OWNER:
            return line.owner or say(NOBODY)
        case Column.DUE:
            return shown_date(line.due) if line.due else say("No date")
        case Column.COST:
            return line.estimate if line.cost is None else say("${amount}", amount=shown_number(line.cost))
        case _:
            return line.state


def _written(line: PlanLine, column: int) -> object:
    return {
        Column.OWNER: line.owner or None,
        Column.DUE: line.due,
        Column.COST: line.cost,
        Column.STATUS: line.status,
    }.get(Column(column))


def _editable(line: PlanLine, column: int) -> str:
    match column:
        case Column.OWNER:
            return line.owner
        case Column.DUE:
            return shown_date(line.due) if line.due else ""
        case Column.COST:
            return "" if line.cost is None else shown_number(line.cost)
        case Column.STATUS:
            return line.status
        case _:
            return ""


def _spoken(line: PlanLine, column: int) -> str:
    if column == Column.CONTROL:
        return line.said
    if column == Column.CLEARS and line.clears:
        return f"{say(HEADS[Column.CLEARS])}: {line.clears.word}"
    return f"{say(HEADS[column])}: {_shown(line, column)}"


def _look(line: PlanLine, column: int, role: int) -> Any:
    match role:
        case _ if role == SORT_ROLE:
            return sort_key(line, column)
        case _ if role == LEAD_ROLE and column == Column.CONTROL:
            return line.lead
        case _ if role == CHIP_ROLE and column == Column.CLEARS and line.clears:
            return (line.clears.tone, line.clears.word)
        case _ if role == ICON_ROLE and column == Column.STATUS:
            return (line.icon, line.tone)
        case _ if role == FACE_ROLE:
            return _face(line, column)
        case _:
            return None


def _face(line: PlanLine, column: int) -> tuple[str, str]:
    match column:
        case Column.CONTROL:
            return ("medium", "text" if line.status != "dropped" else "text3")
        case Column.LIFT:
            return ("strong", "text") if line.lift.startswith("+") else ("small", "text3")
        case _ if line.status == "dropped":
            return ("body", "text3")
        case Column.OWNER if not line.owner:
            return ("body", "exclusion")
        case Column.DUE if line.late:
            return ("body", "exclusion")
        case Column.COST if line.cost is None:
            return ("small", "text2")
        case _:
            return ("body", "text")
