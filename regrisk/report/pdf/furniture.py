"""What stands around the text: head, foot and the index in the margin. No reader is told about it."""

from regrisk.charts import faces
from regrisk.report.blocks import MEASURE
from regrisk.report.document import ReportDocument, Section
from regrisk.report.pdf import styles
from regrisk.report.pdf.pagination import Page
from regrisk.report.pdf.pen import Pen
from regrisk.report.pdf.setting import Piece, printable_pieces, set_lines
from regrisk.report.pdf.styles import Paper

_HEAD, _HEAD_RULE = 38.0, 44.0
_FOOT, _FOOT_RULE = 30.0, 40.0
_INDEX_TOP, _INDEX_STEP, _INDEX_OUT = 96.0, 30.0, 19.0
_BLOCK = (15.0, 14.0)
_RUNNING = 290.0
_APART = 14.0


def draw_furniture(
    pen: Pen, document: ReportDocument, paper: Paper, page: Page, number: int, total: int
) -> None:
    """Draw the furniture of *page*, the *number*-th of *total*."""
    with pen.artifact():
        _foot(pen, document, paper, page, number, total)
        if page.is_cover:
            return
        _head(pen, document, [document.sections[index] for index in page.chapters], paper)
        if document.variant != "summary":
            _index(pen, document.sections, page, paper)


def _foot(pen: Pen, document: ReportDocument, paper: Paper, page: Page, number: int, total: int) -> None:
    left, right = paper.left, paper.left + MEASURE
    if not page.is_cover:
        pen.rule(left, right, _FOOT_RULE, stroke=0.5, color=styles.LINE)
    words = document.furniture
    _line(pen, document.pack_line, faces.MONO, 5.8, styles.MUTED, left, _FOOT, 185.0, "left")
    _line(pen, words.disclaimer, faces.OBLIQUE, 6.4, styles.MUTED, left + 152, _FOOT, 300.0, "center")
    page_of = words.page.replace("{page}", str(number)).replace("{pages}", str(total))
    _line(pen, page_of, faces.BOLD, 6.8, styles.INK, right - 80, _FOOT, 80.0, "right")


def _head(pen: Pen, document: ReportDocument, shown: list[Section], paper: Paper) -> None:
    left, right, y = paper.left, paper.left + MEASURE, paper.height - _HEAD
    names = [f"{s.number}\u00a0\u00a0{s.title}" if s.number is not None else s.title for s in shown]
    room = MEASURE - _running(pen, document, left, y) - _APART
    # An ordinary space before each dot lets a head that is too long end at the last word that fits.
    _line(pen, " \u00a0·\u00a0\u00a0".join(names), faces.BOLD, 7, styles.INK, left, y, room, "left")
    pen.rule(left, right, paper.height - _HEAD_RULE, stroke=0.5, color=styles.LINE)


def _running(pen: Pen, document: ReportDocument, left: float, y: float) -> float:
    """Draw the right of the head and return its width. The name gives way; day and variant stand whole."""
    name = document.registry if document.running_head.startswith(document.registry) else ""
    tail = document.running_head.removeprefix(name)
    if document.provisional:
        name = f"{document.furniture.provisional} · {name}"
    kept = min(_width(tail), _RUNNING)
    named = min(_width(name), _RUNNING - kept)
    whole = kept + named
    start = left + MEASURE - whole
    if _width(f"{name}{tail}") <= _RUNNING:
        _line(pen, f"{name}{tail}", faces.REGULAR, 7, styles.MUTED, start - 1, y, whole + 1, "right")
    else:
        _line(pen, name, faces.REGULAR, 7, styles.MUTED, start, y, named, "right")
        _line(pen, tail, faces.REGULAR, 7, styles.MUTED, start + named, y, kept, "right")
    return whole


def _width(text: str) -> float:
    pieces = printable_pieces(Piece(text, faces.REGULAR, 7, styles.MUTED))
    return sum(faces.width(piece.text, piece.face, piece.size) for piece in pieces)


def _index(pen: Pen, sections: tuple[Section, ...], page: Page, paper: Paper) -> None:
    middle = paper.left + MEASURE + _INDEX_OUT + _BLOCK[0] / 2
    for index, section in enumerate(sections):
        if section.number is None:
            continue
        y = paper.height - _INDEX_TOP - (section.number - 1) * _INDEX_STEP
        here = index in page.chapters
        block = (middle - _BLOCK[0] / 2, y - 4.7, middle + _BLOCK[0] / 2, y - 4.7 + _BLOCK[1])
        if here:
            pen.tint(block[0], block[1], *_BLOCK, styles.INK)
        face, color = (faces.BOLD, styles.WHITE) if here else (faces.REGULAR, styles.MUTED)
        _line(pen, str(section.number), face, 6.2, color, block[0], y, _BLOCK[0], "center")
        pen.link(section.key, block, section.title)


def _line(
    pen: Pen, text: str, face: str, size: float, color: str, x: float, y: float, room: float, side: str
) -> None:  # fmt: skip
    """Set one line of *text*, shortened at a word where it is longer than its *room*."""
    pieces = tuple(printable_pieces(Piece(text, face, size, color)))
    pen.lines(set_lines(pieces, room, side, 1), x, y, 0.0)
