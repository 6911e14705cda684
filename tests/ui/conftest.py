"""The window's tests draw in memory; a display is not needed and not touched."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt, or the process aborts

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from regrisk_ui import theme


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[theme.Theme]:
    """The theme as every test finds it: light, 100 % text, nothing moves."""
    made = theme.install(qapp)
    made.set_motion("off")
    made.choose("light")
    made.set_text_size(100)
    yield made
    # A closed window waits for an event loop to end; until then every style sheet dresses it again.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    made.choose("light")
    made.set_text_size(100)
