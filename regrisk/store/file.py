"""An open workspace file: its rows, and changes that are on disk when they return."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from regrisk.errors import StoreError
from regrisk.store.faults import told
from regrisk.store.lock import WriterLock
from regrisk.words import say

Row = Mapping[str, Any]
"""One row by column name."""

_open_here: list[tuple[int, int]] = []
"""The files that this program has open, by device and number; one twice stands here twice."""


def is_open_here(path: Path) -> bool:
    """Say whether this program has the file at *path* open.

    It must then not be opened and closed by other means: on POSIX systems that would drop SQLite's
    locks on it, and another program could merge and remove what lies beside the file.
    """
    return _identity(path) in _open_here


def _identity(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino


class Why(NamedTuple):
    """Why a workspace can only be read: a sentence that is said when somebody asks, and what fills it."""

    sentence: str
    values: Mapping[str, object]

    def __str__(self) -> str:
        """Return the sentence in the language of the moment."""
        return say(self.sentence).format_map(self.values)


class WorkspaceFile:
    """The one connection to a workspace; ``waits`` says that another program has it open for writing."""

    def __init__(
        self,
        path: Path,
        db: sqlite3.Connection,
        *,
        lock: WriterLock | None,
        read_only: Why | None,
        waits: bool = False,
    ) -> None:
        self.path = path
        self._why = read_only
        self.waits = waits
        self._db = db
        self._lock = lock
        self._closed = False
        self._identity = _identity(path)
        _open_here.append(self._identity)

    @property
    def read_only(self) -> str | None:
        """None where the file may be changed, else the sentence that says why it may not."""
        return None if self._why is None else str(self._why)

    def stay_read_only(self, why: Why, *, waits: bool) -> None:
        """Take another reason why the file can only be read."""
        self._why, self.waits = why, waits

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """Return every row of a question to the file."""
        with told(self.path):
            cursor = self._db.execute(sql, values)
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor]

    def row(self, sql: str, values: Sequence[object] = ()) -> Row | None:
        """Return the first row of a question to the file, or None."""
        found = self.rows(sql, values)
        return found[0] if found else None

    def change(self, sql: str, values: Sequence[object] = ()) -> int:
        """Change the file and return the id of the row added last; on disk when it returns."""
        with self.transaction() as db:
            return int(db.execute(sql, values).lastrowid or 0)

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Make several changes one: all on disk when the block has ended, or none of them ever.

        Raises:
            StoreError: the file cannot be changed; it is as it was before.
        """
        if self._why is not None:
            raise StoreError(str(self._why))
        if self._db.in_transaction:  # part of the change around it
            yield self._db
            return
        self._stays_in_place()
        with told(self.path):
            self._db.execute("BEGIN IMMEDIATE")
            with ExitStack() as unless_done:
                unless_done.callback(self._give_up)
                yield self._db
                self._db.execute("COMMIT")
                unless_done.pop_all()

    def become_writer(self, db: sqlite3.Connection, lock: WriterLock) -> None:
        """Go on with *db*, which writes, in the place of a connection that only reads."""
        old, self._db, self._lock = self._db, db, lock
        _open_here.remove(self._identity)
        self._identity = _identity(self.path)
        _open_here.append(self._identity)
        self._why, self.waits = None, False
        with told(self.path):
            old.close()

    def close(self) -> None:
        """Close the file and give the lock up; a second call does nothing."""
        if self._closed:
            return
        self._closed = True
        with told(self.path):
            self._db.close()
        _open_here.remove(self._identity)
        if self._lock is not None:
            self._lock.release()

    def _give_up(self) -> None:
        # A full disk may have undone the change already, or may refuse even this; the change is
        # undone at the latest when the file is opened again.
        try:
            self._db.rollback()
        except sqlite3.OperationalError:
            return

    def _stays_in_place(self) -> None:
        """Refuse to write into a file that was moved or replaced: nobody would ever find the answer again."""
        try:
            same = _identity(self.path) == self._identity
        except OSError:
            same = False
        if not same:
            raise StoreError(
                say(
                    "{file}: the workspace was moved, replaced or deleted while it was open; "
                    "the last change was not saved. Put the file back where it was, then open it again.",
                    file=self.path,
                )
            )
