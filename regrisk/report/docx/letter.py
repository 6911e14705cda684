"""A letter as a Word document, made to be read, changed and signed."""

from regrisk.catalogue import lookup_in
from regrisk.report.annex import with_annex
from regrisk.report.document import ReportDocument, Section
from regrisk.report.docx import layout
from regrisk.report.docx.furniture import furnish_letter
from regrisk.report.docx.markup import Element, parsed
from regrisk.report.docx.package import empty_package, saved
from regrisk.report.docx.pictures import Pictures
from regrisk.report.docx.story import Story
from regrisk.report.docx.writer import Writer
from regrisk.report.letter import Letter
from regrisk.words import speaking


def render_letter(letter: Letter) -> bytes:
    """Return *letter* as a Word document. The same letter gives the same bytes, at any time and place."""
    with speaking(lookup_in(letter.language)):
        document = with_annex(_as_document(letter))
        made = empty_package(document)
        writer = Writer.of(document, Pictures(made.part))
        story = Story(writer, document)
        content: list[Element] = [
            layout.framed([writer.paragraph("Normal", letter.warning)]),
            *_lines(writer, letter.sender),
            writer.paragraph("LetterDay", letter.day),
            *_lines(writer, letter.addressee),
        ]
        for index, section in enumerate(document.sections):
            content += story.section(section, first=index == 0)
        for element in parsed(content):
            made.element.body.insert(len(made.element.body) - 1, element)
        furnish_letter(made.sections[0], document)
        return saved(made, letter.on)


def _lines(writer: Writer, lines: tuple[str, ...]) -> list[Element]:
    first, *more = lines
    return [writer.paragraph("LetterHead", first), *(writer.paragraph("LetterLine", line) for line in more)]


def _as_document(letter: Letter) -> ReportDocument:
    return ReportDocument(
        title=letter.title,
        registry=letter.sender[-1],
        organisation=letter.organisation,
        assessed_on=letter.on,
        made_on=letter.on,
        paper=letter.paper,
        language=letter.language,
        running_head=letter.subject,
        pack_line=letter.pack_line,
        subject=letter.subject,
        creator=letter.creator,
        furniture=letter.furniture,
        sections=(Section(key="letter", title=letter.subject, placement="flows", blocks=letter.blocks),),
    )
