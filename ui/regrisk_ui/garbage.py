"""Says when Python may look for garbage: never while work is under way in any thread of the pool.

Whichever thread makes the next object looks for it, and destroys what it finds. In a thread of the pool that
may be a widget: Qt then waits for the window, which waits for Python. Work leaves a few megabytes behind.
"""

import gc
from threading import Lock

_lock = Lock()
_under_way = 0


def work_begins() -> None:
    """Have nobody look from now on; in the window's thread, before the work is given away."""
    global _under_way
    with _lock:
        _under_way += 1
    gc.disable()


def work_ended() -> None:
    """Count one piece of work less; callable from any thread, and nobody looks before ``look_again``."""
    global _under_way
    with _lock:
        _under_way -= 1


def look_again() -> None:
    """Let Python look for garbage where no work is under way any more; in the window's thread."""
    with _lock:
        if not _under_way:
            gc.enable()
