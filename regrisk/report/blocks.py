"""The blocks a section is made of. They say what is printed; a renderer decides how it looks."""

from typing import Literal, TypeAlias

from pydantic import Field, model_validator

from regrisk.charts.figures import BarFigures, Figures, MeterFigures
from regrisk.charts.plain_text import Plain
from regrisk.model.base import Record
from regrisk.report.inline import MarkName, Words
from regrisk.report.tables import LevelMark, Table
from regrisk.words import say

MEASURE = 504.0
"""Width of the text on every paper, in points."""
GAP = 18.0
"""Space between blocks side by side, in points."""
PANEL_SIDES = 24.0
"""What a panel takes from the width of what it holds, in points."""
HALVES = (243.0, 243.0)
THIRDS = (156.0, 156.0, 156.0)
CHART_AND_COMPANION = (312.0, 174.0)


class Heading(Record):
    """A heading inside a section; the section's own title is level 1 and comes from the section.

    ``number`` ("5.1") and ``mark`` stand before the text. A heading with ``short`` is listed under
    its section in the contents by that name; ``bookmark`` puts it among the bookmarks.
    """

    level: Literal[2, 3] = 2
    text: Plain
    number: Plain = ""
    mark: MarkName | None = None
    key: str | None = None
    short: Plain = ""
    bookmark: bool = False


class Verdict(Record):
    """The one sentence of the board page."""

    words: Words


class Text(Record):
    """A paragraph. ``small`` is the size of explanations, ``body`` that of statements to sign.

    One that speaks of pages is ``about`` them, and left out where there are none.
    """

    words: Words
    style: Literal["small", "body"] = "small"
    about: Literal["report", "pages"] = "report"


class Note(Record):
    """A grey remark under a table or chart."""

    words: Words


class Bullets(Record):
    """A list. ``to_tick`` puts an empty square instead of a dash before each item."""

    items: tuple[Words, ...]
    sign: Literal["dash", "to_tick"] = "dash"


class Tile(Record):
    """A big figure with its name above and a remark below.

    ``figure`` may hold digits, signs and the letters of units only. ``width`` in points;
    ``new_group`` draws an upright before the tile.
    """

    label: Plain
    figure: Plain
    remark: Plain = ""
    width: float
    size: Literal["large", "medium", "small"] = "large"
    new_group: bool = False


class Tiles(Record):
    """Big figures side by side; their widths add up to the width available."""

    tiles: tuple[Tile, ...]


class Chart(Record):
    """A chart from its figures; its alternative text is made from the same figures.

    Without ``width`` it takes the width available, without ``height`` its natural height. The name
    of the chart stands before it as a heading.
    """

    figures: Figures
    width: float | None = None
    height: float | None = None


class DomainStrip(Record):
    """The line under a domain's heading: its bar and what there is to know about it."""

    bar: BarFigures
    words: Words


class AnswerRow(Record):
    """One question: what was asked, answered, covered, shown and earned.

    ``key`` is the question's id and the target of links. ``answer`` begins with the level in bold,
    ``meta`` is scope, basis, who and when, ``note`` the user's remark, ``rule`` what fired, with its
    mark. ``evidence`` is one paragraph for each piece. A long text is shortened here and printed in
    full in the annex.
    """

    key: str
    mark: MarkName | None = None
    level: LevelMark
    question: Plain
    answer: Words
    meta: Words = ""
    note: Words = ""
    rule: Words = ""
    evidence: tuple[Words, ...] = ()
    points: Words
    bar: BarFigures | None = None
    reasons: tuple[Words, ...] = ()
    tinted: bool = False


class Answers(Record):
    """The questions of one domain; the four heads repeat after a page break and say where one is."""

    heads: tuple[Plain, Plain, Plain, Plain]
    rows: tuple[AnswerRow, ...]


class FinderTopic(Record):
    """A topic of a usual application, the questions that answer it, and the key of their place."""

    topic: Plain
    questions: Words
    key: str


class Finder(Record):
    """Topics in two columns, with the page on which each is answered."""

    topics: tuple[FinderTopic, ...]
    heads: tuple[Plain, Plain, Plain] = Field(
        default_factory=lambda: (say("Topic"), say("Questions"), say("Page"))
    )


class Contents(Record):
    """The sections with their pages, and under them the headings that have a short name."""


class Term(Record):
    """A word and what it means."""

    word: Plain
    meaning: Words


class Terms(Record):
    """Words explained, in three columns."""

    terms: tuple[Term, ...]


class SignatureBlock(Record):
    """Who signs, and the lines to fill in by hand."""

    title: Plain
    lines: tuple[Plain, ...] = Field(
        default_factory=lambda: (say("Signature"), say("Name and title"), say("Date"))
    )


class Signatures(Record):
    """Up to two blocks to sign, side by side."""

    blocks: tuple[SignatureBlock, ...]


class Panel(Record):
    """A tinted block with a title; what it holds is ``PANEL_SIDES`` narrower than the panel."""

    title: Plain = ""
    blocks: tuple["Block", ...]


class Columns(Record):
    """Blocks side by side, read from the left column to the right; ``widths`` in points."""

    columns: tuple[tuple["Block", ...], ...]
    widths: tuple[float, ...] = HALVES

    @model_validator(mode="after")
    def _every_column_has_a_width(self) -> "Columns":
        """Refuse widths that do not belong to the columns."""
        if len(self.columns) != len(self.widths):
            raise ValueError(f"{len(self.columns)} columns have {len(self.widths)} widths")
        return self


class Fact(Record):
    """A name and what it is, on the cover."""

    name: Plain
    value: Plain


class Statement(Record):
    """A short titled text, one of three on the cover."""

    title: Plain
    words: Words


class Cover(Record):
    """The first page. ``digest`` is printed whole; ``panel`` says what a redacted report leaves out."""

    kicker: Plain = Field(default_factory=lambda: say("Registry readiness report"))
    registry: Plain
    role: Plain
    band_label: Plain = Field(default_factory=lambda: say("Band"))
    band: Plain
    sentence_label: Plain = Field(default_factory=lambda: say("In one sentence"))
    sentence: Words
    meter: MeterFigures
    facts: tuple[Fact, ...]
    statements: tuple[Statement, ...]
    digest: Plain
    verify: Plain
    panel: Words = ""


Block: TypeAlias = (
    Heading
    | Verdict
    | Text
    | Note
    | Bullets
    | Tiles
    | Table
    | Chart
    | DomainStrip
    | Answers
    | Finder
    | Contents
    | Terms
    | Signatures
    | Panel
    | Columns
)
"""Everything a section may hold. A new member fails the type check in every renderer."""

Panel.model_rebuild()
Columns.model_rebuild()
