"""Starts the window with no look for garbage: what the start loads stays, and looking took a fifth of it."""

import gc

gc.disable()  # the window turns it on again once it is shown

from regrisk_ui.app import application, main  # noqa: E402

__all__ = ["application", "main"]
