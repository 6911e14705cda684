"""The files of a submission that others hand in: named safely, bounded, and read piece by piece."""

import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from typing import BinaryIO, Protocol

from regrisk import spoken
from regrisk.errors import UsageError
from regrisk.export.manifest import MANIFEST
from regrisk.export.zip_bytes import check_every_byte, refused, shown
from regrisk.words import say

MOST_FILES = 5_000
MOST_BYTES = 4 << 30
"""Most bytes of all files together, unpacked."""
MOST_READ = 64 << 20
"""Most bytes of a file that has to be held in memory: everything but files of evidence."""
_SMALL, _MOST_TIMES = 16 << 20, 200
"""From this size on, a packed file that grows to more than so many times its size is refused."""
_PIECE = 1 << 20
_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1


class DamagedError(Exception):
    """A file of a submission cannot be read; the message is a part of a sentence that says why."""


class Files(Protocol):
    """The files of a submission by their path in it."""

    @property
    def names(self) -> tuple[str, ...]:
        """Every file."""

    def chunks(self, name: str) -> Iterator[bytes]:
        """Return the content of a file, piece by piece; DamagedError where it cannot be read."""


def read(files: Files, name: str) -> bytes:
    """Return the content of a file.

    Raises:
        DamagedError: it is not there, cannot be read, or is too large to be what it should be.
    """
    if name not in files.names:
        raise DamagedError(say("it is missing"))
    content = bytearray()
    for piece in files.chunks(name):
        content += piece
        if len(content) > MOST_READ:
            raise DamagedError(say("it is longer than {size} MB", size=MOST_READ >> 20))
    return bytes(content)


def check_names(where: str, names: Iterable[str]) -> None:
    """Refuse names that lead elsewhere, or that two systems would take for the same file.

    Raises:
        UsageError: with the name.
    """
    seen: dict[str, str] = {}
    folders: set[str] = set()
    count = 0
    for name in names:
        count += 1
        parts = name.split("/")
        if not name.isprintable() or any(part in ("", ".", "..") for part in parts) or set(name) & set("\\:"):
            raise refused(
                where,
                say("{name} is a name that could lead out of the folder it is put in.", name=shown(name)),
            )
        same = unicodedata.normalize("NFC", name).casefold()
        if same in seen:
            raise refused(where, say("{name} stands in it twice.", name=shown(name)))
        seen[same] = name
        folders.update("/".join(parts[:depth]) for depth in range(1, len(parts)))
    if count > MOST_FILES:
        raise refused(where, say("it holds more than {number} files.", number=spoken.number(MOST_FILES)))
    for name in seen.values():
        if name in folders:
            raise refused(where, say("{name} is both a file and a folder.", name=shown(name)))


class ZipFiles:
    """The files of a ZIP file. One that was packed with its folder around it is read the same."""

    def __init__(self, stream: BinaryIO, where: str, length: int) -> None:
        """Look at every entry, and at the content of none.

        Raises:
            UsageError: this is no ZIP file, or one that nobody should unpack.
        """
        try:
            self._archive = zipfile.ZipFile(stream)
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise UsageError(
                say(
                    "{file}: this is no ZIP file that can be read ({error}). "
                    "If it was sent or copied, have that done again.",
                    file=where,
                    error=error,
                )
            ) from error
        every = self._archive.infolist()
        entries = [entry for entry in every if not entry.filename.endswith("/")]
        check_names(where, (entry.orig_filename for entry in entries))
        for entry in entries:
            _check(where, entry)
        if sum(entry.file_size for entry in entries) > MOST_BYTES:
            raise refused(where, say("it unpacks to more than {size} GB.", size=MOST_BYTES >> 30))
        if sum(entry.compress_size for entry in entries) > length:
            raise refused(where, say("two of its files share the same bytes."))
        around = _around([entry.filename for entry in entries])
        self._entries = {entry.filename.removeprefix(around): entry for entry in entries}
        if MANIFEST in self._entries:  # without one it is no submission, which is said elsewhere
            check_every_byte(self._archive, stream, where, length)

    @property
    def names(self) -> tuple[str, ...]:
        """Every file, in the order of the archive."""
        return tuple(self._entries)

    def chunks(self, name: str) -> Iterator[bytes]:
        """Return the content of a file, piece by piece.

        Raises:
            DamagedError: its bytes are damaged.
        """
        try:
            with self._archive.open(self._entries[name]) as source:
                while piece := source.read(_PIECE):
                    yield piece
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError) as error:
            raise DamagedError(say("its bytes were changed or cut short")) from error


def _check(where: str, entry: zipfile.ZipInfo) -> None:
    kind = stat.S_IFMT(entry.external_attr >> 16)
    name = shown(entry.filename)
    if kind not in (0, stat.S_IFREG):
        raise refused(where, say("{name} is a link or another special file.", name=name))
    if entry.flag_bits & _ENCRYPTED:
        raise refused(where, say("{name} is encrypted.", name=name))
    if entry.compress_type not in _PACKED:
        raise refused(where, say("{name} is packed in a way that no submission is.", name=name))
    if entry.file_size > _SMALL and entry.file_size > _MOST_TIMES * max(entry.compress_size, 1):
        grown = spoken.number(entry.file_size >> 20)
        raise refused(
            where, say("{name} would grow to {size} MB when it is unpacked.", name=name, size=grown)
        )


def _around(names: list[str]) -> str:
    """Return the folder that all files stand in, with its slash; nothing when they stand by themselves."""
    tops = {name.partition("/")[0] for name in names}
    if len(tops) != 1 or MANIFEST in names:
        return ""
    return f"{tops.pop()}/"
