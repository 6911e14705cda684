"""Opens the window; the toolkit is looked up by name and only here."""

import gc
import os
import sys
from importlib import import_module
from pathlib import Path

from regrisk.errors import UsageError


def open_window(workspace: Path | None) -> int:
    """Open the window on *workspace*, or on the user's own, and return its exit code.

    Raises:
        UsageError: there is no display here, or the window's toolkit is not installed.
    """
    # Without a display Qt does not raise, it ends the program; so this is asked before it is loaded.
    if sys.platform == "linux" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise UsageError(
            "There is no display here, so no window can be opened. "
            "Use a verb such as 'regrisk score FILE'; 'regrisk --help' lists them all."
        )
    try:
        window = import_module("regrisk_ui.start")
    except ModuleNotFoundError as error:
        gc.enable()  # the start turns it off
        if (error.name or "").partition(".")[0] == "regrisk":
            raise
        raise UsageError(
            f"The window cannot be opened, since {error.name} is not installed. "
            "Install regrisk with its window, or use a verb such as 'regrisk score FILE'."
        ) from error
    code: int = window.main(workspace)
    return code
