"""Waits while another program has the workspace open, and tells the window when its turn has come."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from regrisk.errors import StoreError
from regrisk_ui.doors import Doors

EVERY_MS = 2000
"""How often it is tried; taking a lock that is held costs less than a millisecond."""


class TurnToWrite(QObject):
    """Tries to take over while somebody else writes.

    ``came`` says that the workspace may be changed now, ``failed`` why it never will be in this window.
    """

    came = Signal()
    failed = Signal(object)

    def __init__(self, doors: Doors, window: QWidget) -> None:
        super().__init__(window)
        self._doors = doors
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Wait, where there is something to wait for."""
        if self._doors.waits:
            self._timer.start()

    def look(self) -> None:
        """Take over now if the other program is gone."""
        try:
            taken = self._doors.take_over()
        except StoreError as error:
            self._timer.stop()
            self.failed.emit(error)
            return
        if taken or not self._doors.waits:
            self._timer.stop()
        if taken:
            self.came.emit()
