"""The page of HTML of a report."""

from importlib.resources import files

from regrisk.catalogue import lookup_in
from regrisk.report.annex import with_annex
from regrisk.report.document import ReportDocument
from regrisk.report.html.cover import cover
from regrisk.report.html.markup import each, el, text
from regrisk.report.html.story import Story
from regrisk.report.html.writer import Writer, anchor
from regrisk.report.progress import Cancelled, Progress, Watched
from regrisk.words import speaking

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_START = "report--start"
_PAPERS = {"letter": "letter", "a4": "A4"}


def render_html(
    document: ReportDocument, *, progress: Progress | None = None, cancelled: Cancelled | None = None
) -> bytes:
    """Return *document* as one page of HTML in UTF-8, which refers to nothing outside itself.

    *progress* is told of each section written; *cancelled* is asked before each.

    Raises:
        CancelledError: *cancelled* returned true.
    """
    watched = Watched(progress, cancelled)
    with speaking(lookup_in(document.language)):
        document = with_annex(document)
        writer = Writer.of(document)
        story = Story(writer, document)
        sections = []
        for index, section in enumerate(document.sections):
            watched.report(section.title, index, len(document.sections))
            sections.append(story.section(section))
        words = document.furniture
        body = el(
            "body",
            el("a", text(words.skip), class_="skip", href=f"#{_START}"),
            el("p", text(words.provisional), class_="provisional") if document.provisional else "",
            cover(writer, document.cover) if document.cover else el("header", el("h1", text(document.title))),
            _index(document),
            el("main", *sections, id=_START),
            el(
                "footer",
                el("p", text(document.running_head)),
                el("p", el("em", text(words.disclaimer))),
                el("p", el("code", text(document.pack_line))),
            ),
            class_=document.variant,
        )
        watched.report(document.title, len(document.sections), len(document.sections))
        return f"<!DOCTYPE html>\n{el('html', _head(document), body, lang=document.language)}\n".encode()


def _head(document: ReportDocument) -> str:
    style = (files("regrisk.report.html") / "style.css").read_text("utf-8")
    paper = f"@page {{ size: {_PAPERS[document.paper]}; }}"
    about = {
        "viewport": "width=device-width, initial-scale=1",
        "referrer": "no-referrer",
        "author": document.organisation,
        "description": document.subject,
        "keywords": ", ".join(document.keywords),
        "generator": document.creator,
        "date": document.made_on.isoformat(),
    }
    return el(
        "head",
        el("meta", charset="utf-8"),
        el("meta", http_equiv="Content-Security-Policy", content=_POLICY),
        *(el("meta", name=name, content=content) for name, content in about.items() if content),
        el("title", text(document.title)),
        el("style", style, paper),
    )


def _index(document: ReportDocument) -> str:
    """Return the numbers that stand in the margin of a wide screen, like those of the printed pages."""
    entries = [
        el(
            "a",
            el("span", text(str(section.number)), class_="number"),
            " ",
            text(section.title),
            href=f"#{anchor(section.key)}",
        )
        for section in document.sections
        if section.number is not None
    ]
    return (
        el("nav", el("ul", each("li", entries)), class_="index", aria_label=document.furniture.section)
        if entries
        else ""
    )
