"""Writes an output whole or not at all: what stood at its place before is unharmed until then."""

import errno
import os
import secrets
import stat
import sys
from pathlib import Path

from regrisk.errors import ReportError
from regrisk.words import later, say

_WHY = {
    errno.ENOSPC: later("{file}: the disk is full. Free some space, then try again."),
    errno.EROFS: later("{file}: this disk cannot be written. Name a file on another."),
    errno.EACCES: later(
        "{file}: you may not write there. Close the file where it is open, or name one in another folder."
    ),
    errno.ENOENT: later("{file}: there is no such folder. Make it, or name a file in another."),
    errno.ENOTDIR: later("{file}: a part of this name is a file and no folder. Name another."),
    errno.EISDIR: later("{file}: this is a folder. Name a file in it."),
    errno.ENAMETOOLONG: later("{file}: the name is too long. Name a shorter one."),
}
_NO_FILE_THERE = {errno.EISDIR, errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG}
"""Where no file can stand, none has to be said to be unharmed."""
_WHY[errno.EDQUOT] = _WHY[errno.ENOSPC]
_WHY[errno.EPERM] = _WHY[errno.EACCES]


def atomic_write(path: Path, content: bytes) -> Path:
    """Write *content* to the file *path* and return it once it is on disk.

    A file that was there is replaced in one step, after all is written, and keeps its rights.

    Raises:
        ReportError: it could not be written; a file that was there is as it was.
    """
    try:
        mode = _mode(path)
        _expect_no_folder(mode)
        if mode is not None and not stat.S_ISREG(mode):  # a pipe or a device is written to, never replaced
            path.write_bytes(content)
            return path
        _replace(path.resolve(), content, mode)
    except OSError as error:
        raise cannot_write(path, error) from error
    return path


def expect_place(path: Path) -> None:
    """Refuse, before any work is done for it, a place where no file *path* can stand.

    Raises:
        ReportError: its folder is missing or is no folder, or *path* is one itself.
    """
    try:
        _expect_no_folder(_mode(path))
    except OSError as error:
        raise cannot_write(path, error) from error
    expect_folder_of(path)


def expect_folder_of(path: Path) -> None:
    """Refuse, before any work is done for it, a *path* whose folder is missing or is no folder.

    Raises:
        ReportError: it is.
    """
    try:
        if not stat.S_ISDIR(path.resolve().parent.stat().st_mode):
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
    except OSError as error:
        raise cannot_write(path, error) from error


def is_one_place(one: Path, other: Path) -> bool:
    """Say whether two paths lead to one file, by whatever names; neither needs to be there."""
    try:
        return one.resolve() == other.resolve() or one.samefile(other)
    except (OSError, RuntimeError):  # one is missing, or a chain of links has no end
        return False


def cannot_write(path: Path, error: OSError) -> ReportError:
    """Return the error that says why nothing was written at *path*."""
    known = _WHY.get(error.errno or 0)
    sentence = (
        say(known, file=path)
        if known is not None
        else say("{file}: the system says: {why}. Name another file.", file=path, why=error.strerror)
    )
    if error.errno in _NO_FILE_THERE:
        return ReportError(sentence)
    return ReportError(f"{sentence} {say('A file that was there is unharmed.')}")


def _mode(path: Path) -> int | None:
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return None


def _expect_no_folder(mode: int | None) -> None:
    if mode is not None and stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))


def _replace(path: Path, content: bytes, mode: int | None) -> None:
    part = path.with_name(f".regrisk-{secrets.token_hex(6)}.part")
    try:
        with part.open("xb") as file:
            if mode is not None:
                part.chmod(stat.S_IMODE(mode))
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    settle(path.parent)


def settle(folder: Path) -> None:
    """Let new names in *folder* survive a power cut too; Windows does that by itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
