"""Starts the window quickly: what needs no Qt is loaded before it, and nobody looks for garbage meanwhile.

PySide6 reads the source of every module that is imported after it. What the start loads stays, and looking
through it for garbage took a fifth of the time to the first question.
"""

import gc

gc.disable()  # the window turns it on again once it is shown

import regrisk.app.workspace  # noqa: E402, F401
import regrisk_ui.presenters.assessment  # noqa: E402
import regrisk_ui.presenters.search  # noqa: E402, F401
from regrisk_ui.app import application, main  # noqa: E402

__all__ = ["application", "main"]
