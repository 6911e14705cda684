"""From the blocks of a section to paragraphs and tables, in reading order."""

from collections.abc import Iterator, Sequence
from typing import assert_never

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
from regrisk.report.document import ReportDocument, Section, blocks_within
from regrisk.report.docx import cells, layout, look
from regrisk.report.docx.markup import Element, Type, el, is_table, paragraph, run
from regrisk.report.docx.writer import Writer
from regrisk.report.inline import MARKS, PageOf
from regrisk.report.tables import Column, Row, Table

_LISTS = {"dash": "ListBullet", "to_tick": "ListToTick"}
_STRIP_BAR = (120.0, 7.0)
_FINDER_WIDTHS = (300.0, 144.0, 60.0)
_SHORT_IN_A_ROW = 4


class Story:
    """Writes the sections of one document; ``_title`` is the heading that stands above."""

    def __init__(self, writer: Writer, document: ReportDocument) -> None:
        self._writer, self._document = writer, document
        self._title = ""

    def section(self, section: Section, *, first: bool) -> list[Element]:
        """Return *section*; one that starts a page breaks it, unless it is the *first* of the document."""
        self._title = section.title
        number = "" if section.number is None else f"{section.number}\u00a0\u00a0"
        heading = paragraph(
            "Heading1",
            [
                *self._writer.place(section.key),
                *([run(number, Type(color=look.MID))] if number else []),
                run(section.title),
            ],
            pageBreakBefore=section.placement == "new" and not first,
        )
        made = [heading]
        if section.lede:
            made.append(self._writer.paragraph("Lead", section.lede))
        made += self._blocks(section.blocks, MEASURE)
        return made

    def _blocks(self, blocks: Sequence[Block], width: float) -> list[Element]:
        made: list[Element] = []
        for block in blocks:
            for element in self._block(block, width):
                if made and is_table(made[-1]) and is_table(element):
                    made.append(layout.gap())
                made.append(element)
        return made

    def _block(self, block: Block, width: float) -> Iterator[Element]:  # noqa: C901 -- one line for each kind
        writer = self._writer
        match block:
            case Heading():
                yield self._heading(block)
            case Verdict(words=said):
                yield writer.paragraph("Verdict", said)
            case Text(about="pages"):
                pass
            case Text(words=said, style=style):
                yield writer.paragraph("BodyText" if style == "body" else "Normal", said)
            case Note(words=said):
                yield writer.paragraph("Caption", said)
            case Bullets(items=items, sign=sign):
                yield from (writer.paragraph(_LISTS[sign], item) for item in items)
            case Tiles():
                yield layout.tiles(writer, block)
            case Table():
                yield cells.data_table(writer, block, self._title)
            case Chart(figures=figures, width=own, height=height):
                yield paragraph("Chart", [writer.pictures.chart(figures, min(own or width, width), height)])
            case DomainStrip(bar=bar, words=said):
                yield paragraph(
                    "Normal",
                    [writer.pictures.bar(bar, *_STRIP_BAR), run("  "), *writer.runs(said)],
                    keepNext=True,
                )
            case Answers():
                yield cells.answers_table(writer, block, self._title)
            case Finder():
                yield cells.data_table(writer, _finder(block), self._title)
            case Contents():
                yield from self._contents()
            case Terms():
                yield layout.terms(writer, block)
            case Signatures():
                yield layout.signatures(writer, block)
            case Panel():
                yield self._panel(block, width)
            case Columns(columns=columns, widths=widths):
                inner = [self._blocks(each, own) for each, own in zip(columns, widths, strict=True)]
                yield layout.beside(inner, widths)
            case _:
                assert_never(block)

    def _heading(self, block: Heading) -> Element:
        self._title = block.text
        mark = f"{MARKS[block.mark]} " if block.mark else ""
        number = f"{block.number}\u00a0\u00a0" if block.number else ""
        return self._writer.paragraph(f"Heading{block.level}", f"{mark}{number}{block.text}", key=block.key)

    def _panel(self, block: Panel, width: float) -> Element:
        content: list[Element] = []
        if block.title:
            self._title = block.title
            content.append(self._writer.paragraph("Heading3", block.title))
        content += self._blocks(block.blocks, width - PANEL_SIDES)
        return layout.framed(content, width)

    def _contents(self) -> Iterator[Element]:
        """Return the sections as a list that the word processor can make anew, then the shorter headings."""
        listed = [section for section in self._document.sections if section.number is not None]
        for at, section in enumerate(listed):
            entry = self._writer.linked(
                f"{section.number}\u2003{section.title}", section.key, Type(color=look.INK)
            )
            before = _field_begins() if at == 0 else []
            after = [el("r", el("fldChar", fldCharType="end"))] if at == len(listed) - 1 else []
            yield paragraph("TOC1", [*before, entry, *after])
        short = [
            block
            for section in self._document.sections
            for block in blocks_within(section.blocks)
            if isinstance(block, Heading) and block.short and block.key
        ]
        if short:
            yield self._short(short)

    def _short(self, headings: list[Heading]) -> Element:
        width = MEASURE / _SHORT_IN_A_ROW
        rows = -(-len(headings) // _SHORT_IN_A_ROW)
        columns = [headings[at : at + rows] for at in range(0, len(headings), rows)]
        content = [
            [
                paragraph(
                    "TableText",
                    [self._writer.linked(f"{each.number}\u2002{each.short}", each.key, Type(color=look.INK))],
                )
                for each in column
            ]
            for column in columns
        ]
        widths = [width - 18.0 * (_SHORT_IN_A_ROW - 1) / _SHORT_IN_A_ROW] * len(columns)
        return layout.beside(content, widths)


def _field_begins() -> list[Element]:
    """Return the beginning of a table of contents: sections alone, as links, without page numbers.

    A page number would be a guess: only the word processor knows where its pages end.
    """
    return [
        el("r", el("fldChar", fldCharType="begin")),
        el("r", '<w:instrText xml:space="preserve"> TOC \\o "1-1" \\n \\h \\z </w:instrText>'),
        el("r", el("fldChar", fldCharType="separate")),
    ]


def _finder(block: Finder) -> Table:
    topic, questions, page = block.heads
    topic_width, questions_width, page_width = _FINDER_WIDTHS
    columns = (
        Column(head=topic, width=topic_width),
        Column(head=questions, width=questions_width, style="quiet"),
        Column(head=page, width=page_width, align="right", style="key"),
    )
    rows = tuple(
        Row(cells=(each.topic, each.questions, PageOf(key=each.key, before=""))) for each in block.topics
    )
    return Table(columns=columns, rows=rows, density="medium")
