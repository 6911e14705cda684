"""One place on the rail."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy
from typing_extensions import override

from regrisk.words import say
from regrisk_ui import icons, painting, textflow, theme
from regrisk_ui.components.keycap import words
from regrisk_ui.components.recorded import TakesToggle, be_one_of_several

Form = Literal["full", "compact", "icons"]
_HEIGHTS: dict[Form, int] = {"full": 36, "compact": 51, "icons": 32}
_ICON = 18


@dataclass(frozen=True, slots=True)
class RailItem:
    """A place: its key, its name as a constant, its icon, and the keys that lead there."""

    key: str
    label: str
    icon: str
    keys: str = ""


_TIGHTEST = 1.15
"""How much too wide a label may be and still be shown whole, in smaller letters."""


class RailButton(TakesToggle, QPushButton):
    """Shows a :class:`RailItem`; checked is where the window is."""

    stepped = Signal(int)

    def __init__(self, item: RailItem) -> None:
        super().__init__()
        self.item = item
        self._form: Form = "full"
        self._badge, self._badge_words, self._why_not = "", "", ""
        be_one_of_several(self)
        self.heed_toggles()
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._describe()

    def set_form(self, form: Form) -> None:
        """Take the form for the room there is."""
        self._form = form
        self._describe()
        self.updateGeometry()
        self.update()

    def show_badge(self, text: str, spoken: str = "") -> None:
        """Show a count, read out as *spoken*; an empty *text* takes it away."""
        self._badge, self._badge_words = text, spoken
        self._describe()
        self.update()

    def set_possible(self, why_not: str = "") -> None:
        """Allow the place, or say why it cannot be visited yet."""
        self._why_not = why_not
        self.setEnabled(not why_not)
        self._describe()

    @override
    def nextCheckState(self) -> None:
        """Stay as it is: the window says where it is."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(60), max(theme.control("min_target"), theme.px(_HEIGHTS[self._form])))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.control("min_target"), self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if key in steps:
            self.stepped.emit(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()  # with Left and Right, Qt would choose

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        area, corner, here = painting.whole(self), theme.radius("item"), self.isChecked()
        if here:
            strong = theme.high_contrast()
            fill = theme.color("accentSoft" if strong else "surface")
            edge = theme.color("accent") if strong else None
            painting.box(painter, area, radius=corner, fill=fill, edge=edge, width=theme.edge())
            tall = area.height() * 0.56
            bar = QRectF(0, (area.height() - tall) / 2, 3, tall)
            painting.box(painter, painting.mirrored(self, bar), radius=1.5, fill=theme.color("accent"))
        elif self.isEnabled() and (self.underMouse() or self.isDown()):
            painting.box(painter, area, radius=corner, fill=theme.color("hover"))
        if self.hasFocus():
            painting.focus_ring(painter, area, corner)
        if self._form == "full":
            self._paint_full(painter, here=here)
        elif self._form == "compact":
            self._paint_compact(painter, here=here)
        else:
            self._paint_icon(painter, self.rect().center().y() + 0.5, here=here)
            self._paint_dot(painter)
        painter.end()

    def _paint_full(self, painter: QPainter, *, here: bool) -> None:
        side, left, middle = theme.px(_ICON), theme.space(13), self.height() / 2
        spot = QRectF(left, middle - side / 2, side, side)
        ink = theme.color("accent" if here else ("text2" if self.isEnabled() else "text3"))
        icons.paint(painter, self.item.icon, painting.mirrored(self, spot), ink)
        end = float(self.width() - theme.space(10))
        if self._badge:
            self._paint_badge(painter, middle)
            end -= theme.px(24)
        elif self.item.keys:
            hint = words(self.item.keys)
            wide = textflow.advance(hint, theme.font("label")) + 1
            end -= wide
            painter.setFont(theme.font("label"))
            painter.setPen(theme.color("text3"))
            spot = painting.mirrored(self, QRectF(end, 0, wide, self.height()))
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, hint)
        start = left + side + theme.space(11)
        room = painting.mirrored(self, QRectF(start, 0, end - theme.space(6) - start, self.height()))
        self._paint_label(
            painter, room, painting.leading(self), theme.font("strong" if here else "medium"), here
        )

    def _paint_compact(self, painter: QPainter, *, here: bool) -> None:
        side = theme.px(_ICON)
        top = (self.height() - side - theme.px(19)) / 2
        self._paint_icon(painter, top + side / 2, here=here)
        room = QRectF(2, top + side + 1, self.width() - 4, theme.px(19))
        font = theme.font("tiny")
        font.setWeight(QFont.Weight.DemiBold if here else QFont.Weight.Medium)
        over = textflow.advance(say(self.item.label), font) / room.width()
        if 1 < over <= _TIGHTEST:  # a long word of another language reads better small than cut
            font.setPointSizeF(font.pointSizeF() / over - 0.1)
        self._paint_label(painter, room, Qt.AlignmentFlag.AlignHCenter, font, here)
        self._paint_badge(painter, top + side / 2)

    def _paint_icon(self, painter: QPainter, middle: float, *, here: bool) -> None:
        side = theme.px(_ICON)
        spot = QRectF((self.width() - side) / 2, middle - side / 2, side, side)
        ink = theme.color("accent" if here else ("text2" if self.isEnabled() else "text3"))
        icons.paint(painter, self.item.icon, spot, ink)

    def _paint_label(
        self, painter: QPainter, room: QRectF, side: Qt.AlignmentFlag, font: QFont, here: bool
    ) -> None:
        painter.setFont(font)
        painter.setPen(theme.color("text" if here else ("text2" if self.isEnabled() else "text3")))
        text = textflow.elided(say(self.item.label), font, room.width())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_badge(self, painter: QPainter, middle: float) -> None:
        if not self._badge:
            return
        tall = theme.px(18)
        wide = max(tall, textflow.advance(self._badge, theme.font("smallstrong")) + theme.px(10))
        left = self.width() - wide - (theme.space(8) if self._form == "full" else 4)
        spot = painting.mirrored(self, QRectF(left, max(1.0, middle - tall / 2), wide, tall))
        ink = theme.color("exclusion")
        painting.box(painter, spot, radius=tall / 2, fill=theme.color("exclusionSoft"), edge=ink, width=1.2)
        painter.setFont(theme.font("smallstrong"))
        painter.setPen(ink)
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, self._badge)

    def _paint_dot(self, painter: QPainter) -> None:
        """Draw the badge where there is no room for its figure; tooltip and description say it."""
        if self._badge:
            side = theme.px(8)
            spot = painting.mirrored(self, QRectF(self.width() - side - 3, 3, side, side))
            ink, ground = theme.color("exclusion"), theme.color("exclusionSoft")
            painting.box(painter, spot, radius=side / 2, fill=ground, edge=ink, width=2)

    def _describe(self) -> None:
        label = say(self.item.label)
        self.setAccessibleName(label)
        self.setAccessibleDescription(self._why_not or self._badge_words)
        keys = f" ({words(self.item.keys)})" if self.item.keys else ""
        count = f": {self._badge_words}" if self._badge_words else ""
        tip = f"{label}{keys}{count}" if self._form != "full" else self._badge_words
        self.setToolTip(self._why_not or tip)
