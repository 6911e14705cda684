"""The Word document of a report."""

from regrisk.catalogue import lookup_in
from regrisk.report.annex import with_annex
from regrisk.report.document import ReportDocument
from regrisk.report.docx.cover import cover
from regrisk.report.docx.furniture import furnish
from regrisk.report.docx.markup import parsed
from regrisk.report.docx.package import empty_package, saved
from regrisk.report.docx.pictures import Pictures
from regrisk.report.docx.story import Story
from regrisk.report.docx.writer import Writer
from regrisk.report.progress import Cancelled, Progress, Watched
from regrisk.words import speaking


def render_docx(
    document: ReportDocument, *, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> bytes:
    """Return *document* as a Word document. The same document gives the same bytes, at any time and place.

    *progress* is told of each section written; *cancelled* is asked before each.

    Raises:
        CancelledError: *cancelled* returned true.
    """
    watched = Watched(progress, cancelled)
    with speaking(lookup_in(document.language)):
        document = with_annex(document)
        made = empty_package(document)
        writer = Writer.of(document, Pictures(made.part))
        story = Story(writer, document)
        body = made.element.body
        content = cover(writer, document.cover) if document.cover else []
        for index, section in enumerate(document.sections):
            watched.report(section.title, index, len(document.sections))
            content += story.section(section, first=not content)
        for element in parsed(content):
            body.insert(len(body) - 1, element)
        furnish(made.sections[0], document)
        file = saved(made, document.made_on)
        watched.report(document.title, len(document.sections), len(document.sections))
        return file
