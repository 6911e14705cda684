"""The meter: evidenced, score and potential on the scale of points, with bands and the gate."""

from reportlab.graphics.shapes import Drawing

from regrisk.charts import faces
from regrisk.charts.figures import Gate, MeterFigures
from regrisk.charts.palette import Palette
from regrisk.charts.sketch import Side, Sketch

_BAR_FOOT, _BAR = 42.0, 20.0
_STRIP_FOOT, _STRIP = 26.0, 10.0
_PLAIN_HEIGHT = 88.0
_RAISED = 21.0
_NEAR = 9.0
_FIGURE, _LABEL = 12.0, 6.6


def meter_height(figures: MeterFigures) -> float:
    """Return the natural height; a raised figure needs one row more."""
    return _PLAIN_HEIGHT + (_RAISED if _is_near(figures) else 0.0)


def draw_meter(figures: MeterFigures, width: float, height: float, palette: Palette) -> Drawing:
    """Return the meter, its foot at the foot of the drawing."""
    sketch = Sketch(width, height, palette)
    _bar(sketch, figures)
    _limits(sketch, figures)
    _last(sketch, figures)
    _marks(sketch, figures)
    if figures.gate:
        _gate(sketch, figures.gate)
    return sketch.drawing


def _is_near(figures: MeterFigures) -> bool:
    return figures.score.value - figures.evidenced.value < _NEAR


def _x(sketch: Sketch, points: float) -> float:
    return max(0.0, min(points, 100.0)) / 100 * sketch.width


def _bar(sketch: Sketch, figures: MeterFigures) -> None:
    colors = sketch.palette
    shown, said = _x(sketch, figures.evidenced.value), _x(sketch, figures.score.value)
    could_be = _x(sketch, figures.potential.value)
    sketch.rect(0.2, _BAR_FOOT, sketch.width - 0.4, _BAR, fill=colors.panel, edge=colors.line, stroke=0.5)
    sketch.rect(shown, _BAR_FOOT, could_be - shown, _BAR, fill=colors.paper)
    if could_be - said > 1:
        sketch.outlined(said, _BAR_FOOT, could_be - said, _BAR, stroke=0.8)
    sketch.hatched(shown, _BAR_FOOT, said - shown, _BAR, edge=0.6)
    sketch.rect(0, _BAR_FOOT, shown, _BAR, fill=colors.deep)


def _limits(sketch: Sketch, figures: MeterFigures) -> None:
    colors = sketch.palette
    starts = [band.starts_at.value for band in figures.bands]
    for band, start, end in zip(figures.bands, starts, [*starts[1:], 100.0], strict=True):
        left, right = _x(sketch, start), _x(sketch, end)
        reached = band.name == figures.reached
        sketch.rect(left, _STRIP_FOOT, right - left - 1, _STRIP, fill=colors.ink if reached else colors.hair)
        sketch.text(
            (left + right - 1) / 2, _STRIP_FOOT + 2.7, band.name,
            size=6.6, side="middle", room=right - left - 4,
            color=colors.on_ink if reached else colors.muted, face=colors.bold if reached else None,
        )  # fmt: skip
        if start > 0:
            on_deep = start < figures.evidenced.value
            sketch.line(
                left, _BAR_FOOT, left, _BAR_FOOT + _BAR,
                color=colors.paper if on_deep else colors.text, stroke=0.8, dash=(2.2, 1.6),
            )  # fmt: skip
        gated = figures.gate is not None and abs(figures.gate.at - start) < 1
        side: Side = "start" if start == 0 else "end" if gated else "middle"
        at = left - 3 if gated else left
        sketch.text(at, 17.5, band.starts_at.shown, size=6.2, color=colors.muted, side=side)
    sketch.text(sketch.width, 17.5, "100", size=6.2, color=colors.muted, side="end")


def _last(sketch: Sketch, figures: MeterFigures) -> None:
    if figures.last is None:
        return
    colors, at = sketch.palette, _x(sketch, figures.last.value)
    sketch.line(at, _BAR_FOOT, at, _BAR_FOOT + _BAR, color=colors.paper, stroke=2.6)
    if figures.last.value > figures.evidenced.value:
        sketch.line(at, _BAR_FOOT, at, _BAR_FOOT + _BAR, color=colors.ink, stroke=0.8)
    words = f"{figures.words.last} {figures.last.shown}"
    fits_left = faces.width(words, colors.bold, 6) + 8 < at
    sketch.backed_text(
        at - 4.5 if fits_left else at + 4.5, _BAR_FOOT + 7.8, words,
        size=6, color=colors.ink, face=colors.bold,
        side="end" if fits_left else "start",
    )  # fmt: skip


def _marks(sketch: Sketch, figures: MeterFigures) -> None:
    """Set score to the left of its mark and potential to the right, so that neither covers the other."""
    words, foot = figures.words, _BAR_FOOT + _BAR
    potential = _x(sketch, figures.potential.value)
    taken = _label_width(sketch, figures.potential.shown, words.potential)
    potential_left = min(potential, sketch.width - taken)
    score = _x(sketch, figures.score.value)
    own = _label_width(sketch, figures.score.shown, words.score)
    score_right = max(own, min(score, potential_left - 5 if potential_left < score + 1 else score))
    evidenced = _x(sketch, figures.evidenced.value)
    half = _label_width(sketch, figures.evidenced.shown, words.evidenced) / 2
    middle = max(half, min(evidenced, sketch.width - half))
    row = foot + (_RAISED if _is_near(figures) else 0)
    for at in (max(3.0, min(mark, sketch.width - 3)) for mark in (evidenced, score, potential)):
        sketch.area([(at - 3, foot + 6), (at + 3, foot + 6), (at, foot + 1.4)], sketch.palette.ink)
    _label(sketch, middle, row, figures.evidenced.shown, words.evidenced, "middle")
    _label(sketch, score_right, foot, figures.score.shown, words.score, "end")
    _label(
        sketch, max(potential_left, score_right + 5), foot, figures.potential.shown, words.potential, "start"
    )


def _label_width(sketch: Sketch, figure: str, word: str) -> float:
    colors = sketch.palette
    return max(faces.width(figure, colors.bold, _FIGURE), faces.width(word, colors.regular, _LABEL))


def _label(sketch: Sketch, x: float, row: float, figure: str, word: str, side: Side) -> None:
    colors = sketch.palette
    sketch.text(x, row + 8, word, size=_LABEL, color=colors.muted, side=side)
    sketch.text(x, row + 16, figure, size=_FIGURE, color=colors.ink, face=colors.bold, side=side)


def _gate(sketch: Sketch, gate: Gate) -> None:
    colors, at = sketch.palette, _x(sketch, gate.at)
    sketch.line(at, _BAR_FOOT + _BAR + 4, at, _BAR_FOOT - 33, color=colors.alert, stroke=1.5)
    sketch.rect(at, 2.6, 3.4, 7.4, fill=colors.alert)
    left = at + 6
    fits = left + faces.width(gate.text, colors.bold, 6.2) <= sketch.width
    words = gate.text if fits else gate.short
    if left + faces.width(words, colors.bold, 6.2) <= sketch.width:
        sketch.text(left, 4, words, size=6.2, color=colors.alert, face=colors.bold)
    else:
        sketch.text(at - 4, 4, words, size=6.2, color=colors.alert, face=colors.bold, side="end", room=at - 4)
