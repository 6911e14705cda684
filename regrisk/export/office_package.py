"""The package of a Word document or a workbook: its parts, read safely and found by their relationships."""

import posixpath
import re
import struct
import zipfile
import zlib
from io import BytesIO
from typing import Protocol
from xml.etree import ElementTree

from regrisk.export.opened import MOST_READ, DamagedError
from regrisk.words import say

MAIN = "officeDocument"
"""What the root calls the part that a program opens first."""
_BROKEN = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, KeyError, RuntimeError,
    OverflowError,
)  # fmt: skip
"""What reading raises for a file that is made to break it; an encrypted one is a RuntimeError."""
_ENCODING = re.compile(r"<\?xml[^>]*?encoding\s*=\s*[\"']([^\"']*)")


class Target(Protocol):
    """What is told of every element of a part, as it is read."""

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def end(self, tag: str) -> None:
        """An element ends."""

    def data(self, text: str) -> None:
        """Text stands here."""


class Package:
    """The parts of a package by name."""

    def __init__(self, content: bytes) -> None:
        """Look at every part, and at the content of none.

        Raises:
            DamagedError: this is no package that can be read, or two programs could read two from it.
        """
        try:
            self._archive = zipfile.ZipFile(BytesIO(content))
        except _BROKEN as error:
            raise _unreadable() from error
        entries = self._archive.infolist()
        self.names = tuple(sorted(each.filename for each in entries))
        if len({name.casefold() for name in self.names}) < len(self.names):
            raise _unreadable()
        if sum(each.file_size for each in entries) > MOST_READ:
            raise DamagedError(say("it is longer than {size} MB", size=MOST_READ >> 20))

    @property
    def told(self) -> tuple[str, ...]:
        """The parts that are written in XML; the others are pictures."""
        return tuple(name for name in self.names if _is_told(name))

    def part(self, name: str) -> bytes:
        """Return the content of a part.

        Raises:
            DamagedError: it is not there, or damaged.
        """
        try:
            return self._archive.read(name)
        except _BROKEN as error:
            raise _unreadable() from error

    def tell(self, name: str, target: Target) -> None:
        """Tell *target* every element of a part.

        Raises:
            DamagedError: it is no XML, or declares entities.
        """
        try:
            text = self.part(name).decode("utf-8-sig")
            encoding = _ENCODING.match(text)
            if "<!DOCTYPE" in text or (encoding and encoding[1].casefold() != "utf-8"):
                raise _unreadable()
            parser = ElementTree.XMLParser(target=target)
            parser.feed(text)
            parser.close()
        except (ElementTree.ParseError, *_BROKEN) as error:
            raise _unreadable() from error

    def related(self, name: str) -> dict[str, tuple[str, str]]:
        """Return what a part refers to inside the package, by id: as what, and which part.

        The empty name is the root of the package.
        """
        folder, _, file = name.rpartition("/")
        listed = f"{folder}/_rels/{file}.rels".lstrip("/")
        if listed not in self.names:
            return {}
        found = _Relations(folder)
        self.tell(listed, found)
        return found.found

    def main(self) -> str:
        """Return the name of the part that a program opens first.

        Raises:
            DamagedError: there is not one.
        """
        found = [part for kind, part in self.related("").values() if kind == MAIN]
        if len(found) != 1:
            raise _unreadable()
        return found[0]


class _Relations:
    def __init__(self, folder: str) -> None:
        self._folder = folder
        self.found: dict[str, tuple[str, str]] = {}

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if local(tag) == "Relationship" and attributes.get("TargetMode") != "External":
            part = posixpath.normpath(posixpath.join("/", self._folder, attributes.get("Target", "")))
            kind = attributes.get("Type", "").rpartition("/")[2]
            self.found[attributes.get("Id", "")] = (kind, part.lstrip("/"))

    def end(self, tag: str) -> None:
        pass

    def data(self, text: str) -> None:
        pass


def local(name: str) -> str:
    """Return the name of an element or attribute without its namespace, of which there are two editions."""
    return name.rpartition("}")[2]


def _is_told(name: str) -> bool:
    return name.casefold().endswith((".xml", ".rels"))


def _unreadable() -> DamagedError:
    return DamagedError(say("it is no file that can be read"))
