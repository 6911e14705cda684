"""What a question or profile fact says in one assessment, in words, with its scope and evidence."""

from typing import assert_never

from regrisk.model.condition import State
from regrisk.model.crosswalk import Behind, Proof
from regrisk.model.pack import Pack
from regrisk.model.profile import AnyProfileQuestion, ProfileTable, ProfileValue
from regrisk.model.question import AnyQuestion
from regrisk.model.response import Answered, NotApplicable, StoredResponse, Unknown
from regrisk.questions.describe import describe_profile, describe_value
from regrisk.scoring.evidence import in_date
from regrisk.scoring.facts import Facts, is_given, number_in
from regrisk.words import later, say

NOT_ASKED = later("Not asked of this registry")


def behind(pack: Pack, facts: Facts, name: str) -> Behind:
    """Return what the question or profile fact *name* of *pack* says."""
    question = pack.question_by_id.get(name)
    if question is None:
        return _fact(pack, facts, pack.profile_by_id[name])
    state = facts.states.get(name, "hidden")
    response = None if state == "hidden" else facts.responses.get(name)
    said = _says(question, response) if state != "hidden" else say(NOT_ASKED)
    if not isinstance(response, Answered):
        return Behind(id=name, label=question.label, is_fact=False, state=state, says=said)
    value = response.value
    return Behind(
        id=name,
        label=question.label,
        is_fact=False,
        state=state,
        says=said,
        value=value if isinstance(value, tuple) else (str(value),),
        scope=response.scope if response.scope and response.scope.strip() else None,
        basis=response.basis,
        evidence=tuple(
            Proof(title=item.title, dated=item.dated, in_date=in_date(question, item, facts.today))
            for item in response.evidence
        ),
        shown=name in facts.shown,
    )


def may_be_empty(pack: Pack, name: str) -> bool:
    """Say whether leaving the profile fact *name* empty is an answer: a list with nothing to list."""
    question = pack.profile_by_id.get(name)
    return isinstance(question, ProfileTable) and not question.required


def _says(question: AnyQuestion, response: StoredResponse | None) -> str:
    match response:
        case Answered(value=value):
            return describe_value(question, value)
        case Unknown():
            return say("Not known")
        case NotApplicable(reason=reason):
            return say("Does not apply: {reason}", reason=reason)
        case None:
            return say("Not answered")
        case _:
            assert_never(response)


def _fact(pack: Pack, facts: Facts, question: AnyProfileQuestion) -> Behind:
    hidden = question.id in facts.hidden_answers
    value: ProfileValue = None if hidden else facts.answers.get(question.id)
    state: State = "hidden" if hidden else "answered" if is_given(value) else "unanswered"
    nothing = say("Nothing listed" if may_be_empty(pack, question.id) else "Not answered")
    said = describe_profile(question, value, pack) if state == "answered" else nothing
    return Behind(
        id=question.id,
        label=question.text,
        is_fact=True,
        state=state,
        says=say(NOT_ASKED) if hidden else said,
        value=_plain(value),
        number=number_in(value),
    )


def _plain(value: ProfileValue) -> tuple[str, ...]:
    match value:
        case bool() | None | dict():
            return ()
        case list():
            return tuple(part for part in value if isinstance(part, str))
        case _:
            return (str(value),)
