"""Reads back the text that a PDF of ours prints, to check that it states what it should."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pikepdf

from regrisk.errors import ReportError

_ONE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_RANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])")
_HEX = re.compile(rb"<([0-9A-Fa-f]+)>")
_BLOCKS = re.compile(rb"begin(bfchar|bfrange)(.*?)end(?:bfchar|bfrange)", re.DOTALL)


def printed_text(path: Path) -> str:
    """Return everything that the PDF at *path* prints, a line for each run of text, in drawing order.

    Only what our own renderer writes is understood: fonts of one byte a sign that say what each sign is.

    Raises:
        ReportError: the file is no PDF that can be read.
    """
    try:
        with pikepdf.open(path) as document:
            return "\n".join(run for page in document.pages for run in _runs(page))
    except (OSError, pikepdf.PdfError) as error:
        raise ReportError(f"{path}: this PDF cannot be read ({error}). Write it again.") from error


def _runs(page: pikepdf.Page) -> Iterator[str]:
    signs: Mapping[int, str] = {}
    fonts: dict[str, Mapping[int, str]] = {}
    for instruction in pikepdf.parse_content_stream(page):
        operator, operands = str(instruction.operator), instruction.operands
        if operator == "Tf":
            name = str(operands[0])
            if name not in fonts:
                fonts[name] = _signs(page, name)
            signs = fonts[name]
        elif operator in ("Tj", "'", '"'):
            yield _text(operands[-1], signs)
        elif operator == "TJ":
            yield "".join(_text(part, signs) for part in operands[0] if isinstance(part, pikepdf.String))


def _text(written: object, signs: Mapping[int, str]) -> str:
    return "".join(signs.get(byte, chr(byte)) for byte in bytes(written))  # type: ignore[call-overload]


def _signs(page: pikepdf.Page, name: str) -> Mapping[int, str]:
    """Return what each byte of a font prints; empty where it prints itself."""
    font = page.Resources.Font[name]
    if "/ToUnicode" not in font:
        return {}
    found: dict[int, str] = {}
    for kind, block in _BLOCKS.findall(font.ToUnicode.read_bytes()):
        if kind == b"bfchar":
            found.update((int(code, 16), _decoded(text)) for code, text in _ONE.findall(block))
        else:
            found.update(_ranges(block))
    return found


def _ranges(block: bytes) -> Iterator[tuple[int, str]]:
    for first, last, start, listed in _RANGE.findall(block):
        codes = range(int(first, 16), int(last, 16) + 1)
        if listed:
            yield from zip(codes, (_decoded(text) for text in _HEX.findall(listed)), strict=False)
        else:
            begin = int(start, 16)
            yield from ((code, chr(begin + place)) for place, code in enumerate(codes))


def _decoded(text: bytes) -> str:
    return bytes.fromhex(text.decode()).decode("utf-16-be")
