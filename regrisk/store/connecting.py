"""Connections to a workspace: one that writes for good, one that only reads."""

import os
import sqlite3
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import quote

from regrisk.errors import StoreError
from regrisk.store.faults import primary_code, told
from regrisk.store.header import has_unmerged
from regrisk.words import say

PATIENCE = 2.0
"""Seconds to wait for another program that is just writing."""

_TO_WRITE = (
    "synchronous = FULL",  # an answer survives a power cut once its change has returned
    "fullfsync = ON",  # the same on macOS, where less does not reach the disk
    "checkpoint_fullfsync = ON",
    "foreign_keys = ON",
    "trusted_schema = OFF",  # the file may come from somebody else
)
_TO_READ = ("trusted_schema = OFF", "query_only = ON")


def to_write(path: Path) -> sqlite3.Connection:
    """Return a connection whose changes are on disk when they return."""
    with told(path), ExitStack() as unless_open:
        db = _connect(path, "mode=rw", unless_open)
        keep_log(db)
        for rule in _TO_WRITE:
            db.execute(f"PRAGMA {rule}")
        unless_open.pop_all()
        return db


def to_read(path: Path) -> sqlite3.Connection:
    """Return a connection that refuses to change anything.

    Raises:
        StoreError: the last answers lie beside the file and cannot be merged where it stands.
    """
    # SQLite merges and tidies what lies beside the file only on a connection that could write, so that
    # one is tried first. The last one reads the file alone, which holds everything only when nothing
    # lies beside it.
    for options in ("mode=rw", "mode=ro", "mode=ro&immutable=1"):
        if "immutable" in options and has_unmerged(path):
            break
        with told(path), ExitStack() as unless_open:
            db = _connect(path, options, unless_open)
            try:
                for rule in _TO_READ:
                    db.execute(f"PRAGMA {rule}")
                db.execute("SELECT count(*) FROM sqlite_master").fetchone()
            except sqlite3.OperationalError as error:
                if primary_code(error) not in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
                    raise
            else:
                unless_open.pop_all()
                return db
    raise StoreError(
        say(
            "{file}: the last answers of this workspace lie in a file beside it and cannot be merged here. "
            "Copy both files, {name} and {name}-wal, to a folder you can write to, and open the copy.",
            file=path,
            name=path.name,
        )
    )


def _connect(path: Path, options: str, unless_open: ExitStack) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{_address(path)}?{options}", uri=True, timeout=PATIENCE, isolation_level=None
    )
    unless_open.callback(connection.close)
    return connection


def keep_log(db: sqlite3.Connection) -> None:
    """Let changes wait in a log beside the file, so that one can read while another writes."""
    if db.execute("PRAGMA journal_mode").fetchone() != ("wal",):
        db.execute("PRAGMA journal_mode = WAL")


def _address(path: Path) -> str:
    # Not Path.as_uri: SQLite wants no server between the first slashes, where a Windows share has one.
    name = path.as_posix()
    return f"file://{'' if name.startswith('/') else '/'}{quote(os.fsencode(name), safe='/:')}"
