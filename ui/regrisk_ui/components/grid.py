"""Cards side by side in equal columns, as many as there is room for."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from regrisk_ui import theme


class Grid(QWidget):
    """Sets widgets into equal columns, at least *least* px wide at 100 % text and at most *most* of them.

    The widgets of a row are equally tall.
    """

    def __init__(self, *, least: int, most: int, gap: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most, self._gap = least, most, gap
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._widgets: list[QWidget] = []
        self._across = 0
        theme.follow(self)

    @property
    def across(self) -> int:
        """How many columns there are now."""
        return self._across

    def add(self, widget: QWidget) -> None:
        """Add *widget* after the others."""
        self._widgets.append(widget)
        self._across = 0
        self._arrange()

    def clear(self) -> None:
        """Let every widget go."""
        for widget in self._widgets:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._widgets = []

    def retheme(self) -> None:
        """Take the new distances."""
        self._grid.setSpacing(theme.space(self._gap))
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        gap = theme.space(self._gap)
        across = max(1, min(self._most, (self.width() + gap) // (theme.px(self._least) + gap)))
        if across == self._across:
            return
        self._across = across
        for place, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, place // across, place % across)
        for column in range(self._most):
            self._grid.setColumnStretch(column, 1 if column < across else 0)
