"""The report as a value: what is printed, in which order. PDF, DOCX and HTML render the same value.

A section is a pure function from an evaluation to blocks. Text fields hold what people typed, as they
typed it; escaping is the renderer's business. Keys are the targets of links and page numbers: a section,
a heading, a table, a table row and an answer row may have one, and no two may share it.
"""

from collections.abc import Iterator
from datetime import date
from itertools import chain
from typing import Literal, TypeAlias

from pydantic import Field, model_validator

from regrisk.charts.plain_text import Plain
from regrisk.model.base import Record
from regrisk.report.blocks import (
    GAP,
    MEASURE,
    PANEL_SIDES,
    Answers,
    Block,
    Columns,
    Cover,
    Heading,
    Panel,
    Tiles,
)
from regrisk.report.inline import Words
from regrisk.report.language import Language
from regrisk.report.tables import Table
from regrisk.words import say

Variant: TypeAlias = Literal["full", "summary", "redacted"]
Paper: TypeAlias = Literal["letter", "a4"]


class Section(Record):
    """A numbered part of the report.

    ``placement`` ``new`` starts a page; ``flows`` starts where at least ``room`` points are left.
    The contents and the sections of a summary have no number. ``lede`` is one grey sentence under
    the title. ``collapsed`` closes its bookmarks.
    """

    key: str
    title: Plain
    number: int | None = None
    lede: Words = ""
    placement: Literal["new", "flows"] = "new"
    room: float = 220.0
    collapsed: bool = False
    blocks: tuple[Block, ...]

    @model_validator(mode="after")
    def _blocks_fill_the_measure(self) -> "Section":
        """Refuse a table, columns or tiles that do not fill the width they stand in."""
        for block in self.blocks:
            for problem in _misfits(block, MEASURE):
                raise ValueError(f"section {self.key}: {problem}")
        return self


class Furniture(Record):
    """The words around the pages, which a renderer prints by itself.

    ``page`` is filled with ``{page}`` and ``{pages}``, ``continued`` with ``{page}``. A renderer without
    pages says ``section`` for them, and ``where`` over a column of them.
    """

    disclaimer: Plain = Field(
        default_factory=lambda: say(
            "Readiness by this pack’s reading. No insurer has agreed to anything.", about="foot of a page"
        )
    )
    page: Plain = Field(default_factory=lambda: say("Page {page} of {pages}"))
    contents: Plain = Field(default_factory=lambda: say("Contents"))
    cover: Plain = Field(default_factory=lambda: say("Cover", about="first page"))
    provisional: Plain = Field(default_factory=lambda: say("PROVISIONAL"))
    continued: Plain = Field(default_factory=lambda: say("continued on page {page}"))
    continued_in: Plain = Field(default_factory=lambda: say("continued in ", about="a section"))
    section: Plain = Field(default_factory=lambda: say("section"))
    where: Plain = Field(default_factory=lambda: say("Section"))
    skip: Plain = Field(default_factory=lambda: say("Skip to the report"))
    figures: Plain = Field(default_factory=lambda: say("The figures of this chart"))
    notes_title: Plain = Field(default_factory=lambda: say("Notes in full"))
    notes_lede: Plain = Field(
        default_factory=lambda: say("Texts that are too long for their place, whole and unchanged.")
    )
    unprintable_title: Plain = Field(default_factory=lambda: say("Characters not printed"))
    unprintable: Plain = Field(
        default_factory=lambda: say(
            "The typefaces of this report have no sign for these characters; each stands as [?] in the text."
        )
    )


class ReportDocument(Record):
    """A whole report.

    ``running_head`` stands at the right of every head (registry, day, variant), ``pack_line`` at the
    left of every foot (pack, version and the first digits of its digest). ``made_on`` is the day of the
    seal or of the evaluation; it is the only date of making in the file. ``subject``, ``keywords`` and
    ``creator`` are the file's properties.
    """

    title: Plain
    registry: Plain
    organisation: Plain
    assessed_on: date
    made_on: date
    variant: Variant = "full"
    paper: Paper = "letter"
    language: Language = "en"
    running_head: Plain
    pack_line: Plain
    subject: Plain = ""
    keywords: tuple[Plain, ...] = ()
    creator: Plain = "regrisk"
    provisional: bool = False
    cover: Cover | None = None
    sections: tuple[Section, ...]
    furniture: Furniture = Field(default_factory=Furniture)

    @model_validator(mode="after")
    def _keys_are_unique(self) -> "ReportDocument":
        """Refuse a key that two places share: a link could only ever reach one of them."""
        seen: set[str] = set()
        for key in keys(self):
            if key in seen:
                raise ValueError(f"two places have the key {key!r}")
            seen.add(key)
        return self


def keys(document: ReportDocument) -> Iterator[str]:
    """Return every target of links, in the order of the pages."""
    for section in document.sections:
        yield section.key
        for block in blocks_within(section.blocks):
            match block:
                case Heading(key=str(key)):
                    yield key
                case Answers(rows=answers):
                    yield from (row.key for row in answers)
                case Table(key=key, rows=rows):
                    yield from ([key] if key else [])
                    yield from (row.key for row in rows if row.key)
                case _:
                    pass


def blocks_within(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Return *blocks* and everything inside them, in reading order."""
    for block in blocks:
        yield block
        match block:
            case Panel(blocks=inner):
                yield from blocks_within(inner)
            case Columns(columns=columns):
                yield from blocks_within(tuple(chain.from_iterable(columns)))
            case _:
                pass


def _misfits(block: Block, width: float) -> Iterator[str]:
    match block:
        case Table(width=own) if abs(own - width) > 0.01:
            yield f"the columns of a table add up to {own:g} points instead of {width:g}"
        case Tiles(tiles=tiles) if abs(sum(tile.width for tile in tiles) - width) > 0.01:
            yield f"tiles add up to {sum(tile.width for tile in tiles):g} points instead of {width:g}"
        case Columns(columns=columns, widths=widths):
            total = sum(widths) + GAP * (len(widths) - 1)
            if abs(total - width) > 0.01:
                yield f"columns add up to {total:g} points instead of {width:g}"
            for inner, own in zip(columns, widths, strict=True):
                yield from chain.from_iterable(_misfits(each, own) for each in inner)
        case Panel(blocks=inner):
            yield from chain.from_iterable(_misfits(each, width - PANEL_SIDES) for each in inner)
        case _:
            pass
