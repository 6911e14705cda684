"""Trend: where the registry comes from, with breaks where two evaluations cannot be compared."""

from fractions import Fraction

from regrisk.model.workspace import TrendPoint
from regrisk.report.blocks import Block, Chart, Heading, Note, Text
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.figures import breaks_between, trend
from regrisk.report.phrases import narrow_day, shown, signed
from regrisk.report.sections.what_changed import what_changed
from regrisk.report.tables import Column, Row, Table
from regrisk.report.wording import NO_HISTORY, NO_TREND, PROVISIONAL_BAND, TREND
from regrisk.scoring.display import shown_text
from regrisk.words import say

_HEIGHT = 146.0


def section(dossier: Dossier) -> Section:
    """Return the section; one sentence where there is no earlier assessment, or none was given."""
    return Section(
        key="trend",
        title=say("Trend and changes"),
        lede=say("Where the registry comes from, and how the numbers moved."),
        placement="new" if dossier.earlier else "flows",
        room=80,
        blocks=_blocks(dossier) if dossier.earlier else (_nothing_before(dossier),),
    )


def _nothing_before(dossier: Dossier) -> Text:
    """Say that this is the first assessment only where the history of the registry is known."""
    return Text(words=say(NO_TREND) if dossier.trend else say(NO_HISTORY))


def _blocks(dossier: Dossier) -> tuple[Block, ...]:
    return (
        Chart(figures=trend(dossier), height=_HEIGHT),
        Note(words=f"{_lines()} {say(TREND)}"),
        Heading(text=say("From assessment to assessment")),
        _table(dossier),
        Note(
            words=say(
                "Each difference is to the line above, as printed. Stored evaluations are never recomputed."
            )
        ),
        *what_changed(dossier),
    )


def _lines() -> str:
    return say(
        "Solid line: evidenced, what could be shown. Dashed line: score, as answered. Shaded: up to "
        "potential. "
        "Squares: sealed submissions."
    )


def _table(dossier: Dossier) -> Table:
    points = (*dossier.earlier, dossier.current)
    return Table(
        columns=(
            Column(head=say("Assessed on"), width=70, style="key"),
            Column(head=say("Pack"), width=118),
            Column(head=say("Score", about="narrow column"), width=42, align="right", style="key"),
            Column(head=say("Change", about="difference"), width=46, align="right"),
            Column(head=say("Evidenced"), width=52, align="right"),
            Column(head=say("Change", about="difference"), width=46, align="right"),
            Column(head=say("Potential"), width=50, align="right"),
            Column(head=say("Band"), width=80),
        ),
        rows=tuple(
            _row(dossier, point, before) for point, before in zip(points, (None, *points[:-1]), strict=True)
        ),
    )


def _row(dossier: Dossier, point: TrendPoint, before: TrendPoint | None) -> Row:
    broken = before is not None and breaks_between(before, point) is not None
    changes = ("–", "–")
    if before is not None:
        changes = (
            (say("break"), say("break"))
            if broken
            else (_change(before.points, point.points), _change(before.evidenced, point.evidenced))
        )
    return Row(
        cells=(
            narrow_day(point.taken_on),
            f"{point.pack_id} {point.pack_version}",
            shown(point.points),
            changes[0],
            shown(point.evidenced),
            changes[1],
            shown(point.potential),
            _band(dossier, point),
        ),
        kind="tinted" if point == dossier.current else "plain",
    )


def _band(dossier: Dossier, point: TrendPoint) -> str:
    if point.provisional:
        return say(PROVISIONAL_BAND)
    band = dossier.pack.band_by_id.get(point.band)
    title = band.title if band else point.band.replace("_", " ")
    return say("{band}, sealed", band=title) if point.sealed else title


def _change(before: Fraction, after: Fraction) -> str:
    """Return the difference of two figures as they are printed, so that the column can be added by hand."""
    return signed(Fraction(shown_text(after)) - Fraction(shown_text(before)))
