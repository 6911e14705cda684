"""Layouts that wrap, centre and scroll, with heights that follow widths."""

from typing import Literal

from PySide6.QtCore import QCoreApplication, QEvent, QMargins, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QLayoutItem, QScrollArea, QStyle, QVBoxLayout, QWidget
from typing_extensions import override

from regrisk_ui import theme
from regrisk_ui.heights import Heights


class FlowLayout(QLayout):
    """Sets items side by side and starts a new row where the next one no longer fits.

    *gap* is the distance at 100 % text; *align* says where a row begins. Items stand in the middle of their
    row, but columns, such as fields, at its top: a hint below one moves no label beside it.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        gap: int = 8,
        row_gap: int | None = None,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        self._heights = Heights()  # Qt tells of changes from the start
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._row_gap = gap if row_gap is None else row_gap
        self._align = align
        self.setContentsMargins(0, 0, 0, 0)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._heights.at(width, lambda: self._place(QRect(0, 0, width, 0), move=None))

    @override
    def invalidate(self) -> None:
        self._heights.forget()
        super().invalidate()

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=self._align)

    @override
    def sizeHint(self) -> QSize:
        """Return the size of one unbroken row."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + theme.space(self._gap) * max(0, len(shown) - 1)
        height = max((size.height() for size in shown), default=0)
        return _with(QSize(width, height), self.contentsMargins())

    @override
    def minimumSize(self) -> QSize:
        """Return the size of the largest item, since every other may wrap."""
        size = QSize(0, 0)
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return _with(size, self.contentsMargins())

    def _place(self, rect: QRect, *, move: Qt.AlignmentFlag | None) -> int:
        """Set the items into rows inside *rect* and return the height used; only measure without *move*."""
        margins = self.contentsMargins()
        area = rect.marginsRemoved(margins)
        top = area.top()
        for row in self._rows(area.width()):
            height = max(_height(item, width) for item, width in row)
            if move is not None:
                self._set_row(row, QRect(area.left(), top, area.width(), height), move)
            top += height + theme.space(self._row_gap)
        if top > area.top():
            top -= theme.space(self._row_gap)
        return top - rect.top() + margins.bottom()

    def _rows(self, room: int) -> list[list[tuple[QLayoutItem, int]]]:
        rows: list[list[tuple[QLayoutItem, int]]] = []
        gap, used = theme.space(self._gap), 0
        for item in self._items:
            if item.isEmpty():
                continue
            width = min(item.sizeHint().width(), room) if room > 0 else item.sizeHint().width()
            if not rows or used + gap + width > room:
                rows.append([(item, width)])
                used = width
            else:
                rows[-1].append((item, width))
                used += gap + width
        return rows

    def _set_row(self, row: list[tuple[QLayoutItem, int]], area: QRect, align: Qt.AlignmentFlag) -> None:
        gap = theme.space(self._gap)
        used = sum(width for _, width in row) + gap * (len(row) - 1)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        x = QStyle.alignedRect(Qt.LayoutDirection.LeftToRight, align, QSize(used, area.height()), area).left()
        for item, width in row:
            height = _height(item, width)
            above = 0 if _is_column(item) else (area.height() - height) // 2
            spot = QRect(QPoint(x, area.top() + above), QSize(width, height))
            item.setGeometry(QStyle.visualRect(direction, area, spot))
            x += width + gap


class PageScroll(QScrollArea):
    """Scrolls one page up and down, never sideways, as tall as its text needs at its width.

    Put the content into ``body`` through ``column``; *widest* (px at 100 % text) keeps it narrow, and it
    *lies* in the centre or at the start of the view.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        widest: int | None = None,
        margin: int = 28,
        lies: Literal["centre", "start"] = "centre",
    ) -> None:
        super().__init__(parent)
        self._widest, self._margin, self._lies = widest, margin, lies
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # a bar that comes moves text
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.body = QWidget()
        self.column = QVBoxLayout(self.body)
        self.setWidget(self.body)
        self.body.setAutoFillBackground(False)  # the ground may be a page, a panel or a dialog
        self.body.installEventFilter(self)
        theme.follow(self)

    def retheme(self) -> None:
        """Take the distances of the new text size."""
        self.column.setSpacing(theme.space(14))
        self._fit()

    def show_whole(self, widget: QWidget, *, above: int = 16) -> None:
        """Scroll as little as needed to see *widget*, its top at most *above* px below the edge."""
        top = widget.mapTo(self.body, QPoint(0, 0)).y()
        bar = self.verticalScrollBar()
        highest = top - theme.space(above)
        lowest = top + widget.height() + theme.space(above) - self.viewport().height()
        bar.setValue(min(highest, max(lowest, bar.value())))

    def show_at_top(self, widget: QWidget, *, below: int = 16) -> None:
        """Scroll so that *widget* begins *below* px under the edge."""
        self.verticalScrollBar().setValue(widget.mapTo(self.body, QPoint(0, 0)).y() - theme.space(below))

    def settle(self) -> None:
        """Give everything its place now; heights that follow from widths take a few rounds."""
        tall = -1
        while tall != self.body.height():
            tall = self.body.height()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.body and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(80))

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(480), theme.px(400))

    def _fit(self) -> None:
        """Give the body the width of the view and the height its content needs there."""
        view = self.viewport().size()
        narrow = theme.breadth(self.window().width()) == theme.Breadth.NARROW
        side = theme.space(min(16, self._margin)) if narrow else theme.space(self._margin)
        spare = max(0, view.width() - 2 * side - theme.px(self._widest)) if self._widest else 0
        before = side + (spare // 2 if self._lies == "centre" else 0)
        edge = theme.space(min(16, self._margin) if narrow else min(22, self._margin))
        bar = self.verticalScrollBar().sizeHint().width()
        after = max(4, side - bar) + spare - (before - side)
        ahead = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        left, right = (before, after) if ahead else (after, before)
        self.column.setContentsMargins(left, edge, right, edge)
        if self.column.hasHeightForWidth():
            needed = self.column.totalHeightForWidth(view.width())
        else:
            needed = self.column.totalSizeHint().height()
        self.body.resize(view.width(), max(needed, view.height()))


def clear(layout: QLayout) -> None:
    """Take every item out of *layout* and let its widgets go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def _is_column(item: QLayoutItem) -> bool:
    widget = item.widget()
    return widget is not None and isinstance(widget.layout(), QVBoxLayout)


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def _with(size: QSize, margins: QMargins) -> QSize:
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())
