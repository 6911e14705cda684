"""Backups of a workspace, to a file the user chose."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from regrisk.errors import UsageError
from regrisk.store import backing_up
from regrisk.store.making import ENDING
from regrisk.words import say


def usual_name(workspace: Path, today: date) -> str:
    """Return how a backup of *workspace* made *today* is usually called."""
    return f"{workspace.stem} {today.isoformat()}{ENDING}"


def back_up(workspace: Path, out: Path, report: Callable[[float], None]) -> Path:
    """Copy the workspace at *workspace* to *out* and return where; it may be answered meanwhile.

    The copy is a workspace like any other. *report* is told the share that is done, and may raise to stop.

    Raises:
        UsageError: *out* is the workspace itself.
        StoreError: the copy could not be made; what stood at *out* is unharmed.
    """
    if out.suffix != ENDING:
        out = out.with_name(out.name + ENDING)
    if out.resolve() == workspace.resolve():
        raise UsageError(
            say("{file}: this is the workspace itself. Choose another name for the backup.", file=out)
        )
    backing_up.back_up(workspace, out, report)
    return out
