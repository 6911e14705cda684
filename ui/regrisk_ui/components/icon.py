"""An icon as a widget, beside words that say the same."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from regrisk_ui import icons, painting, theme
from regrisk_ui.tokens import ColorName


class Icon(QWidget):
    """An icon beside words that say the same; decoration."""

    def __init__(
        self, name: str, *, tone: ColorName = "text2", side: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._side = name, side
        self._tone: ColorName = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.redraw(self)

    def show_icon(self, name: str, tone: ColorName) -> None:
        """Show another icon."""
        self._name, self._tone = name, tone
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._side), theme.px(self._side))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        area = painting.whole(self)
        side = min(area.width(), area.height())
        spot = QRectF((area.width() - side) / 2, (area.height() - side) / 2, side, side)
        icons.paint(painter, self._name, spot, theme.color(self._tone))
        painter.end()
