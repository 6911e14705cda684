"""Reads a finished PDF back: its words, its marked content and its structure."""

from io import BytesIO

import pikepdf
from pypdf import PdfReader

from regrisk.report.document import ReportDocument
from regrisk.report.pdf.render import render_pdf


def reader(document: ReportDocument) -> PdfReader:
    return PdfReader(BytesIO(render_pdf(document)))


def pages(document: ReportDocument) -> list[str]:
    """Return the text of each page with all white space as single spaces."""
    return [" ".join(page.extract_text().split()) for page in reader(document).pages]


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
