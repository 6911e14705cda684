"""A piece of evidence while it is written: what the dialog shows first, and what is wrong with it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from regrisk.model.proof_file import LookedAt
from regrisk.model.question import AnyQuestion
from regrisk.model.response import Evidence
from regrisk.questions.describe import day_text
from regrisk.scoring.evidence import moved_by_months
from regrisk.words import say

FieldName = Literal["title", "dated", "until"]


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a field, and what to do."""

    field: FieldName
    says: str


@dataclass(frozen=True, slots=True)
class Draft:
    """What the dialog starts with; ``item`` is the evidence to change, None for a new piece.

    ``months`` is how long evidence of this question holds where it states no end.
    """

    title_line: str
    help: str
    examples: str
    validity: str
    months: int | None
    item: Evidence | None

    def valid_until(self, dated: date | None) -> date | None:
        """Return the last day of evidence dated *dated*: its own, else by the question's validity."""
        if self.item is not None and self.item.valid_until is not None and dated == self.item.dated:
            return self.item.valid_until
        if dated is None or self.months is None:
            return None
        return moved_by_months(dated, self.months)


def draft(question: AnyQuestion, item: Evidence | None) -> Draft:
    """Return what to show for a piece of evidence of *question*."""
    months = question.evidence_valid_months
    return Draft(
        title_line=say("Evidence for {question}", question=question.id),
        help=say("{label}. What proves the answer, and until when?", label=question.label),
        examples=say("They accept: {examples}.", examples="; ".join(question.evidence))
        if question.evidence
        else "",
        validity=say("Usual: {number} months", number=months) if months else say("Usual: does not run out"),
        months=months,
        item=item,
    )


def read_draft(
    *,
    title: str,
    grade: str,
    kind: str,
    dated: date | None,
    until: date | None,
    checked_by: str,
    item: Evidence | None,
    found: LookedAt | None = None,
) -> Evidence | tuple[Fault, ...]:
    """Return what was written as evidence, or every fault in it.

    Its file is the one that was *found*, else that of *item*.
    """
    faults = tuple(_faults(title, dated, until))
    if faults or dated is None:
        return faults
    return Evidence(
        title=title.strip(),
        grade="verified" if grade == "verified" else "documented",
        dated=dated,
        kind=_kind(kind),
        sha256=found.sha256 if found else (item.sha256 if item else None),
        size=found.size if found else (item.size if item else None),
        valid_until=until,
        checked_by=checked_by.strip() or None,
        checked_on=item.checked_on if item else None,
    )


def _faults(title: str, dated: date | None, until: date | None) -> Iterator[Fault]:
    if not title.strip():
        yield Fault("title", say("Say what it is, such as the name of the report."))
    if dated is None:
        yield Fault("dated", say("Say from when it is. Undated proof does not count."))
    if dated is not None and until is not None and until < dated:
        yield Fault("until", say("It cannot end before {day}.", day=day_text(dated)))


def _kind(kind: str) -> Literal["file", "link", "reference"]:
    if kind == "file":
        return "file"
    return "link" if kind == "link" else "reference"
