"""Plain text for a terminal: headings, wrapped paragraphs and columns that line up."""

import textwrap
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Literal


@dataclass(frozen=True, slots=True)
class Column:
    """A column so many characters wide; text in it is wrapped, figures stand at its right edge."""

    width: int
    align: Literal["left", "right"] = "left"


def plain(text: str) -> str:
    """Return *text* on one line, without characters that could move a terminal's cursor or hide words."""
    shown = "".join(
        " " if char.isspace() else char if char.isprintable() else "\N{REPLACEMENT CHARACTER}"
        for char in text
    )
    return " ".join(shown.split())


def heading(text: str, width: int) -> Iterator[str]:
    """Give a heading with the line under it, after an empty line."""
    lines = _wrapped(text, width)
    yield ""
    yield from lines
    yield "─" * max(map(width_of, lines))


def paragraph(text: str, width: int, *, indent: str = "") -> Iterator[str]:
    """Give *text* wrapped to *width*, every line behind *indent*."""
    yield from (indent + line for line in _wrapped(text, width - len(indent)))


def row(cells: Sequence[str], columns: Sequence[Column]) -> Iterator[str]:
    """Give one row of a table, over as many lines as its longest cell needs."""
    wrapped = [_wrapped(text, column.width) for text, column in zip(cells, columns, strict=True)]
    for line in zip_longest(*wrapped, fillvalue=""):
        padded = (_padded(text, column) for text, column in zip(line, columns, strict=True))
        yield "  ".join(padded).rstrip()


def rows(table: Iterable[Sequence[str]], columns: Sequence[Column]) -> Iterator[str]:
    """Give the rows of a table."""
    for cells in table:
        yield from row(cells, columns)


def fitted(table: Sequence[Sequence[str]], width: int, *, right: Iterable[int] = ()) -> tuple[Column, ...]:
    """Return columns as wide as their longest cell; the widest gives way until all fit in *width*."""
    widths = [max(1, *(width_of(plain(cells[at])) for cells in table)) for at in range(len(table[0]))]
    while sum(widths) + 2 * (len(widths) - 1) > width and max(widths) > 8:
        widths[widths.index(max(widths))] -= 1
    ends = set(right)
    return tuple(Column(each, "right" if at in ends else "left") for at, each in enumerate(widths))


def width_of(text: str) -> int:
    """Return how many cells of a terminal *text* takes; wide characters take two, combining ones none."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1
        for char in text
    )


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(plain(text), width, break_on_hyphens=False) or [""]


def _padded(text: str, column: Column) -> str:
    gap = " " * max(0, column.width - width_of(text))
    return gap + text if column.align == "right" else text + gap
