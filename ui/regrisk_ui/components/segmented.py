"""A few choices side by side in one frame; the choice may be taken back."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from regrisk_ui import painting, textflow, theme
from regrisk_ui.components.recorded import RecordedRadio
from regrisk_ui.components.roving import Roving
from regrisk_ui.layouts import FlowLayout
from regrisk_ui.tokens import ColorName

Kind = Literal["optional", "required"]
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_CHOOSES = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select}
_CLEARS = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
_INSET = 3


class _Segment(RecordedRadio):
    """One choice; the frame draws the line around all of them."""

    stepped = Signal(int)
    cleared = Signal()

    def __init__(self, key: str, word: str, description: str, kind: Kind) -> None:
        super().__init__()
        self.key, self._word, self._kind = key, word, kind
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(word)
        self.setAccessibleDescription(description)
        self.setToolTip(description)
        theme.redraw(self)

    @override
    def sizeHint(self) -> QSize:
        wide = textflow.advance(self._word, theme.font("label")) + 2 * theme.space(11)
        return QSize(max(theme.control("min_target"), round(wide + 0.5)), theme.control("min_target"))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        ahead = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps = {Qt.Key.Key_Left: -ahead, Qt.Key.Key_Right: ahead, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in steps:
            self.stepped.emit(steps[key])
        elif key in _ENTERS and self._kind == "required" and self.isChecked():
            event.ignore()  # there is nothing to choose any more: in a dialog Enter is the deed
        elif key in _CHOOSES:
            self.click()
        elif key in _CLEARS and self.isChecked():
            self.cleared.emit()
        else:
            event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        area, corner = painting.whole(self), theme.radius("control") - 1
        ink: ColorName = "text2" if self.isEnabled() else "text3"
        if self.isChecked():
            ink = "accent" if self.isEnabled() else "text3"
            fill, edge = theme.color("accentSoft"), theme.color("accent")
            painting.box(painter, area, radius=corner, fill=fill, edge=edge, width=theme.edge())
        elif self.isEnabled() and (self.underMouse() or self.isDown()):
            painting.box(painter, area, radius=corner, fill=theme.color("hover"))
        if self.hasFocus():
            painting.focus_ring(painter, area, corner)
        painter.setFont(theme.font("label"))
        painter.setPen(theme.color(ink))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._word)
        painter.end()


class SegmentedChoice(QWidget):
    """Choices of a word or two, such as Seen, Told, Assumed.

    *options* are (key, word) or (key, word, description). ``picked`` carries the key, or an empty string when
    a choice that may be *optional* is taken back by choosing it again, Backspace or Delete. Arrows move the
    focus and never choose; ``show_chosen`` shows what was recorded.
    """

    picked = Signal(str)

    def __init__(
        self,
        name: str,
        options: Sequence[tuple[str, ...]],
        chosen: str | None = None,
        *,
        kind: Kind = "optional",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._optional = kind == "optional"
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._tall = 0
        self._row = FlowLayout(self, gap=1)
        self._segments = tuple(_Segment(o[0], o[1], o[2] if len(o) > 2 else "", kind) for o in options)
        for segment in self._segments:
            self._row.addWidget(segment)
            segment.clicked.connect(lambda _=False, key=segment.key: self._pick(key))
            segment.cleared.connect(self._clear)
        self._roving = Roving(self, self._segments)
        for segment in self._segments:
            segment.stepped.connect(self._roving.step)
        self.show_chosen(chosen)
        theme.follow(self)

    @property
    def chosen(self) -> str | None:
        """The key shown as chosen."""
        return next((segment.key for segment in self._segments if segment.isChecked()), None)

    def show_chosen(self, key: str | None) -> None:
        """Show the choice with *key*, or none."""
        for segment in self._segments:
            segment.show_recorded("chosen" if segment.key == key else "open")
        chosen = next((s for s in self._segments if s.isChecked()), self._segments[0])
        self._roving.rest_on(chosen)

    def retheme(self) -> None:
        """Take the new sizes and colours."""
        self._row.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        self._tall = 0  # rows of the other text size
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Return the size of one row, as tall as the rows that the width of the moment makes of it."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self._tall))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tall = self.heightForWidth(self.width())
        if tall != self._tall:
            self._tall = tall
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        painting.box(
            painter,
            painting.whole(self),
            radius=theme.radius("control") + 1,
            fill=theme.color("surface"),
            edge=theme.color("lineStrong" if self.isEnabled() else "line"),
            width=theme.edge(),
        )
        painter.end()

    def _pick(self, key: str) -> None:
        self.picked.emit("" if self._optional and key == self.chosen else key)

    def _clear(self) -> None:
        if self._optional:
            self.picked.emit("")
