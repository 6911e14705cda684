"""Which questions apply, decided in one pass: every condition is asked once, after all that it reads."""

from datetime import date

from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.model.question import AnyQuestion
from regrisk.model.response import Answered, StoredResponse, Unknown
from regrisk.questions.level import level_of
from regrisk.scoring.evidence import in_date
from regrisk.scoring.facts import Facts
from regrisk.scoring.prepared import Prepared, Step, prepare


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
    answers = {name: value for name, value in profile.items() if name not in prepared.conditional}
    facts = Facts(
        taken_on=assessment.taken_on,
        today=today,
        scored=prepared.scored,
        responses=responses,
        answers=answers,
        hidden_answers=set(prepared.conditional),
    )
    states = facts.states
    for step in prepared.steps:
        shows = step.shows
        applicable = shows is None or shows(facts)
        if step.question is None:
            if applicable and step.id in prepared.conditional:
                facts.hidden_answers.discard(step.id)
                if step.id in profile:
                    answers[step.id] = profile[step.id]
        elif applicable:
            response = responses.get(step.id)
            if response is None:
                states[step.id] = "unanswered"
            else:
                _take_in(facts, step, step.question, response)
    return facts


def _take_in(facts: Facts, step: Step, question: AnyQuestion, response: StoredResponse) -> None:
    if isinstance(response, Answered):
        value = response.value
        level = None if isinstance(value, bool | tuple) else step.levels.get(value)
        facts.levels[step.id] = level_of(question, value) if level is None else level
        facts.states[step.id] = "answered"
        if response.evidence and any(in_date(question, item, facts.today) for item in response.evidence):
            facts.shown.add(step.id)
    elif isinstance(response, Unknown):
        facts.states[step.id] = "unknown"
    else:
        facts.states[step.id] = "not_applicable"
