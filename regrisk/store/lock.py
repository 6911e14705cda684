"""One writer at a time: a lock the operating system drops when its holder ends, and who holds it."""

import errno
import getpass
import json
import os
import socket
import sys
from contextlib import ExitStack, suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from regrisk.questions.describe import day_text
from regrisk.words import say

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_FAR = 1 << 30
"""Windows keeps others from reading locked bytes, so the byte locked lies far behind the text."""

_NO_LOCKS_HERE = {errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP}
"""Some network folders know no locks; there the text in the lock file decides."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who writes a workspace: ``since`` is an ISO time with its zone."""

    host: str
    user: str
    pid: int
    since: str

    def __str__(self) -> str:
        """Return the holder in words, for a sentence."""
        since = datetime.fromisoformat(self.since).astimezone()
        when = f"{day_text(since.date())}, {since:%H:%M}"
        return say(
            "{user} on {host} (program number {program}, since {when})",
            user=self.user,
            host=self.host,
            program=self.pid,
            when=when,
        )


class HeldError(Exception):
    """Another program holds the lock; ``holder`` is None where it left no name."""

    def __init__(self, holder: Holder | None) -> None:
        self.holder = holder
        super().__init__(str(holder))


class WriterLock:
    """A held lock on a workspace; it lasts until ``release`` or the end of the program, however it ends."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self._path = path
        self._descriptor: int | None = descriptor

    def release(self) -> None:
        """Give the lock up and take its file away; a second call does nothing."""
        if self._descriptor is None:
            return
        # Removed while still held: whoever opened the same file meanwhile sees that it is gone and
        # tries anew. Windows removes no open file; there it stays, empty.
        os.ftruncate(self._descriptor, 0)
        if sys.platform != "win32":
            self._path.unlink(missing_ok=True)
        os.close(self._descriptor)
        self._descriptor = None


def lock_path(workspace: Path) -> Path:
    """Return where the lock of *workspace* lies: beside it, under its name."""
    return workspace.with_name(workspace.name + ".lock")


def take(workspace: Path, now: datetime) -> WriterLock:
    """Return the lock on *workspace*, with this program written into it as the holder since *now*.

    A lock whose holder has ended, by a crash too, is free.

    Raises:
        HeldError: another program holds it.
        OSError: the lock file cannot be made here.
    """
    path = lock_path(workspace)
    while True:
        with ExitStack() as unless_held:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
            unless_held.callback(os.close, descriptor)
            _lock(descriptor)
            if _is_still(path, descriptor):
                with suppress(OSError):  # a full disk keeps the name out; the lock holds without it
                    _write(descriptor, _this_program(now))
                unless_held.pop_all()
                return WriterLock(path, descriptor)


def _lock(descriptor: int) -> None:
    try:
        _lock_by_system(descriptor)
    except OSError as error:
        held = _read(descriptor)
        if error.errno not in _NO_LOCKS_HERE:
            raise HeldError(held) from error
        if held is not None and not _has_ended(held):
            raise HeldError(held) from error


def _lock_by_system(descriptor: int) -> None:
    if sys.platform == "win32":
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _is_still(path: Path, descriptor: int) -> bool:
    """Say whether *path* is still the file that was opened, and not removed by the one before."""
    try:
        return os.path.samestat(path.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False


def _this_program(now: datetime) -> Holder:
    try:
        user = getpass.getuser()
    except (KeyError, OSError, ImportError):  # no entry in the user database, no such database
        user = "an unnamed user"
    return Holder(
        host=socket.gethostname(), user=user, pid=os.getpid(), since=now.isoformat(timespec="seconds")
    )


def _write(descriptor: int, holder: Holder) -> None:
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, json.dumps(asdict(holder), sort_keys=True).encode())


def _read(descriptor: int) -> Holder | None:
    os.lseek(descriptor, 0, os.SEEK_SET)
    try:
        found = json.loads(os.read(descriptor, 4096))
        datetime.fromisoformat(found["since"])
        return Holder(str(found["host"]), str(found["user"]), int(found["pid"]), found["since"])
    except (ValueError, TypeError, KeyError):  # being written at this moment, or not ours
        return None


def _has_ended(holder: Holder) -> bool:
    """Say whether *holder* ran on this computer and is gone; of another computer nobody can tell."""
    if holder.host != socket.gethostname() or sys.platform == "win32":
        return False
    try:
        os.kill(holder.pid, 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False
