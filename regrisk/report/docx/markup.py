"""Elements of a Word document as text: paragraphs, runs, cells.

What people type comes in through ``words`` and through the values of attributes, and both escape it.
The text is parsed once, when the document is whole; an element at a time would take ten times as long.
"""

from collections.abc import Iterable
from html import escape
from typing import Literal, NamedTuple, TypeAlias

from docx.oxml.ns import nsdecls
from docx.oxml.parser import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement

from regrisk.report.docx import look

Element: TypeAlias = str
"""An element of the file, written out."""
Align: TypeAlias = Literal["left", "right", "center"]
_SPACES = nsdecls("w", "wp", "a", "pic", "r")


class Type(NamedTuple):
    """How a run differs from the style of its paragraph; ``size`` in points, ``color`` six digits."""

    bold: bool = False
    italic: bool = False
    color: str = ""
    mono: bool = False
    size: float = 0.0


class Edge(NamedTuple):
    """A rule: its strength in points and its colour."""

    stroke: float
    color: str


NO_TYPE = Type()


def el(tag: str, *children: Element, **attributes: object) -> Element:
    """Return the element ``w:tag`` with *children*; attributes are of the same vocabulary."""
    told = "".join([f' w:{name}="{escape(str(value))}"' for name, value in attributes.items()])
    return f"<w:{tag}{told}>{''.join(children)}</w:{tag}>" if children else f"<w:{tag}{told}/>"


def parsed(elements: Iterable[Element]) -> list[BaseOxmlElement]:
    """Return *elements* as the library holds them."""
    return list(parse_xml(f"<w:body {_SPACES}>{''.join(elements)}</w:body>"))


def refill(root: BaseOxmlElement, elements: Iterable[Element]) -> None:
    """Put *elements* in place of all that *root* holds."""
    for child in list(root):
        root.remove(child)
    root.extend(parsed(elements))


def twips(points: float) -> int:
    """Return a length in twentieths of a point, which the file counts in."""
    return round(points * 20)


def run(text: str, of: Type = NO_TYPE) -> Element:
    """Return *text* as a run; a line break counts as a space."""
    return el("r", *type_of(of), words(text))


def words(text: str) -> Element:
    """Return *text* itself, with its spaces kept."""
    on_one_line = text.replace("\n", " ")
    return f'<w:t xml:space="preserve">{escape(on_one_line, quote=False)}</w:t>'


def type_of(of: Type) -> list[Element]:
    """Return the properties of a run; nothing where it is like its paragraph.

    Scripts such as Arabic have a weight and a size of their own in the file.
    """
    parts = []
    if of.mono:
        parts.append(el("rFonts", ascii=look.MONO, hAnsi=look.MONO, cs=look.MONO))
    if of.bold:
        parts += [el("b"), el("bCs")]
    if of.italic:
        parts += [el("i"), el("iCs")]
    if of.color:
        parts.append(el("color", val=of.color))
    if of.size:
        parts += [el("sz", val=round(of.size * 2)), el("szCs", val=round(of.size * 2))]
    return [el("rPr", *parts)] if parts else []


def paragraph(
    style: str, content: Iterable[Element] = (), *, align: Align = "left", **more: object
) -> Element:
    """Return a paragraph in *style*; *more* are further properties without values, like ``keepNext``."""
    properties = [el("pStyle", val=style)]
    # The order of these is the file format's.
    properties += [el(name) for name in ("keepNext", "pageBreakBefore") if more.get(name)]
    if more.get("pageBreakBefore"):
        properties.append(el("spacing", before=0))
    if align != "left":
        properties.append(el("jc", val=align))
    return el("p", el("pPr", *properties), *content)


def field(code: str, shown: str, of: Type = NO_TYPE) -> list[Element]:
    """Return a field that the word processor computes, with what to show until then."""
    instruction = f'<w:instrText xml:space="preserve"> {escape(code, quote=False)} </w:instrText>'
    marks = [el("r", *type_of(of), el("fldChar", fldCharType=kind)) for kind in ("begin", "separate", "end")]
    told = el("r", *type_of(of), instruction)
    return [marks[0], told, marks[1], run(shown, of), marks[2]]


def edges(tag: str, **sides: Edge | None) -> Element:
    """Return the rules of a table, cell or paragraph by side; None is no rule."""
    return el(
        tag,
        *(
            el(side, val="nil")
            if edge is None
            else el(side, val="single", sz=max(2, round(edge.stroke * 8)), space=0, color=edge.color)
            for side, edge in sides.items()
        ),
    )


def shade(color: str) -> Element:
    """Return a ground of *color*."""
    return el("shd", val="clear", color="auto", fill=color)


def margins(tag: str, **sides: float) -> Element:
    """Return the space between the text of a cell and its edges, in points by side."""
    return el(tag, *(el(side, w=twips(points), type="dxa") for side, points in sides.items()))


def cell(width: float, content: list[Element], *properties: Element) -> Element:
    """Return a cell; one that would end in a table or be empty gets a paragraph, which the format demands."""
    if not content or is_table(content[-1]):
        content = [*content, paragraph("Tight")]
    return el("tc", el("tcPr", el("tcW", w=twips(width), type="dxa"), *properties), *content)


def is_table(element: Element) -> bool:
    """Say whether *element* is a table."""
    return element.startswith("<w:tbl>")


def row(cells: Iterable[Element], kind: Literal["whole", "head", "layout"] = "whole") -> Element:
    """Return a row that stays on one page.

    A head is repeated on every page and says that it is one; a row that only lays out may break.
    """
    properties = {
        "whole": [el("cantSplit")],
        "head": [el("cantSplit"), el("tblHeader")],
        "layout": [],
    }[kind]
    return el("tr", *([el("trPr", *properties)] if properties else []), *cells)


def table(
    style: str,
    widths: Iterable[float],
    rows: Iterable[Element],
    *properties: Element,
    title: str = "",
    **roles: bool,
) -> Element:
    """Return a table of fixed *widths* in points; *title* is read to who does not see it.

    *roles* say which parts name the others: ``firstRow``, ``firstColumn``.
    """
    columns = list(widths)
    named = {role: int(roles.get(role, False)) for role in ("firstRow", "firstColumn")}
    return el(
        "tbl",
        el(
            "tblPr",
            el("tblStyle", val=style),
            el("tblW", w=twips(sum(columns)), type="dxa"),
            el("tblLayout", type="fixed"),
            *properties,
            el("tblLook", val="0000", lastRow=0, lastColumn=0, noHBand=1, noVBand=1, **named),
            *([el("tblCaption", val=title)] if title else []),
        ),
        el("tblGrid", *(el("gridCol", w=twips(width)) for width in columns)),
        *rows,
    )
