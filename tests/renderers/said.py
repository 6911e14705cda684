"""Everything a report document says, to look for in what a renderer made of it."""

from collections.abc import Iterator

from regrisk.model.base import Record
from regrisk.report.blocks import Answers, Block, Columns, Contents, Heading, Panel, Text
from regrisk.report.document import ReportDocument, blocks_within
from regrisk.report.inline import PageOf, Run
from regrisk.report.places import of_places
from regrisk.report.tables import Column, Table

NOT_SAID = {
    "key", "link", "tone", "face", "style", "align", "kind", "density", "sign", "size", "mark", "state",
    "placement", "short", "about",
}  # fmt: skip
"""Fields that steer a renderer, and the short names that stand in the contents."""


def sentences(document: ReportDocument) -> Iterator[str]:
    """Return every text of *document* that a reader must find, each as one string."""
    if document.cover is not None:
        yield from _texts(document.cover)
    for section in document.sections:
        yield section.title
        yield from _texts(section.lede)
        for block in blocks_within(section.blocks):
            yield from _block(block)


def _block(block: Block) -> Iterator[str]:
    match block:
        case Text(about="pages") | Contents():
            return
        case Heading(text=text) | Panel(title=text):
            yield text
        case Table():
            yield from _table(block)
        case Answers(heads=heads, rows=rows):
            yield from heads
            yield from (row.key for row in rows)
            yield from _texts(rows)
        case _:
            yield from [] if isinstance(block, Columns) else _texts(block)


def _table(table: Table) -> Iterator[str]:
    """The heads of section numbers are the renderer's own; a cell of one line is shortened by some."""
    of_place = of_places(table)
    for at, column in enumerate(table.columns):
        yield from [] if at in of_place or table.kind == "names" else _texts(column.head)
    for row in table.rows:
        for column, cell in zip(table.columns, row.cells, strict=True):
            yield from [] if column.one_line else _texts(cell)


def _texts(value: object) -> Iterator[str]:
    """Return the strings below *value*; page references are checked elsewhere, figures of charts too."""
    match value:
        case str():
            yield value
        case Run(text=text):
            yield text
        case PageOf() | Column():
            return
        case tuple():
            for each in value:
                yield from _texts(each)
        case Record() if type(value).__module__.startswith("regrisk.report"):
            for name in type(value).model_fields:
                if name not in NOT_SAID:
                    yield from _texts(getattr(value, name))
        case _:
            return
