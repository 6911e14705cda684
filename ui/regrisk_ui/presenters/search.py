"""Searches questions, answers, evidence and commands; nothing of it is kept."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from regrisk.model.response import Answered, NotApplicable
from regrisk.words import later, say
from regrisk_ui.presenters import words
from regrisk_ui.presenters.session import OpenAssessment

GroupName = Literal["Questions", "Answers", "Evidence", "Commands"]
GROUPS: tuple[GroupName, ...] = ("Questions", "Answers", "Evidence", "Commands")
_TITLES: Mapping[GroupName, str] = {
    "Questions": later("Questions"),
    "Answers": later("Answers"),
    "Evidence": later("Evidence"),
    "Commands": later("Commands"),
}
FEW, MANY = 6, 60
"""How many finds of a group are shown where there are several groups, and of a group that stands alone."""
_LINK = re.compile(r"\s*([a-z0-9]+(?:-[a-z0-9]+)*)/([A-Za-z]+-?[0-9]*)\s*")
_AWAY = 9


@dataclass(frozen=True, slots=True)
class Named:
    """A command to be found: its key, its words, and the keys that do it."""

    key: str
    label: str
    keys: str


@dataclass(frozen=True, slots=True)
class Find:
    """Something that was found. ``target`` is a card, or the key of a command where ``group`` says so.

    ``lead`` stands before the title: an id, or the keys of a command.
    """

    group: GroupName
    target: str
    lead: str
    title: str
    note: str


@dataclass(frozen=True, slots=True)
class Group:
    """Finds of one kind, the best first; ``total`` counts those that are left out, too."""

    name: GroupName
    total: int
    finds: tuple[Find, ...]

    @property
    def title(self) -> str:
        """What the group is called on the screen."""
        return say(_TITLES[self.name])


@dataclass(frozen=True, slots=True)
class Entry:
    """What a find is searched by: ``first`` counts more than ``rest``, and both are case-folded."""

    find: Find
    first: str
    rest: str


@dataclass(frozen=True, slots=True)
class Index:
    """Everything that can be found at present; ``pack`` is the id of its questionnaire, or empty."""

    pack: str
    entries: tuple[Entry, ...]


def index_of(session: OpenAssessment | None, commands: Iterable[Named]) -> Index:
    """Return what can be found while *session* is open."""
    entries: list[Entry] = []
    if session is not None:
        entries.extend(_questions(session))
        entries.extend(_answers(session))
    entries.extend(
        _entry(Find("Commands", each.key, each.keys, each.label, ""), each.label, each.keys)
        for each in commands
    )
    return Index(session.pack.id if session is not None else "", tuple(entries))


def search(index: Index, text: str) -> tuple[Group, ...]:
    """Return what *text* finds, the group with the best find first; without words the commands alone."""
    sought = _words(index, text)
    if sought is None:
        return ()
    ranked: dict[GroupName, list[tuple[int, int, Find]]] = {name: [] for name in GROUPS}
    for place, entry in enumerate(index.entries):
        rank = _rank(entry, sought) if sought else (0 if entry.find.group == "Commands" else _AWAY)
        if rank < _AWAY:
            ranked[entry.find.group].append((rank, place, entry.find))
    for found in ranked.values():
        found.sort(key=lambda one: one[:2])
    groups = sorted((name for name in GROUPS if ranked[name]), key=lambda name: ranked[name][0][0])
    most = FEW if len(groups) > 1 else MANY
    return tuple(
        Group(name, len(ranked[name]), tuple(find for _, _, find in ranked[name][:most])) for name in groups
    )


def nothing_found(index: Index, text: str) -> str:
    """Return what to say when *text* finds nothing."""
    link = _LINK.fullmatch(text)
    if link is not None and link[1] != index.pack:
        return say(
            "This link leads into the questionnaire {pack}. Open an assessment of it first.", pack=link[1]
        )
    return say("Nothing found. Try fewer words, or an id such as {example}.", example="ACC-01")


def link_of(session: OpenAssessment, card: str) -> str | None:
    """Return the link of *card*, which the search understands; None where it is no card."""
    pack = session.pack
    return f"{pack.id}/{card}" if card in pack.question_by_id or card in pack.profile_by_id else None


def _words(index: Index, text: str) -> list[str] | None:
    """Return the words to look for; None for a link into another questionnaire."""
    link = _LINK.fullmatch(text)
    if link is not None and link[1] != index.pack:
        return None
    return (link[2] if link is not None else text).casefold().split()


def _rank(entry: Entry, sought: Sequence[str]) -> int:
    """Return how well an entry fits, 0 best; _AWAY where a word is missing."""
    first, rest = entry.first, entry.rest
    if not all(word in first or word in rest for word in sought):
        return _AWAY
    whole = " ".join(sought)
    if first.startswith(whole):
        return 0
    if whole in first:
        return 1
    return 2 if all(word in first for word in sought) else 3


def _questions(session: OpenAssessment) -> Iterator[Entry]:
    pack = session.pack
    unasked = {part.question for part in session.evaluation.contributions if part.state == "hidden"}
    for question in pack.questions:
        if not question.hidden:
            note = say("Not asked of this registry at present.") if question.id in unasked else question.text
            find = Find("Questions", question.id, question.id, question.label, note)
            yield _entry(
                find, f"{_id_words(question.id)} {question.label}", f"{question.text} {question.help}"
            )
    for fact in pack.profile:
        find = Find("Questions", fact.id, fact.id, fact.text, say("Registry profile"))
        yield _entry(find, f"{_id_words(fact.id)} {fact.text}", fact.help)


def _answers(session: OpenAssessment) -> Iterator[Entry]:
    asked = session.pack.question_by_id
    for name, response in session.assessment.responses.items():
        if name not in asked:
            continue
        scope = response.scope if isinstance(response, Answered) else None
        reason = response.reason if isinstance(response, NotApplicable) else None
        for what, said in (
            (say("Covers", about="scope"), scope),
            (say("Does not apply"), reason),
            (say("Note"), response.note),
        ):
            if said:
                find = Find("Answers", name, name, words.bounded(said), f"{what}; {asked[name].label}")
                yield _entry(find, said, "")
        for item in response.evidence if isinstance(response, Answered) else ():
            yield _entry(Find("Evidence", name, name, item.title, asked[name].label), item.title, "")


def _entry(find: Find, first: str, rest: str) -> Entry:
    return Entry(find, first.casefold(), rest.casefold())


def _id_words(name: str) -> str:
    """Return the ways an id is written: ``ACC-01``, ``ACC01``, ``ACC 1``."""
    code, _, number = name.partition("-")
    return f"{name} {code}{number} {code} {number.lstrip('0')}"
