"""From the words of a document to paragraphs: faces, tones, links and page numbers are decided here."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from regrisk.charts import faces
from regrisk.report.blocks import Bullets
from regrisk.report.inline import MARKS, PageOf, Run, Words, inlines
from regrisk.report.pdf import styles
from regrisk.report.pdf.boxes import Box, ItemBox, Target, TextBox
from regrisk.report.pdf.setting import Piece, printable_pieces
from regrisk.report.pdf.styles import TextStyle

_HANG = {"dash": 9.0, "to_tick": 10.5}
_SIGNS = {"dash": "–", "to_tick": MARKS["to_tick"]}


@dataclass(frozen=True, slots=True)
class Typesetter:
    """Sets words with the page numbers of the last pass; before the first one a page number is a dash.

    ``known`` are the keys of the document: a link to anything else is set as plain text. ``tight`` sets
    tables and lines to sign closer, for sections that would run over to a page by a few lines.
    """

    known: frozenset[str]
    pages: Mapping[str, int] = field(default_factory=dict)
    tight: bool = False

    def page(self, key: str) -> str:
        """Return the number of the page on which *key* stands, or a dash."""
        return str(self.pages[key]) if key in self.pages else "–"

    def pieces(self, words: Words, style: TextStyle) -> tuple[Piece, ...]:
        """Return *words* as pieces in the faces and colours of *style*."""
        made: list[Piece] = []
        for part in inlines(words):
            match part:
                case PageOf(key=key) if key in self.known:
                    text = f"{part.before}{self.page(key)}{part.after}"
                    made += self._piece(text, part.face, style, styles.DEEP, key)
                case PageOf():
                    text = f"{part.before}{part.elsewhere}{part.after}"
                    made += self._piece(text, part.face, style, style.color, None)
                case Run():
                    link = part.link if part.link in self.known else None
                    tone = _tone(part, style, is_link=link is not None)
                    made += self._piece(part.text, part.face, style, tone, link)
        return tuple(made)

    def linked(self, text: str, style: TextStyle, key: str) -> tuple[Piece, ...]:
        """Return *text* as a link to *key* in the colour of *style*."""
        return tuple(self._piece(text, "plain", style, style.color, key if key in self.known else None))

    def _piece(self, text: str, face: str, style: TextStyle, color: str, link: str | None) -> list[Piece]:
        size = style.size * styles.DIGEST_SCALE if face == "digest" else style.size
        return printable_pieces(Piece(text, styles.FACES.get(face, style.face), size, color, link))

    def text(
        self,
        words: Words,
        style: TextStyle,
        width: float,
        *,
        role: str = "P",
        most: int | None = None,
        keep: bool = False,
        targets: tuple[Target, ...] = (),
    ) -> TextBox:
        """Return *words* as a paragraph of *width*; with *most* it is cut after that many lines."""
        return TextBox(
            self.pieces(words, style), style, width, role=role, most=most, keep=keep, targets=targets
        )

    def bullets(self, block: Bullets, style: TextStyle, width: float) -> list[Box]:
        """Return the items of a list."""
        hang = _HANG[block.sign]
        sign = Piece(_SIGNS[block.sign], faces.REGULAR, style.size, styles.MUTED)
        of_list = object()
        return [
            ItemBox(sign, self.text(item, style, width - hang, role=""), hang, of_list)
            for item in block.items
        ]


def _tone(run: Run, style: TextStyle, *, is_link: bool) -> str:
    """Return the colour of *run*: its own, or that of a link, or ink where bold stands in plain text."""
    if run.tone != "inherit":
        return styles.TONES[run.tone]
    if is_link:
        return styles.DEEP
    if run.face == "bold" and style.color == styles.TEXT:
        return styles.INK
    return style.color
