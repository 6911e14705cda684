"""Where a key stands, for renderers without page numbers: the number of its section, or its title."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from regrisk.report.blocks import Answers, Heading
from regrisk.report.document import Furniture, ReportDocument, blocks_within
from regrisk.report.inline import PageOf
from regrisk.report.tables import Row, Table


class Place(NamedTuple):
    """The number that is printed at a place ("5.3") and the title it belongs to; either may be empty."""

    number: str
    title: str


def places(document: ReportDocument) -> Mapping[str, Place]:
    """Return the place of every key of *document*; one without a number is known by its section's title."""
    return dict(_places(document))


def words_for(reference: PageOf, known: Mapping[str, Place], furniture: Furniture) -> str:
    """Return what stands for a page reference where there are no pages: ``section 5.3``, ``“Contents”``."""
    place = known.get(reference.key)
    if place is None:
        return f"{reference.before}{reference.elsewhere}{reference.after}"
    name = place.number or f"“{place.title}”"
    # A reference without words around it stands in a column of such numbers.
    word = f"{furniture.section}\u00a0" if reference.before and place.number else ""
    return f"{reference.opening}{word}{name}{reference.after}"


def of_places(table: Table) -> frozenset[int]:
    """Return the columns of *table* that hold page references without words around them."""
    return frozenset(index for row in table.rows for index in _bare(row))


def _bare(row: Row) -> Iterator[int]:
    for index, cell in enumerate(row.cells):
        parts = cell if isinstance(cell, tuple) else (cell,)
        if len(parts) == 1 and isinstance(parts[0], PageOf) and not parts[0].before:
            yield index


def _places(document: ReportDocument) -> Iterator[tuple[str, Place]]:
    for section in document.sections:
        number = "" if section.number is None else str(section.number)
        place = Place(number, section.title)
        yield section.key, place
        for block in blocks_within(section.blocks):
            match block:
                case Heading(key=key, number=own):
                    place = Place(own or number, section.title)
                    if key:
                        yield key, place
                case Answers(rows=answers):
                    yield from ((row.key, place) for row in answers)
                case Table(key=key, rows=rows):
                    yield from ([(key, place)] if key else [])
                    yield from ((row.key, place) for row in rows if row.key)
                case _:
                    pass
