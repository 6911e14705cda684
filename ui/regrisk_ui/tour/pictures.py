"""Pictures of the window: the same stops in light and in dark, numbered in their order."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from regrisk.errors import ReportError
from regrisk_ui import theme

Stop = tuple[str, Callable[[], object]]
"""The name of a picture, and what brings its screen up."""
_THEMES: tuple[theme.Choice, ...] = ("light", "dark")


def take_pictures(
    window: QWidget, folder: Path, stops: Sequence[Stop], themes: Sequence[theme.Choice] = _THEMES
) -> list[Path]:
    """Go to every stop in each theme, keep a picture of *window* there, and return the files.

    The window ends in the theme it had before.

    Raises:
        ReportError: a picture could not be written.
    """
    look, files = theme.current(), []
    before = look.choice
    for choice in themes:
        look.choose(choice)
        for number, (name, bring_up) in enumerate(stops, 1):
            bring_up()
            for _ in range(4):  # sizes that follow from other sizes need a few rounds
                QApplication.processEvents()
            path = folder / f"{number:02d}-{name}-{choice}.png"
            if not window.grab().save(str(path)):
                raise ReportError(f"{path}: the picture could not be written. Name another folder.")
            files.append(path)
    look.choose(before)
    return sorted(files)
