"""What was answered to a question, in words that can stand in a list."""

from regrisk.model.question import AnyQuestion
from regrisk.model.response import Answered, AnyResponse, NotApplicable, Unknown
from regrisk.questions.describe import describe_value
from regrisk.questions.level import level_of
from regrisk.words import say
from regrisk_ui.presenters import words

_LONGEST = 400


def answer_in_words(question: AnyQuestion, response: AnyResponse | None) -> str:
    """Return what was answered, whole, with a full stop at its end."""
    match response:
        case Answered(value=value):
            return _ended(words.bounded(describe_value(question, value), _LONGEST))
        case Unknown():
            return say("Not known, which counts as level 0.")
        case NotApplicable(reason=reason):
            return _ended(say("Does not apply, because {reason}", reason=words.bounded(reason, _LONGEST)))
        case None:
            return say("Not answered yet.")


def level_words(question: AnyQuestion, response: AnyResponse | None) -> str:
    """Return ``Level 2`` for an answer, nothing for anything else."""
    if not isinstance(response, Answered):
        return ""
    return say("Level {key}", key=level_of(question, response.value))


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith((".", "…", "?", "!", "...")) else f"{sentence}."
