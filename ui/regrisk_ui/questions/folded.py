"""A card that is not open: two quiet lines that say the question, its answer and what it means."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from regrisk.words import say
from regrisk_ui import icons, painting, textflow, theme
from regrisk_ui.components.chip_paint import chip_size, paint_chip
from regrisk_ui.components.recorded import TakesToggle
from regrisk_ui.presenters.card import Folded
from regrisk_ui.tokens import ColorName

_ICON = 18
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_STATES: dict[str, tuple[str, ColorName]] = {
    "answered": ("circle-check", "accent"),
    "unknown": ("circle-help", "text2"),
    "not_applicable": ("ban", "text2"),
    "unanswered": ("circle-dashed", "text3"),
    "hidden": ("circle-dashed", "text3"),
}
_BOXES: dict[str, tuple[str, ColorName]] = {
    "open": ("square", "text2"),
    "chosen": ("square-check", "accent"),
}


@dataclass(frozen=True, slots=True)
class _Set:
    """The words of a card set for one width; ``tall`` is the height of the whole card."""

    room: float
    title: QTextLayout
    title_tall: float
    answer: textflow.Flow
    tall: int


Choice = Literal["none", "open", "chosen"]
"""Whether a card can be chosen together with others, and whether it is."""


class FoldedCard(TakesToggle, QPushButton):
    """Shows a :class:`Folded`; ``opened`` carries its id, ``stepped`` an arrow up (-1) or down (+1).

    A card that can be chosen has a box in the place of its mark: ``toggled_in`` carries its id after Space
    or a click on the box, ``reached`` an arrow with Shift, which chooses on the way.
    """

    opened = Signal(str)
    stepped = Signal(int)
    toggled_in = Signal(str)
    reached = Signal(int)

    def __init__(self, card: Folded, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = card
        self.choice: Choice = "none"
        self._set: dict[int, _Set] = {}
        self._chip = QSize()
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(card.name)
        self.clicked.connect(lambda: self.opened.emit(self.card.id))
        self.heed_toggles()
        theme.follow(self)

    @override
    def take_toggle(self) -> None:
        self.toggled_in.emit(self.card.id)

    def show_card(self, card: Folded) -> None:
        """Show another state of the card."""
        if card == self.card:
            return
        self.card = card
        self._forget()
        self.setAccessibleName(card.name)
        self.updateGeometry()
        self.update()

    def show_choice(self, choice: Choice) -> None:
        """Show a box for choosing the card together with others, or none."""
        if choice == self.choice:
            return
        self.choice = choice
        self.setCheckable(choice != "none")
        self.setChecked(choice == "chosen")
        self.setAccessibleDescription("" if choice == "none" else say("Space chooses it, Enter opens it"))
        self.update()

    def retheme(self) -> None:
        """Take the new sizes and colours."""
        self._forget()
        self.updateGeometry()
        self.update()

    @override
    def heightForWidth(self, width: int) -> int:
        return self._measured(width).tall

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(480), theme.px(60))  # the true height follows the width

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(48))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain == Qt.KeyboardModifier.ShiftModifier and key in _STEPS:
            self.reached.emit(_STEPS[key])
        elif plain == Qt.KeyboardModifier.NoModifier and key == Qt.Key.Key_Space and self.choice != "none":
            self.toggled_in.emit(self.card.id)
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        box = painting.mirrored(self, QRectF(0, 0, self._left(), self.height()))
        if self.choice != "none" and self.isDown() and box.contains(event.position()):
            self.setDown(False)
            self.toggled_in.emit(self.card.id)
        else:
            super().mouseReleaseEvent(event)

    @override
    def nextCheckState(self) -> None:
        """Stay as it is: the owner shows what is chosen."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        self._paint_ground(painter)
        now = self._measured(self.width())
        gap = theme.space(2)
        top = (self.height() - now.title_tall - gap - now.answer.height) / 2
        self._paint_mark(painter, top, now)
        left = painting.mirrored(self, QRectF(self._left(), 0, now.room, 1)).left()
        painter.setPen(theme.color("text"))
        now.title.draw(painter, QPointF(left, top))
        self._paint_answer(painter, top + now.title_tall + gap, now)
        badge, size = self.card.badge, self._chip
        spot = QRectF(
            self.width() - theme.space(12) - size.width(),
            (self.height() - size.height()) / 2,
            size.width(),
            size.height(),
        )
        place = painting.mirrored(self, spot)
        paint_chip(painter, place, badge.tone, badge.word, badge.icon or None, self.layoutDirection())
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        lit = self.underMouse() or self.isDown()
        high = theme.high_contrast()
        painting.box(
            painter,
            painting.whole(self),
            radius=theme.radius("card"),
            fill=theme.color("hover" if lit else "surface"),
            edge=theme.color("lineStrong" if lit or high else "line"),
            width=theme.edge(),
        )
        if self.hasFocus():
            painting.focus_ring(painter, painting.whole(self), theme.radius("card"))

    def _paint_mark(self, painter: QPainter, top: float, now: "_Set") -> None:
        icon, ink = _STATES[self.card.state] if self.choice == "none" else _BOXES[self.choice]
        side = theme.px(_ICON)
        spot = QRectF(theme.space(12), top + (now.title.lineAt(0).height() - side) / 2, side, side)
        icons.paint(painter, icon, painting.mirrored(self, spot), theme.color(ink))

    def _paint_answer(self, painter: QPainter, top: float, now: "_Set") -> None:
        flow, key = now.answer, self._key_room()
        left = painting.mirrored(self, QRectF(self._left() + key, 0, now.room - key, 1)).left()
        flow.draw(painter, left, top, theme.color("text3" if self.card.state == "unanswered" else "text2"))
        if self.card.key:
            room = painting.mirrored(self, QRectF(self._left(), top, key, flow.height / flow.lines))
            painter.setFont(theme.font("smallstrong"))
            painter.setPen(theme.color("text"))
            painter.drawText(room, painting.leading(self) | Qt.AlignmentFlag.AlignVCenter, self.card.key)

    def _forget(self) -> None:
        self._set.clear()
        badge = self.card.badge
        self._chip = chip_size(badge.tone, badge.word, badge.icon or None)

    def _measured(self, width: int) -> "_Set":
        """Return the words set for *width*; layouts ask for the same few widths again and again."""
        if width not in self._set:
            room = max(theme.px(80), width - self._left() - self._chip.width() - 2 * theme.space(12))
            title, tall = _paragraph(self.card.id, self.card.text, room)
            answer = textflow.flow(
                self.card.answer,
                theme.font("small"),
                room - self._key_room(),
                direction=self.layoutDirection(),
            )
            text = max(tall + answer.height + theme.space(2), theme.control("min_target"))
            self._set[width] = _Set(room, title, tall, answer, round(text + 2 * theme.space(11)))
        return self._set[width]

    def _key_room(self) -> float:
        if not self.card.key:
            return 0.0
        return textflow.advance(self.card.key, theme.font("smallstrong")) + theme.space(6)

    def _left(self) -> float:
        return theme.space(12) + theme.px(_ICON) + theme.space(8)


def _paragraph(quiet: str, text: str, width: float) -> tuple[QTextLayout, float]:
    layout = QTextLayout(f"{quiet}  {text}", theme.font("strong"))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    tone = QTextCharFormat()
    tone.setForeground(theme.color("text3"))
    mark = QTextLayout.FormatRange()
    mark.start, mark.length, mark.format = 0, len(quiet), tone
    layout.setFormats([mark])
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout, top
