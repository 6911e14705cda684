"""Where toasts appear, and how many at once."""

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from regrisk.words import say
from regrisk_ui import announce, painting, theme
from regrisk_ui.components.toast import Toast
from regrisk_ui.motion import Glide

_WIDEST = 640


def tell(widget: QWidget, sentence: str, text: str = "") -> None:
    """Say *sentence* at the bottom of the window of *widget*, and to screen readers."""
    sentence = sentence.removesuffix(".")  # a toast sets none after what it says first
    toaster = widget.window().findChild(Toaster)
    if toaster is not None:
        toaster.note(sentence, text)
    else:
        announce.say(widget, f"{sentence}. {text}".strip())


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
        return self.show_toast(Toast("undo", sentence, action=say("Undo"), keys=keys, parent=self._host))

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
        toast.gone.connect(self._forget_gone)
        self._place(0.0)  # first its place, or it would appear under a pointer it has nothing to do with
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

    def _forget_gone(self) -> None:
        for toast in [toast for toast in self._toasts if toast.is_over]:
            self._toasts.remove(toast)
            toast.deleteLater()
        self._place(1.0)

    def _place(self, share: float) -> None:
        """Stack the toasts upwards; the newest slides in from below by what *share* leaves open."""
        bottom = self._host.height() - theme.space(14) + painting.shadow_room()
        for toast in reversed(self._toasts):
            room = 2 * painting.shadow_room()
            wide = min(toast.sizeHint().width(), theme.px(_WIDEST) + room, self._host.width() - 16 + room)
            least = theme.px(560 if toast.stays else 420) + room
            wide = max(wide, min(least, self._host.width() - 16 + room))
            tall = toast.heightForWidth(wide) if toast.hasHeightForWidth() else toast.sizeHint().height()
            drop = round((1 - share) * theme.px(16)) if toast is self._toasts[-1] else 0
            toast.setGeometry(QRect((self._host.width() - wide) // 2, bottom - tall + drop, wide, tall))
            bottom -= tall - painting.shadow_room()
