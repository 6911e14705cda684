"""Writes sheets into a file. Text is written as text: nothing that people type is a formula or a link."""

from collections.abc import Sequence
from datetime import date, datetime
from fractions import Fraction
from io import BytesIO
from textwrap import wrap
from typing import Any, NamedTuple

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from regrisk.charts.palette import PAPER as LOOK
from regrisk.charts.plain_text import settable
from regrisk.export.workbook.grid import Content, Formula, Kind, Row, Sheet
from regrisk.words import later, say

_FACE = "Arial"
_NUMBERS: dict[Kind, str] = {
    "whole": "0",
    "score": "0.0",
    "points": "0.00",
    "exact": "0.0000",
    "money": "#,##0",
    "day": later("d mmm yyyy", about="format of days in a sheet"),
}
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "'")
_THIN = 1
_SMALL = '&"Arial,Regular"&8'
_HEAD_HEIGHT, _LINE, _HIGHEST = 25.0, 12.0, 409.0
_LETTERS = 1.4
"""Letters of our face in one unit of a column's width, so few that none is ever cut off."""
_PAPERS = {"letter": 1, "a4": 9}
_ONE_PAGE_WIDE = (1, 0)
_LONGEST_IN_HEAD = 90
"""A head may have 255 characters with its commands, and the longest has three texts."""


class About(NamedTuple):
    """The properties of the file; ``made_on`` is its only date. ``foot`` stands at the left of every foot."""

    title: str
    author: str
    subject: str
    keywords: str
    creator: str
    made_on: date
    paper: str
    foot: str
    disclaimer: str


def written(sheets: Sequence[Sheet], about: About) -> bytes:
    """Return a workbook of *sheets*. The same sheets give the same bytes."""
    out = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(out, options) as book:
        _describe(book, about)
        looks = _Looks(book)
        for sheet in sheets:
            _write(book.add_worksheet(sheet.tab), sheet, looks, about)
    return out.getvalue()


def _describe(book: Any, about: About) -> None:
    day = about.made_on
    book.set_properties(
        {
            "title": _text(about.title),
            "author": _text(about.author),
            "subject": _text(about.subject),
            "keywords": _text(about.keywords),
            "company": _text(about.author),
            "comments": _text(about.creator),
            "created": datetime(day.year, day.month, day.day),
        }
    )
    book.set_calc_mode("auto")


class _Looks:
    """The formats of one workbook, each made once."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._made: dict[tuple[tuple[str, object], ...], Format] = {}

    def of(self, **properties: object) -> Format:
        key = tuple(sorted(properties.items()))
        if key not in self._made:
            self._made[key] = self._book.add_format(
                {"font_name": _FACE, "font_size": 9, "font_color": LOOK.text, "valign": "top", **properties}
            )
        return self._made[key]


def _write(sheet: Worksheet, content: Sheet, looks: _Looks, about: About) -> None:
    says = looks.of(font_color=LOOK.muted)
    sheet.write_string(0, 0, _text(content.title), looks.of(bold=True, font_size=15, font_color=LOOK.ink))
    sheet.set_row(0, 24)
    for at, sentence in enumerate(content.says, start=1):
        sheet.write_string(at, 0, _text(sentence), says)
    head = content.first_row - 2
    sheet.set_row(head, _HEAD_HEIGHT if any(column.head for column in content.columns) else 4)
    for at, column in enumerate(content.columns):
        sheet.set_column(at, at, column.width)
        sheet.write_string(
            head, at, column.head and say(column.head, about="column"), looks.of(**_head(content, at))
        )
    for down, row in enumerate(content.rows, start=head + 1):
        lines = _lines_of(content, row)
        sheet.set_row(down, min(lines * _LINE + (8 if row.kind == "head" else 4), _HIGHEST))
        middle = {"valign": "vcenter"} if lines == 1 and row.kind != "head" else {}
        for at, (column, cell) in enumerate(zip(content.columns, row.cells, strict=True)):
            look = _look(content, at, column.kind, cell, row) | middle
            _cell(sheet, (down, at), cell, look, looks)
    _arrange(sheet, content, head, about)


def _arrange(sheet: Worksheet, content: Sheet, head: int, about: About) -> None:
    last = head + max(1, len(content.rows))
    if content.filtered and content.rows:
        sheet.autofilter(head, 0, last, len(content.columns) - 1)
    frozen = 1 if content.columns[0].kind == "key" and content.columns[0].head else 0
    sheet.freeze_panes(head + 1, frozen)
    sheet.hide_gridlines(2)
    sheet.set_landscape()
    sheet.set_paper(_PAPERS[about.paper])
    sheet.fit_to_pages(*_ONE_PAGE_WIDE)
    sheet.repeat_rows(head)
    sheet.set_margins(left=0.5, right=0.5, top=0.7, bottom=0.7)
    sheet.set_header(f"&L{_SMALL}{_in_head(content.title)}&R{_SMALL}{_in_head(about.title)}")
    foot, disclaimer = _in_head(about.foot), _in_head(about.disclaimer)
    sheet.set_footer(f"&L{_SMALL}{foot}&C{_SMALL}{disclaimer}&R{_SMALL}&P / &N")


def _lines_of(content: Sheet, row: Row) -> int:
    """Return how many lines *row* needs so that every text of it is seen whole."""
    return max(_lines(cell, column.width) for cell, column in zip(row.cells, content.columns, strict=True))


def _lines(cell: Content, width: float) -> int:
    if not isinstance(cell, str):
        return 1
    letters = max(1, int(width * _LETTERS))
    return sum(len(wrap(line, letters)) or 1 for line in _text(cell).split("\n"))


def _head(content: Sheet, at: int) -> dict[str, object]:
    of_figures = content.columns[at].kind in _NUMBERS and content.columns[at].kind != "day"
    return {
        "bold": True,
        "font_size": 8,
        "font_color": LOOK.muted,
        "text_wrap": True,
        "valign": "bottom",
        "align": "right" if of_figures else "left",
        "indent": 0 if of_figures else _indent(content, at),
        "bottom": _THIN,
        "bottom_color": LOOK.ink,
    }


def _indent(content: Sheet, at: int) -> int:
    """Keep words away from the figures at their left."""
    return int(at > 0 and content.columns[at - 1].kind in _NUMBERS)


def _cell(
    sheet: Worksheet, where: tuple[int, int], cell: Content, look: dict[str, object], looks: _Looks
) -> None:
    match cell:
        case None:
            sheet.write_blank(*where, None, looks.of(**look))
        case str():
            # A text like a formula stays a text also when somebody edits the cell.
            quoted = {"quote_prefix": True} if cell.startswith(_STARTS_A_FORMULA) else {}
            sheet.write_string(*where, _text(cell), looks.of(**look, text_wrap=True, **quoted))
        case Formula(text=formula, value=value):
            sheet.write_formula(*where, f"={formula}", looks.of(**look), _number(value))
        case date():
            sheet.write_datetime(*where, datetime(cell.year, cell.month, cell.day), looks.of(**look))
        case int() | Fraction():
            sheet.write_number(*where, _number(cell), looks.of(**look))


def _look(content: Sheet, at: int, kind: Kind, cell: Content, row: Row) -> dict[str, object]:
    look: dict[str, object] = {"bottom": _THIN, "bottom_color": LOOK.hair}
    own = cell.kind if isinstance(cell, Formula) and cell.kind else "day" if isinstance(cell, date) else kind
    if own in _NUMBERS:
        look["num_format"] = _number_format(own)
    if isinstance(cell, str | date) or kind not in _NUMBERS:
        look |= {"align": "left", "indent": _indent(content, at)}
    if kind == "key":
        look |= {"bold": True, "font_color": LOOK.ink}
    if kind in ("quiet", "exact") or row.kind == "quiet":
        look["font_color"] = LOOK.muted
    if row.kind == "total":
        look |= {"bold": True, "font_color": LOOK.ink, "top": _THIN, "top_color": LOOK.ink}
    if row.kind == "head":
        look |= {"bold": True, "font_size": 11, "font_color": LOOK.deep, "valign": "bottom"}
        look |= {"bottom": _THIN, "bottom_color": LOOK.ink}
    return look


def _number_format(kind: Kind) -> str:
    return say(_NUMBERS[kind], about="format of days in a sheet") if kind == "day" else _NUMBERS[kind]


def _number(value: Fraction | int) -> int | float:
    return value if isinstance(value, int) else float(value)


def _text(text: str) -> str:
    """Return *text* without the characters that no sheet can show."""
    return str(settable(text))


def _in_head(text: str) -> str:
    """Return *text* for a head or foot, where a single ampersand would begin a command."""
    line = " ".join(_text(text).split()).replace("&", "&&")
    if len(line) <= _LONGEST_IN_HEAD:
        return line
    cut = line[: _LONGEST_IN_HEAD - 1]
    # An odd ampersand at the end would take the next character with it.
    odd = (len(cut) - len(cut.rstrip("&"))) % 2
    return f"{cut[: len(cut) - odd]}…"
