"""Reads a finished PDF back: its words, its marked content and its structure."""

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any, overload

import pikepdf
from pypdf import PageObject, PdfReader
from pypdf.generic import DecodedStreamObject, NameObject

from regrisk.report.document import ReportDocument
from regrisk.report.pdf.render import render_pdf

SETS_TEXT = "BT ET q Q cm Tc Tw Tz TL Tf Ts Td TD Tm T* Tj TJ ' \" Do"
"""The operators of a page that say what is written where."""


class Printed(Sequence[str]):
    """The text of each page of a PDF, read when somebody asks for it, and once.

    The reader of text takes as long for lines and colours as for text, so a page is read without them.
    """

    def __init__(self, content: bytes) -> None:
        self._file = pikepdf.open(BytesIO(content))
        self.reader = PdfReader(BytesIO(content))
        self._texts: dict[int, str] = {}

    def __len__(self) -> int:
        return len(self._file.pages)

    def __iter__(self) -> Iterator[str]:
        return (self[number] for number in range(len(self)))

    @overload
    def __getitem__(self, at: int) -> str: ...

    @overload
    def __getitem__(self, at: slice) -> list[str]: ...

    def __getitem__(self, at: int | slice) -> str | list[str]:
        if isinstance(at, slice):
            return [self[number] for number in range(len(self))[at]]
        number = range(len(self))[at]
        if number not in self._texts:
            self._texts[number] = self.sheet(number).extract_text()
        return self._texts[number]

    def sheet(self, number: int) -> PageObject:
        """Return a page, counted from 0, with its text alone."""
        told: Any = pikepdf.parse_content_stream(self._file.pages[number], SETS_TEXT)
        stream = DecodedStreamObject()
        stream.set_data(pikepdf.unparse_content_stream(told))
        page = self.reader.pages[number]
        page[NameObject("/Contents")] = stream
        return page

    def sheets(self) -> Iterator[PageObject]:
        """Return every page with its text alone."""
        return (self.sheet(number) for number in range(len(self)))


def reader(document: ReportDocument) -> PdfReader:
    return PdfReader(BytesIO(render_pdf(document)))


def read_back(document: ReportDocument) -> Printed:
    return Printed(render_pdf(document))


def pages(document: ReportDocument) -> list[str]:
    """Return the text of each page with all white space as single spaces."""
    return [" ".join(page.split()) for page in read_back(document)]


def squeezed(text: str) -> str:
    """Return *text* without white space, which line breaks move about."""
    return "".join(text.split())


def opened(document: ReportDocument) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(render_pdf(document)))


def roles(element: pikepdf.Object, depth: int = 0) -> list[tuple[int, str]]:
    """Return the structure below *element* as depths and roles, in reading order."""
    if not isinstance(element, pikepdf.Dictionary) or "/S" not in element:
        return []
    found = [(depth, str(element.S)[1:])]
    for kid in kids(element):
        found += roles(kid, depth + 1)
    return found


def kids(element: pikepdf.Object) -> list[pikepdf.Object]:
    held = element.get("/K")
    if held is None:
        return []
    return list(held) if isinstance(held, pikepdf.Array) else [held]


def elements(element: pikepdf.Object, role: str) -> list[pikepdf.Object]:
    """Return all elements of *role* below *element*."""
    if not isinstance(element, pikepdf.Dictionary) or "/S" not in element:
        return []
    own = [element] if str(element.S) == f"/{role}" else []
    return own + [found for kid in kids(element) for found in elements(kid, role)]


def root(pdf: pikepdf.Pdf) -> pikepdf.Object:
    return kids(pdf.Root.StructTreeRoot)[0]
