"""The tables of a report as tables of the Word document; their heads repeat, and say that they are heads."""

from typing import assert_never

from regrisk.charts import faces
from regrisk.report.blocks import AnswerRow, Answers
from regrisk.report.docx import look
from regrisk.report.docx.markup import (
    NO_TYPE,
    Align,
    Edge,
    Element,
    Type,
    cell,
    edges,
    el,
    margins,
    paragraph,
    row,
    shade,
    table,
)
from regrisk.report.docx.styles import CELL_SIDES
from regrisk.report.docx.writer import Writer
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

_PADS = {"medium": (1.8, 2.0), "dense": (1.0, 1.2), "roomy": (6.0, 6.0)}
_ANSWER_WIDTHS = (46.0, 282.0, 104.0, 72.0)
_STYLES = {
    "text": "TableText",
    "key": "TableKey",
    "quiet": "TableQuiet",
    "digest": "TableDigest",
    "meta": "TableMeta",
    "note": "TableNote",
    "alert": "TableAlert",
}
_IN_ROW = {"total": Type(bold=True, color=look.INK), "quiet": Type(color=look.MUTED)}
_END = "</w:p>"
_SECTION = 42.0
_ONE_LINE = 7.9
"""Points at which our own face runs as wide as the one that tables are set in here."""
_BAR, _EXPOSURE, _COVERAGE = 4.0, (71.0, 6.4), 7.0


def data_table(writer: Writer, block: Table, title: str) -> Element:
    """Return *block*; *title* says to a reader who does not see it what the table is about."""
    widths = _widths(block)
    rows = [_row(writer, block, each, widths) for each in block.rows]
    is_data = block.kind == "data"
    if is_data:
        rows.insert(0, _head(writer, block, widths))
    return table(
        "ReportTable",
        widths,
        rows,
        *_density(block),
        title=title,
        firstRow=is_data,
        firstColumn=not is_data,
    )


def answers_table(writer: Writer, block: Answers, title: str) -> Element:
    """Return the questions of a domain."""
    aligns: tuple[Align, ...] = ("left", "left", "left", "right")
    heads = [
        cell(width, [paragraph("TableHead", writer.runs(head), align=align)], *_flush(at, 4))
        for at, (head, align, width) in enumerate(zip(block.heads, aligns, _ANSWER_WIDTHS, strict=True))
    ]
    rows = [row(heads, "head"), *(_answer(writer, each) for each in block.rows)]
    return table("ReportTable", _ANSWER_WIDTHS, rows, title=title, firstRow=True)


def _widths(block: Table) -> list[float]:
    """Return the widths of the columns; one of section numbers takes what it needs from the widest."""
    widths = [column.width for column in block.columns]
    for at in of_places(block):
        missing = max(0.0, _SECTION - widths[at])
        widths[widths.index(max(widths))] -= missing
        widths[at] += missing
    return widths


def _density(block: Table) -> list[Element]:
    if block.density not in _PADS:
        return []
    above, below = _PADS[block.density]
    left, right = CELL_SIDES
    return [margins("tblCellMar", top=above, left=left, bottom=below, right=right)]


def _head(writer: Writer, block: Table, widths: list[float]) -> Element:
    of_section = of_places(block)
    return row(
        [
            cell(
                widths[at],
                [
                    writer.paragraph(
                        "TableHead",
                        writer.furniture.where if at in of_section else column.head,
                        align=column.align,
                    )
                ],
                *_flush(at, len(block.columns)),
                el("vAlign", val="bottom"),
            )
            for at, column in enumerate(block.columns)
        ],
        "head",
    )


def _flush(at: int, count: int) -> list[Element]:
    """Return the margins of a cell at either end of a row, which stands flush with the text."""
    ends = {**({"left": 0.0} if at == 0 else {}), **({"right": 0.0} if at == count - 1 else {})}
    return [margins("tcMar", **ends)] if ends else []


def _row(writer: Writer, block: Table, each: Row, widths: list[float]) -> Element:
    cells = []
    for at, (column, content) in enumerate(zip(block.columns, each.cells, strict=True)):
        made = _cell(writer, column, content, each, widths[at] - sum(CELL_SIDES))
        if at == 0 and each.key:
            made[0] = made[0].removesuffix(_END) + "".join(writer.place(each.key)) + _END
        cells.append(cell(widths[at], made, *_properties(at, len(block.columns), content, each.kind)))
    return row(cells)


def _properties(at: int, count: int, content: Cell, kind: str) -> list[Element]:
    # The order of these is the file format's.
    properties = []
    if kind == "total":
        properties.append(edges("tcBorders", top=Edge(0.9, look.INK)))
    elif isinstance(content, WriteHere):
        properties.append(edges("tcBorders", bottom=Edge(0.9, look.MUTED)))
    tint = [shade(look.PANEL)] if kind == "tinted" else []
    return [*properties, *tint, *_flush(at, count)]


def _cell(writer: Writer, column: Column, content: Cell, each: Row, room: float) -> list[Element]:
    align = column.align
    match content:
        case str() if column.one_line:
            short = faces.shortened(content.replace("\n", " "), faces.REGULAR, _ONE_LINE, room)
            return [
                writer.paragraph(
                    _STYLES[column.style], short, of=_IN_ROW.get(each.kind, NO_TYPE), align=align
                )
            ]
        case str() | tuple() | Run() | PageOf():
            of = _IN_ROW.get(each.kind, NO_TYPE)
            return [writer.paragraph(_STYLES[column.style], content, of=of, align=align)]
        case Lines(lines=lines):
            return [writer.paragraph(_STYLES[line.style], line.words, align=align) for line in lines]
        case BarCell(bar=bar, height=height):
            return [paragraph("TableBar", [writer.pictures.bar(bar, room, height)])]
        case LevelMark():
            return [paragraph("TableBar", [writer.pictures.level(content)])]
        case ExposureCell(exposure=exposure):
            wide, tall = _EXPOSURE
            return [paragraph("TableBar", [writer.pictures.chart(exposure, min(room, wide), tall)])]
        case CoverageCell(coverage=coverage):
            return [paragraph("TableBar", [writer.pictures.bar(coverage, room, _COVERAGE)])]
        case WriteHere():
            return [paragraph("TableText")]
        case _:
            assert_never(content)


def _answer(writer: Writer, each: AnswerRow) -> Element:
    mark = f" {MARKS[each.mark]}" if each.mark else ""
    ids = [
        paragraph("TableKey", [*writer.place(each.key), *writer.runs(f"{each.key}{mark}")]),
        paragraph("TableBar", [writer.pictures.level(each.level)]),
    ]
    texts = (
        ("TableKey", each.question),
        ("TableText", each.answer),
        ("TableMeta", each.meta),
        ("TableNote", each.note),
        ("TableAlert", each.rule),
    )
    answer = [writer.paragraph(style, words) for style, words in texts if words]
    evidence = [writer.paragraph("TableSmall", words) for words in each.evidence]
    points = [writer.paragraph("TableText", each.points, align="right")]
    if each.bar:
        bar = writer.pictures.bar(each.bar, _ANSWER_WIDTHS[3] - CELL_SIDES[0], _BAR)
        points.append(paragraph("TableBar", [bar], align="right"))
    points += [writer.paragraph("TableMeta", reason, align="right") for reason in each.reasons]
    kind = "tinted" if each.tinted else "plain"
    return row(
        [
            cell(width, content, *_properties(at, 4, "", kind))
            for at, (width, content) in enumerate(
                zip(_ANSWER_WIDTHS, (ids, answer, evidence, points), strict=True)
            )
        ]
    )
