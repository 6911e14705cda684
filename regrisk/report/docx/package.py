"""The file around the document: what the library's own template brings is replaced, down to its dates."""

import io
import zipfile
from datetime import date, datetime
from typing import Any

import docx
from docx.opc.constants import RELATIONSHIP_TYPE as RELATION
from docx.opc.part import Part

from regrisk.report.document import ReportDocument
from regrisk.report.docx.markup import Element, el, refill, twips
from regrisk.report.docx.styles import LANGUAGES, STYLES, fill_styles

_KEPT = {RELATION.STYLES, RELATION.SETTINGS, RELATION.NUMBERING, RELATION.THEME}
_WORD = "http://schemas.microsoft.com/office/word"
_SIGNS = {1: "–", 2: "□"}
_ABOUT = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>regrisk</Application></Properties>"
)


def empty_package(document: ReportDocument) -> Any:
    """Return an empty Word document in the styles and language of the report, with its properties."""
    made = docx.Document()
    part = made.part
    for relation_id, relation in list(part.rels.items()):
        if relation.reltype not in _KEPT:
            del part.rels[relation_id]
    _bare_root(part.package)
    fill_styles(made.styles.element, document.language)
    _fill_lists(part.numbering_part.element)
    _fill_settings(made.settings.element, document.language)
    _fill_properties(made.core_properties, document)
    return made


def saved(made: Any, day: date) -> bytes:
    """Return *made* as a file in which every part is dated with *day*."""
    raw = io.BytesIO()
    made.save(raw)
    out = io.BytesIO()
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, (min(max(day.year, 1980), 2107), day.month, day.day, 0, 0, 0))
            entry.create_system, entry.external_attr = 0, 0
            target.writestr(entry, source.read(name), zipfile.ZIP_DEFLATED, 6)
    return out.getvalue()


def _bare_root(package: Any) -> None:
    """Take the template's thumbnail away, and put our own name where its maker's stood."""
    for relation_id, relation in list(package.rels.items()):
        if relation.reltype == RELATION.THUMBNAIL:
            del package.rels[relation_id]
        elif relation.reltype == RELATION.EXTENDED_PROPERTIES:
            about: Part = relation.target_part
            about._blob = _ABOUT.encode()


def _fill_lists(root: Any) -> None:
    made: list[Element] = []
    for number, sign in _SIGNS.items():
        hang = twips(next(style.hang for style in STYLES.values() if style.list_id == number))
        level = el(
            "lvl",
            el("start", val=1),
            el("numFmt", val="bullet"),
            el("lvlText", val=sign),
            el("lvlJc", val="left"),
            el("pPr", el("ind", left=hang, hanging=hang)),
            ilvl=0,
        )
        made.append(
            el("abstractNum", el("multiLevelType", val="hybridMultilevel"), level, abstractNumId=number)
        )
    made += [el("num", el("abstractNumId", val=number), numId=number) for number in _SIGNS]
    refill(root, made)


def _fill_settings(root: Any, language: str) -> None:
    compatible = el("compatSetting", name="compatibilityMode", uri=_WORD, val=15)
    settings = (
        el("zoom", percent=100),
        el("defaultTabStop", val=720),
        el("characterSpacingControl", val="doNotCompress"),
        el("compat", compatible),
        el("themeFontLang", val=LANGUAGES[language]),
        el("decimalSymbol", val="," if language == "de" else "."),
        el("listSeparator", val=";" if language == "de" else ","),
    )
    refill(root, settings)


def _fill_properties(properties: Any, document: ReportDocument) -> None:
    made = datetime(document.made_on.year, document.made_on.month, document.made_on.day)
    properties.title = document.title[:255]
    properties.author = document.organisation[:255]
    properties.subject = document.subject[:255]
    properties.keywords = ", ".join(document.keywords)[:255]
    properties.last_modified_by = document.creator[:255]
    properties.comments = ""
    properties.language = LANGUAGES[document.language]
    properties.created = properties.modified = made
    properties.revision = 1
