"""Type, colour and space on the page, in points."""

from dataclasses import dataclass
from typing import Literal

from regrisk.charts import faces
from regrisk.charts.palette import PAPER

INK, TEXT, MUTED, DEEP, ALERT, MID = (
    PAPER.ink,
    PAPER.text,
    PAPER.muted,
    PAPER.deep,
    PAPER.alert,
    PAPER.mid,
)
LINE, HAIR, PANEL, WHITE = PAPER.line, PAPER.hair, PAPER.panel, PAPER.paper


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a paragraph is set; ``before`` vanishes at the top of a page."""

    size: float
    leading: float
    face: str = faces.REGULAR
    color: str = TEXT
    before: float = 0.0
    after: float = 0.0
    align: Literal["left", "right", "center"] = "left"


COVER_TITLE = TextStyle(28, 33, faces.BOLD, INK)
COVER_BAND = TextStyle(34, 40, faces.LIGHT, INK)
COVER_ROLE = TextStyle(11.5, 15, color=MUTED)
COVER_KICKER = TextStyle(8.2, 11, faces.BOLD, DEEP)
COVER_SENTENCE = TextStyle(9.6, 13.6)
COVER_FACT = TextStyle(9.4, 12.6, faces.BOLD, INK)
H1 = TextStyle(17, 21, faces.BOLD, INK, before=20, after=3)
VERDICT = TextStyle(13, 17, faces.BOLD, DEEP, after=6)
LEDE = TextStyle(9.6, 13.6, color=MUTED, after=8)
H2 = TextStyle(10.6, 13.6, faces.BOLD, INK, before=9, after=4)
DOMAIN = TextStyle(10.6, 13.6, faces.BOLD, INK, before=15, after=4)
H3 = TextStyle(8.4, 11, faces.BOLD, DEEP, before=5, after=2)
FIGURES = {
    "large": TextStyle(25, 30, faces.LIGHT, INK),
    "medium": TextStyle(19, 30, faces.LIGHT, INK),
    "small": TextStyle(17, 21, faces.LIGHT, INK),
}
BODY = TextStyle(8.6, 12.2, after=5)
SMALL = TextStyle(7.3, 9.8, after=3)
CELL = TextStyle(7.3, 9.5)
KEY = TextStyle(7.3, 9.5, faces.BOLD, INK)
QUIET = TextStyle(7.3, 9.5, color=MUTED)
DIGEST = TextStyle(5.9, 9.5, faces.MONO, MUTED)
TABLE_HEAD = TextStyle(6.7, 8.4, faces.BOLD, MUTED)
QUESTION = TextStyle(7.1, 8.9, faces.BOLD, INK)
ANSWER = TextStyle(7.1, 8.9)
META = TextStyle(6.4, 8.2, color=MUTED)
REMARK = TextStyle(6.4, 8.2, faces.OBLIQUE, MUTED)
RULE = TextStyle(6.4, 8.2, color=ALERT)
EVIDENCE = TextStyle(6.4, 8.2)
POINTS = TextStyle(7.3, 9.2, align="right")
REASON = TextStyle(6.2, 7.7, color=MUTED, align="right")
NOTE = TextStyle(7, 9.4, color=MUTED, before=3, after=4)
LABEL = TextStyle(6.7, 8.4, faces.BOLD, MUTED)

FACES = {"bold": faces.BOLD, "oblique": faces.OBLIQUE, "digest": faces.MONO}
TONES = {"ink": INK, "muted": MUTED, "deep": DEEP, "alert": ALERT}
DIGEST_SCALE = 0.82
"""The fixed-width face looks larger than the others at the same size."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet: its size, where the text begins, and what the frames leave free above and below."""

    width: float
    height: float
    left: float
    top: float = 58.0
    foot: float = 48.0
    cover: float = 60.0

    @property
    def room(self) -> float:
        """The height of the text on a page."""
        return self.height - self.top - self.foot


PAPERS = {"letter": Paper(612.0, 792.0, 51.0), "a4": Paper(595.28, 841.89, 45.6)}
