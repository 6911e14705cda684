"""What stands side by side or in a frame: tables without heads, which only lay out."""

from collections.abc import Sequence

from regrisk.report.blocks import GAP, HALVES, MEASURE, Cover, Signatures, Terms, Tile, Tiles
from regrisk.report.docx import look
from regrisk.report.docx.markup import Edge, Element, cell, edges, margins, paragraph, row, table
from regrisk.report.docx.writer import Writer
from regrisk.report.inline import bold, inlines

_BARE = "TableNormal"
_FACTS_IN_A_ROW = 4
_BESIDE_BAR = 20.0


def beside(columns: Sequence[list[Element]], widths: Sequence[float]) -> Element:
    """Return *columns* side by side."""
    cells: list[Element] = []
    spread: list[float] = []
    for at, (content, width) in enumerate(zip(columns, widths, strict=True)):
        if at:
            cells.append(cell(GAP, []))
            spread.append(GAP)
        cells.append(cell(width, content))
        spread.append(width)
    return table(_BARE, spread, [row(cells, "layout")])


def framed(content: list[Element], width: float = MEASURE) -> Element:
    """Return *content* on a tint with a bar at its left."""
    return table("ReportPanel", [width], [row([cell(width, content)])])


def tiles(writer: Writer, block: Tiles) -> Element:
    """Return big figures between two rules."""
    rules = {"top": Edge(0.9, look.INK), "bottom": Edge(0.5, look.LINE)}
    return table(
        _BARE, [tile.width for tile in block.tiles], [row(_tile(writer, each, rules) for each in block.tiles)]
    )


def _tile(writer: Writer, tile: Tile, rules: dict[str, Edge]) -> Element:
    left = {"left": Edge(0.5, look.LINE)} if tile.new_group else {}
    sides = edges("tcBorders", top=rules["top"], **left, bottom=rules["bottom"])
    content = [
        writer.paragraph("Label", tile.label.upper()),
        writer.paragraph(f"Figure{tile.size.capitalize()}", tile.figure),
        writer.paragraph("TableMeta", tile.remark),
    ]
    room = margins("tcMar", top=5, left=10 if tile.new_group else 0, bottom=6, right=8)
    return cell(tile.width, content, sides, room)


def terms(writer: Writer, block: Terms) -> Element:
    """Return words with their meanings."""
    third = MEASURE / 3
    cells = [
        cell(
            third,
            [writer.paragraph("TableText", (bold(term.word), " ", *inlines(term.meaning)))],
            margins("tcMar", top=3, bottom=3, right=8),
        )
        for term in block.terms
    ]
    cells += [cell(third, [])] * (-len(cells) % 3)
    return table(_BARE, [third] * 3, [row(cells[at : at + 3]) for at in range(0, len(cells), 3)])


def signatures(writer: Writer, block: Signatures) -> Element:
    """Return blocks to sign, side by side."""
    columns = [
        [
            writer.paragraph("SignFor", each.title),
            *(
                made
                for line in each.lines
                for made in (paragraph("SignHere"), writer.paragraph("TableMeta", line))
            ),
        ]
        for each in block.blocks
    ]
    return beside(columns, HALVES[: len(columns)])


def facts(writer: Writer, block: Cover) -> Element:
    """Return the facts of the cover, four in a row."""
    width = MEASURE / _FACTS_IN_A_ROW
    hair = Edge(0.35, look.HAIR)
    cells = [
        cell(
            width,
            [writer.paragraph("Label", fact.name), writer.paragraph("Fact", fact.value)],
            edges("tcBorders", top=hair, bottom=hair),
            margins("tcMar", top=5, bottom=5, right=6),
        )
        for fact in block.facts
    ]
    cells += [cell(width, []) for _ in range(-len(cells) % _FACTS_IN_A_ROW)]
    rows = [row(cells[at : at + _FACTS_IN_A_ROW]) for at in range(0, len(cells), _FACTS_IN_A_ROW)]
    return table(_BARE, [width] * _FACTS_IN_A_ROW, rows)


def gap() -> Element:
    """Return a paragraph that keeps two tables apart."""
    return paragraph("Tight")
