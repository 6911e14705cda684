"""What a sheet holds, as values: columns, rows and formulas. Only the writer knows the file format."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["text", "key", "quiet", "whole", "score", "points", "exact", "money", "day"]
"""How the cells of a column are set: words, the word one looks for, words in grey, and kinds of figures."""


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula with its value, for programs that show a file without computing it.

    ``kind`` is that of the cell where it differs from its column.
    """

    text: str
    value: Fraction | int
    kind: Kind | None = None


Content: TypeAlias = str | int | Fraction | date | Formula | None


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, said when it is written, its width in characters, and the kind of its cells."""

    head: str
    width: float
    kind: Kind = "text"


@dataclass(frozen=True, slots=True)
class Row:
    """A row. ``total`` has a rule above and is bold, ``quiet`` is grey, ``head`` begins a group of rows."""

    cells: tuple[Content, ...]
    kind: Literal["plain", "total", "quiet", "head"] = "plain"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: a title, sentences, and one table with heads.

    ``tab`` is its name in the workbook. The rows of the table can be filtered where they are a list of
    things of one kind.
    """

    tab: str
    title: str
    says: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    filtered: bool = True

    @property
    def first_row(self) -> int:
        """The number of the first row of the table, as formulas count it: from 1."""
        return first_row(self.says)


def first_row(says: Sequence[str]) -> int:
    """Return the first row of a table under *says*: title, sentences, an empty row and heads come before."""
    return len(says) + 4


def place(column: int, row: int, *, fixed: bool = False) -> str:
    """Return a cell by its column, from 0, and its row, from 1: ``C7``, or ``$C$7`` where it is fixed."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"${letters}${row}" if fixed else f"{letters}{row}"


def span(column: int, first: int, last: int) -> str:
    """Return the cells of a column from one row to another, fixed."""
    return f"{place(column, first, fixed=True)}:{place(column, last, fixed=True)}"


def plain_rows(rows: Sequence[tuple[Content, ...]]) -> tuple[Row, ...]:
    """Return rows without a meaning of their own."""
    return tuple(Row(cells) for cells in rows)
