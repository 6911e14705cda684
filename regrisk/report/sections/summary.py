"""The summary for the board: one page with the band, what stands in the way, dates and decisions."""

from regrisk.report.blocks import Bullets, Chart, Columns, Heading, Note, Panel, Tile, Tiles, Verdict
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.figures import domain_profile, meter
from regrisk.report.phrases import counted, number
from regrisk.report.sections.board_dates import dates
from regrisk.report.sections.board_decisions import decisions
from regrisk.report.sections.board_obstacles import obstacles
from regrisk.report.sections.board_steps import steps, steps_worth_paying
from regrisk.report.verdict import verdict

_PROFILE_HEIGHT = 250.0


def section(dossier: Dossier) -> Section:
    """Return the board page; everything on it is bounded so that it stays one page."""
    paying = steps_worth_paying(dossier)
    left = (
        Heading(level=3, text="What stands in the way"),
        Bullets(items=obstacles(dossier)),
        Heading(level=3, text="What the money buys"),
        steps(dossier, paying),
        Heading(level=3, text="Dates that matter"),
        dates(dossier),
    )
    right = (
        Heading(level=3, text="Share of points by domain"),
        Chart(figures=domain_profile(dossier), height=_PROFILE_HEIGHT),
        Note(words="The line between the two marks is claimed and not shown."),
    )
    asked = decisions(dossier, paying)
    panel = Panel(title="Decisions asked of the board", blocks=(Bullets(items=asked, sign="to_tick"),))
    return Section(
        key="summary",
        title="Summary for the board",
        blocks=(
            Verdict(words=verdict(dossier)),
            _tiles(dossier),
            Chart(figures=meter(dossier)),
            Columns(columns=(left, right)),
            *((panel,) if asked else ()),
        ),
    )


def _tiles(dossier: Dossier) -> Tiles:
    open_count = sum(1 for part in dossier.counting if part.state in ("unknown", "unanswered"))
    turn = "turns" if open_count == 1 else "turn"
    conditions = len(dossier.fired_of("subjectivity"))
    severe = len(dossier.fired) - conditions
    exposure = dossier.evaluation.exposure
    tiles = [
        Tile(label="Score", figure=dossier.score, remark="of 100, as answered", width=89),
        Tile(label="Evidenced", figure=dossier.evidenced, remark="what can be shown today", width=86),
        Tile(
            label="Potential",
            figure=dossier.potential,
            remark=f"if {number(open_count)} open {turn} out well" if open_count else "nothing is open",
            width=89,
        ),
        Tile(
            label="Knock-outs",
            figure=str(severe),
            remark=f"and {counted(conditions, 'condition', 'conditions')} to meet",
            width=112,
            size="medium",
            new_group=True,
        ),
        Tile(
            label="Exposure",
            figure="–" if exposure is None else str(exposure.points),
            remark="" if exposure is None else _exposure(exposure.band, exposure.at_least),
            width=128,
            size="medium",
        ),
    ]
    return Tiles(tiles=tuple(tiles))


def _exposure(band: str, at_least: bool) -> str:
    least = "at least, " if at_least else ""
    return f"of 100, {least}{band.replace('_', ' ')}: how much there is to lose"
