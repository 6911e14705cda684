"""The usual topics of an application: what may be written on a form, and what has to be said with it."""

from collections.abc import Iterable

from regrisk.export.crosswalk import answer_label
from regrisk.export.workbook.grid import Column, Row, Sheet
from regrisk.model.crosswalk import TopicAnswer
from regrisk.words import later, say

WITHHELD = later("given, withheld")
_COLUMNS = (
    Column(later("Topic", about="column"), 24, "key"),
    Column(later("A strict form asks", about="column"), 34),
    Column(later("Our answer", about="column"), 18),
    Column(later("Because", about="column"), 34),
    Column(later("A plain answer would be false, because", about="column"), 34),
    Column(later("Words to add", about="column"), 40),
    Column(later("Scope", about="column"), 34),
    Column(later("Rests on", about="column"), 16),
    Column(later("Not known", about="column"), 11),
    Column(later("Assumed", about="column"), 11),
    Column(later("Not shown", about="column"), 11),
    Column(later("To attach", about="column"), 24, "quiet"),
)
_SAYS = (
    later(
        "What our answers support on a usual application. Words in square brackets are for a person to fill "
        "in."
    ),
    later("A form’s own wording governs: read it before anything is written on it."),
)


def topics_sheet(topics: Iterable[TopicAnswer], *, with_numbers: bool) -> Sheet:
    """Return the topics; without numbers, what rests on an amount of the profile is not quoted."""
    rows = tuple(_row(topic, withheld=not with_numbers and _has_number(topic)) for topic in topics)
    says = tuple(say(sentence) for sentence in _SAYS)
    return Sheet(say("Crosswalk", about="sheet"), say("Topics of an application"), says, _COLUMNS, rows)


def _has_number(topic: TopicAnswer) -> bool:
    return any(one.is_fact and one.number is not None for one in (*topic.behind, topic.value) if one)


def _row(topic: TopicAnswer, *, withheld: bool) -> Row:
    return Row(
        (
            topic.topic,
            topic.wording,
            say(WITHHELD) if withheld and topic.kind == "value" else answer_label(topic),
            say(WITHHELD) if withheld else topic.because,
            (say(WITHHELD) if withheld else topic.strict) if topic.strict else "",
            "\n".join(topic.add),
            "\n".join(f"{question}: {scope}" for question, scope in topic.scopes),
            ", ".join(one.id for one in topic.behind),
            ", ".join(topic.open),
            ", ".join(topic.assumed),
            ", ".join(topic.not_shown),
            "\n".join(topic.attach),
        )
    )
