"""The styles of the Word document. Who changes one there changes every place that uses it."""

from typing import Any, NamedTuple

from regrisk.report.docx import look
from regrisk.report.docx.markup import Edge, Element, Type, edges, el, margins, refill, shade, twips, type_of

LANGUAGES = {"en": "en-US", "de": "de-DE"}
CELL_SIDES = (3.0, 5.0)
"""Space left and right of the text of a cell, in points."""
CELL_ABOVE, CELL_BELOW = 2.6, 2.8
_SIZE = 8.5


class Style(NamedTuple):
    """A paragraph style. ``before`` and ``after`` in points, ``hang`` for lists, ``outline`` for headings."""

    name: str
    of: Type = Type()
    before: float = 0.0
    after: float = 3.0
    keep: bool = False
    outline: int | None = None
    hang: float = 0.0
    list_id: int | None = None
    under: Edge | None = None
    over: Edge | None = None
    tabs: tuple[tuple[str, float], ...] = ()
    line: float = 0.0


_HEAD_TABS = (("right", 504.0),)
_FOOT_TABS = (("center", 302.0), ("right", 504.0))
_RULE = Edge(0.5, look.LINE)
STYLES = {
    "Heading1": Style("heading 1", Type(True, color=look.INK, size=17), 20, 3, True, 0),
    "Heading2": Style("heading 2", Type(True, color=look.INK, size=11), 11, 4, True, 1),
    "Heading3": Style("heading 3", Type(True, color=look.DEEP, size=9), 6, 3, True, 2),
    "Title": Style("Title", Type(True, color=look.INK, size=27), 70, 2),
    "Subtitle": Style("Subtitle", Type(color=look.MUTED, size=12), 0, 30),
    "Kicker": Style("Kicker", Type(True, color=look.DEEP, size=8.5), 0, 3),
    "BandWord": Style("Band Word", Type(color=look.INK, size=30), 0, 3),
    "Lead": Style("Lead", Type(color=look.MUTED, size=10), 0, 8, True),
    "Verdict": Style("Verdict", Type(True, color=look.DEEP, size=13), 0, 6),
    "BodyText": Style("Body Text", Type(size=9.5), 4, 5),
    "Caption": Style("caption", Type(color=look.MUTED, size=8), 3, 5),
    "ListBullet": Style("List Bullet", after=1.5, hang=11, list_id=1),
    "ListToTick": Style("List To Tick", after=1.5, hang=13, list_id=2),
    "Chart": Style("Chart", before=3, after=5),
    "TableHead": Style("Table Head", Type(True, color=look.MUTED, size=7.5), 0, 0, True),
    "TableText": Style("Table Text", Type(size=8), 0, 0),
    "TableKey": Style("Table Key", Type(True, color=look.INK, size=8), 0, 0),
    "TableQuiet": Style("Table Quiet", Type(color=look.MUTED, size=8), 0, 0),
    "TableDigest": Style("Table Digest", Type(color=look.MUTED, mono=True, size=6.5), 0, 0),
    "TableMeta": Style("Table Meta", Type(color=look.MUTED, size=7), 0, 0),
    "TableNote": Style("Table Note", Type(italic=True, color=look.MUTED, size=7), 0, 0),
    "TableAlert": Style("Table Alert", Type(color=look.ALERT, size=7), 0, 0),
    "TableSmall": Style("Table Small", Type(size=7), 0, 0),
    "TableBar": Style("Table Bar", Type(size=2), 1.5, 1),
    "Label": Style("Label", Type(True, color=look.MUTED, size=7), 0, 0),
    "FigureLarge": Style("Figure Large", Type(color=look.INK, size=24), 0, 0),
    "FigureMedium": Style("Figure Medium", Type(color=look.INK, size=19), 3, 2),
    "FigureSmall": Style("Figure Small", Type(color=look.INK, size=16), 0, 0),
    "SignFor": Style("Sign For", Type(True, color=look.INK, size=8), 12, 0),
    "SignHere": Style("Sign Here", Type(size=8), 20, 2, True, under=Edge(0.9, look.INK)),
    "Digest": Style("Digest", Type(color=look.MUTED, mono=True, size=7), 14, 2),
    "Fact": Style("Fact", Type(True, color=look.INK, size=9.5), 0, 0),
    "LetterHead": Style("Letter Head", Type(True, color=look.INK, size=10), 22, 0),
    "LetterLine": Style("Letter Line", Type(size=9.5), 0, 0),
    "LetterDay": Style("Letter Day", Type(size=9.5), 20, 0),
    "TOC1": Style("toc 1", Type(color=look.INK, size=9), 0, 4),
    "Header": Style("header", Type(color=look.MUTED, size=7), 0, 0, under=_RULE, tabs=_HEAD_TABS),
    "Footer": Style("footer", Type(color=look.MUTED, size=6.5), 0, 0, over=_RULE, tabs=_FOOT_TABS),
    "Tight": Style("Tight", Type(size=1), 0, 0, line=4),
}


def fill_styles(root: Any, language: str) -> None:
    """Put the styles of the report in place of those that *root* holds."""
    paragraphs = (_style(key, style) for key, style in STYLES.items())
    refill(root, (_defaults(language), _normal(), *_tables(), *_characters(), *paragraphs))


def _defaults(language: str) -> Element:
    face = look.SANS
    return el(
        "docDefaults",
        el(
            "rPrDefault",
            el(
                "rPr",
                el("rFonts", ascii=face, hAnsi=face, eastAsia=face, cs=face),
                el("color", val=look.TEXT),
                el("sz", val=round(_SIZE * 2)),
                el("szCs", val=round(_SIZE * 2)),
                el("lang", val=LANGUAGES[language], eastAsia="zh-CN", bidi="ar-SA"),
            ),
        ),
        el("pPrDefault", el("pPr", el("spacing", before=0, after=60, line=252, lineRule="auto"))),
    )


def _normal() -> Element:
    return el("style", el("name", val="Normal"), el("qFormat"), type="paragraph", default=1, styleId="Normal")


def _style(key: str, style: Style) -> Element:
    properties = []
    # The order of these is the file format's.
    if style.keep:
        properties.append(el("keepNext"))
    if style.list_id is not None:
        properties.append(el("numPr", el("ilvl", val=0), el("numId", val=style.list_id)))
    rules = {side: edge for side, edge in (("top", style.over), ("bottom", style.under)) if edge}
    if rules:
        properties.append(edges("pBdr", **rules))
    if style.tabs:
        properties.append(el("tabs", *(el("tab", val=kind, pos=twips(at)) for kind, at in style.tabs)))
    line = {"line": twips(style.line), "lineRule": "exact"} if style.line else {}
    properties.append(el("spacing", before=twips(style.before), after=twips(style.after), **line))
    if style.hang:
        properties.append(el("ind", left=twips(style.hang), hanging=twips(style.hang)))
    if style.outline is not None:
        properties.append(el("outlineLvl", val=style.outline))
    return el(
        "style",
        el("name", val=style.name),
        el("basedOn", val="Normal"),
        el("qFormat"),
        el("pPr", *properties),
        *type_of(style.of),
        type="paragraph",
        styleId=key,
    )


def _tables() -> tuple[Element, ...]:
    left, right = CELL_SIDES
    room = margins("tblCellMar", top=CELL_ABOVE, left=left, bottom=CELL_BELOW, right=right)
    hair, ink = Edge(0.35, look.HAIR), Edge(0.9, look.INK)
    head = el(
        "tblStylePr",
        el("tcPr", edges("tcBorders", top=ink, bottom=Edge(0.5, look.INK))),
        type="firstRow",
    )
    return (
        el(
            "style",
            el("name", val="Normal Table"),
            el("tblPr", margins("tblCellMar", top=0, left=0, bottom=0, right=0)),
            type="table",
            default=1,
            styleId="TableNormal",
        ),
        el(
            "style",
            el("name", val="Report Table"),
            el("basedOn", val="TableNormal"),
            el("qFormat"),
            el("tblPr", edges("tblBorders", top=ink, bottom=hair, insideH=hair), room),
            head,
            type="table",
            styleId="ReportTable",
        ),
        el(
            "style",
            el("name", val="Report Panel"),
            el("basedOn", val="TableNormal"),
            el("qFormat"),
            el(
                "tblPr",
                edges("tblBorders", left=Edge(3, look.DEEP)),
                margins("tblCellMar", top=7, left=12, bottom=6, right=12),
            ),
            el("tcPr", shade(look.PANEL)),
            type="table",
            styleId="ReportPanel",
        ),
    )


def _characters() -> tuple[Element, ...]:
    return (
        el(
            "style",
            el("name", val="Default Paragraph Font"),
            type="character",
            default=1,
            styleId="DefaultParagraphFont",
        ),
        el(
            "style",
            el("name", val="Hyperlink"),
            el("basedOn", val="DefaultParagraphFont"),
            el("qFormat"),
            el("rPr", el("color", val=look.DEEP)),
            type="character",
            styleId="Hyperlink",
        ),
    )
