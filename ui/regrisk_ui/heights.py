"""Keeps the heights that a layout has worked out, until something in it changes.

The layouts around it ask for them again and again; one that asks its own parts each time makes the work grow
with every level of nesting.
"""

from collections.abc import Callable

from regrisk_ui import theme


class Heights:
    """The heights of one layout by its width, at the text size of the moment."""

    def __init__(self) -> None:
        self._known: dict[int, int] = {}
        self._unit = 0

    def at(self, width: int, measure: Callable[[], int]) -> int:
        """Return the height at *width*, measured where it is not known."""
        unit = theme.px(100)
        if unit != self._unit:
            self._known.clear()
            self._unit = unit
        height = self._known.get(width)
        if height is None:
            height = self._known[width] = measure()
        return height

    def forget(self) -> None:
        """Have everything measured again; a layout calls this when Qt tells it that it changed."""
        self._known.clear()
