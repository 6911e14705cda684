"""A chart in the window: painted at any size, named in words, and the same numbers as a table on T."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QStackedLayout, QWidget
from typing_extensions import override

from regrisk.charts.figures import (
    DomainProfileFigures,
    Figures,
    TimelineFigures,
    TrendFigures,
    WaterfallFigures,
)
from regrisk.charts.sentences import sentence, table
from regrisk.words import say
from regrisk_ui import painting, theme
from regrisk_ui.components.table import Table

POINT = 1.75
"""Pixels for a point of the chart at 100 % text: its labels of 6.6 points come out at 11.5 pixels."""


_GROWING = (DomainProfileFigures, TimelineFigures, TrendFigures, WaterfallFigures)
"""Charts that gain from more height; the others keep theirs and stand at the top."""


class ChartView(QWidget):
    """Shows figures as a chart; the key T, or ``show_table``, turns it over to the table and back.

    *title* names the chart for screen readers; its numbers follow as the description.
    """

    turned = Signal(bool)  # whether the table is seen now

    def __init__(self, figures: Figures, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = _Canvas(figures)
        self._table = _Numbers(title)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._canvas)
        self._stack.addWidget(self._table)
        self._canvas.setAccessibleName(title)
        self._canvas.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self._canvas)
        turn = QShortcut(QKeySequence("T"), self)
        turn.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        turn.activated.connect(self.turn_over)
        self.show_figures(figures)
        theme.redraw(self._canvas)

    @property
    def shows_table(self) -> bool:
        """Whether the table is seen now."""
        return self._stack.currentWidget() is self._table

    def show_figures(self, figures: Figures) -> None:
        """Show other figures."""
        self._canvas.show_figures(figures)
        self._canvas.setAccessibleDescription(sentence(figures))
        self._table.show_figures(figures)

    def turn_over(self) -> None:
        """Show the table instead of the chart, or the chart again; the focus goes along."""
        shown = self._stack.currentWidget()
        other = self._canvas if self.shows_table else self._table
        had_focus = shown is not None and shown.hasFocus()
        self.setFocusProxy(other)
        self._stack.setCurrentWidget(other)
        if had_focus:
            other.setFocus()
        self.turned.emit(self.shows_table)


class _Canvas(QWidget):
    """The painted side of a chart."""

    def __init__(self, figures: Figures) -> None:
        super().__init__()
        self._figures = figures
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_figures(self, figures: Figures) -> None:
        self._figures = figures
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width = round(360 * _point())
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        width = round(220 * _point())
        return QSize(width, self.heightForWidth(width))

    @override
    def heightForWidth(self, width: int) -> int:
        return round(_natural_height(self._figures, width / _point()) * _point()) + 2 * _ring()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        ring, point = _ring(), _point()
        room = QRectF(self.rect()).adjusted(ring, ring, -ring, -ring)
        if room.width() <= 0 or room.height() <= 0:
            return
        painter: QPainter = painting.brush_on(self)
        try:  # a painter left open when something is refused would take the program down with it
            _paint(painter, self._figures, room, point)
            if self.hasFocus():
                painting.focus_ring(painter, QRectF(self.rect()), theme.radius("control"))
        finally:
            painter.end()


class _Numbers(Table):
    """The other side of a chart: its numbers, scrolled where there are more than fit."""

    def __init__(self, title: str) -> None:
        self._cells = QStandardItemModel()
        super().__init__(title, self._cells)
        self._cells.setParent(self)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(100))

    def show_figures(self, figures: Figures) -> None:
        shown = table(figures)
        self._cells.clear()
        self.horizontalHeader().setVisible(bool(shown.head))
        self._cells.setHorizontalHeaderLabels([name or say("Note") for name in shown.head])
        for row in shown.rows:
            self._cells.appendRow([_cell(text) for text in row])


def _cell(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setEditable(False)
    return item


def _ring() -> int:
    return theme.ring() + 2


def _point() -> float:
    return POINT * theme.current().scale


def _natural_height(figures: Figures, width: float) -> float:
    # Loaded with the first chart, not with the window: see the painter.
    from regrisk.charts.draw import natural_height
    from regrisk_ui.painter import window_palette

    return natural_height(figures, width, window_palette())


def _paint(painter: QPainter, figures: Figures, room: QRectF, point: float) -> None:
    from regrisk.charts.draw import draw, natural_height
    from regrisk_ui.painter import paint, window_palette

    palette = window_palette()
    width, height = room.width() / point, room.height() / point
    if not isinstance(figures, _GROWING):
        height = min(height, natural_height(figures, width, palette))
        room.setHeight(height * point)
    paint(painter, draw(figures, width, height, palette), room)
