"""The level of an answer as four squares, for files that are not drawn page by page."""

from typing import Literal

from reportlab.graphics.shapes import Drawing

from regrisk.charts.palette import PAPER, Palette
from regrisk.charts.sketch import Sketch

_SIDE, _STEP = 5.4, 7.1
WIDTH, HEIGHT = 27.4, 6.2


def draw_level(state: Literal["level", "open", "none"], filled: int, palette: Palette = PAPER) -> Drawing:
    """Return solid squares for a stated level, dashed ones for an open, pale ones where it does not apply."""
    sketch = Sketch(WIDTH, HEIGHT, palette)
    for index in range(4):
        solid = state == "level" and index < filled
        sketch.rect(
            0.3 + index * _STEP, 0.4, _SIDE, _SIDE,
            fill=palette.deep if solid else palette.paper,
            edge=palette.line if state == "none" else palette.deep,
            stroke=0.5,
            dash=(1.2, 0.9) if state == "open" else None,
        )  # fmt: skip
    return sketch.drawing
