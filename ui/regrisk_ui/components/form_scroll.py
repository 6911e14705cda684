"""Fields of a dialog that scroll where the window is too low for all of them."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget
from typing_extensions import override

from regrisk_ui import theme
from regrisk_ui.layouts import PageScroll

_LEAST = 120
_ABOVE = 28  # so that the label of a field comes into view with it


class FormScroll(PageScroll):
    """As tall as its fields, or as *taken* (px at 100 % text, for all else in the dialog) leaves room for."""

    def __init__(self, host: QWidget, taken: int) -> None:
        self._host, self._taken = host, taken
        super().__init__(margin=2)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def order(self, stops: Sequence[QWidget]) -> None:
        """Let Tab go through the fields from top to bottom, those out of view as well, then on."""
        place = {id(widget): at for at, widget in enumerate(self.body.findChildren(QWidget))}
        fields = sorted((s for s in stops if id(s) in place), key=lambda stop: _spot(stop, self.body))
        for before, after in pairwise([*fields, *(s for s in stops if id(s) not in place)]):
            QWidget.setTabOrder(before, after)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        if self.column.hasHeightForWidth():
            needed = self.column.totalHeightForWidth(width)
        else:
            needed = self.column.totalSizeHint().height()
        room = self._host.height() - theme.px(self._taken) - theme.space(60)
        return max(_LEAST, min(needed, room))

    @override
    def minimumSizeHint(self) -> QSize:
        wide = max(self.width(), theme.px(240))
        return QSize(theme.px(120), self.heightForWidth(wide))

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(440), self.heightForWidth(theme.px(440)))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.body and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.body.isAncestorOf(now):
            self.show_whole(now, above=_ABOVE)


def _spot(stop: QWidget, body: QWidget) -> tuple[int, int]:
    middle = stop.mapTo(body, stop.rect().center())
    mirrored = body.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return middle.y() // 8, -middle.x() if mirrored else middle.x()
