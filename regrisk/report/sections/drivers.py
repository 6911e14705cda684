"""Price drivers, exposure and profile: facts that move price and terms and never move the points."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from regrisk import spoken
from regrisk.charts.figures import ExposureFigures
from regrisk.model.evaluation import DriverRead, Exposure, ExposurePart
from regrisk.model.rules import PriceDriver
from regrisk.questions.known_words import exposure_band
from regrisk.report.blocks import Block, Heading, Note, Text
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.inline import Run, Words, bold
from regrisk.report.phrases import NBSP, capital, inside, listed
from regrisk.report.references import standing
from regrisk.report.sections.profile_facts import fact, profile_facts
from regrisk.report.short_facts import short_name
from regrisk.report.tables import Column, ExposureCell, Line, Lines, Row, Table
from regrisk.words import later, say

_DIRECTION = {
    "up": later("↑ raises", about="price"),
    "down": later("↓ lowers", about="price"),
    "neutral": later("→ neutral", about="price"),
}
CELLS = 10
_BARE = 14
"""Characters under which a fact says too little without its name."""
_NAMED = 3
"""Facts up to which a question is named beside its number; more would fill the cell with names."""


def section(dossier: Dossier) -> Section:
    """Return drivers, the exposure index and the profile."""
    return Section(
        key="drivers",
        title=say("Price drivers"),
        lede=say(
            "Facts that move price and terms. They never move the points, so progress stays comparable "
            "over time."
        ),
        blocks=(
            Heading(text=say("What moves price and terms")),
            *_drivers(dossier),
            Heading(text=say("Exposure index")),
            *_exposure(dossier),
            Heading(text=say("Profile: the facts given")),
            *profile_facts(dossier),
        ),
    )


def _drivers(dossier: Dossier) -> tuple[Block, ...]:
    read = dossier.evaluation.drivers
    if not read:
        return (Text(words=say("No driver of the pack holds for the facts given.")),)
    by_id = {driver.id: driver for driver in dossier.pack.drivers}
    return (
        Table(
            columns=(
                Column(head=say("Driver"), width=106, style="key"),
                Column(head=say("Fact"), width=158),
                Column(head=say("Reading"), width=184),
                Column(head=say("Price"), width=56),
            ),
            rows=tuple(_rows(dossier, by_id, read)),
            density="medium",
        ),
        Note(
            words=say(
                "Every driver of the pack with a line that holds. Direction only: nothing here says by "
                "how much, and no insurer has agreed to any of it."
            ),
        ),
    )


def _rows(dossier: Dossier, drivers: Mapping[str, PriceDriver], read: Sequence[DriverRead]) -> Iterator[Row]:
    """A row for each driver, with every line of it that holds; lines of one driver come together."""
    for name, lines in groupby(read, key=lambda each: each.id):
        driver, held = drivers[name], tuple(lines)
        yield Row(
            cells=(
                driver.title,
                "; ".join(_facts(dossier, driver)) or "–",
                _one_under_the_other(_readings(held)),
                _one_under_the_other(
                    dict.fromkeys(say(_DIRECTION[each.direction], about="price") for each in held)
                ),
            )
        )


def _readings(held: Sequence[DriverRead]) -> Iterator[str]:
    """The readings of one driver; where they pull apart, each begins with its arrow."""
    apart = len({each.direction for each in held}) > 1
    for each in held:
        arrow = say(_DIRECTION[each.direction], about="price").split()[0]
        yield f"{arrow}{NBSP}{each.because}" if apart else each.because


def _one_under_the_other(texts: Iterable[str]) -> Lines:
    return Lines(lines=tuple(Line(words=text) for text in texts))


def _facts(dossier: Dossier, driver: PriceDriver) -> Iterator[str]:
    """What the driver reads: questions by their level, profile facts in words, a bare word with its name."""
    named = len(driver.reads) <= _NAMED
    for name in driver.reads:
        if name in dossier.contributions:
            if dossier.applies(name):
                level = standing(dossier, name)
                yield f"{_label(dossier, name)} {level}" if named else f"{name} {level}"
        elif text := fact(dossier, name):
            bare = len(driver.reads) > 1 and len(text) < _BARE
            yield (
                f"{spoken.inside(short_name(dossier.pack.profile_by_id[name]))}: {inside(text)}"
                if bare
                else text
            )


def _label(dossier: Dossier, name: str) -> str:
    """What a question is about in two words, and its number."""
    label = dossier.pack.question_by_id[name].label
    return f"{label} ({name}):" if label else name


def _exposure(dossier: Dossier) -> tuple[Block, ...]:
    exposure, scale = dossier.evaluation.exposure, dossier.pack.exposure
    if exposure is None or scale is None:
        return (Text(words=say("This pack has no exposure index.")),)
    titles = {factor.id: factor.title for factor in scale.factors}
    says = {band.id: band.says for band in scale.bands}
    rows = [_factor(titles[part.id], part) for part in exposure.factors]
    band = exposure_band(exposure.band)
    rows.append(
        Row(
            cells=(
                say("Exposure index"),
                say("at least {band}", band=band) if exposure.at_least else band,
                _of(exposure.points, sum(part.max for part in exposure.factors)),
                "",
            ),
            kind="total",
        )
    )
    return (
        Table(
            columns=(
                Column(head=say("Factor"), width=140, style="key"),
                Column(head=say("Why"), width=232),
                Column(head=say("Points"), width=54, align="right"),
                Column(head=say("Share of its maximum"), width=78),
            ),
            rows=tuple(rows),
            density="medium",
        ),
        Note(words=_reading(exposure, says[exposure.band])),
    )


def _factor(title: str, part: ExposurePart) -> Row:
    shown = _of(part.points, part.max)
    # Some points always fill a cell, and only all points fill all cells.
    filled = part.points * CELLS // part.max
    filled = max(filled, 1) if part.points else 0
    because = part.because.partition(": ")[2] or part.because
    return Row(
        cells=(
            title,
            capital(because),
            shown,
            ExposureCell(exposure=ExposureFigures(filled=filled, cells=CELLS, shown=shown)),
        )
    )


def _reading(exposure: Exposure, says: str) -> Words:
    parts: list[str | Run] = [bold(f"{say('Reading.')} "), says]
    if exposure.at_least and exposure.open:
        missing = listed(exposure.open)
        said = say("At least, because not all facts are given: {facts}.", facts=missing)
        parts.append(f" {said}")
    return tuple(parts)


def _of(points: int, most: int) -> str:
    return say("{number} of {all}", number=points, all=most)
