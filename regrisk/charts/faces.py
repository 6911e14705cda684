"""The vendored typefaces: known to the page maker by name, measured, and asked what they can print."""

from functools import cache
from importlib.resources import as_file, files
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from regrisk.charts.palette import BOLD as BOLD
from regrisk.charts.palette import OBLIQUE as OBLIQUE
from regrisk.charts.palette import REGULAR as REGULAR

LIGHT = "DejaVu Sans ExtraLight"
MONO = "DejaVu Sans Mono"
FILES = {
    REGULAR: "DejaVuSansCondensed.ttf",
    BOLD: "DejaVuSansCondensed-Bold.ttf",
    OBLIQUE: "DejaVuSansCondensed-Oblique.ttf",
    LIGHT: "DejaVuSans-ExtraLight.ttf",
    MONO: "DejaVuSansMono.ttf",
}
_UNPRINTABLE = "[?]"


@cache
def font(face: str) -> TTFont:
    """Return the font of *face*, reading its file the first time.

    Raises:
        KeyError: *face* is neither vendored nor registered.
    """
    if face in FILES:
        with as_file(files("regrisk") / "assets" / "fonts" / FILES[face]) as path:
            return register(face, path)
    known = pdfmetrics.getFont(face)
    if not isinstance(known, TTFont):
        raise KeyError(face)
    return known


def register(face: str, path: Path) -> TTFont:
    """Make the TrueType file at *path* known as *face*, so that charts can be laid out with it."""
    made = TTFont(face, str(path))
    pdfmetrics.registerFont(made)
    return made


@cache
def _widths(face: str) -> dict[int, float]:
    """Return the advance of every character of *face* in thousandths of its size."""
    return dict(font(face).face.charWidths)


@cache
def printable(face: str) -> frozenset[str]:
    """Return the characters that *face* has a sign for, the line feed among them."""
    return frozenset(map(chr, font(face).face.charToGlyph)) | {"\n"}


def prints(text: str, face: str) -> bool:
    """Say whether *face* has a sign for every character of *text*; all vendored faces have those of ASCII."""
    return text.isascii() or printable(face).issuperset(text)


@cache
def _word_width(face: str, word: str) -> float:
    widths, missing = _widths(face), float(font(face).face.defaultWidth or 0)
    return sum([widths.get(ord(letter), missing) for letter in word]) / 1000


def width(text: str, face: str, size: float) -> float:
    """Return the width of *text* in points."""
    return size * _word_width(face, text)


def with_substitutes(text: str, face: str) -> str:
    """Return *text* with ``[?]`` for every stretch that *face* cannot print."""
    if prints(text, face):
        return text
    known = printable(face)
    out: list[str] = []
    for letter in text:
        if letter in known:
            out.append(letter)
        elif not out or out[-1] != _UNPRINTABLE:
            out.append(_UNPRINTABLE)
    return "".join(out)


def shortened(text: str, face: str, size: float, room: float) -> str:
    """Return *text*; where it is wider than *room* it is cut at a word and ends in an ellipsis."""
    if width(text, face, size) <= room:
        return text
    shorter = text.rsplit(" ", 1)[0].rstrip() if " " in text else text[:-1]
    while shorter:
        if width(f"{shorter} …" if " " in text else f"{shorter}…", face, size) <= room:
            return f"{shorter} …" if " " in text else f"{shorter}…"
        shorter = shorter.rsplit(" ", 1)[0].rstrip() if " " in shorter else shorter[:-1]
    return "…"


def in_lines(text: str, face: str, size: float, room: float, most: int) -> tuple[str, ...]:
    """Return *text* broken at words into lines no wider than *room*; the last of *most* is shortened."""
    first, *others = text.split() or [""]
    lines = [first]
    for at, word in enumerate(others):
        if width(f"{lines[-1]} {word}", face, size) <= room:
            lines[-1] = f"{lines[-1]} {word}"
        elif len(lines) < most:
            lines.append(word)
        else:
            lines[-1] = " ".join((lines[-1], *others[at:]))
            break
    return tuple(shortened(line, face, size, room) for line in lines)
