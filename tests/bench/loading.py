"""Loads what the pages need before a window is measured, as the program does in its first seconds."""

from time import perf_counter

from PySide6.QtWidgets import QApplication

from regrisk_ui.ahead import Ahead
from regrisk_ui.tasks import Tasks


def load_ahead(tasks: Tasks) -> float:
    """Load it and return the longest time, in milliseconds, for which the window could do nothing else."""
    ahead, longest = Ahead(tasks), 0.0
    ahead.begin(0)
    while not ahead.is_done:
        start = perf_counter()
        QApplication.processEvents()
        longest = max(longest, (perf_counter() - start) * 1000)
    return longest
