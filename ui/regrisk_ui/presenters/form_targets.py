"""What may go into a field of a form: every topic and fact, with the answers that it may give."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from regrisk.model.form import FieldUse
from regrisk.model.pack import Pack
from regrisk.model.profile import Part, ProfileFields, ProfileMulti, ProfileSingle, ProfileTable
from regrisk.model.rules import Topic
from regrisk.questions.describe import choices
from regrisk.words import say
from regrisk_ui.presenters import words

_YES_NO = ("yes_no", "yes_no_reversed")
_LONGEST_LABEL = 70


@dataclass(frozen=True, slots=True)
class Target:
    """A topic or a fact, or one part of a fact.

    ``ours`` are the answers that it may give, each with its words; they choose an option of the form.
    """

    key: str
    title: str
    note: str
    yes_no: bool
    ours: tuple[tuple[str, str], ...]
    topic: str | None = None
    fact: str | None = None
    part: str | None = None


def targets(pack: Pack) -> tuple[Target, ...]:
    """Return everything that may go into a field, topics first."""
    return (*_topics(pack), *_facts(pack))


def key_of(use: FieldUse) -> str:
    """Return the key of what *use* names; empty for a fixed text or nothing."""
    if use.topic is not None:
        return f"topic:{use.topic}"
    if use.fact is not None:
        return f"fact:{use.fact}" if use.part is None else f"fact:{use.fact}:{use.part}"
    return ""


def found(offered: Sequence[Target], text: str, chosen: str, most: int) -> tuple[Target, ...]:
    """Return the first *most* that hold every word of *text*; the *chosen* one always stands first."""
    wanted = text.casefold().split()
    first = [one for one in offered if one.key == chosen]
    others = [
        one
        for one in offered
        if one.key != chosen and all(word in f"{one.title} {one.note}".casefold() for word in wanted)
    ]
    return tuple((*first, *others)[:most])


def _topics(pack: Pack) -> Iterator[Target]:
    for topic in pack.crosswalk.topics if pack.crosswalk else ():
        yes_no = topic.answer_type in _YES_NO
        yield Target(
            key=f"topic:{topic.id}",
            title=topic.topic,
            note=topic.strict_wording,
            yes_no=yes_no,
            ours=(("yes", say("Yes")), ("no", say("No"))) if yes_no else _values(topic, pack),
            topic=topic.id,
        )


def _values(topic: Topic, pack: Pack) -> tuple[tuple[str, str], ...]:
    question = pack.question_by_id.get(topic.value_from or "")
    if question is not None:
        return tuple(
            (str(each.value), words.bounded(each.whole, _LONGEST_LABEL)) for each in choices(question)
        )
    return _options_of(pack, topic.value_from or "")


def _facts(pack: Pack) -> Iterator[Target]:
    for fact in pack.profile:
        if isinstance(fact, ProfileTable):
            continue
        if isinstance(fact, ProfileFields):
            parts = (part for part in fact.fields if part.type != "table")
            yield from (_part(fact.id, fact.text, part) for part in parts)
            continue
        key = f"fact:{fact.id}"
        yield Target(key, fact.text, fact.id, False, _options_of(pack, fact.id), fact=fact.id)


def _part(fact: str, text: str, part: Part) -> Target:
    ours = tuple((option.value, option.label) for option in part.options)
    key, note = f"fact:{fact}:{part.name}", f"{fact}: {words.bounded(text)}"
    return Target(key, part.label, note, False, ours, fact=fact, part=part.name)


def _options_of(pack: Pack, name: str) -> tuple[tuple[str, str], ...]:
    fact = pack.profile_by_id.get(name)
    options = fact.options if isinstance(fact, ProfileSingle | ProfileMulti) else ()
    return tuple((option.value, option.label) for option in options)


def by_key(offered: Sequence[Target]) -> Mapping[str, Target]:
    """Return targets by their key."""
    return {one.key: one for one in offered}
