"""Buttons: one for each kind of act, with an icon and the key that does the same."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from regrisk_ui import icons, painting, textflow, theme
from regrisk_ui.components.keycap import cap_height, cap_width, paint_cap, words
from regrisk_ui.components.recorded import TakesToggle
from regrisk_ui.tokens import ColorName

Kind = Literal["primary", "secondary", "quiet", "danger"]
Size = Literal["normal", "small"]


@dataclass(frozen=True, slots=True)
class _Coat:
    """Colours of a button in one state; ``None`` is no ground or no edge."""

    ink: ColorName
    ground: ColorName | None
    edge: ColorName | None


_REST: dict[Kind, _Coat] = {
    "primary": _Coat("onAccent", "accent", None),
    "secondary": _Coat("text", "surface", "lineStrong"),
    "quiet": _Coat("accent", None, None),
    "danger": _Coat("decline", "surface", "decline"),
}
_HOVER: dict[Kind, _Coat] = {
    "primary": _Coat("onAccent", "accentHover", None),
    "secondary": _Coat("text", "hover", "lineStrong"),
    "quiet": _Coat("accent", "accentSoft", None),
    "danger": _Coat("decline", "declineSoft", "decline"),
}
_PRESSED: dict[Kind, _Coat] = {
    "primary": _Coat("onAccent", "accentHover", None),
    "secondary": _Coat("text", "accentSoft", "accent"),
    "quiet": _Coat("accent", "accentSoft", "accent"),
    "danger": _Coat("decline", "declineSoft", "decline"),
}
_CHOSEN = _Coat("accent", "accentSoft", "accent")
_DISABLED = _Coat("text3", "sunken", "line")
_GAP = 2  # px of surface between a filled button and its focus ring


class _Painted(TakesToggle, QPushButton):
    """What every button shares: its coat, its focus ring, its reason when it is disabled."""

    def __init__(self, kind: Kind, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._kind: Kind = kind
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.heed_toggles()

    @property
    def kind(self) -> Kind:
        """What sort of act this is."""
        return self._kind

    def set_kind(self, kind: Kind) -> None:
        """Change how much the button asks for attention."""
        self._kind = kind
        self.update()

    def set_possible(self, why_not: str = "") -> None:
        """Enable the button, or disable it and say *why_not* to screen readers and in its tooltip."""
        self.setEnabled(not why_not)
        self.setAccessibleDescription(why_not)
        self.setToolTip(why_not or self._resting_tip())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()  # Qt does so only where Enter may also press a button that lacks the focus
        else:
            super().keyPressEvent(event)

    def _resting_tip(self) -> str:
        return ""

    def _coat(self) -> _Coat:
        if not self.isEnabled():
            return _Coat("text3", None, "line") if self._kind == "quiet" else _DISABLED
        if self.isDown():
            return _PRESSED[self._kind]
        if self.isChecked():
            return _CHOSEN
        return (_HOVER if self.underMouse() else _REST)[self._kind]

    def _paint_ground(self, painter: QPainter) -> _Coat:
        """Draw ground, edge and ring and return the coat in use."""
        coat, area, corner = self._coat(), painting.whole(self), theme.radius("control")
        fill = theme.color(coat.ground) if coat.ground else None
        edge = theme.color(coat.edge) if coat.edge else None
        if not self.hasFocus():
            painting.box(painter, area, radius=corner, fill=fill, edge=edge, width=theme.edge())
            return coat
        if coat.ground is not None and self._kind == "primary":
            inset = theme.ring() + _GAP
            painting.box(painter, area, radius=corner, fill=theme.color("surface"))
            inner = area.adjusted(inset, inset, -inset, -inset)
            painting.box(painter, inner, radius=max(2, corner - inset + 1), fill=fill)
        else:
            painting.box(painter, area, radius=corner, fill=fill)
        painting.focus_ring(painter, area, corner)
        return coat


class Button(_Painted):
    """A button with words, perhaps an icon before them and a key cap after them.

    *keys* is shown only; the act behind the key is an action of the window or the card.
    ``clicked`` is Qt's own signal.
    """

    def __init__(
        self,
        label: str,
        *,
        kind: Kind = "secondary",
        size: Size = "normal",
        icon: str = "",
        keys: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(kind, parent)
        self._label, self._icon = "", icon
        self._keys = words(keys) if keys else ""
        self._small = size == "small"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_label(label)
        theme.redraw(self)

    @property
    def label(self) -> str:
        """The words on the button."""
        return self._label

    def set_label(self, label: str) -> None:
        """Put other words on the button; an ampersand in them stays an ampersand."""
        self._label = label
        self.setText(label.replace("&", "&&"))
        self.setAccessibleName(label)
        self.updateGeometry()
        self.update()

    def set_icon(self, icon: str) -> None:
        """Put another icon before the words, or none."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        pad, gap = self._gaps()
        width = pad + textflow.advance(self._label, self._font())
        width += theme.px(16) + gap if self._icon else 0
        width += gap + 2 + cap_width(self._keys) + gap if self._keys else pad
        return QSize(round(width + 0.5), theme.control("button_small" if self._small else "button"))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        coat = self._paint_ground(painter)
        pad, gap = self._gaps()
        ink, x, middle = theme.color(coat.ink), float(pad), self.height() / 2
        if self._icon:
            side = theme.px(16)
            spot = QRectF(x, middle - side / 2, side, side)
            icons.paint(painter, self._icon, painting.mirrored(self, spot), ink)
            x += side + gap
        cap = cap_width(self._keys) if self._keys else 0.0
        end = self.width() - (cap + 2 * gap if cap else pad - 2)
        painter.setFont(self._font())
        painter.setPen(ink)
        spot = painting.mirrored(self, QRectF(x, 0, end - x, self.height()))
        label = textflow.elided(self._label, self._font(), spot.width())
        painter.drawText(spot, painting.leading(self) | Qt.AlignmentFlag.AlignVCenter, label)
        if cap:
            spot = QRectF(self.width() - gap - cap, middle - cap_height() / 2, cap, cap_height())
            edge = QColor(ink if coat.ink == "onAccent" else theme.color("lineStrong"))
            edge.setAlphaF(0.75 if coat.ink == "onAccent" else 1.0)
            shade = theme.color("text2") if coat.ink == "text" else ink
            paint_cap(painter, painting.mirrored(self, spot), self._keys, shade, edge)
        painter.end()

    def _gaps(self) -> tuple[int, int]:
        """Return the room at the sides and between the parts."""
        return (theme.space(10), theme.space(5)) if self._small else (theme.space(12), theme.space(8))

    def _font(self) -> QFont:
        return theme.font("label" if self._small else "medium")


class IconButton(_Painted):
    """A button that shows an icon alone; its *name* is read out and shown as tooltip."""

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        kind: Kind = "quiet",
        keys: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(kind, parent)
        self._icon, self._name, self._keys = icon, name, keys
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name)
        theme.redraw(self)

    def set_name(self, name: str) -> None:
        """Say something else in tooltip and accessible name."""
        self._name = name
        self.setAccessibleName(name)
        self.setToolTip(self._resting_tip())

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = max(theme.control("min_target"), theme.px(30))
        return QSize(side, side)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        coat = self._paint_ground(painter)
        side = theme.px(16)
        spot = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        icons.paint(painter, self._icon, spot, theme.color(coat.ink))
        painter.end()

    @override
    def _coat(self) -> _Coat:
        coat = super()._coat()
        return coat if self.isEnabled() else _Coat(coat.ink, coat.ground, None)

    @override
    def _resting_tip(self) -> str:
        return f"{self._name} ({words(self._keys)})" if self._keys else self._name
