"""Price drivers, exposure and profile: facts that move price and terms and never move the points."""

from regrisk.charts.figures import ExposureFigures
from regrisk.model.evaluation import DriverRead, Exposure, ExposurePart
from regrisk.model.rules import PriceDriver
from regrisk.report.blocks import Block, Heading, Note, Text
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.inline import Run, Words, bold
from regrisk.report.phrases import listed
from regrisk.report.references import standing
from regrisk.report.sections.profile_facts import fact, profile_facts
from regrisk.report.tables import Column, ExposureCell, Row, Table

_DIRECTION = {"up": "↑ raises", "down": "↓ lowers", "neutral": "→ neutral"}
CELLS = 10


def section(dossier: Dossier) -> Section:
    """Return drivers, the exposure index and the profile."""
    return Section(
        key="drivers",
        title="Price drivers",
        lede="Facts that move price and terms. They never move the points, so progress stays comparable "
        "over time.",
        blocks=(
            Heading(text="What moves price and terms"),
            *_drivers(dossier),
            Heading(text="Exposure index"),
            *_exposure(dossier),
            Heading(text="Profile: the facts given"),
            *profile_facts(dossier),
        ),
    )


def _drivers(dossier: Dossier) -> tuple[Block, ...]:
    read = dossier.evaluation.drivers
    if not read:
        return (Text(words="No driver of the pack holds for the facts given."),)
    by_id = {driver.id: driver for driver in dossier.pack.drivers}
    return (
        Table(
            columns=(
                Column(head="Driver", width=118, style="key"),
                Column(head="Fact", width=124),
                Column(head="Reading", width=206),
                Column(head="Price", width=56),
            ),
            rows=tuple(_driver(dossier, by_id[each.id], each) for each in read),
            density="medium",
        ),
        Note(
            words="Every driver of the pack with a line that holds. Direction only: nothing here says by "
            "how much, "
            "and no insurer has agreed to any of it."
        ),
    )


def _driver(dossier: Dossier, driver: PriceDriver, read: DriverRead) -> Row:
    facts_given = [text for name in driver.reads if (text := _fact(dossier, name))]
    return Row(cells=(driver.title, "; ".join(facts_given) or "–", read.because, _DIRECTION[read.direction]))


def _fact(dossier: Dossier, name: str) -> str:
    if name in dossier.contributions:
        return f"{name} {standing(dossier, name)}"
    return fact(dossier, name)


def _exposure(dossier: Dossier) -> tuple[Block, ...]:
    exposure, scale = dossier.evaluation.exposure, dossier.pack.exposure
    if exposure is None or scale is None:
        return (Text(words="This pack has no exposure index."),)
    titles = {factor.id: factor.title for factor in scale.factors}
    says = {band.id: band.says for band in scale.bands}
    rows = [_factor(titles[part.id], part) for part in exposure.factors]
    at_least = "at least " if exposure.at_least else ""
    rows.append(
        Row(
            cells=(
                "Exposure index",
                f"{at_least}{exposure.band.replace('_', ' ')}",
                f"{exposure.points} of {sum(part.max for part in exposure.factors)}",
                "",
            ),
            kind="total",
        )
    )
    return (
        Table(
            columns=(
                Column(head="Factor", width=140, style="key"),
                Column(head="Why", width=232),
                Column(head="Points", width=54, align="right"),
                Column(head="Share of its maximum", width=78),
            ),
            rows=tuple(rows),
            density="medium",
        ),
        Note(words=_reading(exposure, says[exposure.band])),
    )


def _factor(title: str, part: ExposurePart) -> Row:
    shown = f"{part.points} of {part.max}"
    # Some points always fill a cell, and only all points fill all cells.
    filled = part.points * CELLS // part.max
    filled = max(filled, 1) if part.points else 0
    because = part.because.partition(": ")[2] or part.because
    return Row(
        cells=(
            title,
            because[:1].upper() + because[1:],
            shown,
            ExposureCell(exposure=ExposureFigures(filled=filled, cells=CELLS, shown=shown)),
        )
    )


def _reading(exposure: Exposure, says: str) -> Words:
    parts: list[str | Run] = [bold("Reading. "), says]
    if exposure.at_least and exposure.open:
        parts.append(f" At least, because not all facts are given: {listed(exposure.open)}.")
    return tuple(parts)
