"""What may happen on a finding, as a mark with its word; a mark never stands alone."""

from regrisk.model.question import KnockOutKind
from regrisk.report.inline import MARKS, MarkName

KINDS: tuple[KnockOutKind, ...] = ("decline", "exclusion", "subjectivity")
"""Knock-outs from the worst to the mildest."""

MARK_OF: dict[KnockOutKind, MarkName] = {
    "decline": "decline",
    "exclusion": "exclusion",
    "subjectivity": "condition",
}
SIGN_OF: dict[KnockOutKind, str] = {kind: MARKS[mark] for kind, mark in MARK_OF.items()}
WORD_OF: dict[KnockOutKind, str] = {
    "decline": "Decline",
    "exclusion": "Exclusion",
    "subjectivity": "Condition",
}
COUNTED_AS: dict[KnockOutKind, tuple[str, str]] = {
    "decline": ("decline", "declines"),
    "exclusion": ("exclusion", "exclusions"),
    "subjectivity": ("condition", "conditions"),
}
