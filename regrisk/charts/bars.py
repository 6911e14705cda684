"""The small bars that stand in rows: points of a question or domain, exposure cells, framework states."""

from reportlab.graphics.shapes import Drawing

from regrisk.charts.figures import BarFigures, CoverageFigures, ExposureFigures
from regrisk.charts.palette import Palette
from regrisk.charts.sketch import Sketch

_CELL_GAP = 1.0


def draw_bar(figures: BarFigures, width: float, height: float, palette: Palette) -> Drawing:
    """Return the bar: solid to evidenced, hatched to earned, a dashed outline for open, empty for lost."""
    sketch = Sketch(width, height, palette)
    scale = figures.scale or figures.possible
    if not scale:
        return sketch.drawing

    def across(points: float) -> float:
        return max(0.0, min(points / scale, 1.0)) * (width - 0.4)

    foot, tall = 0.2, height - 0.4
    sketch.rect(0.2, foot, across(figures.possible), tall, fill=palette.paper, edge=palette.muted, stroke=0.4)
    shown, said, open_to = (
        across(figures.evidenced),
        across(figures.earned),
        across(figures.earned + figures.open),
    )
    sketch.hatched(0.2 + shown, foot, said - shown, tall, edge=0.4)
    if open_to - said > 0.8:
        sketch.outlined(0.2 + said, foot, open_to - said, tall, stroke=0.6)
    sketch.rect(0.2, foot, shown, tall, fill=palette.deep)
    return sketch.drawing


def draw_exposure(figures: ExposureFigures, width: float, height: float, palette: Palette) -> Drawing:
    """Return a row of square cells, the first ``filled`` of them solid."""
    sketch = Sketch(width, height, palette)
    side = min(height, (width - _CELL_GAP * (figures.cells - 1)) / figures.cells)
    for cell in range(figures.cells):
        fill = palette.deep if cell < figures.filled else palette.hair
        sketch.rect(cell * (side + _CELL_GAP), (height - side) / 2, side, side, fill=fill)
    return sketch.drawing


def draw_coverage(figures: CoverageFigures, width: float, height: float, palette: Palette) -> Drawing:
    """Return the stacked bar: met solid, part mid, gap hatched, not asked the ground."""
    sketch = Sketch(width, height, palette)
    total = figures.met + figures.part + figures.gap + figures.not_asked
    sketch.rect(0.2, 0.2, width - 0.4, height - 0.4, fill=palette.paper, edge=palette.line, stroke=0.4)
    if not total:
        return sketch.drawing
    each = (width - 0.4) / total
    met, part = figures.met * each, figures.part * each
    sketch.rect(0.2, 0.2, met, height - 0.4, fill=palette.deep)
    sketch.rect(0.2 + met, 0.2, part, height - 0.4, fill=palette.mid)
    sketch.hatched(0.2 + met + part, 0.2, figures.gap * each, height - 0.4, edge=0.5)
    return sketch.drawing
