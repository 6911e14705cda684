"""Long work off the window's thread: progress and end are reported in the window's thread.

Work is a callable of ``progress`` and ``cancelled``. It calls ``progress(share, words)`` now and then, asks
``cancelled()`` at least every 100 ms, and stops by raising :class:`Cancelled` or by returning. Only plain
values cross the threads.
"""

import sys
from collections.abc import Callable
from functools import partial
from threading import Event
from time import monotonic

from PySide6.QtCore import QObject, Qt, QThread, QThreadPool, QTimer, Signal

from regrisk.errors import RegriskError
from regrisk_ui import garbage

Progress = Callable[[float, str], None]
IsCancelled = Callable[[], bool]
Work = Callable[[Progress, IsCancelled], object]

_TURN = 0.0005
"""Seconds for which a thread keeps the interpreter while another wants it, a tenth of what Python gives.

Each call into Qt lets go of it, so a window that paints a hundred things waits for a hundred turns of a
thread that computes.
"""
_REST_MS = 3000
"""So long after work has ended nobody looks for garbage yet: what the work made is being shown."""
_OFTEN, _PATIENCE = 0.1, 0.1
"""Seconds from one progress that is shown to the next, and for which work waits at most while it is shown."""
_PAINTED_MS = 5
"""After so long what was opened or told is painted: paint comes before a timer that is due."""


class Cancelled(Exception):  # noqa: N818 - it is no error; the person asked for it
    """Work stopped because the person asked for it."""


class Task(QObject):
    """One piece of work under way.

    ``progress`` carries a share from 0 to 1 and words. At the end follows exactly one of: ``finished`` with
    the value; ``failed`` with an error the person can act on; ``cancelled`` after a stop that was asked for;
    ``crashed`` after a bug, which the window's error hook shows while the owner only clears up. ``ended``
    comes after each of them.
    """

    progress = Signal(float, str)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    crashed = Signal()
    ended = Signal()
    _told = Signal(str, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stop, self._shown = Event(), Event()
        self._last = float("-inf")
        self.is_over = False
        self._told.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    def is_cancelled(self) -> bool:
        """Say whether a stop was asked for; callable from any thread."""
        return self._stop.is_set()

    def report(self, share: float, words: str = "") -> None:
        """Report progress; callable from any thread.

        What comes soon after another is left out. The work waits while the window shows it, and leaves the
        interpreter to the window meanwhile.

        Raises:
            Cancelled: a stop was asked for, so that work ends here even where it forgets to ask.
        """
        if self.is_cancelled():
            raise Cancelled
        now = monotonic()
        if now - self._last < _OFTEN:
            return
        self._shown.clear()
        self._told.emit("progress", (share, words))
        self.let_window_paint()
        self._last = monotonic()

    def let_window_paint(self) -> None:
        """Wait in a thread of the pool until the window has painted what was opened or told before."""
        if QThread.currentThread() is not self.thread():
            self._shown.wait(_PATIENCE)

    def close(self, how: str, value: object = None) -> None:
        """Report the end; callable from any thread."""
        self._told.emit(how, value)

    def tell_when_painted(self) -> None:
        """Let work go on once what is shown now is painted."""
        QTimer.singleShot(_PAINTED_MS, self, self._shown.set)

    def _tell(self, how: str, value: object) -> None:
        if how == "progress" and isinstance(value, tuple):
            self.progress.emit(*value)
            self.tell_when_painted()
            return
        self.is_over = True
        if how in ("finished", "failed"):
            getattr(self, how).emit(value)
        else:
            getattr(self, how).emit()
        self.ended.emit()


def _carry_out(task: Task, work: Work) -> None:
    """Do *work* in a thread of the pool and close *task* with its outcome."""
    how, value = "crashed", None
    try:
        task.let_window_paint()
        value = work(task.report, task.is_cancelled)
        how = "finished"
    except Cancelled:
        how = "cancelled"
    except RegriskError as error:
        how, value = ("cancelled", None) if task.is_cancelled() else ("failed", error)
    finally:
        if how == "crashed" and task.is_cancelled():
            how = "cancelled"
        garbage.work_ended()  # whoever hears of the end may look again
        task.close(how, value)


class Tasks(QObject):
    """Runs work in threads and keeps each task alive until it has ended."""

    def __init__(self, parent: QObject | None = None, *, rest_ms: int = _REST_MS) -> None:
        super().__init__(parent)
        self._rest_ms = rest_ms
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        sys.setswitchinterval(_TURN)
        self._running: set[Task] = set()

    @property
    def running(self) -> int:
        """How many tasks are under way."""
        return len(self._running)

    def run(self, work: Work) -> Task:
        """Start *work* and return its task; connect to it before control goes back to Qt."""
        task = Task(self)
        self._running.add(task)
        garbage.work_begins()
        task.ended.connect(self._forget_ended)
        task.tell_when_painted()
        self._pool.start(partial(_carry_out, task, work))
        return task

    def stop(self, wait_ms: int = 5000) -> bool:
        """Ask all work to stop, wait for it, and say whether it did; before the window goes.

        Nobody is told of what ends now: who asked for it may be gone when the news comes.
        """
        for task in self._running:
            task.cancel()
        ended = self._pool.waitForDone(wait_ms)
        for task in self._running:
            task.blockSignals(True)
        garbage.look_again()
        return ended

    def _forget_ended(self) -> None:
        for task in [task for task in self._running if task.is_over]:
            self._running.remove(task)
            task.deleteLater()
        QTimer.singleShot(self._rest_ms, self, garbage.look_again)
