"""Chips: a shape, a word and a tint that say what an answer or a piece of evidence means."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from regrisk_ui import icons, painting, textflow, theme
from regrisk_ui.tokens import ColorName

Tone = Literal["decline", "exclusion", "subjectivity", "ok", "open", "neutral", "accent"]


@dataclass(frozen=True, slots=True)
class _Look:
    icon: str
    word: str
    ink: ColorName
    ground: ColorName
    edge: ColorName
    line: painting.Line = "solid"


_LOOKS: dict[Tone, _Look] = {
    "decline": _Look("octagon-x", "Decline", "decline", "declineSoft", "decline"),
    "exclusion": _Look("triangle-alert", "Exclusion", "exclusion", "exclusionSoft", "exclusion"),
    "subjectivity": _Look("diamond", "Condition", "subjectivity", "subjectivitySoft", "subjectivity"),
    "ok": _Look("circle-check", "Settled", "ok", "okSoft", "ok"),
    "open": _Look("circle-dashed", "Open", "text2", "sunken", "lineStrong", "dashed"),
    "neutral": _Look("circle", "", "text2", "sunken", "lineStrong"),
    "accent": _Look("info", "", "accent", "accentSoft", "accent"),
}
_TALL = 22
_ICON = 13


class Chip(QWidget):
    """Shows one state as icon, word and tint; it never stands alone on a page.

    Without *word* the tone's own word is used: a subjectivity reads "Condition", the word of the screen.
    """

    def __init__(
        self, tone: Tone, word: str = "", *, icon: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone: Tone = tone
        self._word, self._icon = word, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_state(tone, word, icon=icon)
        theme.redraw(self)

    @property
    def word(self) -> str:
        """The word shown."""
        return self._word or _LOOKS[self._tone].word

    def show_state(self, tone: Tone, word: str = "", *, icon: str | None = None) -> None:
        """Show another state in the same place."""
        self._tone, self._word, self._icon = tone, word, icon
        self.setAccessibleName(self.word)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        text = textflow.advance(self.word, theme.font("tiny"))
        mark = theme.px(_ICON) + theme.space(4) if self._shape() else 0
        return QSize(round(2 * theme.space(7) + mark + text + 0.5), theme.px(_TALL))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), theme.px(60)), theme.px(_TALL))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, area = _LOOKS[self._tone], painting.whole(self)
        painter = painting.brush_on(self)
        edge = QColor(theme.color(look.edge))
        if not theme.high_contrast() and look.line == "solid":
            edge.setAlphaF(0.45)
        painting.box(
            painter,
            area,
            radius=theme.radius("chip"),
            fill=theme.color(look.ground),
            edge=edge,
            width=1,
            line=look.line,
        )
        ink, x, side = theme.color(look.ink), float(theme.space(7)), theme.px(_ICON)
        if self._shape():
            spot = QRectF(x, (self.height() - side) / 2, side, side)
            icons.paint(painter, self._shape(), painting.mirrored(self, spot), ink)
            x += side + theme.space(4)
        painter.setFont(theme.font("tiny"))
        painter.setPen(ink)
        spot = painting.mirrored(self, QRectF(x, 0, self.width() - x - theme.space(4), self.height()))
        word = textflow.elided(self.word, theme.font("tiny"), spot.width())
        painter.drawText(spot, painting.leading(self) | Qt.AlignmentFlag.AlignVCenter, word)
        painter.end()

    def _shape(self) -> str:
        return _LOOKS[self._tone].icon if self._icon is None else self._icon
