"""From the tables of a document to tables on the page."""

from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from regrisk.charts.figures import BarFigures
from regrisk.report.blocks import AnswerRow, Answers
from regrisk.report.inline import MARKS, PageOf, Run, Words
from regrisk.report.pdf import styles
from regrisk.report.pdf.boxes import Box, ChartBox, LevelBox, Space
from regrisk.report.pdf.stack import Stack
from regrisk.report.pdf.styles import TextStyle
from regrisk.report.pdf.table import Grid, RowBox, TableBox
from regrisk.report.pdf.typesetter import Typesetter
from regrisk.report.tables import (
    Align,
    BarCell,
    Cell,
    Column,
    CoverageCell,
    ExposureCell,
    LevelMark,
    Lines,
    Row,
    Table,
    WriteHere,
)

PADS = {"normal": (3.0, 3.2), "medium": (2.0, 2.2), "dense": (1.2, 1.4), "roomy": (6.2, 6.2)}
_TIGHTER = {"normal": "medium", "medium": "dense", "dense": "dense", "roomy": "roomy"}
"""The padding of the next denser table; rows to write in by hand keep theirs."""
ANSWER_WIDTHS = (41.0, 290.0, 106.0, 67.0)
_STYLES = {
    "text": styles.CELL,
    "key": styles.KEY,
    "quiet": styles.QUIET,
    "digest": styles.DIGEST,
    "meta": styles.META,
    "note": styles.REMARK,
    "alert": styles.RULE,
}
_QUESTION_BAR = 4.0
_HEAD_LINES = 4
_EXPOSURE, _COVERAGE = 71.0, 7.0
_MARK_OUT = 4.0
"""A mark after an id may stand this far into the padding of its cell."""


def table(setter: Typesetter, block: Table) -> TableBox:
    """Return *block* as a table on the page."""
    grid = Grid.of([column.width for column in block.columns])
    above, below = PADS[_TIGHTER[block.density] if setter.tight else block.density]
    head = None
    if block.kind == "data":
        cells = [
            _head(setter, column.head, column.align, room)
            for column, room in zip(block.columns, grid.rooms, strict=True)
        ]
        head = RowBox(cells, above=4.0, below=3.4)
    rows = [_row(setter, block.columns, grid, row, above, below) for row in block.rows]
    return TableBox(grid, head, rows, role=block.kind, key=block.key)


def _head(setter: Typesetter, head: Words, align: Align, room: float) -> Stack:
    style = replace(styles.TABLE_HEAD, align=align)
    return Stack([setter.text(head, style, room, role="", most=_HEAD_LINES)])


def _row(
    setter: Typesetter, columns: Sequence[Column], grid: Grid, row: Row, above: float, below: float
) -> RowBox:
    cells = [
        _cell(setter, column, cell, room, row)
        for column, cell, room in zip(columns, row.cells, grid.rooms, strict=True)
    ]
    write_in = tuple(index for index, cell in enumerate(row.cells) if isinstance(cell, WriteHere))
    return RowBox(cells, above=above, below=below, kind=row.kind, key=row.key, write_in=write_in)


def _cell(setter: Typesetter, column: Column, cell: Cell, room: float, row: Row) -> Stack:
    match cell:
        case str() | tuple() | Run() | PageOf():
            style = replace(_in_row(_STYLES[column.style], row), align=column.align)
            return Stack([setter.text(cell, style, room, role="", most=1 if column.one_line else None)])
        case Lines(lines=lines):
            return Stack(
                [
                    setter.text(line.words, replace(_STYLES[line.style], align=column.align), room, role="")
                    for line in lines
                ]
            )
        case BarCell(bar=bar, height=height):
            return _dropped(ChartBox(bar, room, height, artifact=True))
        case LevelMark(state=state, filled=filled):
            return Stack([Space(1.6), LevelBox(state, filled)])
        case ExposureCell(exposure=exposure):
            return _dropped(ChartBox(exposure, min(room, _EXPOSURE), 6.4))
        case CoverageCell(coverage=coverage):
            return _dropped(ChartBox(coverage, room, _COVERAGE, artifact=True))
        case WriteHere():
            return Stack([Space(styles.CELL.leading)])
        case _:
            assert_never(cell)


def _dropped(chart: ChartBox) -> Stack:
    """Return *chart* in the middle of the first line of its row."""
    chart.before = chart.after = 0.0
    return Stack([Space((styles.CELL.leading - chart.height) / 2 + 0.3), chart])


def _in_row(style: TextStyle, row: Row) -> TextStyle:
    """Return *style* as the kind of row changes it."""
    if row.kind == "total":
        return replace(style, face=styles.KEY.face, color=styles.INK)
    if row.kind == "quiet":
        return replace(style, face=styles.QUIET.face, color=styles.MUTED)
    return style


def answers(setter: Typesetter, block: Answers) -> TableBox:
    """Return the questions of a domain as a table of four columns."""
    grid = Grid.of(ANSWER_WIDTHS, first_pad=2.0)
    aligns: tuple[Align, ...] = ("left", "left", "left", "right")
    heads = [
        _head(setter, head, align, room)
        for head, align, room in zip(block.heads, aligns, grid.rooms, strict=True)
    ]
    rows = [_answer(setter, row, grid) for row in block.rows]
    return TableBox(grid, RowBox(heads, above=4.0, below=3.4), rows)


def _answer(setter: Typesetter, row: AnswerRow, grid: Grid) -> RowBox:
    id_room, answer_room, evidence_room, points_room = grid.rooms
    mark = f" {MARKS[row.mark]}" if row.mark else ""
    ids: list[Box] = [
        setter.text(f"{row.key}{mark}", styles.QUESTION, id_room + _MARK_OUT, role=""),
        Space(1.6),
        LevelBox(row.level.state, row.level.filled),
    ]
    texts: list[tuple[Words, TextStyle]] = [
        (row.question, styles.QUESTION),
        (row.answer, styles.ANSWER),
        (row.meta, styles.META),
        (row.note, styles.REMARK),
        (row.rule, styles.RULE),
    ]
    answer = [setter.text(words, style, answer_room, role="") for words, style in texts if words]
    evidence = [setter.text(words, styles.EVIDENCE, evidence_room, role="") for words in row.evidence]
    points: list[Box] = [setter.text(row.points, styles.POINTS, points_room, role="")]
    if row.bar:
        points.append(_question_bar(row.bar, points_room))
    points += [setter.text(reason, styles.REASON, points_room, role="") for reason in row.reasons]
    cells = [Stack(ids), Stack(answer), Stack(evidence), Stack(points)]
    return RowBox(cells, above=3.0, below=3.2, kind="tinted" if row.tinted else "plain", key=row.key)


def _question_bar(figures: BarFigures, room: float) -> Box:
    bar = ChartBox(figures, room, _QUESTION_BAR, artifact=True)
    bar.before, bar.after = 1.0, 2.0
    return bar
