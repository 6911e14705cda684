"""What the word processor repeats on every page: head, foot and page numbers."""

import re
from typing import Any

from docx.shared import Pt

from regrisk.report.blocks import MEASURE
from regrisk.report.document import ReportDocument
from regrisk.report.docx import look
from regrisk.report.docx.markup import Element, Type, el, field, paragraph, refill, run
from regrisk.report.phrases import clipped

PAPERS = {"letter": (612.0, 792.0), "a4": (595.28, 841.89)}
_ABOVE, _BELOW = 62.0, 54.0
_HEAD, _FOOT = 32.0, 26.0
_LONGEST_HEAD = 110
_MONO = Type(mono=True, size=5.5)
_STRONG = Type(bold=True, color=look.INK)


def furnish(section: Any, document: ReportDocument) -> None:
    """Set the paper, and fill head and foot; the cover has no head."""
    _set_paper(section, document)
    section.different_first_page_header_footer = document.cover is not None
    _fill(section.header, _head(document))
    _fill(section.footer, _foot(document))
    if document.cover is not None:
        _fill(section.first_page_header, paragraph("Tight"))
        _fill(section.first_page_footer, _foot(document))


def furnish_letter(section: Any, document: ReportDocument) -> None:
    """Set the paper of a letter, and fill its foot; its head is for the sender's own paper."""
    _set_paper(section, document)
    _fill(section.footer, _foot(document))


def _set_paper(section: Any, document: ReportDocument) -> None:
    wide, tall = PAPERS[document.paper]
    section.page_width, section.page_height = Pt(wide), Pt(tall)
    section.left_margin = section.right_margin = Pt((wide - MEASURE) / 2)
    section.top_margin, section.bottom_margin = Pt(_ABOVE), Pt(_BELOW)
    section.header_distance, section.footer_distance = Pt(_HEAD), Pt(_FOOT)


def _fill(story: Any, content: Element) -> None:
    story.is_linked_to_previous = False
    refill(story._element, [content])


def _head(document: ReportDocument) -> Element:
    words = document.furniture
    running = (
        f"{words.provisional} · {document.running_head}" if document.provisional else document.running_head
    )
    running = clipped(running, _LONGEST_HEAD)
    section = field('STYLEREF "heading 1"', "", _STRONG)
    return paragraph("Header", [*section, _tab(), run(running)])


def _foot(document: ReportDocument) -> Element:
    words = document.furniture
    return paragraph(
        "Footer",
        [
            run(document.pack_line, _MONO),
            _tab(),
            run(words.disclaimer, Type(italic=True)),
            _tab(),
            *_page(words.page),
        ],
    )


def _page(pattern: str) -> list[Element]:
    """Return ``Page {page} of {pages}`` with fields for the numbers."""
    codes = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
    made: list[Element] = []
    for part in re.split(r"(\{page\}|\{pages\})", pattern):
        made += field(codes[part], "1", _STRONG) if part in codes else [run(part, _STRONG)]
    return made


def _tab() -> Element:
    return el("r", el("tab"))
