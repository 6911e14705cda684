"""The PDF of a report document: laid out until its page numbers are at rest, then drawn once.

A layout pass measures and breaks; nothing is drawn. The first prints a dash for every page number,
the second knows them all; a third is needed only where a number was wider than its dash.
"""

import hashlib
from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from regrisk.catalogue import lookup_in
from regrisk.charts import faces
from regrisk.report.annex import with_annex
from regrisk.report.document import ReportDocument, Section, keys
from regrisk.report.pdf import story
from regrisk.report.pdf.cover import KEY, cover
from regrisk.report.pdf.furniture import draw_furniture
from regrisk.report.pdf.glyphs import with_unprintable_named
from regrisk.report.pdf.pagination import Composer, Page
from regrisk.report.pdf.pen import Pen
from regrisk.report.pdf.styles import PAPERS, Paper
from regrisk.report.pdf.tagging import tagged
from regrisk.report.pdf.typesetter import Typesetter
from regrisk.report.progress import Cancelled, Progress, Watched
from regrisk.words import speaking

_MOST_PASSES = 4
_PRODUCER = "regrisk"


def render_pdf(
    document: ReportDocument, *, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> bytes:
    """Return *document* as a PDF. The same document gives the same bytes, at any time and place.

    *progress* is told of each section laid out and each page drawn; *cancelled* is asked often.

    Raises:
        CancelledError: *cancelled* returned true.
    """
    watched = Watched(progress, cancelled)
    with speaking(lookup_in(document.language)):  # a chart says its figures when it is drawn
        document = with_unprintable_named(with_annex(document))
        pages = _laid_out(document, PAPERS[document.paper], watched)
        return _drawn(document, PAPERS[document.paper], pages, watched)


def _laid_out(document: ReportDocument, paper: Paper, watched: Watched) -> list[Page]:
    known = frozenset(keys(document)) | {KEY}
    numbers: dict[str, int] = {}
    for _ in range(_MOST_PASSES):
        setter = Typesetter(known, numbers)
        composer = Composer(paper, watched.breathe)
        if document.cover:
            room = paper.height - 2 * paper.cover
            composer.cover(cover(setter, document.cover, document.furniture.cover, room))
        for run in _runs(document.sections):
            _compose(composer, document, run, setter, watched)
        found = {
            target.key: number
            for number, page in enumerate(composer.pages, 1)
            for target, _ in page.targets()
        }
        if found == numbers:
            break
        numbers = found
    return composer.pages


def _runs(sections: Sequence[Section]) -> list[list[tuple[int, Section]]]:
    """Return the sections that share pages, numbered from 0: one that begins a page, then those that flow."""
    runs: list[list[tuple[int, Section]]] = []
    for index, section in enumerate(sections):
        if section.placement == "new" or not runs:
            runs.append([])
        runs[-1].append((index, section))
    return runs


def _compose(
    composer: Composer,
    document: ReportDocument,
    run: Sequence[tuple[int, Section]],
    setter: Typesetter,
    watched: Watched,
) -> None:
    chapters = []
    for index, section in run:
        watched.report(section.title, index, len(document.sections))
        chapters.append((index, story.chapter(setter, document, section)))
    tight = replace(setter, tight=True)
    composer.run(
        chapters, lambda: [(index, story.chapter(tight, document, section)) for index, section in run]
    )


def _drawn(document: ReportDocument, paper: Paper, pages: list[Page], watched: Watched) -> bytes:
    out = BytesIO()
    canvas = _canvas(document, paper, out)
    pen = Pen(canvas)
    outlined = any(target.level is not None for page in pages for target, _ in page.targets())
    # A page goes once it is drawn: letting go of all of them at once would keep other threads waiting.
    waiting, count = deque(pages), len(pages)
    pages.clear()
    for number in range(1, count + 1):
        page = waiting.popleft()
        watched.report(document.furniture.page.split("{")[0].strip(), number, count)
        for target, down in page.targets():
            pen.target(target.key, paper.height - down)
            if target.level is not None:
                canvas.addOutlineEntry(target.title, target.key, target.level, target.collapsed)
        for placed in page.placed:
            placed.box.draw(pen, paper.left, paper.height - placed.down)
        draw_furniture(pen, document, paper, page, number, count)
        pen.next_page()
    if outlined:
        canvas.showOutline()
    canvas.save()
    return tagged(out.getvalue(), pen.root)


def _canvas(document: ReportDocument, paper: Paper, out: BytesIO) -> Canvas:
    faces.font(faces.REGULAR)
    # Without a face of its own to begin with, the canvas would name one that is not embedded.
    begin_with: Any = faces.REGULAR
    canvas = Canvas(
        out,
        pagesize=(paper.width, paper.height),
        invariant=1,
        pageCompression=0,  # the tagging compresses it all, much faster
        initialFontName=begin_with,
        lang=document.language,
    )
    canvas.setTitle(document.title)
    canvas.setAuthor(document.organisation)
    canvas.setSubject(document.subject)
    canvas.setKeywords(", ".join(document.keywords))
    canvas.setCreator(document.creator)
    canvas.setProducer(_PRODUCER)
    _dated(canvas, document.made_on)
    return canvas


def _dated(canvas: Any, day: date) -> None:
    """Date the file with *day*: the library knows only the clock, the environment or a day of its own.

    Its identity is counted anew as well, since it begins with the library's time.
    """
    canvas._doc._timeStamp.YMDhms = (day.year, day.month, day.day, 0, 0, 0)
    canvas._doc.signature = hashlib.md5(usedforsecurity=False)
