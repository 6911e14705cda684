"""What SQLite reports, as sentences a user can act on."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pydantic import ValidationError

from regrisk.errors import StoreError
from regrisk.words import later, say

_PRIMARY = 0xFF
"""SQLite's extended codes keep the primary code in the low byte."""

_SENTENCES = {
    sqlite3.SQLITE_BUSY: later(
        "{file}: another program is using this workspace at this moment. "
        "Close it there (a database browser, a backup or sync program), then try again."
    ),
    sqlite3.SQLITE_READONLY: later(
        "{file}: the workspace cannot be written here. "
        "Copy it to a folder you can write to, or ask for the right to write, then open it again."
    ),
    sqlite3.SQLITE_FULL: later(
        "{file}: the disk is full; the last change was not saved, everything before it was. "
        "Free some space, then make the change again."
    ),
    sqlite3.SQLITE_IOERR: later(
        "{file}: the disk reported an error; the last change was not saved. "
        "Check the disk and its cable or network, then open the workspace again."
    ),
    sqlite3.SQLITE_CANTOPEN: later(
        "{file}: the workspace cannot be opened. "
        "Check that the folder exists and that you may read and write it."
    ),
    sqlite3.SQLITE_CORRUPT: later(
        "{file}: the workspace is damaged; nothing was changed in it. "
        "Keep this file, and restore the newest backup beside it under another name."
    ),
    sqlite3.SQLITE_NOTADB: later(
        "{file}: this file is not a regrisk workspace; nothing was changed in it. "
        "Name a file that regrisk made."
    ),
    sqlite3.SQLITE_NOMEM: later("{file}: there is not enough memory. Close other programs, then try again."),
}
_SENTENCES[sqlite3.SQLITE_LOCKED] = _SENTENCES[sqlite3.SQLITE_BUSY]
_SENTENCES[sqlite3.SQLITE_PERM] = _SENTENCES[sqlite3.SQLITE_READONLY]


def primary_code(error: sqlite3.Error) -> int:
    """Return SQLite's primary result code of *error*; 0 where the driver gives none."""
    return (getattr(error, "sqlite_errorcode", 0) or 0) & _PRIMARY


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what SQLite and the system report about *path* into a StoreError.

    An error of the program itself (bad SQL, a broken rule of the schema) is not the user's to
    mend and passes as it is.
    """
    try:
        yield
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_CONSTRAINT_TRIGGER:
            rule = str(error)  # what one of the file's own rules says, in English as it stands there
            raise StoreError(f"{path}: {say(rule)}") from error
        sentence = _SENTENCES.get(primary_code(error))
        if sentence is None:
            raise
        raise StoreError(say(sentence, file=path)) from error


@contextmanager
def read_back(path: Path, assessment: object) -> Iterator[None]:
    """Turn a value of *assessment* that is none (a day that is no day) into a StoreError about *path*.

    The file may have been changed by another program, and nothing can be told of such an assessment.
    """
    try:
        yield
    except (ValueError, TypeError, ArithmeticError) as error:
        why = error.errors()[0]["msg"] if isinstance(error, ValidationError) else error
        raise StoreError(
            say(
                "{file}: assessment {number} is damaged ({why}). Restore the newest backup.",
                file=path,
                number=assessment,
                why=why,
            )
        ) from error
