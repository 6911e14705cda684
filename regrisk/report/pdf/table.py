"""Tables on the page: fixed columns, rows that are as high as their highest cell, heads that repeat."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from regrisk.report.pdf import styles
from regrisk.report.pdf.boxes import Box, Target
from regrisk.report.pdf.pen import Pen
from regrisk.report.pdf.stack import Stack

TALL = 200.0
"""Rows higher than this, in points, may break inside; all others stay whole."""
LOW = 300.0
"""A table that adds up and is no higher than this, in points, stays whole: a sum is read with its rows."""
LEFT_PAD, RIGHT_PAD = 3.0, 5.0
RowKind = Literal["plain", "tinted", "total", "quiet"]
Role = Literal["data", "names", "list", "layout"]


@dataclass(frozen=True, slots=True)
class Grid:
    """Where the cells of a table stand: left ends and widths of their text, in points."""

    lefts: tuple[float, ...]
    rooms: tuple[float, ...]
    width: float

    @classmethod
    def of(cls, widths: Sequence[float], *, first_pad: float = 0.0) -> "Grid":
        """Return the grid of columns that are *widths* wide; the outer sides have no padding."""
        lefts: list[float] = []
        rooms: list[float] = []
        edge = 0.0
        for index, width in enumerate(widths):
            left = first_pad if index == 0 else LEFT_PAD
            right = 0.0 if index == len(widths) - 1 else RIGHT_PAD
            lefts.append(edge + left)
            rooms.append(width - left - right)
            edge += width
        return cls(tuple(lefts), tuple(rooms), edge)


class RowBox:
    """A row: a stack for each column, with room above and below."""

    def __init__(
        self,
        cells: Sequence[Stack],
        *,
        above: float,
        below: float,
        kind: RowKind = "plain",
        key: str | None = None,
        write_in: tuple[int, ...] = (),
        token: object = None,
    ) -> None:
        self.cells, self.above, self.below = cells, above, below
        self.kind, self.key, self.write_in = kind, key, write_in
        self.token: object = token or self
        self.tokens: tuple[object, ...] = tuple(cells)
        self.height = above + max(cell.height for cell in cells) + below

    def split(self, room: float, *, force: bool) -> "tuple[RowBox | None, RowBox | None]":
        """Break the row inside its cells; the first part is None where no cell can begin."""
        inner = room - self.above - self.below
        heads: list[Stack] = []
        rests: list[Stack] = []
        for cell in self.cells:
            parts = cell.forced(inner) if force else None
            head, rest = (parts[0], Stack(parts[1:])) if parts else cell.split(inner)
            heads.append(Stack([head] if head else []))
            rests.append(Stack([rest] if rest else []))
        if not any(head.height for head in heads):
            return None, self
        return self._part(heads, self.key), self._part(rests, None)

    def _part(self, cells: Sequence[Stack], key: str | None) -> "RowBox":
        part = RowBox(cells, above=self.above, below=self.below, kind=self.kind, key=key, token=self.token)
        part.write_in = self.write_in
        part.tokens = self.tokens
        return part


class TableBox(Box):
    """Rows under a head. It breaks between rows, and never leaves one row alone at a page's end or start.

    A low one with a total does not break.

    ``role`` ``data`` has column heads, ``names`` names in its first column. The others are no tables to
    a reader: ``list`` is a table of contents, ``layout`` only a way to place paragraphs.
    """

    before, after = 2.0, 4.0

    def __init__(
        self,
        grid: Grid,
        head: RowBox | None,
        rows: Sequence[RowBox],
        *,
        role: Role = "data",
        key: str | None = None,
        top_rule: bool = True,
    ) -> None:
        self._grid, self._head, self._rows = grid, head, rows
        self._role, self._key, self._top_rule = role, key, top_rule
        self._token: object = self
        self._continued = False
        self._downs: list[float] = []
        down = head.height if head else 0.0
        for row in rows:
            self._downs.append(down)
            down += row.height
        self.height = down
        self._whole = down <= LOW and any(row.kind == "total" for row in rows)

    @property
    def least(self) -> float:
        """The head and the rows that must not stand alone."""
        if self._whole:
            return self.height
        if len(self._rows) < 3 or any(row.height > TALL for row in self._rows[:2]):
            first = min(self._rows[0].height, TALL) if self._rows else 0.0
            return (self._head.height if self._head else 0.0) + first
        return self._downs[2]

    def split(self, room: float) -> tuple[Box | None, Box | None]:
        """Break between two rows, or inside a tall one."""
        if self.height <= room + 0.01:
            return self, None
        if self._whole:
            return None, self
        fitting = sum(
            down + row.height <= room + 0.01 for down, row in zip(self._downs, self._rows, strict=True)
        )
        over = self._rows[fitting]
        if over.height > TALL and room - self._downs[fitting] > TALL / 3:
            head, rest = over.split(room - self._downs[fitting], force=False)
            if head and rest:
                return self._parts([*self._rows[:fitting], head], [rest, *self._rows[fitting + 1 :]])
        if len(self._rows) - fitting == 1 and fitting > 2 and over.height <= TALL:
            fitting -= 1
        if fitting == 0 or (fitting == 1 and self._rows[0].height <= TALL and len(self._rows) > 2):
            return None, self
        return self._parts(self._rows[:fitting], self._rows[fitting:])

    def forced(self, room: float) -> list[Box]:
        """Break inside the first row, where not even two rows fit on a page."""
        if len(self._rows) > 1 and self._downs[1] <= room:
            head, rest = self._parts(self._rows[:1], self._rows[1:])
            return [part for part in (head, rest) if part]
        over = self._rows[0]
        first, second = over.split(room - self._downs[0], force=True)
        if first is None or second is None:
            return [self]
        head, rest = self._parts([first], [second, *self._rows[1:]])
        return [part for part in (head, rest) if part]

    def _parts(self, first: Sequence[RowBox], second: Sequence[RowBox]) -> tuple[Box | None, Box | None]:
        head, rest = self._part(first), self._part(second)
        head._key, head._continued, head.after = self._key, self._continued, 0.0
        rest._continued, rest.before = True, 0.0
        return head, rest

    def _part(self, rows: Sequence[RowBox]) -> "TableBox":
        part = TableBox(self._grid, self._head, rows, role=self._role, top_rule=self._top_rule)
        part._token, part.after, part.before = self._token, self.after, self.before
        return part

    def targets(self) -> Iterator[Target]:
        """Return the targets of the table, its rows and what their cells hold."""
        if self._key:
            yield Target(self._key)
        for row, down in zip(self._rows, self._downs, strict=True):
            if row.key:
                yield Target(row.key, down)
            for cell in row.cells:
                for target in cell.targets():
                    yield replace(target, down=down + row.above + target.down)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the rules, the head and the rows."""
        with pen.artifact():
            self._ground(pen, x, top)
        if self._role == "layout":
            for row, down in zip(self._rows, self._downs, strict=True):
                self._cells(pen, row, x, top - down)
            return
        if self._role == "list":
            with pen.element("TOC", token=self._token):
                for row, down in zip(self._rows, self._downs, strict=True):
                    with pen.element("TOCI", token=row.token):
                        self._cells(pen, row, x, top - down)
            return
        if self._head and self._continued:
            with pen.artifact():
                self._row(pen, self._head, x, top, head=True)
        with pen.element("Table", token=self._token):
            if self._head and not self._continued:
                self._row(pen, self._head, x, top, head=True)
            for row, down in zip(self._rows, self._downs, strict=True):
                self._row(pen, row, x, top - down, head=False)

    def _cells(self, pen: Pen, row: RowBox, x: float, top: float) -> None:
        for cell, left in zip(row.cells, self._grid.lefts, strict=True):
            cell.draw(pen, x + left, top - row.above)

    def _row(self, pen: Pen, row: RowBox, x: float, top: float, *, head: bool) -> None:
        with pen.element("TR", token=row.token):
            for index, (cell, left) in enumerate(zip(row.cells, self._grid.lefts, strict=True)):
                named = self._role == "names" and index == 0
                scope = "Column" if head else "Row" if named else ""
                with pen.element("TH" if scope else "TD", token=row.tokens[index], scope=scope):
                    cell.draw(pen, x + left, top - row.above - (_sunk(row, cell) if head else 0.0))

    def _ground(self, pen: Pen, x: float, top: float) -> None:
        right = x + self._grid.width
        for row, down in zip(self._rows, self._downs, strict=True):
            if row.kind == "tinted":
                pen.tint(x, top - down - row.height, self._grid.width, row.height, styles.PANEL)
        if self._top_rule:
            pen.rule(x, right, top, stroke=0.9, color=styles.INK)
        if self._head:
            pen.rule(x, right, top - self._head.height, stroke=0.5, color=styles.INK)
        for row, down in zip(self._rows, self._downs, strict=True):
            foot = top - down - row.height
            if row.kind == "total":
                pen.rule(x, right, top - down, stroke=0.9, color=styles.INK)
            pen.rule(x, right, foot, stroke=0.35, color=styles.HAIR)
            for column in row.write_in:
                left = x + self._grid.lefts[column]
                pen.rule(left, left + self._grid.rooms[column], foot, stroke=0.9, color=styles.INK)


def _sunk(row: RowBox, cell: Stack) -> float:
    """Return how far a head is set down, so that all heads of a table stand on one foot."""
    return row.height - row.above - row.below - cell.height
