"""A key cap: the small box that shows which key does something."""

import re

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from regrisk.words import say
from regrisk_ui import painting, textflow, theme

_TALL = 18


def words(keys: str) -> str:
    """Return a key sequence as this computer writes it, with spaces for the plus signs between its keys."""
    if len(keys) == 1:
        return keys
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys
    native = native.replace(QCoreApplication.translate("QShortcut", "Return"), say("Enter", about="key"))
    return re.sub(r"\+(?=.)", " ", native)


def cap_width(text: str) -> float:
    """Return the width of the cap around *text*, px."""
    return max(theme.px(_TALL), textflow.advance(text, theme.font("tiny")) + theme.px(9))


def cap_height() -> float:
    """Return the height of a cap, px."""
    return theme.px(_TALL)


def paint_cap(painter: QPainter, rect: QRectF, text: str, ink: QColor, edge: QColor) -> None:
    """Draw a cap with *text* in *rect*."""
    painting.box(painter, rect, radius=theme.radius("key"), edge=edge)
    painter.setFont(theme.font("tiny"))
    painter.setPen(ink)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


class KeyCap(QWidget):
    """Shows a key, such as ``Ctrl J``; decoration next to words that say the same."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        theme.redraw(self)

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(cap_width(self._text) + 0.5), round(cap_height()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        area = painting.whole(self)
        paint_cap(painter, area, self._text, theme.color("text2"), theme.color("lineStrong"))
        painter.end()
