"""Every sentence a comparison can say: from what, to what, and because of what."""

from collections.abc import Iterator
from typing import NamedTuple

from regrisk.model.comparison import Cause
from regrisk.model.condition import State
from regrisk.model.question import AnyQuestion, Maturity, Multi
from regrisk.model.response import Answered, StoredResponse, Unknown
from regrisk.questions.describe import describe_value
from regrisk.questions.level import level_of
from regrisk.words import later, say

_OF_NEIGHBOURS = later("Its share of the points moved, because other questions began or ceased to count.")
_SHOWN_OR_HIDDEN: dict[Cause, str] = {
    "we_changed": later("Other answers decide whether it is asked."),
    "questionnaire_changed": later("The questionnaire decides anew whether it is asked."),
    "evidence_aged": later("Evidence of other answers decides whether it is asked."),
}
_SHARED_ANEW: dict[Cause, str] = {
    "we_changed": _OF_NEIGHBOURS,
    "questionnaire_changed": later("Its share of the points moved with the questionnaire."),
    "evidence_aged": _OF_NEIGHBOURS,
}
_STATES: dict[State, str] = {
    "answered": later("Level {level}"),
    "unknown": later("Unknown"),
    "not_applicable": later("Does not apply"),
    "unanswered": later("Not answered"),
    "hidden": later("Not asked"),
}
_STATES_INSIDE: dict[State, str] = {
    "answered": later("level {level}", about="answer in a sentence"),
    "unknown": later("unknown", about="answer in a sentence"),
    "not_applicable": later("does not apply", about="answer in a sentence"),
    "unanswered": later("not answered", about="answer in a sentence"),
}


class Told(NamedTuple):
    """A change in words."""

    was: str
    now: str
    because: str


def evidence_aged(*, shown_before: bool, shown_now: bool) -> Told | None:
    """Say that evidence ran out, or came into date; None when neither."""
    if shown_before and not shown_now:
        because = say("The evidence ran out, so the answer is now claimed and not shown.")
        return Told(say("Evidence in date"), say("No evidence in date"), because)
    if shown_now and not shown_before:
        because = say("Evidence with a later date came into date.")
        return Told(say("No evidence in date"), say("Evidence in date"), because)
    return None


def questionnaire_changed(
    was: AnyQuestion | None, now: AnyQuestion | None, *, withdrawn: bool
) -> Told | None:
    """Say how a question changed between two versions; *withdrawn* when its answer is no longer offered."""
    if was == now:
        return None
    if was is None:
        return Told(say("Not in the questionnaire"), say("Asked"), say("The question was added."))
    if now is None:
        return Told(say("Asked"), say("Not in the questionnaire"), say("The question was taken out."))
    sentences = list(_edits(was, now)) or [say("Its help, citations or evidence list was edited.")]
    if withdrawn:
        sentences.append(say("The answer given before is no longer offered."))
    if was.weight != now.weight:
        before, after = (say("Weight {weight}", weight=each.weight) for each in (was, now))
        return Told(before, after, " ".join(sentences))
    return Told(say("Earlier version"), say("New version"), " ".join(sentences))


def we_changed(question: AnyQuestion, was: StoredResponse | None, now: StoredResponse | None) -> Told | None:
    """Say how our own response changed; None when it did not."""
    if was == now:
        return None
    before, after = _response_text(question, was), _response_text(question, now)
    if before != after:
        said, instead_of = _quoted(question, now), _quoted(question, was)
        return Told(before, after, say("We say {now} instead of {was}.", now=said, was=instead_of))
    if isinstance(was, Answered) and isinstance(now, Answered):
        if was.value != now.value:
            return Told(before, after, say("We chose another answer with the same words."))
        if was.evidence != now.evidence:
            return Told(before, after, _evidence_moved(len(now.evidence) - len(was.evidence)))
    return Told(before, after, say("Scope, basis, date, reason or note was changed."))


def share_moved(cause: Cause, was: str, now: str) -> Told:
    """Say why a question moved that nothing was done to."""
    return Told(was, now, say(_SHOWN_OR_HIDDEN[cause] if was != now else _SHARED_ANEW[cause]))


def state_text(state: State, level: int | None) -> str:
    """Return where a question stands, in two or three words."""
    return say(_STATES[state], level=level)


def _evidence_moved(added: int) -> str:
    if added == 0:
        return say("Evidence was renewed or changed.")
    return say("Evidence was added." if added > 0 else "Evidence was removed.")


def _response_text(question: AnyQuestion, response: StoredResponse | None) -> str:
    state, level = _stands(question, response)
    if isinstance(response, Answered) and level is None:
        return describe_value(question, response.value)
    return state_text(state, level)


def _quoted(question: AnyQuestion, response: StoredResponse | None) -> str:
    """Return a response as it stands inside a sentence."""
    state, level = _stands(question, response)
    if isinstance(response, Answered) and level is None:
        return say('"{text}"', text=describe_value(question, response.value))
    return say(_STATES_INSIDE[state], about="answer in a sentence", level=level)


def _stands(question: AnyQuestion, response: StoredResponse | None) -> tuple[State, int | None]:
    """Return the state of a response, with its level where that says what was answered."""
    match response:
        case None:
            return "unanswered", None
        case Answered(value=value):
            return "answered", level_of(question, value) if isinstance(question, Maturity) else None
        case Unknown():
            return "unknown", None
        case _:
            return "not_applicable", None


def _edits(was: AnyQuestion, now: AnyQuestion) -> Iterator[str]:
    if was.weight != now.weight:
        yield say("It weighs {now} instead of {was}.", now=now.weight, was=was.weight)
    if was.text != now.text:
        yield say("It was reworded.")
    if _answers(was) != _answers(now):
        yield say("Its answers were reworded or changed.")
    if was.scored != now.scored:
        yield say("It is scored now." if now.scored else "It is no longer scored.")
    if was.knock_out != now.knock_out:
        yield say("Its knock-out rule was changed.")
    if was.hidden != now.hidden:
        yield say("It is not asked any more." if now.hidden else "It is asked again.")
    if was.show_if != now.show_if:
        yield say("It is asked under another condition.")
    if was.evidence_valid_months != now.evidence_valid_months:
        yield say("Its evidence is valid for another time.")


def _answers(question: AnyQuestion) -> object:
    match question:
        case Maturity():
            return question.levels
        case Multi():
            return (question.choices, question.level_by_count)
        case _:
            return question.options
