"""Faces and colours of the Word document. The faces are ones that every office has, or a like of them."""

from regrisk.charts.palette import PAPER


def _plain(color: str) -> str:
    return color.removeprefix("#")


SANS = "Arial"
MONO = "Courier New"
INK, TEXT, MUTED = _plain(PAPER.ink), _plain(PAPER.text), _plain(PAPER.muted)
DEEP, ALERT, MID = _plain(PAPER.deep), _plain(PAPER.alert), _plain(PAPER.mid)
LINE, HAIR, PANEL = _plain(PAPER.line), _plain(PAPER.hair), _plain(PAPER.panel)
TONES = {"ink": INK, "muted": MUTED, "deep": DEEP, "alert": ALERT}
