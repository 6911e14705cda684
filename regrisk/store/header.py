"""What the first hundred bytes of a file say, before SQLite touches it."""

from pathlib import Path

from regrisk.errors import StoreError
from regrisk.store.schema import APPLICATION_ID
from regrisk.words import say

_MAGIC = b"SQLite format 3\x00"
_LENGTH = 100


def check_header(path: Path) -> None:
    """Refuse a file that is no workspace, or only part of one, and leave it as it is.

    Raises:
        StoreError: with what the file is instead.
    """
    try:
        with path.open("rb") as file:
            head = file.read(_LENGTH)
        size = path.stat().st_size
    except OSError as error:
        raise StoreError(
            say(
                "{file}: the workspace cannot be read ({why}). "
                "Ask for the right to read it, or name another.",
                file=path,
                why=error.strerror,
            )
        ) from error
    if not size:
        raise StoreError(
            say(
                "{file}: this file is empty. "
                "If a copy was cut short, copy it again; to start anew, name a file that is not there yet.",
                file=path,
            )
        )
    if not head.startswith(_MAGIC):
        raise StoreError(
            say(
                "{file}: this file is not a regrisk workspace; nothing was changed in it. "
                "Name a file that regrisk made, or one that is not there yet.",
                file=path,
            )
        )
    if len(head) < _LENGTH or _number(head, 68) != APPLICATION_ID:
        raise StoreError(
            say(
                "{file}: this database was made by another program; nothing was changed in it. "
                "Name a file that regrisk made, or one that is not there yet.",
                file=path,
            )
        )
    if _is_cut_short(path, head, size):
        raise StoreError(
            say(
                "{file}: the end of this workspace is missing; nothing was changed in it. "
                "If a copy was cut short, copy it again; otherwise restore the newest backup.",
                file=path,
            )
        )


def wal_path(path: Path) -> Path:
    """Return where SQLite keeps changes that are saved and not yet merged into *path*."""
    return path.with_name(path.name + "-wal")


def has_unmerged(path: Path) -> bool:
    """Say whether changes wait beside *path* to be merged into it."""
    try:
        return wal_path(path).stat().st_size > 0
    except OSError:
        return False


def _is_cut_short(path: Path, head: bytes, size: int) -> bool:
    # The header's own count of pages holds only when the last change wrote it (the two counters agree)
    # and while nothing waits beside the file.
    if has_unmerged(path) or _number(head, 24) != _number(head, 92):
        return False
    page = int.from_bytes(head[16:18], "big")
    return _number(head, 28) * (65536 if page == 1 else page) > size


def _number(head: bytes, at: int) -> int:
    return int.from_bytes(head[at : at + 4], "big")
