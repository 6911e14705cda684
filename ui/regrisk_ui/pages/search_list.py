"""The list of what was found: headings and finds, painted, with one current row."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from regrisk.words import say
from regrisk_ui import painting, textflow, theme
from regrisk_ui.presenters.search import Find, Group

_SIDE, _OVER, _BETWEEN = 10, 7, 1
AnyIndex = QModelIndex | QPersistentModelIndex
Row = str | Find
"""A heading, or something that was found."""


@dataclass(frozen=True, slots=True)
class _Set:
    title: textflow.Flow
    note: textflow.Flow | None
    tall: int


class FoundList(QListView):
    """Shows groups of finds; ``chosen`` carries the find that is clicked."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self._delegate = _Painter(self, self._rows)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(say("Found"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field keeps it, and arrows move the current row
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._click)
        theme.redraw(self)

    @property
    def finds(self) -> tuple[Find, ...]:
        """What is listed, in its order."""
        return tuple(row for row in self._rows.rows if isinstance(row, Find))

    @property
    def current(self) -> Find | None:
        """The find that Enter would go to."""
        row = self._rows.row_at(self.currentIndex())
        return row if isinstance(row, Find) else None

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show other finds, the first of them current."""
        rows: list[Row] = []
        for group in groups:
            more = len(group.finds) < group.total
            rows.append(_part_of(group) if more else group.title)
            rows.extend(group.finds)
        self._rows.show_rows(tuple(rows))
        self.step(1)
        self.scrollToTop()

    def step(self, by: int) -> None:
        """Make the next find the current one (the one before, when negative), past headings."""
        at = self.currentIndex().row() + by
        while 0 <= at < len(self._rows.rows):
            if isinstance(self._rows.rows[at], Find):
                self.setCurrentIndex(self._rows.index(at))
                if at == 1:
                    self.scrollToTop()
                return
            at += by

    def _click(self, index: QModelIndex) -> None:
        row = self._rows.row_at(index)
        if isinstance(row, Find):
            self.chosen.emit(row)


class _Rows(QAbstractListModel):
    """Headings and finds as rows of a list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def row_at(self, index: AnyIndex) -> Row | None:
        return self.rows[index.row()] if index.isValid() and index.row() < len(self.rows) else None

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.rows)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if isinstance(self.row_at(index), Find):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return spoken(row) if isinstance(row, Find) else row


class _Painter(QStyledItemDelegate):
    """Paints a heading, or a find with its id, title and note; sentences wrap and are never cut."""

    def __init__(self, view: FoundList, rows: _Rows) -> None:
        super().__init__(view)
        self._view, self._rows = view, rows

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        wide = self._view.viewport().width()
        return QSize(wide, self._measured(index, wide).tall)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        found = isinstance(self._rows.row_at(index), Find)
        area = QRectF(option.rect)
        now = self._measured(index, round(area.width()))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if found and index == self._view.currentIndex():
            self._paint_current(painter, area)
        room = QRectF(theme.space(_SIDE), 0, self._room(area.width()), 1)
        left = painting.mirrored(self._view.viewport(), room).left()
        top = area.top() + theme.space(_OVER)
        quiet = theme.color("text3")
        now.title.draw(painter, left, top, theme.color("text") if found else quiet, quiet)
        if now.note is not None:
            below = top + now.title.height + theme.space(_BETWEEN)
            now.note.draw(painter, left, below, theme.color("text2"))
        painter.restore()

    def _paint_current(self, painter: QPainter, area: QRectF) -> None:
        painting.box(
            painter,
            area.adjusted(0.5, 0.5, -0.5, -0.5),
            radius=theme.radius("item"),
            fill=theme.color("accentSoft"),
            edge=theme.color("accent"),
            width=theme.edge(),
        )

    def _room(self, width: float) -> float:
        return max(theme.px(60), width - 2 * theme.space(_SIDE))

    def _measured(self, index: AnyIndex, width: int) -> _Set:
        row, room = self._rows.row_at(index), self._room(width)
        over = 2 * theme.space(_OVER)
        side = self._view.layoutDirection()
        if not isinstance(row, Find):
            title = textflow.flow(row or "", theme.font("smallstrong"), room, direction=side)
            return _Set(title, None, round(title.height + over))
        title = textflow.flow(row.title, theme.font("medium"), room, lead=row.lead, direction=side)
        if not row.note:
            return _Set(title, None, round(title.height + over))
        note = textflow.flow(row.note, theme.font("small"), room, direction=side)
        return _Set(title, note, round(title.height + theme.space(_BETWEEN) + note.height + over))


def _part_of(group: Group) -> str:
    return say(
        "{group}, first {number} of {total}", group=group.title, number=len(group.finds), total=group.total
    )


def spoken(find: Find) -> str:
    """Return a find as a screen reader says it."""
    said = f"{find.lead}. {find.title}" if find.lead else find.title
    return f"{said}. {find.note}" if find.note else said
