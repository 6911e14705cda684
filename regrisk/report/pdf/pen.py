"""What draws: text, rules, charts and links on the pages of a canvas, each inside its structure element."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, cast

from reportlab.graphics.shapes import Drawing
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from regrisk.charts import faces
from regrisk.report.pdf import shapes
from regrisk.report.pdf.setting import SetLine, Span
from regrisk.report.pdf.structure import Annotation, Content, Element


@cache
def _ink(color: str, operator: str) -> str:
    """Return the operator that sets *color*, given as ``#RRGGBB``."""
    parts = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return " ".join(f"{part:.3f}" for part in parts) + " " + operator


class Pen:
    """Draws on one canvas and keeps the structure of what it draws.

    Everything is drawn inside an element or as an artifact; drawing outside both would leave content
    that no reader is told about.
    """

    def __init__(self, canvas: Canvas) -> None:
        # The operators are written straight to the canvas: its own text calls cost more than the layout.
        self._canvas = cast("Any", canvas)
        self.root = Element("Document")
        self._code: list[str] = self._canvas._code
        self._stack = [self.root]
        self._shared: dict[int, Element] = {}
        self._open: Element | None = None
        self._artifact = False
        self._marks = 0
        self._links = 0
        self._page = 0
        self._encoded: dict[tuple[str, str], list[tuple[str, str]]] = {}

    def next_page(self) -> None:
        """Close the page."""
        self._close()
        self._canvas.showPage()
        self._code = self._canvas._code
        self._page += 1
        self._marks = self._links = 0

    @contextmanager
    def element(self, role: str, *, token: object = None, alt: str = "", scope: str = "") -> Iterator[None]:
        """Draw inside a new element, or inside the one that *token* was first used for.

        The parts of a paragraph or table that runs over a page share a token, so they stay one element.
        Inside an artifact there are no elements.
        """
        if self._artifact:
            yield
            return
        made = self._shared.get(id(token)) if token is not None else None
        if made is None:
            made = Element(role, alt, scope)
            self._stack[-1].kids.append(made)
            if token is not None:
                self._shared[id(token)] = made
        self._stack.append(made)
        yield
        self._close()
        self._stack.pop()

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """Draw what is no content: rules, tints, heads and feet, marks that repeat a printed figure."""
        if self._artifact:
            yield
            return
        self._close()
        self._code.append("/Artifact BMC")
        self._artifact = True
        yield
        self._artifact = False
        self._code.append("EMC")

    def lines(self, lines: tuple[SetLine, ...], x: float, baseline: float, leading: float) -> None:
        """Set *lines*, the first with its foot at *baseline*."""
        for number, line in enumerate(lines, 1):
            plain: list[Span] = []
            for span in line if number == len(lines) else _spaced(line):
                if span.piece.link is None:
                    plain.append(span)
                    continue
                self._text(plain, x, baseline)
                plain = []
                with self.element("Link"):
                    self._text([span], x, baseline)
                    left, size = x + span.x, span.piece.size
                    rect = (left, baseline - size * 0.3, left + span.width, baseline + size)
                    self.link(span.piece.link, rect, span.piece.text)
            self._text(plain, x, baseline)
            baseline -= leading

    def rule(self, x1: float, x2: float, y: float, *, stroke: float, color: str) -> None:
        """Draw a horizontal rule."""
        self._code.append(f"{_ink(color, 'RG')} {stroke} w {x1:.2f} {y:.2f} m {x2:.2f} {y:.2f} l S")

    def upright(self, x: float, y1: float, y2: float, *, stroke: float, color: str) -> None:
        """Draw a vertical rule."""
        self._code.append(f"{_ink(color, 'RG')} {stroke} w {x:.2f} {y1:.2f} m {x:.2f} {y2:.2f} l S")

    def tint(self, x: float, foot: float, width: float, height: float, color: str) -> None:
        """Fill a rectangle."""
        self._code.append(f"{_ink(color, 'rg')} {x:.2f} {foot:.2f} {width:.2f} {height:.2f} re f")

    def frame(
        self, x: float, foot: float, side: float, *, color: str, fill: str, dashed: bool = False
    ) -> None:
        """Draw a small square with an edge."""
        dash = "[1.35 1.35] .675 d" if dashed else ""
        self._code.append(
            f"q {_ink(color, 'RG')} {_ink(fill, 'rg')} .6 w {dash} {x:.2f} {foot:.2f} {side} {side} re B Q"
        )

    def drawing(self, drawing: Drawing, x: float, foot: float) -> None:
        """Place a chart with its lower left corner at *x* and *foot*; its texts stand above its shapes.

        The library's own way of placing a drawing would name a face that is not embedded.
        """
        self._mark()
        self._code += shapes.operators(drawing, x, foot)
        for string in shapes.strings(drawing):
            own = faces.width(string.text, string.fontName, string.fontSize)
            left = x + string.x - {"start": 0.0, "middle": own / 2, "end": own}[string.textAnchor]
            code = [f"BT {shapes.color_of(string.fillColor, 'rg')} {left:.2f} {foot + string.y:.2f} Td"]
            for name, text in self._encode(string.fontName, string.text):
                code.append(f"{name} {string.fontSize:g} Tf ({text}) Tj")
            self._code.append(" ".join([*code, "ET"]))

    def link(self, key: str, rect: tuple[float, float, float, float], text: str) -> None:
        """Make *rect* (left, foot, right, top) lead to *key*; *text* is what stands there."""
        if not self._artifact:
            self._stack[-1].kids.append(Annotation(self._page, self._links))
        self._canvas.linkAbsolute(text, key, rect, Border="[0 0 0]")
        self._links += 1

    def target(self, key: str, top: float) -> None:
        """Make *key* lead to this height of the page."""
        self._canvas.bookmarkHorizontalAbsolute(key, top)

    def _text(self, spans: list[Span], x: float, baseline: float) -> None:
        if not spans:
            return
        self._mark()
        code = ["BT"]
        color = face = ""
        size = at = 0.0
        for span in spans:
            piece = span.piece
            if piece.color != color:
                color = piece.color
                code.append(_ink(color, "rg"))
            code.append(f"{x + span.x - at:.2f} {baseline if not at else 0:.2f} Td")
            at = x + span.x
            for name, text in self._encode(piece.face, piece.text):
                if name != face or piece.size != size:
                    face, size = name, piece.size
                    code.append(f"{face} {size} Tf")
                code.append(f"({text}) Tj")
        code.append("ET")
        self._code.append(" ".join(code))

    def _encode(self, face: str, text: str) -> list[tuple[str, str]]:
        """Return *text* as strings of the subsets of *face*, each with the subset's name."""
        known = self._encoded.get((face, text))
        if known is None:
            font: TTFont = faces.font(face)
            known = [
                (font.getSubsetInternalName(subset, self._canvas._doc), self._canvas._escape(codes))
                for subset, codes in font.splitString(text, self._canvas._doc)
            ]
            self._encoded[face, text] = known
        return known

    def _mark(self) -> None:
        """Begin marked content of the current element, unless it has begun."""
        if self._artifact or self._open is self._stack[-1]:
            return
        self._close()
        element = self._stack[-1]
        self._code.append(f"/{element.role} <</MCID {self._marks}>> BDC")
        element.kids.append(Content(self._page, self._marks))
        self._marks += 1
        self._open = element

    def _close(self) -> None:
        if self._open is not None:
            self._code.append("EMC")
            self._open = None


def _spaced(line: SetLine) -> SetLine:
    """Return *line* with the space that its break has taken away; nobody sees it, and it parts two words."""
    *spans, last = line
    return (*spans, last._replace(piece=last.piece._replace(text=f"{last.piece.text} ")))
