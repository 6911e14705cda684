"""The evidence index of a submission: every piece as the report numbers it, with the digest of its file."""

from regrisk.export.as_json import FORMAT, Value, as_text
from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.scoring.forecast import cover_starts
from regrisk.scoring.numbered_evidence import NumberedEvidence, numbered


def evidence_items(
    pack: Pack, assessment: Assessment, evaluation: Evaluation
) -> tuple[NumberedEvidence, ...]:
    """Return the evidence of every answered question that applies, in the order of the pack."""
    return numbered(pack, assessment, evaluation, cover_starts(assessment))


def evidence_index(pack: Pack, assessment: Assessment, evaluation: Evaluation) -> str:
    """Return the index as JSON that ends with a line break; it follows from the answers alone."""
    items = evidence_items(pack, assessment, evaluation)
    return as_text({"format": FORMAT, "evidence": [_entry(item) for item in items]})


def _entry(numbered_item: NumberedEvidence) -> Value:
    item, until = numbered_item.item, numbered_item.until
    return {
        "number": numbered_item.number,
        "question": numbered_item.question,
        "title": item.title,
        "kind": item.kind,
        "grade": item.grade,
        "dated": item.dated.isoformat(),
        "valid_until": until and until.isoformat(),
        "state": numbered_item.state,
        "sha256": item.sha256,
        "size": item.size,
        "checked_by": item.checked_by,
        "checked_on": item.checked_on and item.checked_on.isoformat(),
    }
