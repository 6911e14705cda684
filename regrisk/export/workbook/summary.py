"""The first sheet: the score, the band, and what acts whatever the score."""

from collections.abc import Iterator

from regrisk.export.workbook import ledger
from regrisk.export.workbook.grid import Column, Formula, Row, Sheet
from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.scoring.explain import counted

_COLUMNS = (Column("", 30, "key"), Column("", 22), Column("", 90))
_KINDS = {"decline": "Decline", "exclusion": "Exclusion", "subjectivity": "Condition"}
DISCLAIMER = "Readiness by this pack’s reading. No insurer has agreed to anything."


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
        "Summary",
        assessment.registry.name,
        (assessment.registry.organisation, DISCLAIMER),
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
    yield _head("Score")
    for name, cell, value, says in (
        ("Score", places.score, score.points, "of 100, as answered"),
        ("Evidenced", places.evidenced, score.evidenced, "of 100, what can be shown on this day"),
        ("Potential", places.potential, score.potential, "of 100, if all that is open turned out well"),
    ):
        yield Row((name, Formula(f"{ledger.TAB}!{cell}", ledger.to_tenths(value), "score"), says))
    if score.provisional:
        open_count = counted(len(evaluation.open), "question is", "questions are")
        yield Row(("Band", "Provisional", f"{open_count} unanswered; no band yet."))
    else:
        yield Row(("Band", bands[evaluation.band.id].title, bands[evaluation.band.id].says))
    for gate in evaluation.band.gates:
        yield Row(("Gate", f"at most {bands[gate.band_at_most].title}", gate.because))
    yield Row(("Questions counted", counting, f"of {len(pack.questions)} in the pack"))
    yield _head("Knock-outs and conditions")
    yield from _knock_outs(evaluation)
    yield _head("Contradictions")
    yield from _contradictions(evaluation)
    yield _head("About this workbook")
    yield Row(("Assessed on", assessment.taken_on, ""))
    yield Row(("Evaluated on", evaluation.evaluated_on, ""))
    yield Row(("Pack", f"{pack.id} {evaluation.pack.version}", evaluation.pack.digest))
    yield Row(("Scoring method", evaluation.method, "exact fractions, shown values rounded down"))
    yield Row(("Variant", variant, _VARIANTS[variant]))
    if digest:
        yield Row(("Content digest", "sha256", digest))


_VARIANTS = {
    "full": "Everything.",
    "summary": "Without single answers, evidence and topics.",
    "redacted": "System, vendor, partner and personal names, free text and evidence titles are left out.",
}


def _knock_outs(evaluation: Evaluation) -> Iterator[Row]:
    found = [finding for finding in evaluation.findings if finding.kind in _KINDS]
    for finding in found:
        yield Row((", ".join(finding.questions), _KINDS[finding.kind], finding.because))
    if not found:
        yield Row(("None", "", "None of the pack’s knock-out rules acts."))
    for one in evaluation.open_knock_outs:
        yield Row(
            (one.question, f"{_KINDS[one.kind]}, open", "Not answered yet; the rule may act once it is.")
        )


def _contradictions(evaluation: Evaluation) -> Iterator[Row]:
    for one in evaluation.contradictions:
        state = "explained" if one.explained else "open"
        yield Row((", ".join(one.questions), state, one.because))
    if not evaluation.contradictions:
        yield Row(("None", "", "No answers contradict each other."))


def _head(title: str) -> Row:
    return Row((title, "", ""), "head")
