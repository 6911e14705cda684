"""Tables of the report: columns with fixed widths, rows with a meaning, and the kinds of cell."""

from typing import Literal, TypeAlias

from pydantic import model_validator

from regrisk.charts.figures import BarFigures, CoverageFigures, ExposureFigures
from regrisk.charts.plain_text import Plain
from regrisk.model.base import Record
from regrisk.report.inline import Words

Align: TypeAlias = Literal["left", "right", "center"]
CellStyle: TypeAlias = Literal["text", "key", "quiet", "digest"]
LineStyle: TypeAlias = Literal["text", "key", "quiet", "digest", "meta", "note", "alert"]


class Column(Record):
    """A column: its head, its width in points, and how its cells are set.

    ``key`` is bold ink (the column one looks for), ``quiet`` grey, ``digest`` the face of digests.
    Numbers are set right, words left; the head is aligned like its cells.
    ``one_line`` shortens a cell at a word with an ellipsis instead of breaking it.
    """

    head: Words = ""
    width: float
    align: Align = "left"
    style: CellStyle = "text"
    one_line: bool = False


class Line(Record):
    """One paragraph of a cell in a style of its own; ``meta`` and ``note`` are smaller and grey."""

    words: Words
    style: LineStyle = "text"


class Lines(Record):
    """A cell of several paragraphs."""

    lines: tuple[Line, ...]


class BarCell(Record):
    """A cell with a ledger or question bar; the figures stand beside it in other cells."""

    bar: BarFigures
    height: float = 6.0


class LevelMark(Record):
    """An answer's level as four squares.

    ``filled`` counts the solid ones of a stated level; ``open`` (unknown or unanswered) is four
    dashed outlines, ``none`` (does not apply) four pale frames. ``shown`` says it in words.
    """

    state: Literal["level", "open", "none"] = "level"
    filled: int = 0
    shown: Plain


class ExposureCell(Record):
    """A cell with the filled cells of an exposure factor."""

    exposure: ExposureFigures


class CoverageCell(Record):
    """A cell with the bar of a framework line."""

    coverage: CoverageFigures


class WriteHere(Record):
    """An empty cell with a line to write on."""


Cell: TypeAlias = Words | Lines | BarCell | LevelMark | ExposureCell | CoverageCell | WriteHere


class Row(Record):
    """A row. ``tinted`` is for a row that means something, ``total`` has a rule above and is bold.

    ``quiet`` is set in grey: it stands beside the sum, not in it. ``key`` makes the row a target
    of links.
    """

    cells: tuple[Cell, ...]
    kind: Literal["plain", "tinted", "total", "quiet"] = "plain"
    key: str | None = None


class Table(Record):
    """A table.

    ``data`` has heads above its columns, which repeat after a page break. ``names`` has none: its
    first column names what the others say. ``density`` is the padding of its rows: ``dense`` for
    long lists, ``roomy`` where people write by hand. ``key`` makes the table a target of links.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    kind: Literal["data", "names"] = "data"
    density: Literal["normal", "medium", "dense", "roomy"] = "normal"
    key: str | None = None

    @property
    def width(self) -> float:
        """The sum of the column widths in points."""
        return sum(column.width for column in self.columns)

    @model_validator(mode="after")
    def _every_row_fills_every_column(self) -> "Table":
        """Refuse a row with too few or too many cells."""
        for row in self.rows:
            if len(row.cells) != len(self.columns):
                raise ValueError(f"a row has {len(row.cells)} cells for {len(self.columns)} columns")
        return self


def rows(*cells: tuple[Cell, ...]) -> tuple[Row, ...]:
    """Return plain rows from tuples of cells."""
    return tuple(Row(cells=each) for each in cells)
