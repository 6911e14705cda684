"""The evidence index: what was named as proof, and whether it is in date."""

from collections.abc import Sequence

from regrisk.export.workbook.grid import Column, Row, Sheet
from regrisk.questions.known_words import grade_of_evidence, kind_of_evidence
from regrisk.scoring.numbered_evidence import NumberedEvidence
from regrisk.words import later, say

_COLUMNS = (
    Column(later("No.", about="column"), 7, "key"),
    Column(later("For", about="column"), 10),
    Column(later("Title", about="column"), 46),
    Column(later("Kind", about="column"), 11),
    Column(later("Grade", about="column"), 13),
    Column(later("Dated", about="column"), 13, "day"),
    Column(later("Valid to", about="column"), 13, "day"),
    Column(later("State", about="column"), 26),
    Column(later("Checked by", about="column"), 20),
    Column(later("Checked on", about="column"), 13, "day"),
    Column(later("Bytes", about="column"), 11, "whole"),
    Column(later("sha256", about="column"), 66, "quiet"),
)
_STATES = {
    "in_date": later("in date", about="evidence"),
    "lapsed": later("lapsed", about="evidence"),
    "not_yet": later("dated after this day", about="evidence"),
}


def evidence_sheet(evidence: Sequence[NumberedEvidence]) -> Sheet:
    """Return every piece with its number."""
    says = say("A digest shows that a file is the same file; it says nothing about what the file proves.")
    if not evidence:
        says = say("No evidence is recorded. Evidenced is 0.0: nothing claimed can be shown.")
    rows = tuple(map(_row, evidence))
    return Sheet(say("Evidence", about="sheet"), say("Evidence index"), (says,), _COLUMNS, rows)


def _row(one: NumberedEvidence) -> Row:
    item = one.item
    state = say(_STATES[one.state], about="evidence")
    if one.ends_before_cover:
        state = say("in date, lapses before cover starts", about="evidence")
    return Row(
        (
            one.number,
            one.question,
            item.title,
            kind_of_evidence(item.kind),
            grade_of_evidence(item.grade),
            item.dated,
            one.until,
            state,
            item.checked_by or "",
            item.checked_on,
            item.size,
            item.sha256 or "",
        )
    )
