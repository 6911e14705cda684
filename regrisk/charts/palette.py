"""The colours and faces a chart is drawn in: one set for paper, and one for each look of the window."""

from regrisk.model.base import Record

REGULAR = "DejaVu Sans Condensed"
BOLD = "DejaVu Sans Condensed Bold"
OBLIQUE = "DejaVu Sans Condensed Oblique"


class Palette(Record):
    """Colours as ``#RRGGBB`` and the names of registered faces.

    ``deep`` is evidenced, ``mid`` marks what is earned, ``pale`` an area of uncertainty, ``hatch`` the
    lines over what is claimed; ``paper`` is the ground and ``on_ink`` the text on ink.
    """

    paper: str = "#FFFFFF"
    ink: str = "#17212B"
    on_ink: str = "#FFFFFF"
    text: str = "#28323C"
    muted: str = "#58646F"
    deep: str = "#123F52"
    hatch: str = "#123F52"
    mid: str = "#6E9CAD"
    pale: str = "#CFDDE3"
    alert: str = "#9C2F22"
    line: str = "#C4CBD1"
    hair: str = "#DDE2E6"
    panel: str = "#F2F4F6"
    regular: str = REGULAR
    bold: str = BOLD
    oblique: str = OBLIQUE


PAPER = Palette()
"""White paper, ink, one hue in two strengths and one red."""
