"""The answers as given: what was asked, said, covered, who says so, and what shows it."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import assert_never

from regrisk.export.workbook.grid import Column, Content, Row, Sheet, plain_rows
from regrisk.export.workbook.questions import STATES
from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Contribution, Evaluation
from regrisk.model.pack import Pack
from regrisk.model.question import AnyQuestion
from regrisk.model.response import Answered, AnyResponse, NotApplicable, Unknown
from regrisk.questions.describe import describe_profile, describe_value
from regrisk.scoring.display import shown_text
from regrisk.scoring.numbered_evidence import NumberedEvidence

_COLUMNS = (
    Column("Question", 9, "key"),
    Column("Asked", 40),
    Column("Stands", 12),
    Column("Level", 6, "whole"),
    Column("Answer", 42),
    Column("Scope", 30),
    Column("Basis", 10),
    Column("Known by", 15),
    Column("As of", 12, "day"),
    Column("Note", 24, "quiet"),
    Column("Evidence", 10),
    Column("Earned", 8, "points"),
    Column("Possible", 8, "points"),
    Column("Rule", 18),
)
_SAYS = (
    "Every question that is asked of this registry, as answered. Points are cut to two decimals.",
    "A rule acts whatever the score.",
)
_KINDS = {"decline": "Decline", "exclusion": "Exclusion", "subjectivity": "Condition"}


def answers_sheet(
    pack: Pack, assessment: Assessment, evaluation: Evaluation, evidence: Sequence[NumberedEvidence]
) -> Sheet:
    """Return every question that applies with its answer; evidence by the numbers of its own sheet."""
    numbers: dict[str, list[str]] = {}
    for item in evidence:
        numbers.setdefault(item.question, []).append(item.number)
    rows = plain_rows(tuple(_rows(pack, assessment, evaluation, numbers)))
    return Sheet("Answers", "Answers", _SAYS, _COLUMNS, rows)


def profile_sheet(pack: Pack, assessment: Assessment) -> Sheet:
    """Return every profile fact that is given."""
    rows = tuple(
        Row((asked.id, asked.text, describe_profile(asked, assessment.profile[asked.id], pack)))
        for asked in pack.profile
        if asked.id in assessment.profile
    )
    return Sheet(
        "Profile",
        "Profile: the facts given",
        (
            "Facts decide which questions are asked and feed cover, drivers and exposure. "
            "They earn no points.",
        ),
        (Column("Fact", 10, "key"), Column("About", 40), Column("Given", 90)),
        rows,
    )


def _rows(
    pack: Pack, assessment: Assessment, evaluation: Evaluation, numbers: Mapping[str, list[str]]
) -> Iterator[tuple[Content, ...]]:
    contributions = {part.question: part for part in evaluation.contributions}
    fired = {
        question
        for finding in evaluation.findings
        if finding.kind in _KINDS
        for question in finding.questions
    }
    for asked in pack.questions:
        part = contributions[asked.id]
        if part.state == "hidden":
            continue
        response = assessment.responses.get(asked.id)
        yield (
            asked.id,
            asked.text,
            STATES[part.state],
            part.level,
            *_said(asked, response),
            ", ".join(numbers.get(asked.id, ())),
            *_points(part),
            _rule(asked, fired=asked.id in fired),
        )


def _said(asked: AnyQuestion, response: AnyResponse | None) -> tuple[Content, ...]:
    if response is None:
        return "Not answered.", "", "", "", None, ""
    scope, basis = "", ""
    match response:
        case Answered(value=value):
            words = describe_value(asked, value)
            scope, basis = response.scope or "", response.basis or "not stated"
        case Unknown():
            words = "We do not know."
        case NotApplicable(reason=reason):
            words = reason
        case _:
            assert_never(response)
    return words, scope, basis, response.known_by or "", response.as_of, response.note or ""


def _points(part: Contribution) -> tuple[Content, Content]:
    if not part.possible:
        return None, None
    return Fraction(shown_text(part.earned, 2)), Fraction(shown_text(part.possible, 2))


def _rule(asked: AnyQuestion, *, fired: bool) -> str:
    rule = asked.knock_out
    if rule is None:
        return ""
    acts = "acts" if fired else "does not act"
    return f"{_KINDS[rule.kind]} below level {rule.below_level}: {acts}"
