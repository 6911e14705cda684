"""A copy of a workspace that is whole, taken while somebody goes on answering."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from regrisk.errors import StoreError
from regrisk.store import connecting
from regrisk.store.faults import told
from regrisk.words import say

_PAGES = 256
"""How many pages are copied between two reports; a megabyte."""


def back_up(workspace: Path, out: Path, report: Callable[[float], None]) -> None:
    """Copy *workspace* to *out*, which then opens like it; *report* is told the share that is done.

    What *report* raises ends the copy.

    Raises:
        StoreError: it cannot be read, or the copy cannot be written or is not whole; nothing is left of it,
            and what stood at *out* is unharmed.
    """
    part = out.with_name(out.name + ".part")
    try:
        part.unlink(missing_ok=True)
        part.touch(mode=0o600)  # what is in it is for its owner
        _copy(workspace, part, report)
        _settle(part)
        part.replace(out)
    except OSError as error:
        raise StoreError(
            say(
                "{file}: no backup can be written here ({why}). Choose a folder you can write to.",
                file=out,
                why=error.strerror,
            )
        ) from error
    finally:
        part.unlink(missing_ok=True)


def _copy(workspace: Path, part: Path, report: Callable[[float], None]) -> None:
    def tell(_status: int, left: int, total: int) -> None:
        report(1 - left / total if total else 1.0)

    with (
        closing(connecting.to_read(workspace)) as source,
        told(part),
        closing(sqlite3.connect(part)) as target,
    ):
        source.backup(target, pages=_PAGES, progress=tell)
        target.execute("PRAGMA journal_mode = DELETE")  # the copy is one file, with nothing beside it
        if target.execute("PRAGMA quick_check").fetchone() != ("ok",):
            raise StoreError(
                say("{file}: the workspace is damaged, and so would be its copy. Keep it.", file=workspace)
            )


def _settle(part: Path) -> None:
    descriptor = os.open(part, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
