"""The usual topics of an application: what may be written on a form, and what has to be said with it."""

from collections.abc import Iterable

from regrisk.export.crosswalk import answer_label
from regrisk.export.workbook.grid import Column, Row, Sheet
from regrisk.model.crosswalk import TopicAnswer

WITHHELD = "given, withheld"
_COLUMNS = (
    Column("Topic", 24, "key"),
    Column("A strict form asks", 34),
    Column("Our answer", 18),
    Column("Because", 34),
    Column("A plain answer would be false, because", 34),
    Column("Words to add", 40),
    Column("Scope", 34),
    Column("Rests on", 16),
    Column("Not known", 11),
    Column("Assumed", 11),
    Column("Not shown", 11),
    Column("To attach", 24, "quiet"),
)
_SAYS = (
    "What our answers support on a usual application. Words in square brackets are for a person to fill in.",
    "A form’s own wording governs: read it before anything is written on it.",
)


def topics_sheet(topics: Iterable[TopicAnswer], *, with_numbers: bool) -> Sheet:
    """Return the topics; without numbers, what rests on an amount of the profile is not quoted."""
    rows = tuple(_row(topic, withheld=not with_numbers and _has_number(topic)) for topic in topics)
    return Sheet("Crosswalk", "Topics of an application", _SAYS, _COLUMNS, rows)


def _has_number(topic: TopicAnswer) -> bool:
    return any(one.is_fact and one.number is not None for one in (*topic.behind, topic.value) if one)


def _row(topic: TopicAnswer, *, withheld: bool) -> Row:
    return Row(
        (
            topic.topic,
            topic.wording,
            WITHHELD if withheld and topic.kind == "value" else answer_label(topic),
            WITHHELD if withheld else topic.because,
            (WITHHELD if withheld else topic.strict) if topic.strict else "",
            "\n".join(topic.add),
            "\n".join(f"{question}: {scope}" for question, scope in topic.scopes),
            ", ".join(one.id for one in topic.behind),
            ", ".join(topic.open),
            ", ".join(topic.assumed),
            ", ".join(topic.not_shown),
            "\n".join(topic.attach),
        )
    )
