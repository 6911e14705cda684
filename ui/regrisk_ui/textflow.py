"""A paragraph set in lines: one computation for its height and for its painting."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

_AFTER_LEAD = "\u2002"
Align = Literal["start", "end", "centre"]


@dataclass(frozen=True, slots=True)
class Flow:
    """Text broken into lines that fit a width; ``height`` and ``widest`` in px."""

    layout: QTextLayout
    height: float
    widest: float
    lines: int
    lead: int = 0

    def draw(
        self, painter: QPainter, x: float, y: float, color: QColor, lead_color: QColor | None = None
    ) -> None:
        """Draw the paragraph with its top left corner at *x*, *y*; its id may have a colour of its own."""
        painter.setPen(color)
        if self.lead and lead_color is not None:
            ink = QTextCharFormat()
            ink.setForeground(lead_color)
            self.layout.draw(painter, QPointF(x, y), [_span(self.lead, ink)])
        else:
            self.layout.draw(painter, QPointF(x, y))


def flow(
    text: str,
    font: QFont,
    width: float,
    *,
    lead: str = "",
    align: Align = "start",
    direction: Qt.LayoutDirection | None = None,
) -> Flow:
    """Break *text* into lines no wider than *width*; words too long for a line are broken as well.

    *lead* is an id set in strong type before the text, on its first line. Lines begin on the side where the
    window begins, by *direction* or as the whole application does; each text keeps its own direction.
    """
    side = QGuiApplication.layoutDirection() if direction is None else direction
    return _flow(text, lead, font.toString(), max(1, round(width * 4)), align, side)


def advance(text: str, font: QFont) -> float:
    """Return how wide *text* is on one line, px."""
    return QFontMetricsF(font).horizontalAdvance(text)


def elided(text: str, font: QFont, width: float) -> str:
    """Return *text* cut with an ellipsis to fit *width*; only names may be cut, never sentences."""
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


@lru_cache(maxsize=2048)
def _flow(
    text: str, lead: str, font: str, quarter_px: int, align: Align, direction: Qt.LayoutDirection
) -> Flow:
    face = QFont()
    face.fromString(font)
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    option = QTextOption(_sides(align, direction))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    before = f"{lead}{_AFTER_LEAD}" if lead else ""
    layout = QTextLayout(before + text.replace("\n", "\u2028"), face)
    if lead:
        layout.setFormats([_strong(len(lead), face)])
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    top, widest, lines = 0.0, 0.0, 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(quarter_px / 4)
        line.setPosition(QPointF(0, top))
        top += line.height()
        widest = max(widest, line.naturalTextWidth())
        lines += 1
    layout.endLayout()
    return Flow(layout=layout, height=top, widest=widest, lines=lines, lead=len(lead))


def _sides(align: Align, direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    if align == "centre":
        return Qt.AlignmentFlag.AlignHCenter
    mirrored = direction == Qt.LayoutDirection.RightToLeft
    left = (align == "start") != mirrored
    return Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight


def _strong(length: int, face: QFont) -> QTextLayout.FormatRange:
    """Return the format that sets the first *length* characters in strong type."""
    bold = QFont(face)
    bold.setWeight(QFont.Weight.DemiBold)
    style = QTextCharFormat()
    style.setFont(bold)
    return _span(length, style)


def _span(length: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    span = QTextLayout.FormatRange()
    span.start, span.length, span.format = 0, length, style
    return span
