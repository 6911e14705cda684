"""A table: head on sunken ground, tall rows with hairlines, a bar beside the chosen row."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from regrisk_ui import icons, painting, textflow, theme
from regrisk_ui.components.chip_paint import chip_size, paint_chip
from regrisk_ui.tokens import ColorName, Role

LEAD_ROLE = Qt.ItemDataRole.UserRole + 10  # a quiet id before the text, str
ICON_ROLE = Qt.ItemDataRole.UserRole + 11  # (icon name, colour name) before the text
CHIP_ROLE = Qt.ItemDataRole.UserRole + 12  # (tone, word) instead of the text
FACE_ROLE = Qt.ItemDataRole.UserRole + 13  # (type role, colour name) of the text
_ROW = 44
_BAR = 3
_Index = QModelIndex | QPersistentModelIndex


class Cells(QStyledItemDelegate):
    """Paints text, chips and icons that the model gives under the roles of this module."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        view = option.widget
        wide = view.columnWidth(index.column()) if isinstance(view, QTableView) else option.rect.width()
        flow, icon = _content(index, wide)
        tall = max(flow.height, 0) + 2 * theme.space(7)
        return QSize(round(flow.widest + icon) + 2 * theme.space(10), max(theme.px(_ROW), round(tall)))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        area = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ahead = option.direction == Qt.LayoutDirection.LeftToRight
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, theme.color("accentSoft" if chosen else "surface"))
        painting.rule(painter, area.left(), area.right(), area.bottom() - theme.edge())
        if chosen and index.column() == 0:
            edge = area.left() if ahead else area.right() - _BAR
            painter.fillRect(QRectF(edge, area.top(), _BAR, area.height()), theme.color("accent"))
        self._paint_content(painter, area, index, ahead=ahead)
        held = option.widget is not None and option.widget.hasFocus()
        if held and option.state & QStyle.StateFlag.State_HasFocus:
            painting.focus_ring(painter, area.adjusted(1, 1, -1, -2), theme.radius("control"))
        painter.restore()

    def _paint_content(self, painter: QPainter, area: QRectF, index: _Index, *, ahead: bool) -> None:
        chip = index.data(CHIP_ROLE)
        left, right = area.left() + theme.space(10), area.right() - theme.space(10)
        if chip is not None:
            size = chip_size(chip[0], chip[1])
            x = left if ahead else right - size.width()
            spot = QRectF(x, area.center().y() - size.height() / 2, size.width(), size.height())
            paint_chip(painter, spot, chip[0], chip[1])
            return
        flow, icon = _content(index, round(area.width()))
        _, tone = _face(index)
        top = area.center().y() - flow.height / 2
        line = flow.height / max(1, flow.lines)
        if icon:
            name, ink = index.data(ICON_ROLE)
            side = theme.px(16)
            x = left if ahead else right - side
            icons.paint(painter, name, QRectF(x, top + (line - side) / 2, side, side), theme.color(ink))
            left += icon if ahead else 0
        ends = index.data(Qt.ItemDataRole.TextAlignmentRole)
        if ends is not None and Qt.AlignmentFlag(ends) & Qt.AlignmentFlag.AlignRight:
            left = right - flow.widest
        flow.draw(painter, left, top, theme.color(tone), theme.color("text3"))


class Table(QTableView):
    """A table view in the look of the window; whole rows are chosen, Tab leaves it."""

    def __init__(self, name: str, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(Cells(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        leading = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.horizontalHeader().setDefaultAlignment(leading)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().sectionResized.connect(self._measure_later)
        model.modelReset.connect(self._measure_later)
        model.dataChanged.connect(self._measure_later)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._measure)
        theme.follow(self)

    def retheme(self) -> None:
        """Take fonts and heights of the new text size."""
        self.horizontalHeader().setFont(theme.font("smallstrong"))
        self.horizontalHeader().setFixedHeight(theme.px(36))
        self.verticalHeader().setMinimumSectionSize(theme.px(_ROW))
        self._measure_later()
        self.viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure_later()

    @override
    def sizeHint(self) -> QSize:
        """Return a height that shows all rows: the page scrolls, not the table."""
        rows = range(self.model().rowCount())
        tall = sum(self.rowHeight(row) for row in rows) + self.horizontalHeader().height()
        return QSize(theme.px(600), tall)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), self.sizeHint().height())

    def _measure_later(self, *_: Any) -> None:
        self._later.start()

    def _measure(self) -> None:
        self.resizeRowsToContents()
        self.updateGeometry()


class FramedTable(QFrame):
    """A table as a card: rounded, with a hairline around it."""

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(table)
        self._frame = _Frame(self)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._frame.setGeometry(self.rect())
        self._frame.raise_()


class _Frame(QWidget):
    """Lies above the table and rounds its corners."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.redraw(self)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        area, corner = painting.whole(self), theme.radius("card")
        outside = QPainterPath()
        outside.addRect(area)
        painter.fillPath(outside.subtracted(painting.rounded(area, corner)), theme.color("canvas"))
        edge = theme.color("lineStrong" if theme.high_contrast() else "line")
        painting.box(painter, area, radius=corner, edge=edge, width=theme.edge())
        painter.end()


def _content(index: _Index, width: int) -> tuple[textflow.Flow, float]:
    """Return the text of a cell set for *width*, and the room its icon takes before it."""
    role, _ = _face(index)
    icon_wide = theme.px(16) + theme.space(6) if index.data(ICON_ROLE) else 0
    room = max(20.0, width - 2 * theme.space(10) - icon_wide)
    text, lead = index.data(Qt.ItemDataRole.DisplayRole), index.data(LEAD_ROLE)
    shown = "" if text is None else str(text)
    return textflow.flow(shown, theme.font(role), room, lead=str(lead or "")), icon_wide


def _face(index: _Index) -> tuple[Role, ColorName]:
    face = index.data(FACE_ROLE)
    return face if isinstance(face, tuple) else ("body", "text")
