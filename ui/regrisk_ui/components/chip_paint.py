"""How a chip is measured and painted, for chips on pages and in tables."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from regrisk.words import later, say
from regrisk_ui import icons, painting, textflow, theme
from regrisk_ui.tokens import ColorName

Tone = Literal["decline", "exclusion", "subjectivity", "ok", "open", "neutral", "accent"]


@dataclass(frozen=True, slots=True)
class _Look:
    icon: str
    ink: ColorName
    ground: ColorName
    edge: ColorName
    line: painting.Line = "solid"


_WORDS: dict[Tone, str] = {
    "decline": later("Decline", about="state"),
    "exclusion": later("Exclusion", about="state"),
    "subjectivity": later("Condition", about="state"),
    "ok": later("Settled", about="state"),
    "open": later("Open", about="state"),
}
_LOOKS: dict[Tone, _Look] = {
    "decline": _Look("octagon-x", "decline", "declineSoft", "decline"),
    "exclusion": _Look("triangle-alert", "exclusion", "exclusionSoft", "exclusion"),
    "subjectivity": _Look("diamond", "subjectivity", "subjectivitySoft", "subjectivity"),
    "ok": _Look("circle-check", "ok", "okSoft", "ok"),
    "open": _Look("circle-dashed", "text2", "sunken", "lineStrong", "dashed"),
    "neutral": _Look("circle", "text2", "sunken", "lineStrong"),
    "accent": _Look("info", "accent", "accentSoft", "accent"),
}
_TALL = 22
_ICON = 13


def chip_word(tone: Tone, word: str) -> str:
    """Return *word*, or the tone's own one."""
    if word or tone not in _WORDS:
        return word
    return say(_WORDS[tone], about="state")


def chip_size(tone: Tone, word: str, icon: str | None = None) -> QSize:
    """Return how large a chip is; an *icon* of ``None`` is the tone's own, an empty one none."""
    text = textflow.advance(chip_word(tone, word), theme.font("tiny"))
    mark = theme.px(_ICON) + theme.space(4) if _shape(tone, icon) else 0
    return QSize(round(2 * theme.space(7) + mark + text + 0.5), theme.px(_TALL))


def paint_chip(
    painter: QPainter,
    area: QRectF,
    tone: Tone,
    word: str,
    icon: str | None = None,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> None:
    """Draw a chip that fills *area*."""
    look = _LOOKS[tone]
    edge = QColor(theme.color(look.edge))
    if not theme.high_contrast() and look.line == "solid":
        edge.setAlphaF(0.45)
    fill, corner = theme.color(look.ground), theme.radius("chip")
    painting.box(painter, area, radius=corner, fill=fill, edge=edge, width=1, line=look.line)
    ink, side, pad = theme.color(look.ink), theme.px(_ICON), theme.space(7)
    mirrored = direction == Qt.LayoutDirection.RightToLeft
    text = area.adjusted(pad, 0, -theme.space(4), 0)
    shape = _shape(tone, icon)
    if shape:
        x = area.right() - pad - side if mirrored else area.left() + pad
        icons.paint(painter, shape, QRectF(x, area.center().y() - side / 2, side, side), ink)
        text.setLeft(text.left() + side + theme.space(4))
    if mirrored:
        text.moveLeft(area.left() + theme.space(4))
    painter.setFont(theme.font("tiny"))
    painter.setPen(ink)
    shown = textflow.elided(chip_word(tone, word), theme.font("tiny"), text.width())
    ends = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    sides = ends | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(text, sides, shown)


def _shape(tone: Tone, icon: str | None) -> str:
    return _LOOKS[tone].icon if icon is None else icon
