"""The real window on the example registry with its history, as the tests of other pages use it."""

from tests.ui.pages.conftest import all_examples, empty, filled, lakes, show

__all__ = ["all_examples", "empty", "filled", "lakes", "show"]
