"""Charts inside the page: the same drawings, each with its numbers as text and as a table to open."""

from regrisk.charts.as_svg import svg
from regrisk.charts.draw import draw, natural_height
from regrisk.charts.figures import Figures
from regrisk.charts.level import draw_level
from regrisk.charts.sentences import sentence, table
from regrisk.report.document import Furniture
from regrisk.report.html.markup import each, el, text
from regrisk.report.tables import LevelMark

NARROW = 264.0
"""Points that a chart is laid out for where the screen is a telephone's."""


def chart(figures: Figures, width: float, height: float | None, furniture: Furniture) -> str:
    """Return a chart; a wide one also as it looks on a narrow screen, and only one of them is shown."""
    alt = sentence(figures)
    tall = natural_height(figures, width) if height is None else height
    if width <= NARROW:
        drawn = svg(draw(figures, width, tall), alt=alt, name="half")
    else:
        narrow = draw(figures, NARROW, natural_height(figures, NARROW))
        drawn = svg(draw(figures, width, tall), alt=alt, name="wide") + svg(narrow, alt=alt, name="narrow")
    return el("figure", drawn, _numbers(figures, furniture))


def small(figures: Figures, width: float, height: float, *, alone: bool = False) -> str:
    """Return a bar of a row; *alone* where its numbers do not stand beside it."""
    return svg(draw(figures, width, height), alt=sentence(figures) if alone else "", name="bar")


def level(mark: LevelMark) -> str:
    """Return the four squares of a level."""
    return svg(draw_level(mark.state, mark.filled), alt=mark.shown, name="level")


def _numbers(figures: Figures, furniture: Furniture) -> str:
    shown = table(figures)
    head = el("thead", el("tr", each("th", map(text, shown.head), scope="col"))) if shown.head else ""
    rows = "".join(
        el("tr", el("th", text(row[0]), scope="row"), each("td", map(text, row[1:]))) for row in shown.rows
    )
    return el("details", el("summary", text(furniture.figures)), el("table", head, el("tbody", rows)))
