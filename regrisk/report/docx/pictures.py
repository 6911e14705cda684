"""Charts as pictures in the Word document, each with its text, and each stored once."""

from collections.abc import Callable
from functools import lru_cache
from html import escape
from io import BytesIO
from typing import Any

from regrisk.charts.as_png import Picture, picture
from regrisk.charts.draw import draw, natural_height
from regrisk.charts.figures import Figures
from regrisk.charts.level import draw_level
from regrisk.charts.sentences import sentence
from regrisk.report.docx.markup import Element, el
from regrisk.report.tables import LevelMark
from regrisk.words import Lookup, lookup_now

_EMU = 12_700
_INLINE = (
    '<wp:inline distT="0" distB="0" distL="0" distR="0">'
    '<wp:extent cx="{wide}" cy="{tall}"/>'
    '<wp:docPr id="{number}" name="Picture {number}" descr="{alt}">{decorative}</wp:docPr>'
    '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
    '<pic:nvPicPr><pic:cNvPr id="{number}" name="Picture {number}"/><pic:cNvPicPr/></pic:nvPicPr>'
    '<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
    '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{tall}"/></a:xfrm>'
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
    "</pic:pic></a:graphicData></a:graphic></wp:inline>"
)
_DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">'
    '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>'
    "</a:ext></a:extLst>"
)


class Pictures:
    """Puts pictures into one document."""

    def __init__(self, part: Any) -> None:
        self._part = part
        self._stored: dict[object, tuple[str, float, float]] = {}
        self._placed = 0

    def chart(self, figures: Figures, width: float, height: float | None = None) -> Element:
        """Return the chart of *figures* as a run; its text holds the same numbers."""
        return self._run((figures, width, height), lambda: _drawn(figures, width, height), sentence(figures))

    def bar(self, figures: Figures, width: float, height: float) -> Element:
        """Return a chart whose numbers stand beside it; who has it read out hears them once."""
        return self._run((figures, width, height), lambda: _drawn(figures, width, height), "")

    def level(self, mark: LevelMark) -> Element:
        """Return the four squares of a level."""
        key = (mark.state, mark.filled)
        return self._run(key, lambda: picture(draw_level(mark.state, mark.filled)), mark.shown)

    def _run(self, key: object, drawn: Callable[[], Picture], alt: str) -> Element:
        if key not in self._stored:
            made = drawn()
            relation, _ = self._part.get_or_add_image(BytesIO(made.content))
            self._stored[key] = (relation, made.width, made.height)
        relation, width, height = self._stored[key]
        self._placed += 1
        inline = _INLINE.format(
            wide=round(width * _EMU),
            tall=round(height * _EMU),
            number=self._placed,
            relation=relation,
            alt=escape(alt),
            decorative="" if alt else _DECORATIVE,
        )
        return el("r", el("drawing", inline))


def _drawn(figures: Figures, width: float, height: float | None) -> Picture:
    return _kept(figures, width, height, lookup_now())


@lru_cache(maxsize=512)
def _kept(figures: Figures, width: float, height: float | None, language: Lookup) -> Picture:
    """Return a picture that the variants of a report share: drawing them is half of what a report takes.

    A chart says some of its words while it is drawn, so it is another picture in another *language*.
    """
    return picture(draw(figures, width, natural_height(figures, width) if height is None else height))
