"""Chips: a shape, a word and a tint that say what an answer or a piece of evidence means."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from regrisk_ui import painting, theme
from regrisk_ui.components.chip_paint import Tone, chip_size, chip_word, paint_chip


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
        return chip_word(self._tone, self._word)

    def show_state(self, tone: Tone, word: str = "", *, icon: str | None = None) -> None:
        """Show another state in the same place."""
        self._tone, self._word, self._icon = tone, word, icon
        self.setAccessibleName(self.word)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return chip_size(self._tone, self._word, self._icon)

    @override
    def minimumSizeHint(self) -> QSize:
        size = self.sizeHint()
        return QSize(min(size.width(), theme.px(60)), size.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        area = painting.whole(self)
        paint_chip(painter, area, self._tone, self._word, self._icon, self.layoutDirection())
        painter.end()
