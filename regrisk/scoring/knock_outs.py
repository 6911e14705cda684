"""Knock-outs: rules that act whatever the score. On an unanswered question one is open, not fired."""

from collections.abc import Iterable
from typing import NamedTuple

from regrisk.model.evaluation import Finding, OpenKnockOut
from regrisk.model.pack import Domain
from regrisk.model.question import AnyQuestion, KnockOut, KnockOutKind
from regrisk.scoring import explain
from regrisk.scoring.facts import Facts


class Fired(NamedTuple):
    """A knock-out that fired, at a level or (None) on an unknown."""

    question: str
    rule: KnockOut
    level: int | None

    @property
    def kind(self) -> KnockOutKind:
        """Decline, exclusion or subjectivity."""
        return self.rule.kind


def fired_knock_outs(questions: Iterable[tuple[Domain, AnyQuestion]], facts: Facts) -> tuple[Fired, ...]:
    """Return every knock-out that fires, in pack order; an unknown stands at level 0."""
    fired = []
    for _, question in questions:
        rule = question.knock_out
        if rule is None:
            continue
        level = facts.levels.get(question.id)
        if (level is not None and level < rule.below_level) or facts.states.get(question.id) == "unknown":
            fired.append(Fired(question.id, rule, level))
    return tuple(fired)


def findings(fired: Iterable[Fired]) -> tuple[Finding, ...]:
    """Return the findings of knock-outs, each with its sentence."""
    return tuple(
        Finding(
            kind=one.kind,
            questions=(one.question,),
            because=explain.knock_out(one.question, one.rule, one.level),
        )
        for one in fired
    )


def open_knock_outs(
    questions: Iterable[tuple[Domain, AnyQuestion]], facts: Facts
) -> tuple[OpenKnockOut, ...]:
    """Return the knock-outs of questions that apply and have no response, in pack order."""
    return tuple(
        OpenKnockOut(question=question.id, kind=question.knock_out.kind)
        for _, question in questions
        if question.knock_out is not None and facts.states.get(question.id) == "unanswered"
    )
