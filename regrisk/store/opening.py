"""Opens a workspace: makes, checks, updates or refuses it, and never harms what is there."""

import os
import sqlite3
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from regrisk.errors import StoreError
from regrisk.store import connecting, lock, making, updating
from regrisk.store.faults import told
from regrisk.store.file import Why, WorkspaceFile, is_open_here
from regrisk.store.header import check_header
from regrisk.words import later, say

_MISSING = later(
    "{file}: there is no workspace here. Name another, or make one with 'regrisk assess import FILE'."
)
_TO_READ = later("{file}: this workspace was opened to be read. Open it for writing first.")
_CANNOT_WRITE = later(
    "{file}: this workspace can be looked at and not changed, since its folder or file cannot be written. "
    "Copy it to a folder you can write to, and open the copy."
)
_HELD = later(
    "{file}: this workspace is open for writing by {holder}. "
    "You can look at it. To change it, close it there and open it here again."
)
_HELD_BY_ANOTHER = later(
    "{file}: this workspace is open for writing by another program. "
    "You can look at it. To change it, close it there and open it here again."
)
_OLDER = later(
    "{file}: this workspace was made by an older regrisk and cannot be updated here. "
    "Copy it to a folder you can write to, and open the copy."
)


class _Refused(NamedTuple):
    """Why a workspace can only be read; ``waits`` is whether another program has it open for writing."""

    why: Why
    waits: bool


def open_workspace(path: Path, *, create: bool, now: datetime, to_read: bool = False) -> WorkspaceFile:
    """Open the workspace at *path*; a second program that opens it for writing gets it read-only.

    Args:
        path: the file.
        create: make it, and its folder, where there is none.
        now: the time written beside the file for those who find it in use.
        to_read: do not ask to write; another program may go on writing.

    Raises:
        StoreError: it is missing, no workspace, damaged, busy, or of a newer version; it is unharmed.
    """
    path = path.expanduser().absolute()
    there = _is_there(path)
    if not there and (to_read or not create):
        raise StoreError(say(_MISSING, file=path))
    if to_read:
        return _open_to_read(path, Why(_TO_READ, {"file": path}), now)
    with ExitStack() as unless_open:
        held = _take_lock(path, now, there=there)
        if isinstance(held, _Refused):
            return _open_to_read(path, held.why, now, waits=held.waits)
        unless_open.callback(held.release)
        if not there and not _is_there(path):
            making.make(path)
        opened = _open_to_write(path, held)
        unless_open.pop_all()
        return opened


def take_over(file: WorkspaceFile, now: datetime) -> bool:
    """Let *file* be changed once the program that held it is gone, and say whether it may be.

    Raises:
        StoreError: that program left it damaged, of a newer version, or gone; it stays as it is, to read.
    """
    if file.read_only is None or not file.waits or not _is_there(file.path):
        return file.read_only is None
    with ExitStack() as unless_open:
        held = _take_lock(file.path, now, there=True)
        if isinstance(held, _Refused):
            file.stay_read_only(held.why, waits=held.waits)
            return False
        unless_open.callback(held.release)
        file.become_writer(_to_write(file.path, unless_open), held)
        unless_open.pop_all()
        return True


def _is_there(path: Path) -> bool:
    try:
        if path.is_dir():
            raise StoreError(say("{file}: this is a folder. Name the workspace file in it.", file=path))
        path.stat()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise StoreError(
            say(
                "{file}: the workspace cannot be reached ({why}). Check the name and your rights.",
                file=path,
                why=error.strerror,
            )
        ) from error
    return True


def _take_lock(path: Path, now: datetime, *, there: bool) -> lock.WriterLock | _Refused:
    """Return the lock, or why the workspace can only be read."""
    try:
        if not there:
            path.parent.mkdir(parents=True, exist_ok=True)
        if there and not os.access(path, os.W_OK):
            return _Refused(Why(_CANNOT_WRITE, {"file": path}), waits=False)
        return lock.take(path, now)
    except lock.HeldError as error:
        if error.holder is None:
            return _Refused(Why(_HELD_BY_ANOTHER, {"file": path}), waits=True)
        return _Refused(Why(_HELD, {"file": path, "holder": error.holder}), waits=True)
    except OSError as error:
        if not there:
            raise making.cannot_make(path, error) from error
        return _Refused(Why(_CANNOT_WRITE, {"file": path}), waits=False)


def _check(path: Path) -> None:
    if not is_open_here(path):
        check_header(path)


def _open_to_write(path: Path, held: lock.WriterLock) -> WorkspaceFile:
    _check(path)
    with ExitStack() as unless_open:
        opened = WorkspaceFile(path, _to_write(path, unless_open), lock=held, read_only=None)
        unless_open.pop_all()
        return opened


def _to_write(path: Path, unless_open: ExitStack) -> sqlite3.Connection:
    db = connecting.to_write(path)
    unless_open.callback(db.close)
    with told(path):
        if updating.is_older(path, db):
            updating.update(path, db)
        updating.check_whole(path, db)
    return db


def _open_to_read(path: Path, why: Why, now: datetime, *, waits: bool = False) -> WorkspaceFile:
    _check(path)
    with ExitStack() as unless_open:
        db = connecting.to_read(path)
        unless_open.callback(db.close)
        with told(path):
            older = updating.is_older(path, db)
            if not older:
                updating.check_whole(path, db)
        if not older:
            opened = WorkspaceFile(path, db, lock=None, read_only=why, waits=waits)
            unless_open.pop_all()
            return opened
    if why.sentence != _TO_READ:
        raise StoreError(say(_OLDER, file=path))
    # Whoever only wants to read an older workspace need not know that it has to be updated first.
    open_workspace(path, create=False, now=now).close()
    return _open_to_read(path, why, now)
