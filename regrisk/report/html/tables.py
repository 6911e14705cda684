"""The tables of a report as tables of the page."""

from typing import assert_never

from regrisk.report.blocks import AnswerRow, Answers
from regrisk.report.html import charts
from regrisk.report.html.markup import each, el, text
from regrisk.report.html.writer import Writer, anchor
from regrisk.report.inline import MARKS, PageOf, Run
from regrisk.report.places import of_places
from regrisk.report.tables import (
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

_SIDES = 8.0
_BAR, _COVERAGE = 4.0, 7.0
_EXPOSURE = (71.0, 6.4)
_POINTS_BAR = 62.0
_MANY = 4
"""Columns from which a table is moved sideways on a narrow screen instead of being squeezed."""


def data_table(writer: Writer, block: Table, title: str) -> str:
    """Return *block*; *title* says to a reader who does not see it what the table is about."""
    total = block.width
    columns = "".join(el("col", style=f"width:{column.width / total * 100:.1f}%") for column in block.columns)
    head = el("thead", el("tr", _heads(writer, block))) if block.kind == "data" else ""
    rows = "".join(_row(writer, block, each_row) for each_row in block.rows)
    names = ["data" if block.kind == "data" else "names", block.density]
    names += ["many"] if len(block.columns) >= _MANY else []
    made = el(
        "table",
        el("caption", text(title)),
        el("colgroup", columns),
        head,
        el("tbody", rows),
        class_=" ".join(names),
        id=anchor(block.key) if block.key else "",
    )
    return el("div", made, class_="scroll", tabindex=0, role="region", aria_label=title)


def _heads(writer: Writer, block: Table) -> str:
    of_section = of_places(block)
    return "".join(
        _head(writer.words(writer.furniture.where if at in of_section else column.head), column)
        for at, column in enumerate(block.columns)
    )


def _head(words: str, column: Column) -> str:
    """Return the head of a column; one of bars has none, and an empty cell is no head of anything."""
    return el("th" if words else "td", words, scope="col" if words else "", class_=_aligned(column))


def _row(writer: Writer, block: Table, each_row: Row) -> str:
    cells = "".join(
        _cell(writer, block, at, column, content)
        for at, (column, content) in enumerate(zip(block.columns, each_row.cells, strict=True))
    )
    kind = each_row.kind if each_row.kind != "plain" else ""
    return el("tr", cells, class_=kind, id=anchor(each_row.key) if each_row.key else "")


def _cell(writer: Writer, block: Table, at: int, column: Column, content: Cell) -> str:
    names = " ".join(filter(None, (_aligned(column), column.style if column.style != "text" else "")))
    inner = _content(writer, column, content)
    if at == 0 and inner and (block.kind == "names" or column.style == "key"):
        return el("th", inner, scope="row", class_=names)
    if isinstance(content, WriteHere):
        names = f"{names} write".strip()
    return el("td", inner, class_=names)


def _content(writer: Writer, column: Column, content: Cell) -> str:
    room = column.width - _SIDES
    match content:
        case str() | tuple() | Run() | PageOf():
            return writer.words(content)
        case Lines(lines=lines):
            return "".join(
                el("p", writer.words(line.words), class_=line.style if line.style != "text" else "")
                for line in lines
            )
        case BarCell(bar=bar, height=height):
            return charts.small(bar, room, height)
        case LevelMark():
            return charts.level(content)
        case ExposureCell(exposure=exposure):
            wide, tall = _EXPOSURE
            return charts.small(exposure, min(room, wide), tall, alone=True)
        case CoverageCell(coverage=coverage):
            return charts.small(coverage, room, _COVERAGE)
        case WriteHere():
            return ""
        case _:
            assert_never(content)


def _aligned(column: Column) -> str:
    return "" if column.align == "left" else column.align


def answers_table(writer: Writer, block: Answers, title: str) -> str:
    """Return the questions of a domain; on a narrow screen the cells of a row stand under each other.

    The roles are written out, because a browser forgets them where the cells are no longer cells.
    """
    heads = el("tr", each("th", map(text, block.heads), scope="col", role="columnheader"), role="row")
    rows = "".join(_answer(writer, block, row) for row in block.rows)
    return el(
        "table",
        el("caption", text(title)),
        el("thead", heads, role="rowgroup"),
        el("tbody", rows, role="rowgroup"),
        class_="answers",
        role="table",
    )


def _answer(writer: Writer, block: Answers, row: AnswerRow) -> str:
    mark = f" {MARKS[row.mark]}" if row.mark else ""
    answer = "".join(
        el("p", writer.words(words), class_=name)
        for name, words in (
            ("key", row.question),
            ("", row.answer),
            ("meta", row.meta),
            ("note", row.note),
            ("alert", row.rule),
        )
        if words
    )
    evidence = each("p", map(writer.words, row.evidence))
    points = el("p", writer.words(row.points))
    points += charts.small(row.bar, _POINTS_BAR, _BAR) if row.bar else ""
    points += each("p", map(writer.words, row.reasons), class_="meta")
    return el(
        "tr",
        el(
            "th", el("span", text(f"{row.key}{mark}")), charts.level(row.level), scope="row", role="rowheader"
        ),
        el("td", answer, role="cell"),
        el("td", evidence, role="cell", class_="evidence", data_head=block.heads[2]),
        el("td", points, role="cell", class_="points", data_head=block.heads[3]),
        id=anchor(row.key),
        class_="tinted" if row.tinted else "",
        role="row",
    )
