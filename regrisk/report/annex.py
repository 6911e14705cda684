"""Texts too long for their place: shortened there, whole in an annex, so that nothing is dropped silently.

Any renderer prints the document that comes out; the annex is an ordinary section.
"""

from collections.abc import Iterator
from typing import TypeAlias

from regrisk.report.blocks import AnswerRow, Answers, Block, Columns, Heading, Panel, Text
from regrisk.report.document import Furniture, ReportDocument, Section
from regrisk.report.inline import Inline, PageOf, Run, Words, inlines, plain
from regrisk.report.tables import Cell, Line, Lines, Row, Table

LONG = 600
"""Characters that still print in a row."""
SHORTENED = 400
"""Characters that stay in the row where a text is longer."""
_AFTER = 15
_PARAGRAPH = 2000
_WORDS = (str, tuple, Run, PageOf)
_Found: TypeAlias = list[tuple[str, Words]]


def with_annex(document: ReportDocument) -> ReportDocument:
    """Return *document* with its long texts shortened in their rows and printed whole in an annex.

    The annex follows section 15, or the last section where there is none. A document without long
    texts comes back unchanged.
    """
    found: _Found = []
    sections = [_shortened_section(section, document.furniture, found) for section in document.sections]
    if not found:
        return document
    numbers = [section.number for section in sections]
    at = numbers.index(_AFTER) + 1 if _AFTER in numbers else len(sections)
    annex = _annex(found, document.furniture)
    return document.model_copy(update={"sections": (*sections[:at], annex, *sections[at:])})


def _annex(found: _Found, furniture: Furniture) -> Section:
    blocks: list[Block] = []
    for index, (where, words) in enumerate(found):
        blocks.append(Heading(level=2, text=where, key=_key(index)))
        blocks += [Text(words=(run,), style="small") for run in _paragraphs(words)]
    return Section(
        key="notes-in-full",
        title=furniture.notes_title,
        lede=furniture.notes_lede,
        placement="flows",
        blocks=tuple(blocks),
    )


def _key(index: int) -> str:
    return f"note-in-full-{index + 1}"


def _paragraphs(words: Words) -> Iterator[Run]:
    """Return one run for each line of the text; a line without end is cut at words."""
    for line in plain(words).split("\n"):
        rest = line.strip()
        while len(rest) > _PARAGRAPH:
            cut = rest.rfind(" ", 0, _PARAGRAPH)
            cut = cut if cut > 0 else _PARAGRAPH
            yield Run(text=rest[:cut])
            rest = rest[cut:].lstrip()
        if rest:
            yield Run(text=rest)


def _shortened_section(section: Section, furniture: Furniture, found: _Found) -> Section:
    before = len(found)
    blocks = tuple(_shortened_block(block, furniture, found) for block in section.blocks)
    return section.model_copy(update={"blocks": blocks}) if len(found) > before else section


def _shortened_block(block: Block, furniture: Furniture, found: _Found) -> Block:
    match block:
        case Answers(rows=answers):
            rows = tuple(_shortened_answer(row, furniture, found) for row in answers)
            return block.model_copy(update={"rows": rows})
        case Table(rows=table_rows):
            return block.model_copy(
                update={"rows": tuple(_shortened_row(row, furniture, found) for row in table_rows)}
            )
        case Panel(blocks=inner):
            return block.model_copy(
                update={"blocks": tuple(_shortened_block(each, furniture, found) for each in inner)}
            )
        case Columns(columns=columns):
            return block.model_copy(
                update={
                    "columns": tuple(
                        tuple(_shortened_block(each, furniture, found) for each in column)
                        for column in columns
                    )
                }
            )
        case _:
            return block


def _shortened_answer(row: AnswerRow, furniture: Furniture, found: _Found) -> AnswerRow:
    def short(words: Words) -> Words:
        return _shortened(words, row.key, furniture, found)

    return row.model_copy(
        update={
            "answer": short(row.answer),
            "meta": short(row.meta),
            "note": short(row.note),
            "rule": short(row.rule),
            "evidence": tuple(short(each) for each in row.evidence),
            "reasons": tuple(short(each) for each in row.reasons),
        }
    )


def _shortened_row(row: Row, furniture: Furniture, found: _Found) -> Row:
    where = next((plain(cell) for cell in row.cells if isinstance(cell, _WORDS) and plain(cell)), "")

    def short(cell: Cell) -> Cell:
        match cell:
            case str() | tuple() | Run() | PageOf():
                return _shortened(cell, where, furniture, found)
            case Lines(lines=lines):
                return Lines(lines=tuple(short_line(line) for line in lines))
            case _:
                return cell

    def short_line(line: Line) -> Line:
        return line.model_copy(update={"words": _shortened(line.words, where, furniture, found)})

    return row.model_copy(update={"cells": tuple(short(cell) for cell in row.cells)})


def _shortened(words: Words, where: str, furniture: Furniture, found: _Found) -> Words:
    """Return *words*, or its first characters and the page of the whole where it is too long."""
    if len(words) <= LONG if isinstance(words, str) else len(plain(words)) <= LONG:
        return words
    before, _, after = furniture.continued.partition("{page}")
    reference = PageOf(key=_key(len(found)), before=before, opening=furniture.continued_in, after=after)
    found.append((_place(where), words))
    return (*_first(words, SHORTENED), " … ", reference)


def _place(where: str) -> str:
    return where if len(where) <= 80 else where[:80].rsplit(" ", 1)[0] + " …"


def _first(words: Words, characters: int) -> Iterator[Inline]:
    """Return the runs of *words* up to the last word that ends within *characters*."""
    left = characters
    for part in inlines(words):
        if isinstance(part, PageOf):
            yield part
            continue
        if len(part.text) <= left:
            left -= len(part.text)
            yield part
            continue
        cut = part.text.rfind(" ", 0, left + 1)
        yield part.model_copy(update={"text": part.text[: cut if cut > 0 else left].rstrip()})
        return
