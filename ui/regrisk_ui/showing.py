"""The window on the screen, made anew in its place when the language changes.

Work under way reports to the window that began it, so the new one waits until it has ended.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from regrisk.words import say
from regrisk_ui import language
from regrisk_ui.tasks import Tasks
from regrisk_ui.window import Window

_AGAIN_MS = 250


class Showing(QObject):
    """Holds the window of the moment; ``renewed`` follows when another takes its place."""

    renewed = Signal()

    def __init__(self, make: Callable[[], Window], tasks: Tasks) -> None:
        super().__init__()
        self._make, self._tasks = make, tasks
        self.window = make()
        language.current().changed.connect(self._renew_soon)

    def stop(self) -> None:
        """Make no other window any more; the last one stays as it is."""
        language.current().changed.disconnect(self._renew_soon)

    def _renew_soon(self) -> None:
        QTimer.singleShot(0, self, self._renew)  # the choice that was clicked lies in the window that goes

    def _renew_later(self, *, told: bool) -> None:
        if not told:
            self.window.toast(say("The language changes once the work under way has ended."))
        QTimer.singleShot(_AGAIN_MS, self, lambda: self._renew(told=True))

    def _renew(self, *, told: bool = False) -> None:
        """Put a new window where the old one stands, on the same page; what is not saved is asked for."""
        if self._tasks.running:
            self._renew_later(told=told)
            return
        old = self.window
        if not old.may_close():
            return
        old.may_close = lambda: True
        new = self._make()
        new.stand_where(old)
        if old.isVisible():
            new.setWindowState(old.windowState())
            new.show()
        self.window = new
        old.close()
        old.deleteLater()
        new.activateWindow()
        self.renewed.emit()
