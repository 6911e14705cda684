"""Price drivers, exposure and profile: facts that move price and terms and never move the points."""

from collections.abc import Iterator, Mapping, Sequence

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
from regrisk.report.short_facts import short_name
from regrisk.report.tables import Column, ExposureCell, Row, Table

_DIRECTION = {"up": "↑ raises", "down": "↓ lowers", "neutral": "→ neutral"}
CELLS = 10
_BARE = 14
"""Characters under which a fact says too little without its name."""


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
                Column(head="Driver", width=106, style="key"),
                Column(head="Fact", width=158),
                Column(head="Reading", width=184),
                Column(head="Price", width=56),
            ),
            rows=tuple(_rows(dossier, by_id, read)),
            density="medium",
        ),
        Note(
            words="Every driver of the pack with a line that holds. Direction only: nothing here says by "
            "how much, "
            "and no insurer has agreed to any of it."
        ),
    )


def _rows(dossier: Dossier, drivers: Mapping[str, PriceDriver], read: Sequence[DriverRead]) -> Iterator[Row]:
    """A row for each line that holds; a driver and its facts are named once."""
    named: str | None = None
    for each in read:
        driver = drivers[each.id]
        first = driver.id != named
        facts_given = "; ".join(_facts(dossier, driver)) or "–"
        yield Row(
            cells=(
                driver.title if first else "",
                facts_given if first else "",
                each.because,
                _DIRECTION[each.direction],
            )
        )
        named = driver.id


def _facts(dossier: Dossier, driver: PriceDriver) -> Iterator[str]:
    """What the driver reads: questions by their level, profile facts in words, a bare word with its name."""
    for name in driver.reads:
        if name in dossier.contributions:
            if dossier.applies(name):
                yield f"{name} {standing(dossier, name)}"
        elif text := fact(dossier, name):
            bare = len(driver.reads) > 1 and len(text) < _BARE
            yield (
                f"{short_name(dossier.pack.profile_by_id[name]).lower()}: {text[:1].lower()}{text[1:]}"
                if bare
                else text
            )


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
