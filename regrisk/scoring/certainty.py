"""Whether a condition holds for certain, where some of what it reads is open."""

from collections.abc import Collection
from typing import assert_never

from regrisk.model.condition import (
    All,
    Any,
    Condition,
    Not,
    OfAnswer,
    OfCount,
    OfQuestion,
    answers_in,
    questions_in,
)
from regrisk.scoring.conditions import causes, holds
from regrisk.scoring.facts import Facts


def certain(condition: Condition, facts: Facts, open_: Collection[str]) -> bool | None:
    """Say whether *condition* holds; None where that hangs on the questions and facts named in *open_*."""
    match condition:
        case All(all_=parts):
            found = [certain(part, facts, open_) for part in parts]
            return False if False in found else None if None in found else True
        case Any(any_=parts):
            found = [certain(part, facts, open_) for part in parts]
            return True if True in found else None if None in found else False
        case Not(not_=part):
            inner = certain(part, facts, open_)
            return None if inner is None else not inner
        case OfQuestion(question=name):
            return None if name in open_ else holds(condition, facts)
        case OfAnswer(given=given):
            # Whether something is given is known even where nothing is.
            hangs = given is None and any(name in open_ for name in answers_in(condition))
            return None if hangs else holds(condition, facts)
        case OfCount():
            return holds(condition, facts)
        case _:
            assert_never(condition)


def failing(condition: Condition, facts: Facts) -> tuple[str, ...]:
    """Return the questions and profile facts that keep *condition* from holding, each once, in order."""
    match condition:
        case All(all_=parts):
            found = [name for part in parts if not holds(part, facts) for name in failing(part, facts)]
        case Any(any_=parts):
            found = [name for part in parts for name in failing(part, facts)]
        case Not(not_=part):
            found = [*causes(part, facts)]
        case OfQuestion() | OfAnswer() | OfCount():
            found = [*questions_in(condition), *answers_in(condition)]
        case _:
            assert_never(condition)
    return tuple(dict.fromkeys(found))
