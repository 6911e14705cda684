"""Which questions apply, decided in one pass: every condition is asked once, after all that it reads."""

from collections.abc import Mapping
from datetime import date

from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.model.profile import ProfileValue
from regrisk.model.question import AnyQuestion
from regrisk.model.response import Answered
from regrisk.questions.level import level_of
from regrisk.scoring.evidence import in_date
from regrisk.scoring.facts import Facts
from regrisk.scoring.prepared import Prepared, prepare


def applies(pack: Pack, assessment: Assessment, today: date | None = None) -> frozenset[str]:
    """Return the ids of the questions that apply to *assessment*, scored or not.

    Raises:
        ResponseError: a response that applies holds a value its question does not offer.
    """
    return frozenset(facts_of(prepare(pack), assessment, today or assessment.taken_on).states)


def facts_of(prepared: Prepared, assessment: Assessment, today: date) -> Facts:
    """Return everything conditions may read of *assessment* on *today*.

    Raises:
        ResponseError: a response that applies holds a value its question does not offer.
    """
    responses, profile = assessment.responses, assessment.profile
    facts = Facts(
        taken_on=assessment.taken_on,
        today=today,
        scored=prepared.scored,
        responses=responses,
        answers={name: value for name, value in profile.items() if name not in prepared.conditional},
        hidden_answers=set(prepared.conditional),
    )
    states, levels = facts.states, facts.levels
    for step in prepared.steps:
        shows, question = step.shows, step.question
        if shows is not None and not shows(facts):
            continue
        if question is None:
            _show_fact(facts, step.id, profile)
            continue
        response = responses.get(step.id)
        if response is None:
            states[step.id] = "unanswered"
        elif isinstance(response, Answered):
            states[step.id] = "answered"
            value = response.value
            level = step.levels.get(value) if type(value) in PLAIN else None
            levels[step.id] = level_of(question, value) if level is None else level
            if response.evidence and _is_shown(question, response, today):
                facts.shown.add(step.id)
        else:
            states[step.id] = response.state
    return facts


PLAIN = (int, str)
"""Types of values that a step's table of levels knows; ``True`` is neither, many choices are counted."""


def _show_fact(facts: Facts, name: str, profile: Mapping[str, ProfileValue]) -> None:
    facts.hidden_answers.discard(name)
    if name in profile:
        facts.answers[name] = profile[name]


def _is_shown(question: AnyQuestion, response: Answered, today: date) -> bool:
    return any(in_date(question, item, today) for item in response.evidence)
