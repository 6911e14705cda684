"""The language is given back after each test; the next one expects English."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from regrisk_ui import language
from tests.ui.pages.conftest import filled, lakes

__all__ = ["filled", "lakes"]


@pytest.fixture
def speech(qapp: QApplication) -> Iterator[language.Language]:
    """The language of the window."""
    made = language.install(qapp)
    yield made
    made.speak("en")
