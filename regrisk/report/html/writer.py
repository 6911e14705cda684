"""From the words of a report to text, links and places in the page."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from regrisk.report.document import Furniture, ReportDocument
from regrisk.report.html.markup import el, text
from regrisk.report.inline import PageOf, Run, Words, inlines
from regrisk.report.places import Place, places, words_for

_FACES = {"bold": "strong", "oblique": "em"}


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes words; a link to a key that the document lacks is plain text."""

    places: Mapping[str, Place]
    furniture: Furniture

    @classmethod
    def of(cls, document: ReportDocument) -> "Writer":
        """Return the writer of *document*."""
        return cls(places(document), document.furniture)

    def words(self, words: Words) -> str:
        """Return *words* as the inside of an element."""
        return "".join(self._part(part) for part in inlines(words))

    def linked(self, inner: str, key: str | None) -> str:
        """Return finished markup as a link to *key*, or as it is where the document has no such key."""
        return inner if key is None or key not in self.places else el("a", inner, href=f"#{anchor(key)}")

    def _part(self, part: Run | PageOf) -> str:
        if isinstance(part, PageOf):
            inner = text(words_for(part, self.places, self.furniture))
            return self.linked(el("strong", inner) if part.face == "bold" else inner, part.key)
        made = text(part.text)
        if part.face == "digest":
            made = el("code", made)
        elif part.face in _FACES:
            made = el(_FACES[part.face], made)
        if part.tone != "inherit":
            made = el("span", made, class_=part.tone)
        return self.linked(made, part.link)


def anchor(key: str) -> str:
    """Return the name of the place that *key* stands for."""
    return re.sub(r"[^A-Za-z0-9_-]", "-", key)
