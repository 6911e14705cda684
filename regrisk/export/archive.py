"""A submission as one ZIP file: written so that the same content gives the same bytes."""

import hashlib
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from regrisk.model.submission import FileRole, SealedFile

_NO_TIME = (1980, 1, 1, 0, 0, 0)
"""The first moment that the format knows; a submission says itself when it was sealed."""
_UNIX, _PLAIN_FILE = 3, 0o100644 << 16


@dataclass(frozen=True)
class Member:
    """A file of a submission, whose content is handed out piece by piece as often as it is asked for."""

    path: str
    sha256: str
    size: int
    chunks: Callable[[], Iterator[bytes]]

    def as_sealed(self, role: FileRole) -> SealedFile:
        """Return how a manifest lists it."""
        return SealedFile(path=self.path, role=role, sha256=self.sha256, bytes=self.size)


def member(path: str, content: bytes) -> Member:
    """Return a file whose content is held in memory."""
    return Member(path, hashlib.sha256(content).hexdigest(), len(content), lambda: iter((content,)))


def write_zip(stream: BinaryIO, members: Iterable[Member]) -> None:
    """Write *members* to *stream* in their order.

    Nothing is compressed: the papers are already, and packed bytes would depend on the library.
    """
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED, strict_timestamps=True) as archive:
        for each in members:
            entry = zipfile.ZipInfo(each.path, _NO_TIME)
            entry.create_system, entry.external_attr = _UNIX, _PLAIN_FILE
            entry.file_size = each.size
            with archive.open(entry, "w") as out:
                for chunk in each.chunks():
                    out.write(chunk)
