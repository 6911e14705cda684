"""Whether every byte of a ZIP file belongs to one of its files, so that nothing is carried beside them."""

import struct
import zipfile
from typing import BinaryIO

from regrisk.errors import UsageError
from regrisk.words import say

_HEADER = struct.Struct("<4s22xHH")
"""What stands before each file: its mark, and how long its name and what is added to it are."""
_END = struct.Struct("<4s8xIIH")
"""What stands last: its mark, how long the directory is, where it begins, and the length of a comment."""
_LARGE_END = struct.Struct("<4sQ28xQQ")
"""The same where the archive is large, with the length of itself second."""
_LARGE_END_AT = 20 + _LARGE_END.size
_MOST_ADDED = 64
"""Most bytes that programs add to a file for its times, its owner and its size."""
_BEHIND: tuple[int, ...] = (0, 12, 16, 20, 24)
"""Lengths of what may repeat the sizes behind a file that was written without knowing them."""
_NOTHING: tuple[int, ...] = (0,)
_REPEATED, _UTF8 = 0x8, 0x800


def check_every_byte(archive: zipfile.ZipFile, stream: BinaryIO, where: str, length: int) -> None:
    """Refuse an archive of *length* bytes that holds bytes which belong to none of its files, or a comment.

    Folders may stand in it, as they do when others pack it again, but only those that hold a file.

    Raises:
        UsageError: with what stands in it.
    """
    entries = archive.infolist()
    if archive.comment or any(entry.comment for entry in entries):
        raise refused(where, say("a comment stands in it."))
    paths = [entry.filename.split("/") for entry in entries if not entry.filename.endswith("/")]
    folders = {"/".join(parts[:depth]) + "/" for parts in paths for depth in range(1, len(parts))}
    for entry in entries:
        if not entry.filename.endswith("/"):
            continue
        if entry.file_size or entry.compress_size:
            raise refused(where, say("{name} is a folder that holds bytes.", name=shown(entry.filename)))
        if entry.filename not in folders:
            raise refused(where, say("{name} is a folder without a file.", name=shown(entry.filename)))
    if not _is_gapless(entries, stream, length):
        raise refused(where, say("bytes stand in it that belong to none of its files."))


def refused(where: str, why: str) -> UsageError:
    """Return the error that says of *where* why nothing in it was looked at."""
    return UsageError(
        say(
            "{file}: {why} No submission is made like this, so nothing in it was looked at.",
            file=where,
            why=why,
        )
    )


def shown(name: str) -> str:
    """Return a name that others gave, short and without signs that could move about."""
    return ascii(name if len(name) <= 80 else f"{name[:79]}…")


def _is_gapless(entries: list[zipfile.ZipInfo], stream: BinaryIO, length: int) -> bool:
    """Say whether file follows on file up to the directory, and the directory up to the end."""
    try:
        directory = _directory(stream, length)
        due, allowed = 0, _NOTHING
        for entry in sorted(entries, key=lambda each: each.header_offset):
            name = entry.orig_filename.encode("utf-8" if entry.flag_bits & _UTF8 else "cp437")
            if entry.header_offset - due not in allowed:
                return False
            mark, named, added = _HEADER.unpack(_bytes(stream, entry.header_offset, _HEADER.size))
            if mark != b"PK\3\4" or named != len(name) or max(added, len(entry.extra)) > _MOST_ADDED:
                return False
            due = entry.header_offset + _HEADER.size + named + added + entry.compress_size
            allowed = _BEHIND if entry.flag_bits & _REPEATED else _NOTHING
    except (struct.error, UnicodeEncodeError, OSError, ValueError):
        return False
    return directory - due in allowed


def _directory(stream: BinaryIO, length: int) -> int:
    """Return where the directory begins.

    Raises:
        ValueError: it does not reach up to the end.
    """
    end = length - _END.size
    mark, size, begin, _ = _END.unpack(_bytes(stream, end, _END.size))
    if mark == b"PK\5\6" and begin == 0xFFFF_FFFF:
        end -= _LARGE_END_AT
        mark, own, size, begin = _LARGE_END.unpack(_bytes(stream, end, _LARGE_END.size))
        if mark != b"PK\6\6" or own != _LARGE_END.size - 12:
            raise ValueError(mark)
    elif mark != b"PK\5\6":
        raise ValueError(mark)
    if begin + size != end:
        raise ValueError(begin)
    return int(begin)


def _bytes(stream: BinaryIO, at: int, count: int) -> bytes:
    stream.seek(at)
    return stream.read(count)
