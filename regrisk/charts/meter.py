"""The meter: evidenced, score and potential on the scale of points, with bands and the gate."""

from dataclasses import dataclass, replace

from reportlab.graphics.shapes import Drawing

from regrisk.charts import faces
from regrisk.charts.figures import Amount, Gate, MeterFigures
from regrisk.charts.palette import Palette
from regrisk.charts.sketch import Side, Sketch

_BAR_FOOT, _BAR = 42.0, 20.0
_STRIP_FOOT, _STRIP = 26.0, 10.0
_PLAIN_HEIGHT = 87.5
_RAISED = 18.7
_APART = 5.0
_LEADERS = 2.8  # with the row above no taller than before: cover and score page are full to the line
_GAP = 2.5
_FIGURE, _LABEL = 12.0, 6.6


def meter_height(figures: MeterFigures, width: float, palette: Palette) -> float:
    """Return the natural height; a figure that would cover another stands a row higher."""
    labels = _labels(figures, width, palette)
    raised = _RAISED if labels[0].raised else 0.0
    return _PLAIN_HEIGHT + raised + (_LEADERS if _are_led(labels) else 0.0)


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


@dataclass(frozen=True, slots=True)
class _Label:
    """A figure over its name, and where they stand."""

    figure: str
    name: str
    mark: float
    left: float
    width: float
    side: Side
    raised: bool = False

    @property
    def anchor(self) -> float:
        """Where its text is set from."""
        return self.left + {"start": 0.0, "middle": self.width / 2, "end": self.width}[self.side]

    @property
    def moved(self) -> bool:
        """Whether it does not stand where one would look for it."""
        return self.raised or abs(self.anchor - self.mark) > 1


def _labels(figures: MeterFigures, width: float, palette: Palette) -> tuple[_Label, ...]:
    """Set score to the left of its mark, potential to the right, evidenced over its own or a row up.

    Score and potential that print as the same figure are one label.
    """
    words = figures.words

    def label(amount: Amount, name: str, side: Side) -> _Label:
        own = max(
            faces.width(amount.shown, palette.bold, _FIGURE), faces.width(name, palette.regular, _LABEL)
        )
        mark = max(0.0, min(amount.value, 100.0)) / 100 * width
        left = mark - {"start": 0.0, "middle": own / 2, "end": own}[side]
        return _Label(amount.shown, name, mark, max(0.0, min(left, width - own)), own, side)

    evidenced = label(figures.evidenced, words.evidenced, "middle")
    if figures.score.shown == figures.potential.shown:
        others = [label(figures.potential, words.score_and_potential, "start")]
    else:
        potential = label(figures.potential, words.potential, "start")
        score = label(figures.score, words.score, "end")
        score = replace(score, left=max(0.0, min(score.left, potential.left - _APART - score.width)))
        potential = replace(potential, left=max(potential.left, score.left + score.width + _APART))
        others = [score, potential]
    if evidenced.left + evidenced.width + _APART > others[0].left:
        # Raised, it must reach over the gap through which its line leads down, left of the other words.
        short = max(0.0, 2 * _GAP - others[0].left)
        others = [replace(other, left=min(other.left + short, width - other.width)) for other in others]
        way = _way_down(evidenced.mark, others[0])
        evidenced = replace(evidenced, left=max(0.0, min(evidenced.left, way)), raised=True)
    return (evidenced, *others)


def _way_down(mark: float, first: _Label) -> float:
    """Return where the line of a raised label passes the row below: over its mark, or left of *first*."""
    return max(0.0, min(mark, first.left - _GAP))


def _are_led(labels: tuple[_Label, ...]) -> bool:
    """Say whether lines have to lead from the figures to their marks."""
    return any(label.moved for label in labels)


def _marks(sketch: Sketch, figures: MeterFigures) -> None:
    foot, colors = _BAR_FOOT + _BAR, sketch.palette
    labels = _labels(figures, sketch.width, colors)
    led = _LEADERS if _are_led(labels) else 0.0
    for label in labels:
        at = max(3.0, min(label.mark, sketch.width - 3))
        sketch.area([(at - 3, foot + 6), (at + 3, foot + 6), (at, foot + 1.4)], colors.ink)
        row = foot + led + (_RAISED if label.raised else 0.0)
        if led:
            near = max(label.left + 1, min(at, label.left + label.width - 1))
            bend = _way_down(at, labels[1]) if label.raised else near
            line = [(at, foot + 5), (bend, foot + led + 6)]
            line += [(bend, row + 6)] if label.raised else []
            sketch.path(line, color=colors.muted, stroke=0.5)
        sketch.text(label.anchor, row + 8, label.name, size=_LABEL, color=colors.muted, side=label.side)
        sketch.text(
            label.anchor, row + 16, label.figure,
            size=_FIGURE, color=colors.ink, face=colors.bold, side=label.side,
        )  # fmt: skip


def _gate(sketch: Sketch, gate: Gate) -> None:
    colors, at = sketch.palette, _x(sketch, gate.at)
    sketch.line(at, _BAR_FOOT + _BAR + 4, at, _BAR_FOOT - 33, color=colors.alert, stroke=1.5)
    sketch.rect(at, 2.6, 3.4, 7.4, fill=colors.alert)
    left = at + 6
    for words in (gate.text, gate.short):
        own = faces.width(words, colors.bold, 6.2)
        if left + own <= sketch.width:
            sketch.text(left, 4, words, size=6.2, color=colors.alert, face=colors.bold)
            return
        if own <= at - 4:
            sketch.text(at - 4, 4, words, size=6.2, color=colors.alert, face=colors.bold, side="end")
            return
    sketch.text(
        at - 4, 4, gate.short, size=6.2, color=colors.alert, face=colors.bold, side="end", room=at - 4
    )
