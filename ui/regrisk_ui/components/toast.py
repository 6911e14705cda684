"""Toasts: one sentence at the bottom of the window, with the one thing to do about it."""

from typing import Literal

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from regrisk.words import say
from regrisk_ui import painting, theme
from regrisk_ui.components.button import Button, IconButton
from regrisk_ui.components.icon import Icon
from regrisk_ui.components.keycap import words
from regrisk_ui.components.label import Label
from regrisk_ui.components.toast_button import ToastButton

Sort = Literal["undo", "note", "error"]


class Toast(QFrame):
    """One message; ``acted`` follows its action, ``gone`` follows its end.

    Undo and note use inverse colours and leave by themselves; an error uses the page's own and stays.
    """

    acted = Signal()
    gone = Signal()

    def __init__(
        self,
        sort: Sort,
        title: str,
        text: str = "",
        *,
        action: str = "",
        keys: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.sort: Sort = sort
        self.is_over = False
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.leave)
        self._left = theme.current().tokens.motion["toast_stay"]
        self._row = QHBoxLayout(self)
        self._put_words(sort, title, text)
        self._put_actions(action, keys)
        self._keys = words(keys) if keys else ""
        offer = f" {action}{f', {self._keys}' if self._keys else ''}." if action else ""
        self.sentence = f"{title}. {text}{offer}" if text else f"{title}.{offer}"
        self.setAccessibleName(self.sentence)
        theme.follow(self)

    @property
    def stays(self) -> bool:
        """Whether it stays until it is dealt with."""
        return self.sort == "error"

    def begin(self) -> None:
        """Start the time it stays."""
        if not self.stays and not self._held():
            self._clock.start(self._left)

    def leave(self) -> None:
        """Go away."""
        self._clock.stop()
        self.hide()
        if not self.is_over:
            self.is_over = True
            self.gone.emit()

    def retheme(self) -> None:
        """Take the new distances and colours."""
        room = painting.shadow_room()
        side, over = theme.space(12), theme.space(9)
        self._row.setContentsMargins(room + side, room + over, room + side, room + over)
        self._row.setSpacing(theme.space(12))
        self.update()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._pause()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.begin()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._pause()
        elif event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self.begin)
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painting.brush_on(self)
        room, corner = painting.shadow_room(), theme.radius("card")
        area = painting.whole(self).adjusted(room, room, -room, -room)
        painting.shadow(painter, area, corner)
        self._paint_ground(painter, area, corner)
        painter.end()

    def _paint_ground(self, painter: QPainter, area: QRectF, corner: int) -> None:
        own = self.stays or theme.high_contrast()
        painting.box(
            painter,
            area,
            radius=corner,
            fill=theme.color("raised" if self.stays else "toast"),
            edge=theme.color("lineStrong" if theme.high_contrast() else "line") if own else None,
            width=theme.edge(),
        )

    def _put_words(self, sort: Sort, title: str, text: str) -> None:
        icon = {"undo": "undo-2", "note": "circle-check", "error": "octagon-x"}[sort]
        self._row.addWidget(Icon(icon, tone="decline" if self.stays else "toastAccent", side=18))
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(Label(title, "strong", tone="text" if self.stays else "onToast"))
        if text:
            column.addWidget(Label(text, "small", tone="text2" if self.stays else "onToast"))
        self._row.addLayout(column, 1)

    def _put_actions(self, action: str, keys: str) -> None:
        if keys and not self.stays:
            self._row.addWidget(Label(words(keys), "label", tone="onToast", wrapping="line"))
        if action:
            button = Button(action, kind="danger") if self.stays else ToastButton(action)
            button.clicked.connect(self._act)
            button.installEventFilter(self)
            self._row.addWidget(button)
        if self.stays:
            close = IconButton("x", say("Close this message"))
            close.clicked.connect(self.leave)
            close.installEventFilter(self)
            self._row.addWidget(close)

    def _act(self) -> None:
        self.leave()
        self.acted.emit()

    def _held(self) -> bool:
        return self.underMouse() or any(child.hasFocus() for child in self.findChildren(QWidget))

    def _pause(self) -> None:
        if self._clock.isActive():
            self._left = max(1500, self._clock.remainingTime())
            self._clock.stop()
