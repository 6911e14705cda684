"""The first sheet: the score, the band, and what acts whatever the score."""

from collections.abc import Iterator

from regrisk.export.workbook import ledger
from regrisk.export.workbook.grid import Column, Formula, Row, Sheet
from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.words import later, say, say_many

_COLUMNS = (Column("", 30, "key"), Column("", 22), Column("", 90))
_KINDS = {
    "decline": later("Decline", about="state"),
    "exclusion": later("Exclusion", about="state"),
    "subjectivity": later("Condition", about="state"),
}
_OPEN = {
    "decline": later("Decline, open"),
    "exclusion": later("Exclusion, open"),
    "subjectivity": later("Condition, open"),
}
DISCLAIMER = later("Readiness by this pack’s reading. No insurer has agreed to anything.")


def summary_sheet(
    pack: Pack,
    assessment: Assessment,
    evaluation: Evaluation,
    places: ledger.Places,
    *,
    variant: str,
    digest: str,
) -> Sheet:
    """Return the sheet; its three numbers are those of the ledger."""
    return Sheet(
        say("Summary", about="sheet"),
        assessment.registry.name,
        (assessment.registry.organisation, say(DISCLAIMER)),
        _COLUMNS,
        tuple(_rows(pack, assessment, evaluation, places, variant, digest)),
        filtered=False,
    )


def _rows(
    pack: Pack,
    assessment: Assessment,
    evaluation: Evaluation,
    places: ledger.Places,
    variant: str,
    digest: str,
) -> Iterator[Row]:
    score, bands = evaluation.score, pack.band_by_id
    counting = sum(1 for part in evaluation.contributions if part.possible)
    yield _head(say("Score"))
    for name, cell, value, says in (
        (say("Score"), places.score, score.points, say("of 100, as answered")),
        (say("Evidenced"), places.evidenced, score.evidenced, say("of 100, what can be shown on this day")),
        (
            say("Potential"),
            places.potential,
            score.potential,
            say("of 100, if all that is open turned out well"),
        ),
    ):
        yield Row((name, Formula(f"{ledger.tab()}!{cell}", ledger.to_tenths(value), "score"), says))
    if score.provisional:
        open_count = say_many(
            len(evaluation.open),
            "{number} question is unanswered; no band yet.",
            "{number} questions are unanswered; no band yet.",
        )
        yield Row((say("Band"), say("Provisional"), open_count))
    else:
        yield Row((say("Band"), bands[evaluation.band.id].title, bands[evaluation.band.id].says))
    for gate in evaluation.band.gates:
        at_most = say("at most {band}", band=bands[gate.band_at_most].title)
        yield Row((say("Gate"), at_most, gate.because))
    in_all = say("of {number} in the pack", number=len(pack.questions))
    yield Row((say("Questions counted"), counting, in_all))
    yield _head(say("Knock-outs and conditions"))
    yield from _knock_outs(evaluation)
    yield _head(say("Contradictions"))
    yield from _contradictions(evaluation)
    yield _head(say("About this workbook"))
    yield Row((say("Assessed on"), assessment.taken_on, ""))
    yield Row((say("Evaluated on"), evaluation.evaluated_on, ""))
    yield Row((say("Pack"), f"{pack.id} {evaluation.pack.version}", evaluation.pack.digest))
    yield Row((say("Scoring method"), evaluation.method, say("exact fractions, shown values rounded down")))
    yield Row((say("Variant"), say(_NAMES[variant], about="variant"), say(_VARIANTS[variant])))
    if digest:
        yield Row((say("Content digest"), "sha256", digest))


_NAMES = {
    "full": later("full", about="variant"),
    "summary": later("summary", about="variant"),
    "redacted": later("redacted", about="variant"),
}
_VARIANTS = {
    "full": later("Everything."),
    "summary": later("Without single answers, evidence and topics."),
    "redacted": later(
        "System, vendor, partner and personal names, free text and evidence titles are left out."
    ),
}


def _knock_outs(evaluation: Evaluation) -> Iterator[Row]:
    found = [finding for finding in evaluation.findings if finding.kind in _KINDS]
    for finding in found:
        yield Row((", ".join(finding.questions), say(_KINDS[finding.kind], about="state"), finding.because))
    if not found:
        yield Row((say("None", about="row"), "", say("None of the pack’s knock-out rules acts.")))
    for one in evaluation.open_knock_outs:
        yield Row((one.question, say(_OPEN[one.kind]), say("Not answered yet; the rule may act once it is.")))


def _contradictions(evaluation: Evaluation) -> Iterator[Row]:
    for one in evaluation.contradictions:
        state = say("explained" if one.explained else "open", about="contradiction")
        yield Row((", ".join(one.questions), state, one.because))
    if not evaluation.contradictions:
        yield Row((say("None", about="row"), "", say("No answers contradict each other.")))


def _head(title: str) -> Row:
    return Row((title, "", ""), "head")
