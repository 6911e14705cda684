"""The summary for the board: one page with the band, what stands in the way, dates and decisions."""

from regrisk.questions.known_words import exposure_band
from regrisk.report.blocks import Bullets, Chart, Columns, Heading, Note, Panel, Tile, Tiles, Verdict
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.figures import domain_profile, meter
from regrisk.report.phrases import number, word
from regrisk.report.sections.board_dates import dates
from regrisk.report.sections.board_decisions import decisions
from regrisk.report.sections.board_obstacles import obstacles
from regrisk.report.sections.board_steps import steps, steps_worth_paying
from regrisk.report.verdict import verdict
from regrisk.report.what_ifs import only_evidenced
from regrisk.words import say, say_many

_PROFILE_HEIGHT = 250.0


def section(dossier: Dossier) -> Section:
    """Return the board page; everything on it is bounded so that it stays one page."""
    paying = steps_worth_paying(dossier)
    left = (
        Heading(level=3, text=say("What stands in the way")),
        Bullets(items=obstacles(dossier)),
        Heading(level=3, text=say("What the money buys")),
        steps(dossier, paying),
        Heading(level=3, text=say("Dates that matter")),
        dates(dossier),
    )
    right = (
        Heading(level=3, text=say("Share of points by domain")),
        Chart(figures=domain_profile(dossier), height=_PROFILE_HEIGHT),
        Note(words=say("The line between the two marks is claimed and not shown.")),
    )
    asked = decisions(dossier, paying)
    panel = Panel(title=say("Decisions asked of the board"), blocks=(Bullets(items=asked, sign="to_tick"),))
    return Section(
        key="summary",
        title=say("Summary for the board"),
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
    conditions = len(dossier.fired_of("subjectivity"))
    severe = len(dossier.fired) - conditions
    exposure = dossier.evaluation.exposure
    tiles = [
        Tile(label=say("Score"), figure=dossier.score, remark=say("of 100, as answered"), width=89),
        Tile(label=say("Evidenced"), figure=dossier.evidenced, remark=_if_shown(dossier), width=86),
        Tile(
            label=say("Potential"),
            figure=dossier.potential,
            remark=_if_open(open_count),
            width=89,
        ),
        Tile(
            label=say("Knock-outs"),
            figure=str(severe),
            remark=_conditions(conditions),
            width=112,
            size="medium",
            new_group=True,
        ),
        Tile(
            label=say("Exposure"),
            figure="–" if exposure is None else str(exposure.points),
            remark="" if exposure is None else _exposure(exposure.band, exposure.at_least),
            width=128,
            size="medium",
        ),
    ]
    return Tiles(tiles=tuple(tiles))


def _if_shown(dossier: Dossier) -> str:
    """Say what the band would be on the evidence alone, which decides what a signature is worth."""
    if dossier.provisional:
        return say("what can be shown today")
    band = dossier.pack.band_by_id[only_evidenced(dossier).band.id].title
    return say("on what can be shown today: {band}", band=band)


def _conditions(count: int) -> str:
    if not count:
        return say("and no condition open")
    return say_many(count, "and one condition to meet", "and {number} conditions to meet", number=word(count))


def _if_open(count: int) -> str:
    if not count:
        return say("nothing is open")
    return say_many(
        count, "if {number} open turns out well", "if {number} open turn out well", number=number(count)
    )


def _exposure(key: str, at_least: bool) -> str:
    band = exposure_band(key)
    if at_least:
        return say("of 100, at least, {band}: how much there is to lose", band=band)
    return say("of 100, {band}: how much there is to lose", band=band)
