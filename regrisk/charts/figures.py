"""What each chart shows: frozen figures, without any drawing.

A number that a reader sees comes as text beside the number that sets its place (`Amount`), because
rounding is decided once, where the figure is made, and never by a chart.
"""

from datetime import date
from typing import Literal, TypeAlias

from pydantic import Field

from regrisk.charts.plain_text import Plain
from regrisk.model.base import Record
from regrisk.words import say


class Amount(Record):
    """A figure: where it stands on its scale, and how it is printed."""

    value: float
    shown: Plain


class BandSpan(Record):
    """A band of the score: its name and the points at which it starts."""

    name: Plain
    starts_at: Amount


class Gate(Record):
    """A rule that holds the band: the limit it holds at, in points, and its words, long and short."""

    at: float
    text: Plain
    short: Plain


class MeterWords(Record):
    """The words on the meter."""

    evidenced: Plain = Field(default_factory=lambda: say("evidenced", about="chart"))
    score: Plain = Field(default_factory=lambda: say("score", about="chart"))
    potential: Plain = Field(default_factory=lambda: say("potential", about="chart"))
    score_and_potential: Plain = Field(default_factory=lambda: say("score and potential", about="chart"))
    last: Plain = Field(default_factory=lambda: say("last", about="chart"))
    band: Plain = Field(default_factory=lambda: say("band", about="chart"))


class MeterFigures(Record):
    """Evidenced, score and potential on the scale of 0 to 100 points.

    ``reached`` names the band after gates; it is None while the evaluation is provisional.
    ``last`` is the score of the last sealed submission. Bands are given from the lowest up.
    """

    evidenced: Amount
    score: Amount
    potential: Amount
    bands: tuple[BandSpan, ...]
    reached: Plain | None = None
    last: Amount | None = None
    gate: Gate | None = None
    words: MeterWords = Field(default_factory=MeterWords)


class BarWords(Record):
    """The words of a ledger or question bar, for its sentence."""

    possible: Plain = Field(default_factory=lambda: say("possible", about="chart"))
    earned: Plain = Field(default_factory=lambda: say("earned", about="chart"))
    evidenced: Plain = Field(default_factory=lambda: say("evidenced", about="chart"))
    open: Plain = Field(default_factory=lambda: say("open", about="chart"))


class BarFigures(Record):
    """A ledger or question bar, in points: evidenced <= earned <= earned + open <= possible.

    ``scale`` is the number of points that the full width stands for; None means ``possible``.
    """

    possible: float
    earned: float
    evidenced: float
    open: float = 0.0
    scale: float | None = None
    words: BarWords = Field(default_factory=BarWords)


class DomainProfileRow(Record):
    """A domain's shares of its own possible points, each from 0 to 1; ``last`` is the last sealed one."""

    code: Plain
    name: Plain
    earned: Amount
    evidenced: Amount
    last: Amount | None = None


class ProfileWords(Record):
    """The words of the domain profile, for its sentence and its table, and the names of its marks."""

    domain: Plain = Field(default_factory=lambda: say("Domain", about="chart"))
    earned: Plain = Field(default_factory=lambda: say("Earned", about="chart"))
    evidenced: Plain = Field(default_factory=lambda: say("Evidenced", about="chart"))
    last: Plain = Field(default_factory=lambda: say("Last sealed", about="chart"))
    earned_mark: Plain = Field(default_factory=lambda: say("as answered", about="chart"))
    evidenced_mark: Plain = Field(default_factory=lambda: say("evidenced", about="chart"))
    last_mark: Plain = Field(default_factory=lambda: say("last sealed", about="chart"))


class DomainProfileFigures(Record):
    """What is earned and what can be shown, domain by domain."""

    rows: tuple[DomainProfileRow, ...]
    words: ProfileWords = Field(default_factory=ProfileWords)


class TrendPoint(Record):
    """One evaluation. ``break_before`` says why it cannot be compared with the point before it."""

    on: date
    label: Plain
    score: Amount
    evidenced: Amount
    potential: Amount
    sealed: bool = False
    break_before: Plain | None = None


class TrendWords(Record):
    """The words of the trend chart."""

    day: Plain = Field(default_factory=lambda: say("Day", about="chart"))
    score: Plain = Field(default_factory=lambda: say("Score", about="chart"))
    evidenced: Plain = Field(default_factory=lambda: say("Evidenced", about="chart"))
    potential: Plain = Field(default_factory=lambda: say("Potential", about="chart"))
    sealed: Plain = Field(default_factory=lambda: say("sealed", about="chart"))


class TrendFigures(Record):
    """Evaluations in the order of their days, and the band limits to draw across them."""

    points: tuple[TrendPoint, ...]
    limits: tuple[BandSpan, ...] = ()
    words: TrendWords = Field(default_factory=TrendWords)


class WaterfallStep(Record):
    """A signed change in points. A line break in ``label`` is kept."""

    label: Plain
    change: Amount


class WaterfallEnd(Record):
    """A start or an end in points. A line break in ``label`` is kept."""

    label: Plain
    level: Amount


class WaterfallFigures(Record):
    """From one figure to another, cause by cause; ``start`` plus the changes is ``end``."""

    name: Plain
    start: WaterfallEnd
    steps: tuple[WaterfallStep, ...]
    end: WaterfallEnd


class TimelineRow(Record):
    """Work from one day to another; ``in_plan`` separates the plan from other conditions."""

    title: Plain
    note: Plain
    starts: date
    ends: date
    in_plan: bool


class TimelineMark(Record):
    """An upright at a day: the band reached, the application sent out, or cover starting."""

    on: date
    text: Plain
    kind: Literal["reached", "application", "cover"]


class TimelineMonth(Record):
    """The short name to print over the month that begins with ``first``; the year is printed by itself."""

    first: date
    name: Plain


class TimelineFigures(Record):
    """The plan on a scale of days from ``starts`` to ``ends``, with the days on which evidence lapses."""

    starts: date
    ends: date
    rows: tuple[TimelineRow, ...]
    marks: tuple[TimelineMark, ...] = ()
    lapses: tuple[date, ...] = ()
    months: tuple[TimelineMonth, ...] = ()
    lapses_label: Plain = Field(default_factory=lambda: say("Evidence that expires", about="chart"))
    to: Plain = Field(default_factory=lambda: say("to", about="chart"))


class ExposureFigures(Record):
    """A factor of the exposure index as filled cells; ``shown`` is its points of its maximum in words."""

    filled: int
    cells: int = 10
    shown: Plain


class CoverageWords(Record):
    """The four states of a framework bar."""

    met: Plain = Field(default_factory=lambda: say("met", about="chart"))
    part: Plain = Field(default_factory=lambda: say("part", about="chart"))
    gap: Plain = Field(default_factory=lambda: say("gap", about="chart"))
    not_asked: Plain = Field(default_factory=lambda: say("not asked", about="chart"))


class CoverageFigures(Record):
    """How many ids of a framework are met, met in part, a gap, or not asked about."""

    met: int
    part: int
    gap: int
    not_asked: int
    words: CoverageWords = Field(default_factory=CoverageWords)


class JudgementPart(Record):
    """A share from 0 to 1 of all figures that rests on one kind of ground."""

    kind: Literal["measured", "literature", "recalled", "judgement"]
    label: Plain
    share: Amount


class JudgementFigures(Record):
    """How much is measured and how much is judgement; the shares add up to 1."""

    name: Plain
    parts: tuple[JudgementPart, ...]


Figures: TypeAlias = (
    MeterFigures
    | BarFigures
    | DomainProfileFigures
    | TrendFigures
    | WaterfallFigures
    | TimelineFigures
    | ExposureFigures
    | CoverageFigures
    | JudgementFigures
)
"""Everything that can be drawn. A new member fails the type check where it must be drawn and put in words."""
