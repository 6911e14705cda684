"""The first page: the band, the meter, the facts, and what the report is and is not."""

from regrisk.report.blocks import MEASURE, THIRDS, Cover
from regrisk.report.docx import layout
from regrisk.report.docx.markup import Element, paragraph
from regrisk.report.docx.writer import Writer


def cover(writer: Writer, block: Cover) -> list[Element]:
    """Return the cover."""
    statements = block.statements[: len(THIRDS)]
    made = [
        writer.paragraph("Kicker", block.kicker.upper()),
        writer.paragraph("Title", block.registry),
        writer.paragraph("Subtitle", block.role),
        writer.paragraph("Label", block.band_label.upper()),
        writer.paragraph("BandWord", block.band),
        writer.paragraph("Label", block.sentence_label.upper()),
        writer.paragraph("Lead", block.sentence),
        paragraph("Chart", [writer.pictures.chart(block.meter, MEASURE)]),
        layout.facts(writer, block),
        paragraph("Chart"),
        layout.beside(
            [
                [writer.paragraph("Heading3", each.title), writer.paragraph("Normal", each.words)]
                for each in statements
            ],
            THIRDS[: len(statements)],
        ),
    ]
    if block.panel:
        made += [layout.gap(), layout.framed([writer.paragraph("Normal", block.panel)])]
    return [*made, writer.paragraph("Digest", block.digest), writer.paragraph("Caption", block.verify)]
