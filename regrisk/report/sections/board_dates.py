"""The dates a board should know, in order: evidence, controls, policies, proof due, cover, moves."""

from collections.abc import Iterator
from datetime import date

from regrisk.report import facts
from regrisk.report.dossier import Dossier
from regrisk.report.phrases import clipped, counted, day, days
from regrisk.report.tables import Column, Row, Table
from regrisk.report.targets import latest, target

MOST = 6
PARTNER = 40


def dates(dossier: Dossier) -> Table:
    """Return the dates from today on; says so when none is known."""
    known = sorted(_dates(dossier), key=lambda each: (each[0], each[2]))
    coming = [each for each in known if each[0] >= dossier.today]
    rows = tuple(Row(cells=(shown, text)) for _, shown, text in coming[:MOST])
    return Table(
        columns=(Column(width=92, style="key"), Column(width=151)),
        rows=rows or (Row(cells=("none", "no date is given in the profile")),),
        kind="names",
        density="medium",
    )


def _dates(dossier: Dossier) -> Iterator[tuple[date, str, str]]:
    lapsing = [item.until for item in dossier.evidence if item.ends_before_cover and item.until]
    if lapsing:
        pieces = counted(len(lapsing), "piece of evidence lapses", "pieces of evidence lapse")
        yield min(lapsing), days(min(lapsing), max(lapsing)), f"{pieces} unless renewed"
    severe = [each for each in dossier.fired if each.rule.kind != "subjectivity"]
    done = latest(target(dossier, each) for each in severe)
    if done:
        yield done, day(done), "declines and exclusions cleared"
    for policy in dossier.assessment.policies:
        yield policy.period_to, day(policy.period_to), "present policy ends"
    for contract in dossier.assessment.contracts:
        if contract.certificate_sent is None:
            yield (
                contract.certificate_due,
                day(contract.certificate_due),
                f"proof due to {clipped(contract.partner, PARTNER)}",
            )
    if dossier.cover_starts:
        yield dossier.cover_starts, day(dossier.cover_starts), "cover should start"
    move = facts.day_of(dossier.assessment, facts.MOVES, "next")
    if move:
        yield move, day(move), "next migration or upgrade planned"
