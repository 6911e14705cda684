"""The blocks with a shape of their own: tiles, the strip of a domain, contents, finder, signatures, words."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import ceil

from regrisk.charts import faces
from regrisk.report.blocks import (
    GAP,
    HALVES,
    MEASURE,
    DomainStrip,
    Finder,
    FinderTopic,
    Heading,
    Signatures,
    Terms,
    Tile,
    Tiles,
)
from regrisk.report.document import ReportDocument, blocks_within
from regrisk.report.inline import PageOf, Run, Words
from regrisk.report.pdf import cells, styles
from regrisk.report.pdf.boxes import Box, ChartBox, Space, TextBox
from regrisk.report.pdf.pen import Pen
from regrisk.report.pdf.stack import Beside, Stack
from regrisk.report.pdf.table import Grid, RowBox, TableBox
from regrisk.report.pdf.typesetter import Typesetter
from regrisk.report.tables import Column, Row, Table

_STRIP_BAR, _STRIP_GAP = 120.0, 11.0
_FINDER_WIDTHS = (139.0, 76.0, 28.0)
_QUARTERS = 4


class TilesBox(Box):
    """Big figures between two rules."""

    before, after = 2.0, 4.0
    _ABOVE, _BELOW, _SIDE = 5.0, 6.0, 8.0

    def __init__(self, setter: Typesetter, block: Tiles) -> None:
        self._tiles = block.tiles
        self._stacks = [self._stack(setter, tile) for tile in block.tiles]
        self.height = self._ABOVE + max((s.height for s in self._stacks), default=0.0) + self._BELOW

    def _stack(self, setter: Typesetter, tile: Tile) -> Stack:
        left = self._SIDE + 2 if tile.new_group else 0.0
        room = tile.width - left - self._SIDE
        return Stack(
            [
                setter.text(tile.label.upper(), styles.LABEL, room, most=1),
                setter.text(tile.figure, styles.FIGURES[tile.size], tile.width - left, most=1),
                setter.text(tile.remark, styles.META, room, most=3),
            ]
        )

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the rules and the tiles."""
        foot = top - self.height
        with pen.artifact():
            pen.rule(x, x + MEASURE, top, stroke=0.9, color=styles.INK)
            pen.rule(x, x + MEASURE, foot, stroke=0.5, color=styles.LINE)
        for tile, stack in zip(self._tiles, self._stacks, strict=True):
            left = 0.0
            if tile.new_group:
                left = self._SIDE + 2
                with pen.artifact():
                    pen.upright(x, top, foot, stroke=0.5, color=styles.LINE)
            stack.draw(pen, x + left, top - self._ABOVE)
            x += tile.width


class StripBox(Box):
    """The bar of a domain and the words beside it."""

    before, after, keep = 0.0, 3.0, True

    def __init__(self, setter: Typesetter, block: DomainStrip) -> None:
        self._bar = ChartBox(block.bar, _STRIP_BAR, 7.0, artifact=True)
        room = MEASURE - _STRIP_BAR - _STRIP_GAP
        self._words = setter.text(block.words, styles.SMALL, room, most=4)
        self.height = max(self._words.height, 11.0)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the bar on the first line of the words."""
        self._bar.draw(pen, x, top - 1.8)
        self._words.draw(pen, x + _STRIP_BAR + _STRIP_GAP, top)


class SignaturesBox(Box):
    """Blocks to sign, side by side, each with its lines."""

    before, after = 12.0, 20.0
    _FIRST, _STEP, _CLOSER = 31.0, 38.0, 34.0

    def __init__(self, setter: Typesetter, block: Signatures) -> None:
        room = HALVES[0] - 10
        self._step = self._CLOSER if setter.tight else self._STEP
        if setter.tight:
            self.after = self.before
        self._room = room
        self._blocks = [
            (
                setter.text(each.title, styles.KEY, room, most=2),
                [setter.text(line, styles.META, room, most=1) for line in each.lines],
            )
            for each in block.blocks
        ]
        most = max((len(lines) for _, lines in self._blocks), default=0)
        self.height = self._FIRST + self._step * most - 22.0

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw titles, lines and what to write on them."""
        for title, lines in self._blocks:
            title.draw(pen, x, top)
            for index, line in enumerate(lines):
                y = top - self._FIRST - 7 - index * self._step
                with pen.artifact():
                    pen.rule(x, x + self._room, y, stroke=0.9, color=styles.INK)
                line.draw(pen, x, y - 2.5)
            x += HALVES[0] + GAP


def terms(setter: Typesetter, block: Terms) -> TableBox:
    """Return words with their meanings, three in a row."""
    grid = Grid.of((MEASURE / 3,) * 3)
    texts: list[Words] = []
    for term in block.terms:
        meaning = term.meaning if isinstance(term.meaning, tuple) else (term.meaning,)
        texts.append((Run(text=term.word, face="bold"), " ", *meaning))
    rows = [
        RowBox(
            [
                Stack([setter.text(text, styles.CELL, room)] if text else [])
                for text, room in zip(_padded(texts[at : at + 3], 3), grid.rooms, strict=True)
            ],
            above=3.0,
            below=3.2,
        )
        for at in range(0, len(texts), 3)
    ]
    return TableBox(grid, None, rows, role="layout", top_rule=False)


def finder(setter: Typesetter, block: Finder) -> Box:
    """Return the topics in two columns; the first column has the odd one."""
    half = ceil(len(block.topics) / 2)
    tables = [
        cells.table(setter, _topics(block, part))
        for part in (block.topics[:half], block.topics[half:])
        if part
    ]
    return Beside([Stack([table]) for table in tables], HALVES[: len(tables)])


def _topics(block: Finder, topics: Sequence[FinderTopic]) -> Table:
    topic, questions, page = block.heads
    columns = (
        Column(head=topic, width=_FINDER_WIDTHS[0]),
        Column(head=questions, width=_FINDER_WIDTHS[1], style="quiet"),
        Column(head=page, width=_FINDER_WIDTHS[2], align="right", style="key"),
    )
    rows = tuple(
        Row(cells=(each.topic, each.questions, (PageOf(key=each.key, before="", face="bold"),)))
        for each in topics
    )
    return Table(columns=columns, rows=rows)


def contents(setter: Typesetter, document: ReportDocument) -> Iterator[Box]:
    """Return the numbered sections in two columns, and the headings with a short name in four."""
    listed = [section for section in document.sections if section.number is not None]
    half = ceil(len(listed) / 2)
    sections = [
        [_entry(setter, str(section.number), section.title, section.key) for section in part]
        for part in (listed[:half], listed[half:])
    ]
    yield Beside([Stack([_listing(part, _SECTION_GRID, 4.3)]) for part in sections if part], HALVES)
    named = [
        block
        for section in document.sections
        for block in blocks_within(section.blocks)
        if isinstance(block, Heading) and block.short and block.key
    ]
    if named:
        rows = ceil(len(named) / _QUARTERS)
        columns = [named[at : at + rows] for at in range(0, len(named), rows)]
        width = (MEASURE - 3 * 12) / _QUARTERS
        grid = Grid.of((23.0, width - 38.0, 15.0))
        lists = [
            _listing([_small_entry(setter, heading, grid) for heading in column], grid, 1.9)
            for column in columns
        ]
        yield Space(2)
        yield _Quarters(lists, width)


_SECTION_GRID = Grid.of((25.0, 190.0, 28.0))


def _entry(setter: Typesetter, number: str, title: str, key: str) -> list[Stack]:
    style = styles.TextStyle(8.2, 10.0, color=styles.INK)
    heavy = replace(style, face=styles.KEY.face, color=styles.DEEP)
    return _linked(
        setter, key, (number, title), (heavy, style, replace(heavy, color=styles.INK)), _SECTION_GRID
    )


def _small_entry(setter: Typesetter, heading: Heading, grid: Grid) -> list[Stack]:
    style = styles.TextStyle(6.9, 9.0, color=styles.INK)
    heavy = replace(style, face=styles.KEY.face)
    fits = faces.width(heading.short, style.face, style.size) <= grid.rooms[1]
    name = style if fits else replace(style, size=6.2)
    return _linked(setter, heading.key or "", (heading.number, heading.short), (heavy, name, heavy), grid)


def _linked(
    setter: Typesetter,
    key: str,
    words: tuple[str, str],
    looks: tuple[styles.TextStyle, styles.TextStyle, styles.TextStyle],
    grid: Grid,
) -> list[Stack]:
    """Return number, title and page as three cells that lead to *key*."""
    texts = (*words, setter.page(key))
    looks = (*looks[:2], replace(looks[2], align="right"))
    return [
        Stack([TextBox(setter.linked(text, look, key), look, room, role="", most=1)])
        for text, look, room in zip(texts, looks, grid.rooms, strict=True)
    ]


def _listing(entries: Sequence[list[Stack]], grid: Grid, pad: float) -> TableBox:
    rows = [RowBox(entry, above=pad, below=pad) for entry in entries]
    return TableBox(grid, None, rows, role="list", top_rule=False)


class _Quarters(Box):
    """Four narrow lists side by side."""

    after = 6.0

    def __init__(self, lists: Sequence[TableBox], width: float) -> None:
        self._lists, self._width = lists, width
        self.height = max(each.height for each in lists)

    def forced(self, room: float) -> list[Box]:
        """Put the lists under each other."""
        return list(self._lists)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the lists."""
        for each in self._lists:
            each.draw(pen, x, top)
            x += self._width + 12


def _padded(texts: Sequence[Words], count: int) -> list[Words]:
    return [*texts, *([""] * (count - len(texts)))]
