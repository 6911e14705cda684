"""The answers as given: what was asked, said, covered, who says so, and what shows it."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import assert_never

from regrisk.export.workbook.grid import Column, Content, Row, Sheet, plain_rows
from regrisk.export.workbook.questions import STATES
from regrisk.model.assessment import Assessment
from regrisk.model.condition import Basis
from regrisk.model.evaluation import Contribution, Evaluation
from regrisk.model.pack import Pack
from regrisk.model.question import AnyQuestion
from regrisk.model.response import Answered, AnyResponse, NotApplicable, Unknown
from regrisk.questions.describe import describe_profile, describe_value
from regrisk.scoring.display import shown_text
from regrisk.scoring.numbered_evidence import NumberedEvidence
from regrisk.words import later, say

_COLUMNS = (
    Column(later("Question", about="column"), 9, "key"),
    Column(later("Asked", about="column"), 40),
    Column(later("Stands", about="column"), 12),
    Column(later("Level", about="column"), 6, "whole"),
    Column(later("Answer", about="column"), 42),
    Column(later("Scope", about="column"), 30),
    Column(later("Basis", about="column"), 10),
    Column(later("Known by", about="column"), 15),
    Column(later("As of", about="column"), 12, "day"),
    Column(later("Note", about="column"), 24, "quiet"),
    Column(later("Evidence", about="column"), 10),
    Column(later("Earned", about="column"), 8, "points"),
    Column(later("Possible", about="column"), 8, "points"),
    Column(later("Rule", about="column"), 18),
)
_SAYS = (
    later("Every question that is asked of this registry, as answered. Points are cut to two decimals."),
    later("A rule acts whatever the score."),
)
_ACTS = {
    "decline": later("Decline below level {level}: acts"),
    "exclusion": later("Exclusion below level {level}: acts"),
    "subjectivity": later("Condition below level {level}: acts"),
}
_DOES_NOT_ACT = {
    "decline": later("Decline below level {level}: does not act"),
    "exclusion": later("Exclusion below level {level}: does not act"),
    "subjectivity": later("Condition below level {level}: does not act"),
}
_BASIS = {
    "seen": later("seen", about="basis"),
    "told": later("told", about="basis"),
    "assumed": later("assumed", about="basis"),
}


def answers_sheet(
    pack: Pack, assessment: Assessment, evaluation: Evaluation, evidence: Sequence[NumberedEvidence]
) -> Sheet:
    """Return every question that applies with its answer; evidence by the numbers of its own sheet."""
    numbers: dict[str, list[str]] = {}
    for item in evidence:
        numbers.setdefault(item.question, []).append(item.number)
    rows = plain_rows(tuple(_rows(pack, assessment, evaluation, numbers)))
    says = tuple(say(sentence) for sentence in _SAYS)
    return Sheet(say("Answers", about="sheet"), say("Answers"), says, _COLUMNS, rows)


def profile_sheet(pack: Pack, assessment: Assessment) -> Sheet:
    """Return every profile fact that is given."""
    rows = tuple(
        Row((asked.id, asked.text, describe_profile(asked, assessment.profile[asked.id], pack)))
        for asked in pack.profile
        if asked.id in assessment.profile
    )
    return Sheet(
        say("Profile", about="sheet"),
        say("Profile: the facts given"),
        (
            say(
                "Facts decide which questions are asked and feed cover, drivers and exposure. "
                "They earn no points."
            ),
        ),
        (
            Column(later("Fact", about="column"), 10, "key"),
            Column(later("About", about="column"), 40),
            Column(later("Given", about="column"), 90),
        ),
        rows,
    )


def _rows(
    pack: Pack, assessment: Assessment, evaluation: Evaluation, numbers: Mapping[str, list[str]]
) -> Iterator[tuple[Content, ...]]:
    contributions = {part.question: part for part in evaluation.contributions}
    fired = {
        question for finding in evaluation.findings if finding.kind in _ACTS for question in finding.questions
    }
    for asked in pack.questions:
        part = contributions[asked.id]
        if part.state == "hidden":
            continue
        response = assessment.responses.get(asked.id)
        yield (
            asked.id,
            asked.text,
            say(STATES[part.state], about="answer"),
            part.level,
            *_said(asked, response),
            ", ".join(numbers.get(asked.id, ())),
            *_points(part),
            _rule(asked, fired=asked.id in fired),
        )


def _said(asked: AnyQuestion, response: AnyResponse | None) -> tuple[Content, ...]:
    if response is None:
        return say("Not answered."), "", "", "", None, ""
    scope, basis = "", ""
    match response:
        case Answered(value=value):
            words = describe_value(asked, value)
            scope, basis = response.scope or "", _basis(response.basis)
        case Unknown():
            words = say("We do not know.")
        case NotApplicable(reason=reason):
            words = reason
        case _:
            assert_never(response)
    return words, scope, basis, response.known_by or "", response.as_of, response.note or ""


def _basis(basis: Basis | None) -> str:
    return say("not stated") if basis is None else say(_BASIS[basis], about="basis")


def _points(part: Contribution) -> tuple[Content, Content]:
    if not part.possible:
        return None, None
    return Fraction(shown_text(part.earned, 2)), Fraction(shown_text(part.possible, 2))


def _rule(asked: AnyQuestion, *, fired: bool) -> str:
    rule = asked.knock_out
    if rule is None:
        return ""
    return say(_ACTS[rule.kind] if fired else _DOES_NOT_ACT[rule.kind], level=rule.below_level)
