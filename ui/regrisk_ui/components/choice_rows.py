"""Rows with a mark, a title and a note: a box to tick, a circle to choose."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QSizePolicy, QWidget
from typing_extensions import override

from regrisk_ui import icons, painting, textflow, theme
from regrisk_ui.components.recorded import RecordedRadio, TakesToggle

_MARK = 18
_LEFT = 8
_TEXT = 38
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_CHOOSES = {*_ENTERS, Qt.Key.Key_Space, Qt.Key.Key_Select}


@dataclass(frozen=True, slots=True)
class Entry:
    """A row: its key, its title, and a note below it."""

    key: str
    title: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class _Text:
    """Title and note of an entry set for one width."""

    title: textflow.Flow
    note: textflow.Flow | None

    @classmethod
    def of(cls, entry: Entry, width: int) -> "_Text":
        room = max(theme.px(60), width - theme.px(_TEXT) - theme.space(8))
        note = textflow.flow(entry.note, theme.font("small"), room) if entry.note else None
        return cls(textflow.flow(entry.title, theme.font("medium"), room), note)

    @property
    def height(self) -> float:
        return self.title.height + (self.note.height if self.note else 0.0)

    def draw(self, painter: QPainter, widget: QWidget) -> None:
        wide = max(self.title.layout.lineAt(0).width(), 1.0)
        left = painting.mirrored(widget, QRectF(theme.px(_TEXT), 0, wide, 1)).left()
        top = (widget.height() - self.height) / 2
        ready = widget.isEnabled()
        self.title.draw(painter, left, top, theme.color("text" if ready else "text3"))
        if self.note:
            self.note.draw(painter, left, top + self.title.height, theme.color("text2" if ready else "text3"))


def _prepare(row: QAbstractButton, entry: Entry) -> None:
    row.setAttribute(Qt.WidgetAttribute.WA_Hover)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    row.setSizePolicy(policy)
    row.setAccessibleName(entry.title)
    row.setAccessibleDescription(entry.note)


def _row_height(entry: Entry, width: int) -> int:
    return max(theme.px(34), round(_Text.of(entry, width).height + 2 * theme.space(7)))


def _ground(painter: QPainter, row: QAbstractButton) -> None:
    area, corner = painting.whole(row), theme.radius("item")
    if row.isEnabled() and (row.underMouse() or row.isDown()):
        fill = theme.color("accentSoft" if row.isDown() else "hover")
        painting.box(painter, area, radius=corner, fill=fill)
    if row.hasFocus():
        painting.focus_ring(painter, area, corner)


def _mark_box(row: QWidget) -> QRectF:
    side = theme.px(_MARK)
    return painting.mirrored(row, QRectF(theme.px(_LEFT), (row.height() - side) / 2, side, side))


class CheckRow(TakesToggle, QCheckBox):
    """A box to tick with its title and note; ``toggled`` is Qt's own signal."""

    stepped = Signal(int)

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self.heed_toggles()
        _prepare(self, entry)
        theme.redraw(self)

    @override
    def heightForWidth(self, width: int) -> int:
        return _row_height(self.entry, width)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), self.heightForWidth(theme.px(320)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(140), theme.px(34))

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        _ground(painter, self)
        spot, on, ready = _mark_box(self), self.isChecked(), self.isEnabled()
        ink = theme.color(("accent" if on else "lineStrong") if ready else "line")
        fill = theme.color(("accent" if on else "surface") if ready else "sunken")
        painting.box(painter, spot, radius=theme.radius("key"), fill=fill, edge=ink, width=1.5)
        if on:
            inset = spot.width() * 0.14
            inner = spot.adjusted(inset, inset, -inset, -inset)
            icons.paint(painter, "check", inner, theme.color("onAccent" if ready else "text3"))
        _Text.of(self.entry, self.width()).draw(painter, self)
        painter.end()


class RadioRow(RecordedRadio):
    """A circle to choose with its title and note; ``picked`` carries its key.

    Arrows ask for the focus through ``stepped`` and never choose.
    """

    picked = Signal(str)
    stepped = Signal(int)

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        _prepare(self, entry)
        self.clicked.connect(lambda: self.picked.emit(entry.key))
        theme.redraw(self)

    @override
    def heightForWidth(self, width: int) -> int:
        return _row_height(self.entry, width)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), self.heightForWidth(theme.px(320)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(140), theme.px(34))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in _CHOOSES:
            was_chosen = self.isChecked()
            self.click()
            if was_chosen and key in _ENTERS:
                event.ignore()  # nothing is left to choose: in a dialog Enter is the deed
        else:
            event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        _ground(painter, self)
        spot, on, ready = _mark_box(self), self.isChecked(), self.isEnabled()
        ink = theme.color(("accent" if on else "lineStrong") if ready else "line")
        painter.setPen(painting.pen(ink, 2 if on else 1.5))
        painter.setBrush(theme.color("surface" if ready else "sunken"))
        painter.drawEllipse(spot.adjusted(1, 1, -1, -1))
        if on:
            inset = spot.width() * 0.3
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent" if ready else "text3"))
            painter.drawEllipse(spot.adjusted(inset, inset, -inset, -inset))
        _Text.of(self.entry, self.width()).draw(painter, self)
        painter.end()
