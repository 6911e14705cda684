"""The evidence index: what was named as proof, and whether it is in date."""

from collections.abc import Sequence

from regrisk.export.workbook.grid import Column, Row, Sheet
from regrisk.scoring.numbered_evidence import NumberedEvidence

_COLUMNS = (
    Column("No.", 7, "key"),
    Column("For", 10),
    Column("Title", 46),
    Column("Kind", 11),
    Column("Grade", 13),
    Column("Dated", 13, "day"),
    Column("Valid to", 13, "day"),
    Column("State", 26),
    Column("Checked by", 20),
    Column("Checked on", 13, "day"),
    Column("Bytes", 11, "whole"),
    Column("sha256", 66, "quiet"),
)
_STATES = {"in_date": "in date", "lapsed": "lapsed", "not_yet": "dated after this day"}


def evidence_sheet(evidence: Sequence[NumberedEvidence]) -> Sheet:
    """Return every piece with its number."""
    says = ("A digest shows that a file is the same file; it says nothing about what the file proves.",)
    if not evidence:
        says = ("No evidence is recorded. Evidenced is 0.0: nothing claimed can be shown.",)
    return Sheet("Evidence", "Evidence index", says, _COLUMNS, tuple(map(_row, evidence)))


def _row(one: NumberedEvidence) -> Row:
    item = one.item
    state = _STATES[one.state] + (", lapses before cover starts" if one.ends_before_cover else "")
    return Row(
        (
            one.number,
            one.question,
            item.title,
            item.kind,
            item.grade,
            item.dated,
            one.until,
            state,
            item.checked_by or "",
            item.checked_on,
            item.size,
            item.sha256 or "",
        )
    )
