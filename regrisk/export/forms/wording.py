"""What an answer looks like on a form: short, and never more than was said."""

from regrisk import spoken
from regrisk.model.crosswalk import Behind, TopicAnswer
from regrisk.words import later, say

_PLAIN = {"yes": later("Yes"), "no": later("No")}


def topic_text(answer: TopicAnswer) -> str | None:
    """Return the text of a topic's answer that may stand alone; None where there is none."""
    if answer.kind in ("yes", "no"):
        return say(_PLAIN[answer.kind])
    if answer.kind == "value" and answer.value is not None:
        return fact_text(answer.value)
    return None


def topic_values(answer: TopicAnswer) -> tuple[str, ...]:
    """Return the answers that may choose an option: yes or no, or what the document holds."""
    if answer.kind in ("yes", "no"):
        return (answer.kind,)
    return answer.value.value if answer.kind == "value" and answer.value is not None else ()


def fact_text(one: Behind) -> str:
    """Return what a question or fact says; a number without its unit, which the form prints."""
    return number_text(one.number) if one.number is not None else one.says


def number_text(number: int | float) -> str:
    """Return a number with its thousands marked."""
    return spoken.figure(f"{number:,}")


def added_words(answer: TopicAnswer) -> str | None:
    """Return the words that make a supported answer true, for the form; None where a person must write them.

    Only what is known may be added so: an assumption has to be asked first, and square brackets are for a
    person to fill.
    """
    if not answer.supported or answer.assumed or any("[" in sentence for sentence in answer.add):
        return None
    said = list(answer.add)
    said += [f"{one.label}: {_sentence(one.scope)}" for one in answer.behind if one.scope]
    said += [f"{one.label}: {_sentence(one.says)}" for one in answer.behind if one.state == "not_applicable"]
    return " ".join(said)


def words_beside(answer: TopicAnswer) -> tuple[str, ...]:
    """Return everything that has to be said beside a topic's answer, for the list that a person reads."""
    said = list(answer.add)
    said += [say("{question}, scope: “{scope}”", question=name, scope=scope) for name, scope in answer.scopes]
    said += [f"{one.id}: {one.says}" for one in answer.behind if one.state == "not_applicable"]
    said += [
        say("{question} rests on an assumption: ask the owner first.", question=name)
        for name in answer.assumed
    ]
    said += [say("{question} is claimed, not evidenced.", question=name) for name in answer.not_shown]
    return tuple(said)


def _sentence(text: str) -> str:
    line = " ".join(text.split())
    return line if line.endswith((".", "!", "?")) else f"{line}."
