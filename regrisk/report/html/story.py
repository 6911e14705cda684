"""From the blocks of a section to elements of the page, in reading order."""

from collections.abc import Sequence
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
from regrisk.report.html import charts
from regrisk.report.html.markup import each, el, text
from regrisk.report.html.tables import answers_table, data_table
from regrisk.report.html.writer import Writer, anchor
from regrisk.report.inline import MARKS, PageOf
from regrisk.report.tables import Column, Row, Table

_STRIP_BAR = (120.0, 7.0)
_FINDER_WIDTHS = (300.0, 144.0, 60.0)


class Story:
    """Writes the sections of one document; ``_title`` is the heading that stands above."""

    def __init__(self, writer: Writer, document: ReportDocument) -> None:
        self._writer, self._document = writer, document
        self._title = ""

    def section(self, section: Section) -> str:
        """Return *section* as a landmark with the name of its title."""
        self._title = section.title
        name = anchor(section.key)
        number = (
            "" if section.number is None else el("span", text(str(section.number)), class_="number") + " "
        )
        lede = el("p", self._writer.words(section.lede), class_="lede") if section.lede else ""
        return el(
            "section",
            el("h2", number, text(section.title), id=f"{name}--title"),
            lede,
            self._blocks(section.blocks, MEASURE),
            id=name,
            aria_labelledby=f"{name}--title",
            class_=section.placement,
        )

    def _blocks(self, blocks: Sequence[Block], width: float) -> str:
        return "".join(self._block(block, width) for block in blocks)

    def _block(self, block: Block, width: float) -> str:  # noqa: C901 -- one line for each kind
        writer = self._writer
        match block:
            case Heading():
                return self._heading(block)
            case Verdict(words=said):
                return el("p", writer.words(said), class_="verdict")
            case Text(about="pages"):
                return ""
            case Text(words=said, style=style):
                return el("p", writer.words(said), class_="body" if style == "body" else "")
            case Note(words=said):
                return el("p", writer.words(said), class_="note")
            case Bullets(items=items, sign=sign):
                return el("ul", each("li", map(writer.words, items)), class_=sign.replace("_", "-"))
            case Tiles():
                return self._tiles(block)
            case Table():
                return data_table(writer, block, self._title)
            case Chart(figures=figures, width=own, height=height):
                return charts.chart(figures, min(own or width, width), height, writer.furniture)
            case DomainStrip(bar=bar, words=said):
                return el("p", charts.small(bar, *_STRIP_BAR), " ", writer.words(said), class_="strip")
            case Answers():
                return answers_table(writer, block, self._title)
            case Finder():
                return data_table(writer, _finder(block), self._title)
            case Contents():
                return self._contents()
            case Terms(terms=terms):
                return el(
                    "dl",
                    *(self._term(each.word, writer.words(each.meaning)) for each in terms),
                    class_="terms",
                )
            case Signatures():
                return self._signatures(block)
            case Panel():
                return self._panel(block, width)
            case Columns(columns=columns, widths=widths):
                spread = " ".join(f"minmax(0, {own:g}fr)" for own in widths)
                inner = [
                    el("div", self._blocks(each, own)) for each, own in zip(columns, widths, strict=True)
                ]
                return el("div", *inner, class_="columns", style=f"--spread:{spread}")
            case _:
                assert_never(block)

    def _heading(self, block: Heading) -> str:
        self._title = block.text
        mark = f"{MARKS[block.mark]} " if block.mark else ""
        number = el("span", text(block.number), class_="number") + " " if block.number else ""
        name = anchor(block.key) if block.key else ""
        return el(f"h{block.level + 1}", text(mark), number, text(block.text), id=name)

    def _tiles(self, block: Tiles) -> str:
        groups = [
            el(
                "div",
                el("dt", text(tile.label)),
                el("dd", text(tile.figure), class_=f"figure {tile.size}"),
                el("dd", text(tile.remark), class_="meta") if tile.remark else "",
                class_="apart" if tile.new_group else "",
            )
            for tile in block.tiles
        ]
        return el("dl", *groups, class_="tiles")

    def _term(self, word: str, meaning: str) -> str:
        return el("div", el("dt", text(word)), el("dd", meaning))

    def _signatures(self, block: Signatures) -> str:
        blocks = [
            el(
                "div",
                el("p", text(one.title), class_="key"),
                *(el("p", text(line), class_="sign") for line in one.lines),
            )
            for one in block.blocks
        ]
        return el("div", *blocks, class_="columns signatures")

    def _panel(self, block: Panel, width: float) -> str:
        title = ""
        if block.title:
            self._title = block.title
            title = el("h4", text(block.title))
        return el("div", title, self._blocks(block.blocks, width - PANEL_SIDES), class_="panel")

    def _contents(self) -> str:
        entries = [
            self._entry(str(section.number), section.title, section.key)
            for section in self._document.sections
            if section.number is not None
        ]
        short = [
            self._entry(block.number, block.short, block.key)
            for section in self._document.sections
            for block in blocks_within(section.blocks)
            if isinstance(block, Heading) and block.short and block.key
        ]
        lists = [el("ul", each("li", entries), class_="contents")]
        lists += [el("ul", each("li", short), class_="contents short")] if short else []
        return el("nav", *lists, aria_label=self._title)

    def _entry(self, number: str, title: str, key: str) -> str:
        return self._writer.linked(el("span", text(number), class_="number") + " " + text(title), key)


def _finder(block: Finder) -> Table:
    topic, questions, page = block.heads
    topic_width, questions_width, page_width = _FINDER_WIDTHS
    columns = (
        Column(head=topic, width=topic_width),
        Column(head=questions, width=questions_width, style="quiet"),
        Column(head=page, width=page_width, align="right", style="key"),
    )
    rows = tuple(
        Row(cells=(one.topic, one.questions, PageOf(key=one.key, before=""))) for one in block.topics
    )
    return Table(columns=columns, rows=rows, density="medium")
