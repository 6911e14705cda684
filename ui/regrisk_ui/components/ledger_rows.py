"""The rows of the ledger that a person can choose: domains with their tracks, questions below them."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from regrisk.words import say_many
from regrisk_ui import icons, painting, textflow, theme
from regrisk_ui.components.ledger_columns import NAME_AT, Columns, paint_figures
from regrisk_ui.components.ledger_values import LedgerItem, LedgerLine, spoken
from regrisk_ui.components.scale_bar import paint_bar

_ROW, _ITEM = 37, 26
_CHEVRON = 16
_TRACK = 14


class DomainRow(QPushButton):
    """A domain with its track; ``turned`` carries its key and whether it should be "open" or "closed"."""

    turned = Signal(str, str)
    stepped = Signal(int)

    def __init__(self, line: LedgerLine, longest: float, names: Sequence[str]) -> None:
        super().__init__()
        self.line, self._longest, self._shape, self._names = line, longest, "closed", tuple(names)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._turn)
        self.show_line(line, longest)
        theme.redraw(self)

    def show_line(self, line: LedgerLine, longest: float) -> None:
        """Show other figures."""
        self.line, self._longest = line, longest
        self.setAccessibleName(f"{line.name}: {spoken(self._names, line.figures)}")
        self.show_shape(self._shape)

    def show_shape(self, shape: str) -> None:
        """Show the row as "open" or "closed"."""
        self._shape = shape
        count = len(self.line.items)
        said = (
            say_many(count, "open, {number} question", "open, {number} questions")
            if shape == "open"
            else say_many(count, "closed, {number} question", "closed, {number} questions")
        )
        self.setAccessibleDescription(said if count else "")
        self.update()

    @override
    def heightForWidth(self, width: int) -> int:
        columns = Columns.of(width, len(self._names))
        below = 0 if columns.track_wide else theme.px(_TRACK)
        name = self._name(columns.name_wide).height
        return max(theme.px(_ROW), round(name + 2 * theme.space(8))) + below

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(420), theme.px(_ROW))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(240), theme.px(_ROW))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        shapes = {Qt.Key.Key_Right: "open", Qt.Key.Key_Left: "closed"}
        key = Qt.Key(event.key())
        if key in steps:
            self.stepped.emit(steps[key])
        elif key in shapes:
            self.turned.emit(self.line.key, shapes[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        columns = Columns.of(self.width(), len(self._names))
        if self.underMouse() or self.isDown():
            painting.box(
                painter, painting.whole(self), radius=theme.radius("control"), fill=theme.color("hover")
            )
        below = 0 if columns.track_wide else theme.px(_TRACK)
        middle = (self.height() - below) / 2
        if self.line.items:
            side = theme.px(_CHEVRON)
            spot = QRectF(0, middle - side / 2, side, side)
            ahead = (
                "chevron-left"
                if self.layoutDirection() == Qt.LayoutDirection.RightToLeft
                else "chevron-right"
            )
            name = "chevron-down" if self._shape == "open" else ahead
            icons.paint(painter, name, painting.mirrored(self, spot), theme.color("text2"))
        flow = self._name(columns.name_wide)
        room = painting.mirrored(self, QRectF(columns.name, 0, columns.name_wide, 1))
        flow.draw(painter, room.left(), middle - flow.height / 2, theme.color("text"))
        self._paint_track(painter, columns, middle, below)
        paint_figures(painter, self, self.line.figures, ("strong", "text"), ("body", "text2"))
        if self.hasFocus():
            painting.focus_ring(painter, painting.whole(self), theme.radius("control"))
        painter.end()

    def _paint_track(self, painter: QPainter, columns: Columns, middle: float, below: int) -> None:
        tall, line = theme.px(_TRACK) - 1, self.line
        left = columns.track if not below else columns.name
        wide = columns.track_wide if not below else self.width() - columns.name
        top = middle - tall / 2 if not below else self.height() - below - 1
        whole = line.possible or 1.0
        area = painting.mirrored(
            self, QRectF(left, top, wide, tall)
        )  # its place turns over, its scale does not
        area.setWidth(max(4.0, wide * line.possible / (self._longest or 1.0)))
        paint_bar(
            painter,
            area,
            shown=line.evidenced / whole,
            said=line.earned / whole,
            still_open=(line.earned + line.open) / whole if line.open else None,
            radius=3,
        )

    def _name(self, width: float) -> textflow.Flow:
        return textflow.flow(self.line.name, theme.font("medium"), width, direction=self.layoutDirection())

    def _turn(self) -> None:
        self.turned.emit(self.line.key, "closed" if self._shape == "open" else "open")


class ItemRow(QPushButton):
    """A question below its domain; a click goes to it."""

    def __init__(self, item: LedgerItem, names: Sequence[str]) -> None:
        super().__init__()
        self._item = item
        self._heights: dict[tuple[int, int], int] = {}
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(f"{item.key}: {item.text} {spoken(names, item.figures)}")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.redraw(self)

    @override
    def heightForWidth(self, width: int) -> int:
        asked = (width, theme.current().text_size)
        if asked not in self._heights:  # a layout asks for the same ones again and again
            tall = self._text(width)[0].height + 2 * theme.space(4)
            self._heights[asked] = max(theme.control("min_target"), round(tall))
        return self._heights[asked]

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(420), theme.px(_ITEM))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(240), theme.px(_ITEM))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        if self.underMouse() or self.isDown():
            painting.box(
                painter, painting.whole(self), radius=theme.radius("control"), fill=theme.color("hover")
            )
        flow, wide = self._text(self.width())
        room = painting.mirrored(self, QRectF(theme.px(NAME_AT), 0, wide, 1))
        flow.draw(painter, room.left(), (self.height() - flow.height) / 2, theme.color("text2"))
        paint_figures(painter, self, self._item.figures, ("small", "text2"), ("small", "text3"))
        if self.hasFocus():
            painting.focus_ring(painter, painting.whole(self), theme.radius("control"))
        painter.end()

    def _text(self, width: int) -> tuple[textflow.Flow, float]:
        """Return the sentence with its id, and the room it has."""
        columns = Columns.of(width, len(self._item.figures))
        end = columns.track + columns.track_wide if columns.track_wide else columns.name + columns.name_wide
        wide = max(theme.px(60.0), end - theme.px(NAME_AT))
        font, side = theme.font("small"), self.layoutDirection()
        return textflow.flow(self._item.text, font, wide, lead=self._item.key, direction=side), wide


def _paint_hover(painter: QPainter, row: QWidget) -> None:
    painting.box(painter, painting.whole(row), radius=theme.radius("control"), fill=theme.color("hover"))
