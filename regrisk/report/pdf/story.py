"""From the blocks of a section to boxes, in reading order."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from regrisk.charts import faces
from regrisk.report.blocks import (
    MEASURE,
    PANEL_SIDES,
    Answers,
    Block,
    Bullets,
    Chart,
    Columns,
    Contents,
    DomainStrip,
    Finder,
    Heading,
    Note,
    Panel,
    Signatures,
    Terms,
    Text,
    Tiles,
    Verdict,
)
from regrisk.report.document import ReportDocument, Section
from regrisk.report.inline import MARKS
from regrisk.report.pdf import cells, pieces, styles
from regrisk.report.pdf.boxes import Box, ChartBox, Target, TextBox
from regrisk.report.pdf.setting import Piece
from regrisk.report.pdf.stack import Beside, PanelBox, Stack
from regrisk.report.pdf.typesetter import Typesetter
from regrisk.report.tables import Table

DOMAIN_ROOM = 150.0
"""Points that must be free to begin a domain."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A section as boxes; ``room`` is what must be free to begin it on a page that is in use."""

    section: Section
    boxes: tuple[Box, ...]
    room: float


def chapter(setter: Typesetter, document: ReportDocument, section: Section) -> Chapter:
    """Return *section* as boxes."""
    boxes: list[Box] = [_title(setter, section)]
    if section.lede:
        boxes.append(setter.text(section.lede, styles.LEDE, MEASURE, keep=True))
    for block in section.blocks:
        boxes += _boxes(setter, document, block, MEASURE)
    return Chapter(section, tuple(boxes), section.room)


def _title(setter: Typesetter, section: Section) -> Box:
    number = str(section.number) if section.number is not None else ""
    title = setter.pieces(section.title, styles.H1)
    if number:
        # No-break spaces: the number stays on the line of its title.
        title = (Piece(f"{number}\u00a0\u00a0", faces.BOLD, styles.H1.size, styles.MID), *title)
    name = f"{number}  {section.title}".strip()
    target = Target(section.key, level=0, title=name, collapsed=section.collapsed)
    return TextBox(title, styles.H1, MEASURE, role="H1", keep=True, targets=(target,))


def _boxes(  # noqa: C901 -- one line for each kind of block
    setter: Typesetter, document: ReportDocument, block: Block, width: float
) -> Iterator[Box]:
    match block:
        case Heading():
            yield _heading(setter, block, width)
        case Verdict(words=words):
            yield setter.text(words, styles.VERDICT, width)
        case Text(words=words, style=style):
            yield setter.text(words, styles.BODY if style == "body" else styles.SMALL, width)
        case Note(words=words):
            yield TextBox(setter.pieces(words, styles.NOTE), styles.NOTE, width, clings=True)
        case Bullets():
            yield from setter.bullets(block, styles.SMALL, width)
        case Tiles():
            yield pieces.TilesBox(setter, block)
        case Table():
            yield cells.table(setter, block)
        case Chart(figures=figures, height=height):
            yield ChartBox(figures, min(block.width or width, width), height)
        case DomainStrip():
            yield pieces.StripBox(setter, block)
        case Answers():
            yield cells.answers(setter, block)
        case Finder():
            yield pieces.finder(setter, block)
        case Contents():
            yield from pieces.contents(setter, document)
        case Terms():
            yield pieces.terms(setter, block)
        case Signatures():
            yield pieces.SignaturesBox(setter, block)
        case Panel():
            yield _panel(setter, document, block, width)
        case Columns():
            yield _columns(setter, document, block)
        case _:
            assert_never(block)


def _heading(setter: Typesetter, block: Heading, width: float) -> Box:
    style = styles.H3 if block.level == 3 else styles.DOMAIN if block.number else styles.H2
    mark = MARKS[block.mark] if block.mark else ""
    title = "  ".join(filter(None, (block.number, block.text)))
    words = " ".join(filter(None, (mark, "\u00a0\u00a0".join(filter(None, (block.number, block.text))))))
    targets: tuple[Target, ...] = ()
    if block.key:
        level = 1 if block.bookmark or block.short else None
        targets = (Target(block.key, level=level, title=title),)
    return setter.text(words, style, width, role=f"H{block.level}", keep=True, targets=targets)


def _panel(setter: Typesetter, document: ReportDocument, block: Panel, width: float) -> Box:
    inner = width - PANEL_SIDES
    boxes: list[Box] = []
    if block.title:
        style = replace(styles.H3, before=0.0)
        boxes.append(setter.text(block.title, style, inner, role="H3", keep=True))
    for each in block.blocks:
        boxes += _boxes(setter, document, each, inner)
    return PanelBox(Stack(boxes), width)


def _columns(setter: Typesetter, document: ReportDocument, block: Columns) -> Box:
    stacks = [
        Stack([box for each in column for box in _boxes(setter, document, each, width)])
        for column, width in zip(block.columns, block.widths, strict=True)
    ]
    return Beside(stacks, block.widths)
