"""The head of a page of cards, which stays while they scroll below it."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from regrisk_ui import painting, theme


class ScrolledHead(QWidget):
    """Holds the header; a line sets it apart from cards that are scrolled below it."""

    def __init__(self) -> None:
        super().__init__()
        self._scrolled = False

    def show_scrolled(self, value: int) -> None:
        """Draw the line once something lies below."""
        if self._scrolled != (value > 0):
            self._scrolled = value > 0
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._scrolled:
            painter = painting.brush_on(self)
            painting.rule(painter, 0, self.width(), self.height() - theme.edge())
            painter.end()
