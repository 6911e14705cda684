"""Makes a workspace where there is none: whole, or not at all."""

import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

from regrisk.errors import StoreError
from regrisk.store.connecting import keep_log
from regrisk.store.faults import told
from regrisk.store.schema import APPLICATION_ID
from regrisk.words import say

ENDING = ".regrisk"
"""How the name of a workspace ends."""


def make(path: Path) -> None:
    """Make an empty workspace beside its place and move it there, so that half a one never stands there.

    Raises:
        StoreError: the name does not end as it should, or the folder cannot be written.
    """
    if path.suffix != ENDING:
        raise StoreError(
            say(
                "{file}: a workspace's name ends in {ending}. Name it {name}.",
                file=path,
                ending=ENDING,
                name=f"{path.stem}{ENDING}",
            )
        )
    from regrisk.store import migrations  # it loads sqlite-utils

    new = path.with_name(path.name + ".new")
    try:
        new.unlink(missing_ok=True)
        new.touch(mode=0o600)  # what is in it is for its owner
        with told(path), closing(sqlite3.connect(new)) as connection:
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            migrations.apply(connection)
            keep_log(connection)
        new.replace(path)
        _settle(path.parent)
    except OSError as error:
        raise cannot_make(path, error) from error
    finally:
        new.unlink(missing_ok=True)


def cannot_make(path: Path, error: OSError) -> StoreError:
    """Return the error that says why no workspace can be made at *path*."""
    return StoreError(
        say(
            "{file}: no workspace can be made here ({why}). Name a file in a folder you can write to.",
            file=path,
            why=error.strerror,
        )
    )


def _settle(folder: Path) -> None:
    """Let a new name in *folder* survive a power cut too; Windows does that by itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
