"""Toasts: one sentence at the bottom of the window, with the one thing to do about it."""

from typing import Literal

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from regrisk_ui import announce, painting, theme
from regrisk_ui.components.button import Button, IconButton
from regrisk_ui.components.icon import Icon
from regrisk_ui.components.keycap import words
from regrisk_ui.components.label import Label
from regrisk_ui.components.toast_button import ToastButton
from regrisk_ui.motion import Glide

Sort = Literal["undo", "note", "error"]
_WIDEST = 640


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
            close = IconButton("x", "Close this message")
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


class Toaster(QObject):
    """Shows toasts at the bottom centre of *host*: one of each sort at most, the newest lowest."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._toasts: list[Toast] = []
        self._glide = Glide(host, self._place, "toast_in")
        host.installEventFilter(self)

    @property
    def shown(self) -> tuple[Toast, ...]:
        """The toasts on the screen, oldest first."""
        return tuple(self._toasts)

    def offer_undo(self, sentence: str, *, keys: str = "Ctrl+Z") -> Toast:
        """Say what was taken away and offer it back."""
        return self.show_toast(Toast("undo", sentence, action="Undo", keys=keys, parent=self._host))

    def note(self, sentence: str, text: str = "", *, action: str = "") -> Toast:
        """Say that something is done, and perhaps where it is."""
        return self.show_toast(Toast("note", sentence, text, action=action, parent=self._host))

    def error(self, title: str, text: str, *, action: str = "") -> Toast:
        """Say what went wrong and offer the way out; stays until dealt with."""
        return self.show_toast(Toast("error", title, text, action=action, parent=self._host))

    def show_toast(self, toast: Toast) -> Toast:
        """Show *toast* in place of the last one of its sort."""
        for old in [old for old in self._toasts if old.sort == toast.sort]:
            old.leave()
        self._toasts.append(toast)
        toast.gone.connect(lambda: self._forget(toast))
        toast.show()
        toast.raise_()
        toast.begin()
        announce.say(self._host, toast.sentence, "now" if toast.stays else "polite")
        self._glide.go()
        return toast

    def clear(self) -> None:
        """Take every toast away."""
        for toast in list(self._toasts):
            toast.leave()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place(1.0)
        return False

    def _forget(self, toast: Toast) -> None:
        if toast in self._toasts:
            self._toasts.remove(toast)
        toast.deleteLater()
        self._place(1.0)

    def _place(self, share: float) -> None:
        """Stack the toasts upwards; the newest slides in from below by what *share* leaves open."""
        bottom = self._host.height() - theme.space(14) + painting.shadow_room()
        for toast in reversed(self._toasts):
            room = 2 * painting.shadow_room()
            wide = min(toast.sizeHint().width(), theme.px(_WIDEST) + room, self._host.width() - 16 + room)
            wide = max(wide, min(theme.px(420) + room, self._host.width() - 16 + room))
            tall = toast.heightForWidth(wide) if toast.hasHeightForWidth() else toast.sizeHint().height()
            drop = round((1 - share) * theme.px(16)) if toast is self._toasts[-1] else 0
            toast.setGeometry(QRect((self._host.width() - wide) // 2, bottom - tall + drop, wide, tall))
            bottom -= tall - painting.shadow_room()
