"""The dates a board should know, in order: evidence, controls, policies, proof due, cover, moves."""

from collections.abc import Iterator, Sequence
from datetime import date

from regrisk.report import facts
from regrisk.report.dossier import Dossier
from regrisk.report.fired import FiredKnockOut
from regrisk.report.phrases import clipped, day, days, word
from regrisk.report.tables import Column, Row, Table
from regrisk.report.targets import latest, target
from regrisk.words import say, say_many

MOST = 6
PARTNER = 40


def dates(dossier: Dossier) -> Table:
    """Return the dates from today on; says so when none is known."""
    known = sorted(_dates(dossier), key=lambda each: (each[0], each[2]))
    coming = [each for each in known if each[0] >= dossier.today]
    rows = tuple(Row(cells=(shown, text)) for _, shown, text in coming[:MOST])
    return Table(
        columns=(Column(width=92, style="key"), Column(width=151)),
        rows=rows or (Row(cells=(say("none", about="date"), say("no date is given in the profile"))),),
        kind="names",
        density="medium",
    )


def _dates(dossier: Dossier) -> Iterator[tuple[date, str, str]]:
    lapsing = [item.until for item in dossier.evidence if item.ends_before_cover and item.until]
    if lapsing:
        pieces = say_many(
            len(lapsing),
            "one piece of evidence lapses unless renewed",
            "{number} pieces of evidence lapse unless renewed",
            number=word(len(lapsing)),
        )
        yield min(lapsing), days(min(lapsing), max(lapsing)), pieces
    severe = [each for each in dossier.fired if each.rule.kind != "subjectivity"]
    planned = [(each, target(dossier, each)) for each in severe]
    done = latest(one for _, one in planned)
    if done:
        yield done, day(done), _cleared([each for each, one in planned if one.due])
    for policy in dossier.assessment.policies:
        yield policy.period_to, day(policy.period_to), say("present policy ends")
    for contract in dossier.assessment.contracts:
        if contract.certificate_sent is None:
            yield (
                contract.certificate_due,
                day(contract.certificate_due),
                say("proof due to {partner}", partner=clipped(contract.partner, PARTNER)),
            )
    if dossier.cover_starts:
        yield dossier.cover_starts, day(dossier.cover_starts), say("cover should start")
    move = facts.day_of(dossier.assessment, facts.MOVES, "next")
    if move:
        yield move, day(move), say("next migration or upgrade planned")


def _cleared(severe: Sequence[FiredKnockOut]) -> str:
    """Say what is planned to be cleared, by the kinds there are; a single one is named."""
    kinds, question = {each.rule.kind for each in severe}, severe[0].question.id
    if kinds == {"decline"}:
        if len(severe) == 1:
            return say("planned: the decline on {question} cleared", question=question)
        return say("planned: {number} declines cleared", number=word(len(severe)))
    if kinds == {"exclusion"}:
        if len(severe) == 1:
            return say("planned: the exclusion on {question} cleared", question=question)
        return say("planned: {number} exclusions cleared", number=word(len(severe)))
    return say("planned: {number} declines and exclusions cleared", number=word(len(severe)))
