"""The words of a Word document and the cells of a workbook, read without the programs that write them."""

import html
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from regrisk.export.opened import MOST_READ, DamagedError
from regrisk.words import say

_WORDS = re.compile(r"word/(?:document|header\d*|footer\d*)\.xml")
# Every part of a pattern stops at a sign that the next one begins with, so that no file can make them slow.
_RUN = re.compile(rb"<w:t(?: [^<>]*)?>([^<]*)</w:t>")
_SHEET = re.compile(rb'<sheet name="([^"<]*)"')
_TEXT = re.compile(rb"<t(?: [^<>]*)?>([^<]*)</t>")
_VALUE = re.compile(rb"<v>([^<]*)</v>")
_FORMULA = re.compile(rb"<f>([^<]*)</f>")
_BROKEN = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, KeyError, RuntimeError,
    OverflowError,
)  # fmt: skip
"""What reading raises for a file that is made to break it; an encrypted one is a RuntimeError."""

Cell = tuple[str, str, str]
"""Where a cell stands, what it shows, and the formula that gives it."""


def paragraphs(content: bytes) -> tuple[str, ...]:
    """Return every paragraph of a Word document that says something, with its heads and feet.

    Raises:
        DamagedError: this is no Word document that can be read.
    """
    parts = _parts(content)
    texts = (
        _plain(b"".join(_RUN.findall(found)))
        for name in sorted(parts)
        if _WORDS.fullmatch(name)
        for found in parts[name].split(b"</w:p>")
    )
    return tuple(text for text in texts if text)


def rows(content: bytes) -> tuple[tuple[Cell, ...], ...]:
    """Return every row of a workbook, sheet by sheet.

    Raises:
        DamagedError: this is no workbook that can be read.
    """
    parts = _parts(content)
    shared = [
        _plain(b"".join(_TEXT.findall(found)))
        for found in parts.get("xl/sharedStrings.xml", b"").split(b"</si>")
    ]
    names = [_plain(name) for name in _SHEET.findall(parts.get("xl/workbook.xml", b""))]
    found: list[tuple[Cell, ...]] = []
    try:
        for number, name in enumerate(names, start=1):
            sheet = parts[f"xl/worksheets/sheet{number}.xml"]
            found += [tuple(_cells(name, row, shared)) for row in sheet.split(b"</row>")]
    except (KeyError, IndexError, ValueError) as error:
        raise DamagedError(say("it is no file that can be read")) from error
    return tuple(found)


def _cells(sheet: str, row: bytes, shared: list[str]) -> Iterator[Cell]:
    for each in row.split(b'<c r="')[1:]:
        place, _, rest = each.partition(b'"')
        opening, _, inner = rest.partition(b">")
        value = b"".join(_VALUE.findall(inner))
        shown = shared[int(value)] if b't="s"' in opening else _plain(value or b"".join(_TEXT.findall(inner)))
        if shown:
            yield f"{sheet}!{_plain(place)}", shown, _plain(b"".join(_FORMULA.findall(inner)))


def _plain(text: bytes) -> str:
    return html.unescape(text.decode("utf-8", "replace"))


def _parts(content: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(BytesIO(content)) as package:
            entries = [each for each in package.infolist() if each.filename.endswith(".xml")]
            if sum(each.file_size for each in entries) > MOST_READ:
                raise DamagedError(say("it is longer than {size} MB", size=MOST_READ >> 20))
            return {each.filename: package.read(each) for each in entries}
    except _BROKEN as error:
        raise DamagedError(say("it is no file that can be read")) from error
