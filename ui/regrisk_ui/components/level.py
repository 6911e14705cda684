"""One level of a maturity question: a radio button painted as a row with its whole sentence."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from regrisk.words import say
from regrisk_ui import icons, painting, textflow, theme
from regrisk_ui.components.keycap import cap_width
from regrisk_ui.components.recorded import RecordedRadio
from regrisk_ui.tokens import ColorName, Role

_CAP = 24
_CAP_LEFT = 10
_TEXT_LEFT = 44
_RIGHT = 40
_TICK = 18
_ROW = 36
_CHOOSES = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select}
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: 0, Qt.Key.Key_Right: 0}


@dataclass(frozen=True, slots=True)
class Option:
    """A row to choose: its key, its sentence, a quiet tag such as "last year", and what it means.

    ``meaning`` is read by screen readers after the sentence, such as "Decline likely below level 2".
    """

    key: str
    text: str
    tag: str = ""
    meaning: str = ""


class LevelRow(RecordedRadio):
    """Shows an :class:`Option`; ``picked`` says that the person chose it.

    Arrows ask the group to move the focus through ``stepped`` and never choose: an answer is an act on
    record. Space and Enter choose.
    """

    picked = Signal(str)
    stepped = Signal(int)

    def __init__(self, option: Option, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.option = option
        self._heights: dict[tuple[int, int], float] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        spoken = name or (say("Level {key}", key=option.key) if option.key.isdigit() else "")
        sentence = f"{spoken}: {option.text}" if spoken else option.text
        self.setAccessibleName(f"{sentence} ({option.tag})" if option.tag else sentence)
        self.setAccessibleDescription(option.meaning)
        self.clicked.connect(self._report)
        theme.redraw(self)

    def height_of_text(self, width: int) -> float:
        """Return how tall the sentence is in a row of *width*, set in the weight of a chosen row."""
        asked = (width, theme.current().text_size)  # layouts ask for the same few widths again and again
        if asked not in self._heights:
            self._heights[asked] = self._flow("medium", width).height
        return self._heights[asked]

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return max(theme.px(_ROW), round(self.height_of_text(width) + 2 * theme.space(8)))

    @override
    def sizeHint(self) -> QSize:
        text = textflow.advance(self.option.text, theme.font("medium"))
        width = round(min(text, theme.px(640))) + theme.px(_TEXT_LEFT + _RIGHT)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(_ROW))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif plain and key in _CHOOSES:
            self.click()
        else:
            event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        chosen, ready = self.isChecked(), self.isEnabled()
        self._paint_ground(painter, chosen=chosen, hovered=ready and self.underMouse())
        self._paint_cap(painter, chosen=chosen)
        ink = theme.color("text" if ready else "text3")
        flow = self._flow("medium" if chosen else "body", self.width())
        area = painting.mirrored(self, QRectF(theme.px(_TEXT_LEFT), 0, self._room(self.width()), 10))
        flow.draw(painter, area.left(), (self.height() - flow.height) / 2, ink)
        if self.option.tag:
            width = textflow.advance(self.option.tag, theme.font("label"))
            spot = QRectF(self.width() - theme.px(_RIGHT) - width, 0, width + 1, self.height())
            painter.setFont(theme.font("label"))
            painter.setPen(theme.color("text3" if not chosen else "text2"))
            painter.drawText(painting.mirrored(self, spot), Qt.AlignmentFlag.AlignCenter, self.option.tag)
        if chosen:
            side = theme.px(_TICK)
            spot = QRectF(self.width() - theme.px(12) - side, (self.height() - side) / 2, side, side)
            icons.paint(painter, "circle-check", painting.mirrored(self, spot), theme.color("accent"))
        painter.end()

    def _paint_ground(self, painter: QPainter, *, chosen: bool, hovered: bool) -> None:
        area, corner = painting.whole(self), theme.radius("item")
        if chosen:
            painting.box(
                painter,
                area,
                radius=corner,
                fill=theme.color("accentSoft"),
                edge=theme.color("accent"),
                width=theme.edge(),
            )
        elif hovered or self.isDown():
            fill = theme.color("accentSoft" if self.isDown() else "hover")
            painting.box(
                painter,
                area,
                radius=corner,
                fill=fill,
                edge=theme.color("lineStrong"),
                width=theme.edge(),
            )
        if self.hasFocus():
            painting.focus_ring(painter, area, corner)

    def _paint_cap(self, painter: QPainter, *, chosen: bool) -> None:
        if not self.option.key:
            return
        side = theme.px(_CAP)
        wide = max(side, cap_width(self.option.key))
        spot = painting.mirrored(self, QRectF(theme.px(_CAP_LEFT), (self.height() - side) / 2, wide, side))
        edge: ColorName = "accent" if chosen else ("lineStrong" if self.isEnabled() else "line")
        painting.box(
            painter,
            spot,
            radius=theme.radius("chip"),
            fill=theme.color("accent") if chosen else theme.color("surface"),
            edge=theme.color(edge),
            width=theme.edge() if not chosen else 1,
        )
        painter.setFont(theme.font("smallstrong"))
        painter.setPen(theme.color("onAccent" if chosen else ("text2" if self.isEnabled() else "text3")))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, self.option.key)

    def _room(self, width: int) -> float:
        taken = theme.px(_TEXT_LEFT) + theme.px(_RIGHT)
        if self.option.tag:
            taken += round(textflow.advance(self.option.tag, theme.font("label"))) + theme.space(12)
        return max(theme.px(60), width - taken)

    def _flow(self, role: Role, width: int) -> textflow.Flow:
        return textflow.flow(
            self.option.text, theme.font(role), self._room(width), direction=self.layoutDirection()
        )

    def _report(self) -> None:
        self.picked.emit(self.option.key)
