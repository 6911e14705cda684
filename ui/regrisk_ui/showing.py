"""The window on the screen, made anew in its place when the language changes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from regrisk_ui import language
from regrisk_ui.window import Window


class Showing(QObject):
    """Holds the window of the moment; ``renewed`` follows when another takes its place."""

    renewed = Signal()

    def __init__(self, make: Callable[[], Window]) -> None:
        super().__init__()
        self._make = make
        self.window = make()
        language.current().changed.connect(self._renew_soon)

    def stop(self) -> None:
        """Make no other window any more; the last one stays as it is."""
        language.current().changed.disconnect(self._renew_soon)

    def _renew_soon(self) -> None:
        QTimer.singleShot(0, self, self._renew)  # the choice that was clicked lies in the window that goes

    def _renew(self) -> None:
        """Put a new window where the old one stands, on the same page; what is not saved is asked for."""
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
