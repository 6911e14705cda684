"""Which questions stand elsewhere than in an earlier assessment, and what was said of them then and now."""

from typing import NamedTuple

from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Contribution, Evaluation
from regrisk.model.pack import Pack
from regrisk.model.question import AnyQuestion
from regrisk.model.response import Answered, NotApplicable, Unknown
from regrisk.questions.describe import describe_value
from regrisk.report.phrases import clipped
from regrisk.words import say

LONGEST_SAID = 300
"""Characters of an answer that are quoted."""


class Standing(NamedTuple):
    """One of the two assessments, with what was concluded from it."""

    pack: Pack
    assessment: Assessment
    evaluation: Evaluation


class Moved(NamedTuple):
    """A question that stands elsewhere than before: worse (below 0), better (above 0) or only otherwise."""

    question: AnyQuestion
    by: int
    was: str
    now: str
    acts_now: bool
    acted_before: bool


def moved_questions(before: Standing, after: Standing) -> tuple[Moved, ...]:
    """Return the questions whose level or state is another one, in the order of the newer pack."""
    was = {part.question: part for part in before.evaluation.contributions}
    now = {part.question: part for part in after.evaluation.contributions}
    acted, acts = _acting(before.evaluation), _acting(after.evaluation)
    return tuple(
        Moved(
            question=question,
            by=_way(was[question.id], now[question.id]),
            was=_said(before, question.id),
            now=_said(after, question.id),
            acts_now=question.id in acts,
            acted_before=question.id in acted,
        )
        for question in after.pack.questions
        if question.id in was and _stands(was[question.id]) != _stands(now[question.id])
    )


def _acting(evaluation: Evaluation) -> frozenset[str]:
    return frozenset(
        question
        for finding in evaluation.findings
        if finding.kind != "contradiction"
        for question in finding.questions
    )


def _stands(part: Contribution) -> tuple[str, int | None]:
    return part.state, part.level


def _way(was: Contribution, now: Contribution) -> int:
    """Return whether a question stands lower or higher; not known is below every level."""
    known = {"answered", "unknown", "unanswered"}
    if was.state not in known or now.state not in known:
        return 0
    before, after = (-1 if part.level is None else part.level for part in (was, now))
    return after - before


def _said(side: Standing, question: str) -> str:
    asked = side.pack.question_by_id[question]
    part = next(each for each in side.evaluation.contributions if each.question == question)
    response = side.assessment.responses.get(question)
    match response:
        case _ if part.state == "hidden":
            return say("Not asked.")
        case Answered(value=value):
            said = clipped(describe_value(asked, value), LONGEST_SAID)
            return f"{say('Level {level}.', level=part.level)} {said}"
        case Unknown():
            return say("Not known.")
        case NotApplicable(reason=reason):
            return f"{say('Does not apply.')} {clipped(reason, LONGEST_SAID)}"
        case _:
            return say("Not answered.")
