"""The part of a dialog that scrolls: as tall as what it holds, and no taller than the window allows."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from regrisk_ui import theme
from regrisk_ui.layouts import PageScroll

_AROUND = 200
"""Room for the title, the sentence below it and the deeds of a dialog, px at 100 %."""
_LEAST = 120


class Fitted(PageScroll):
    """Holds the fields of a dialog, so that title and deeds stay seen at any text size."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__(margin=4)
        self.column.setSpacing(theme.space(8))
        for part in parts:
            self.column.addWidget(part)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr] # by now

    @override
    def retheme(self) -> None:
        super().retheme()
        self.column.setSpacing(theme.space(8))
        self._take_height()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        taken = super().eventFilter(watched, event)
        if watched is self.body and event.type() == QEvent.Type.LayoutRequest:
            self._take_height()
        return taken

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_height()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_height()

    def _take_height(self) -> None:
        wide = self.viewport().width()
        needed = self.column.totalSizeHint().height()
        if self.column.hasHeightForWidth():
            needed = self.column.totalHeightForWidth(wide)
        room = max(theme.px(_LEAST), self.window().height() - theme.px(_AROUND))
        wanted = min(needed, room)
        if wanted != self.minimumHeight() or wanted != self.maximumHeight():
            self.setFixedHeight(wanted)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Show what gets the focus; Tab goes round the dialog and knows nothing of what is scrolled away."""
        if now is not None and self.body.isAncestorOf(now):
            self.show_whole(now)
