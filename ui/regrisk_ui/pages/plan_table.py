"""The table of the plan: cells that are edited in their place, and keys for whole rows."""

from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from regrisk.words import say
from regrisk_ui import announce, textflow, theme
from regrisk_ui.components.combo_field import Combo
from regrisk_ui.components.date_text import DateTextError, example, read_date, shown_date
from regrisk_ui.components.number_field import NumberTextError, read_number
from regrisk_ui.components.table import Cells, Table
from regrisk_ui.pages.plan_model import FIELDS, HEADS, Column, PlanRows
from regrisk_ui.presenters.plan_desk import LONGEST_OWNER
from regrisk_ui.presenters.planned import STATUSES, PlanLine

_WIDTHS = (0, 106, 66, 130, 108, 160, 152)
_SOME_YEAR, _LONG_DAY, _PAD = 2026, 28, 10
_MOST_USD = 1_000_000_000_000
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_Index = QModelIndex | QPersistentModelIndex


class PlanCells(Cells):
    """Edits cells in their place; ``problem`` carries what is wrong with what is being written."""

    problem = Signal(str)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        control = index.sibling(index.row(), Column.CONTROL).data()
        name = say("{column} of {control}", column=say(HEADS[index.column()]), control=control)
        editor: QWidget
        if index.column() == Column.STATUS:
            combo = Combo(parent)
            for key, word in STATUSES:
                combo.addItem(say(word), key)
            combo.activated.connect(lambda: self._choose(combo))
            editor = combo
        else:
            line = QLineEdit(parent)
            line.setMaxLength(LONGEST_OWNER if index.column() == Column.OWNER else 40)
            line.setPlaceholderText(
                {Column.DUE: example(), Column.COST: say("US dollars")}.get(
                    Column(index.column()), say("Name")
                )
            )
            line.textEdited.connect(lambda _: self._settle(line))
            editor = line
        editor.setFont(theme.font("body"))
        editor.setAccessibleName(name)
        editor.setProperty("column", index.column())
        return editor

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        area, tall = QRect(option.rect), theme.control("field")
        area.setTop(area.center().y() - tall // 2)
        area.setHeight(tall)
        editor.setGeometry(area.adjusted(2, 0, -2, 0))

    @override
    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, Combo):
            editor.setCurrentIndex(editor.findData(text))
        elif isinstance(editor, QLineEdit):
            editor.setText(text)
            editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        value, fault = _read(editor)
        if not fault:
            model.setData(model.index(index.row(), index.column()), value, Qt.ItemDataRole.EditRole)

    @override
    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Keep a line open while what is in it cannot be understood; leaving it gives up what was written."""
        if not isinstance(editor, QWidget):
            return False
        leaving = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if (
            leaving
            and isinstance(event, QKeyEvent)
            and event.key() in (*_ENTER, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        ):
            fault = _read(editor)[1]
            if fault:
                self._refuse(editor, fault)
                return True
            if isinstance(editor, Combo):
                self._choose(editor)
                return True
        if leaving and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.problem.emit("")
        return super().eventFilter(editor, event)

    def _choose(self, editor: Combo) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def _settle(self, editor: QLineEdit) -> None:
        if editor.property("bad"):
            _mark(editor, "")
            self.problem.emit("")

    def _refuse(self, editor: QWidget, fault: str) -> None:
        _mark(editor, fault)
        announce.say(editor, fault, "now")
        self.problem.emit(fault)


class PlanTable(Table):
    """Lists the plan. ``entry_wanted``, ``turn_wanted`` and ``out_wanted`` carry the control of a row."""

    entry_wanted = Signal(str)
    turn_wanted = Signal(str)
    out_wanted = Signal(str)
    problem = Signal(str)

    def __init__(self, rows: PlanRows, parent: QWidget | None = None) -> None:
        super().__init__(say("Chosen controls"), rows, parent)
        self._rows = rows
        self._why_not = ""
        cells = PlanCells(self)
        cells.problem.connect(self.problem)
        self.setItemDelegate(cells)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().setMinimumSectionSize(20)
        self.doubleClicked.connect(self._open)
        self.fit()

    def lock(self, why_not: str) -> None:
        """Let nothing be changed where *why_not* says why."""
        self._why_not = why_not
        self.setAccessibleDescription(why_not)

    @property
    def current(self) -> PlanLine | None:
        """The line of the row with the focus."""
        index = self.currentIndex()
        return self._rows.line(index) if index.isValid() else None

    def stand_on(self, control: str, column: int = Column.CONTROL) -> None:
        """Put the focus of the table on the row of *control*, or on its first row."""
        found = 0
        for row in range(self._rows.rowCount()):
            if self._rows.line(self._rows.index(row, 0)).control == control:
                found = row
        if self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(found, column))

    def fit(self) -> None:
        """Give the columns their widths; the controls get what is left."""
        fixed = [theme.px(wide) for wide in _WIDTHS]
        fixed[Column.DUE] = max(fixed[Column.DUE], _widest_day())
        rest = max(theme.px(180), self.viewport().width() - sum(fixed[1:]))
        for column, wide in enumerate((rest, *fixed[1:])):
            self.setColumnWidth(column, wide)

    @override
    def retheme(self) -> None:
        super().retheme()
        if hasattr(self, "_rows"):
            self.fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.current
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if line is None or not plain:
            super().keyPressEvent(event)
        elif event.key() in (*_ENTER, Qt.Key.Key_F2):
            self._open(self.currentIndex())
        elif self._why_not:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            self.turn_wanted.emit(line.control)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.out_wanted.emit(line.control)
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.column() in FIELDS and not self._why_not:
            self.edit(index)
        else:
            self.entry_wanted.emit(self._rows.line(index).control)


def _widest_day() -> int:
    """Return the room a day needs on one line in the language of the moment."""
    font = theme.font("body")
    days = (shown_date(date(_SOME_YEAR, month, _LONG_DAY)) for month in range(1, 13))
    return round(max(textflow.advance(day, font) for day in days)) + 2 * theme.space(_PAD) + 1


def _read(editor: QWidget) -> tuple[Any, str]:
    """Return what stands in an editor as a value, or what is wrong with it."""
    if isinstance(editor, Combo):
        return editor.currentData(), ""
    if not isinstance(editor, QLineEdit):
        return None, ""
    text = " ".join(editor.text().split())
    if not text:
        return None, ""
    try:
        match editor.property("column"):
            case column if column == Column.DUE:
                day: date = read_date(text)
                return day, ""
            case column if column == Column.COST:
                return read_number(text.removeprefix("$"), least=0, most=_MOST_USD, decimals=2), ""
            case _:
                return text, ""
    except (DateTextError, NumberTextError) as error:
        return None, str(error)


def _mark(editor: QWidget, fault: str) -> None:
    editor.setProperty("bad", bool(fault))
    editor.setAccessibleDescription(fault)
    editor.style().unpolish(editor)
    editor.style().polish(editor)
