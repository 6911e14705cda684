"""Every sentence a comparison can say: from what, to what, and because of what."""

from collections.abc import Iterator
from typing import NamedTuple

from regrisk.model.comparison import Cause
from regrisk.model.condition import State
from regrisk.model.question import AnyQuestion, Maturity, Multi
from regrisk.model.response import Answered, StoredResponse, Unknown
from regrisk.questions.describe import describe_value
from regrisk.questions.level import level_of
from regrisk.scoring import explain


class Told(NamedTuple):
    """A change in words."""

    was: str
    now: str
    because: str


def evidence_aged(*, shown_before: bool, shown_now: bool) -> Told | None:
    """Say that evidence ran out, or came into date; None when neither."""
    if shown_before and not shown_now:
        because = "The evidence ran out, so the answer is now claimed and not shown."
        return Told("Evidence in date", "No evidence in date", because)
    if shown_now and not shown_before:
        because = "Evidence with a later date came into date."
        return Told("No evidence in date", "Evidence in date", because)
    return None


def questionnaire_changed(
    was: AnyQuestion | None, now: AnyQuestion | None, *, withdrawn: bool
) -> Told | None:
    """Say how a question changed between two versions; *withdrawn* when its answer is no longer offered."""
    if was == now:
        return None
    if was is None:
        return Told("Not in the questionnaire", "Asked", "The question was added.")
    if now is None:
        return Told("Asked", "Not in the questionnaire", "The question was taken out.")
    sentences = list(_edits(was, now)) or ["Its help, citations or evidence list was edited."]
    if withdrawn:
        sentences.append("The answer given before is no longer offered.")
    if was.weight != now.weight:
        return Told(f"Weight {was.weight}", f"Weight {now.weight}", " ".join(sentences))
    return Told("Earlier version", "New version", " ".join(sentences))


def we_changed(question: AnyQuestion, was: StoredResponse | None, now: StoredResponse | None) -> Told | None:
    """Say how our own response changed; None when it did not."""
    if was == now:
        return None
    before, after = _response_text(question, was), _response_text(question, now)
    if before != after:
        return Told(before, after, f"We say {_quoted(now, after)} instead of {_quoted(was, before)}.")
    if isinstance(was, Answered) and isinstance(now, Answered):
        if was.value != now.value:
            return Told(before, after, "We chose another answer with the same words.")
        if was.evidence != now.evidence:
            added = len(now.evidence) - len(was.evidence)
            verb = "added" if added > 0 else "removed" if added < 0 else "renewed or changed"
            return Told(before, after, f"Evidence was {verb}.")
    return Told(before, after, "Scope, basis, date, reason or note was changed.")


def share_moved(cause: Cause, was: str, now: str) -> Told:
    """Say why a question moved that nothing was done to."""
    if was != now:
        why = {
            "we_changed": "Other answers decide whether it is asked.",
            "questionnaire_changed": "The questionnaire decides anew whether it is asked.",
            "evidence_aged": "Evidence of other answers decides whether it is asked.",
        }
        return Told(was, now, why[cause])
    why = {
        "we_changed": "Its share of the points moved, because other questions began or ceased to count.",
        "questionnaire_changed": "Its share of the points moved with the questionnaire.",
        "evidence_aged": "Its share of the points moved, because other questions began or ceased to count.",
    }
    return Told(was, now, why[cause])


def state_text(state: State, level: int | None) -> str:
    """Return where a question stands, in two or three words."""
    words: dict[State, str] = {
        "answered": f"Level {level}",
        "unknown": "Unknown",
        "not_applicable": "Does not apply",
        "unanswered": "Not answered",
        "hidden": "Not asked",
    }
    return words[state]


def _response_text(question: AnyQuestion, response: StoredResponse | None) -> str:
    match response:
        case None:
            return state_text("unanswered", None)
        case Answered(value=value) if isinstance(question, Maturity):
            return state_text("answered", level_of(question, value))
        case Answered(value=value):
            return describe_value(question, value)
        case Unknown():
            return state_text("unknown", None)
        case _:
            return state_text("not_applicable", None)


def _quoted(response: StoredResponse | None, text: str) -> str:
    return (
        explain.inside(text)
        if not isinstance(response, Answered) or text.startswith("Level ")
        else f'"{text}"'
    )


def _edits(was: AnyQuestion, now: AnyQuestion) -> Iterator[str]:
    if was.weight != now.weight:
        yield f"It weighs {now.weight} instead of {was.weight}."
    if was.text != now.text:
        yield "It was reworded."
    if _answers(was) != _answers(now):
        yield "Its answers were reworded or changed."
    if was.scored != now.scored:
        yield "It is scored now." if now.scored else "It is no longer scored."
    if was.knock_out != now.knock_out:
        yield "Its knock-out rule was changed."
    if was.hidden != now.hidden:
        yield "It is not asked any more." if now.hidden else "It is asked again."
    if was.show_if != now.show_if:
        yield "It is asked under another condition."
    if was.evidence_valid_months != now.evidence_valid_months:
        yield "Its evidence is valid for another time."


def _answers(question: AnyQuestion) -> object:
    match question:
        case Maturity():
            return question.levels
        case Multi():
            return (question.choices, question.level_by_count)
        case _:
            return question.options
