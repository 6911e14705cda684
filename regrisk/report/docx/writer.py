"""From the words of a report to runs, links and places in the Word document."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from regrisk.report.document import Furniture, ReportDocument, keys
from regrisk.report.docx import look
from regrisk.report.docx.markup import NO_TYPE, Align, Element, Type, el, paragraph, run
from regrisk.report.docx.pictures import Pictures
from regrisk.report.inline import PageOf, Run, Words, inlines
from regrisk.report.places import Place, places, words_for

_LONGEST_NAME = 40
_DIGEST_SCALE = 0.82


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes words; ``marks`` are the bookmarks of the document's keys, with their numbers."""

    places: Mapping[str, Place]
    marks: Mapping[str, tuple[int, str]]
    furniture: Furniture
    pictures: Pictures

    @classmethod
    def of(cls, document: ReportDocument, pictures: Pictures) -> "Writer":
        """Return the writer of *document*."""
        marks = {key: (number, _bookmark(number, key)) for number, key in enumerate(keys(document))}
        return cls(places(document), marks, document.furniture, pictures)

    def paragraph(
        self, style: str, words: Words, *, of: Type = NO_TYPE, align: Align = "left", key: str | None = None
    ) -> Element:
        """Return *words* as a paragraph, with a place for links to *key*."""
        return paragraph(style, [*self.place(key), *self.runs(words, of)], align=align)

    def runs(self, words: Words, of: Type = NO_TYPE) -> Iterator[Element]:
        """Return *words* as runs and links; *of* is the type of all that says nothing of its own."""
        for part in inlines(words):
            if isinstance(part, PageOf):
                text = words_for(part, self.places, self.furniture)
                key = part.key if part.key in self.places else None
                yield self.linked(text, key, of._replace(bold=of.bold or part.face == "bold"))
            else:
                yield self.linked(part.text, part.link, _typed(part, of))

    def linked(self, text: str, key: str | None, of: Type = NO_TYPE) -> Element:
        """Return *text* as a link to *key*, or as it is where the document has no such key."""
        if key is None or key not in self.marks:
            return run(text, of)
        return el(
            "hyperlink",
            run(text, of if of.color else of._replace(color=look.DEEP)),
            anchor=self.marks[key][1],
        )

    def place(self, key: str | None) -> list[Element]:
        """Return the bookmark of *key*."""
        if key is None or key not in self.marks:
            return []
        number, name = self.marks[key]
        return [el("bookmarkStart", id=number, name=name), el("bookmarkEnd", id=number)]


def _typed(part: Run, of: Type) -> Type:
    size = of.size * _DIGEST_SCALE if part.face == "digest" else of.size
    return Type(
        bold=of.bold or part.face == "bold",
        italic=of.italic or part.face == "oblique",
        color=look.TONES.get(part.tone, of.color),
        mono=of.mono or part.face == "digest",
        size=size,
    )


def _bookmark(number: int, key: str) -> str:
    """Return a name that a word processor takes: letters, digits and low lines, short, and no two alike."""
    return f"r{number}_{re.sub('[^A-Za-z0-9]+', '_', key)}"[:_LONGEST_NAME]
