"""The usual topics of an application in words: our answer, what it rests on, where a form asks for more."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from regrisk.export.crosswalk import answer_label
from regrisk.model.condition import Basis
from regrisk.model.crosswalk import Behind, Proof, TopicAnswer, TopicKind
from regrisk.questions.describe import day_text
from regrisk.scoring.crosswalk import crosswalk
from regrisk.words import later, say, say_many
from regrisk_ui.presenters import words
from regrisk_ui.presenters.as_of import evaluation_on
from regrisk_ui.presenters.badge import Badge
from regrisk_ui.presenters.session import OpenAssessment

Group = Literal["all", "stricter", "words", "plain", "left"]
GROUPS: tuple[tuple[Group, str, str], ...] = (
    ("all", later("All"), later("Every topic")),
    ("stricter", later("Form is stricter"), later("A plain answer on a strict form would be false")),
    ("words", later("With words"), later("The answer needs words beside it")),
    ("plain", later("Plain answer"), later("The answer may stand alone")),
    ("left", later("Not from the answers"), later("Not known, or to be answered by hand")),
)
"""The groups of topics, each with its word and a sentence; the page says them."""
_STRICTER = Badge("exclusion", later("Form is stricter", about="state"), "triangle-alert")
_PLAIN = Badge("ok", later("Plain answer", about="state"), "circle-check")
_BADGES: dict[TopicKind, Badge] = {
    "yes": _PLAIN,
    "no": _PLAIN,
    "value": _PLAIN,
    "qualified": Badge("accent", later("With words", about="state"), "message-square"),
    "not_known": Badge("open", later("Not known", about="state")),
    "by_hand": Badge("neutral", later("By hand", about="state"), "pencil"),
}
_BASES: Mapping[Basis, str] = {
    "seen": later("{answer} (seen)"),
    "told": later("{answer} (told)"),
    "assumed": later("{answer} (assumed)"),
}
_LONGEST = 1200


@dataclass(frozen=True, slots=True)
class Ground:
    """An answer that a topic rests on: its id, what it says, and its scope, basis and evidence below that."""

    ids: str
    says: str
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic; ``warning`` says why a strict form's plain answer would be false, ``copied`` the copy."""

    key: str
    title: str
    wording: str
    badge: Badge
    answer: str
    warning: str
    because: str
    add: tuple[str, ...]
    grounds: tuple[Ground, ...]
    attach: str
    note: str
    group: Group
    copied: str
    searched: str


@dataclass(frozen=True, slots=True)
class Crosswalk:
    """The whole page: how many of each kind, the rules for every topic, and the topics."""

    note: str
    rules: tuple[str, ...]
    topics: tuple[Topic, ...]


def answers(session: OpenAssessment, day: date) -> tuple[TopicAnswer, ...]:
    """Return every topic of the pack with our answer as of *day*."""
    evaluation = evaluation_on(session, day)
    return crosswalk(session.pack, session.assessment, evaluation)


def crosswalk_page(session: OpenAssessment, day: date) -> Crosswalk:
    """Return the page for *session* as of *day*."""
    found = tuple(_topic(one) for one in answers(session, day))
    kinds = Counter(one.group for one in found)
    said = say_many(
        len(found),
        "{number} topic as of {day}: {plain} with a plain answer, {words} with words, "
        "{left} not from the answers.",
        "{number} topics as of {day}: {plain} with a plain answer, {words} with words, "
        "{left} not from the answers.",
        day=day_text(day),
        plain=kinds["plain"],
        words=kinds["words"] + kinds["stricter"],
        left=kinds["left"],
    )
    source = session.pack.crosswalk
    rules = source.always_qualify_when if source else ()
    return Crosswalk(
        note=said if found else say("This questionnaire holds no topics of applications."),
        rules=tuple(say("When {case}: {add}", case=rule.when, add=rule.add) for rule in rules),
        topics=found,
    )


def to_look_at(found: tuple[Topic, ...], most: int) -> tuple[Topic, ...]:
    """Return the first topics to look at before a form is filled, those with a warning first."""
    order: dict[Group, int] = {"stricter": 0, "words": 1, "plain": 2, "left": 3, "all": 4}
    return tuple(sorted(found, key=lambda one: order[one.group])[:most])


def matching(found: tuple[Topic, ...], group: Group, text: str) -> tuple[Topic, ...]:
    """Return the topics of a group that hold every word of *text*."""
    wanted = text.casefold().split()
    return tuple(
        one for one in found if group in ("all", one.group) and all(word in one.searched for word in wanted)
    )


def _topic(one: TopicAnswer) -> Topic:
    answer = words.bounded(answer_label(one), _LONGEST)
    grounds = tuple(_ground(each) for each in one.behind)
    texts = (one.topic, one.wording, answer, *one.add, *(f"{each.ids} {each.says}" for each in grounds))
    return Topic(
        key=one.id,
        title=one.topic,
        wording=one.wording,
        badge=(_STRICTER if one.strict else _BADGES[one.kind]).said(),
        answer=answer,
        warning=one.strict or "",
        because=one.because,
        add=one.add,
        grounds=grounds,
        attach="; ".join(one.attach),
        note=one.note or "",
        group=_group(one),
        copied="\n".join(_copied(one, answer)),
        searched=" ".join(texts).casefold(),
    )


def _group(one: TopicAnswer) -> Group:
    if one.strict:
        return "stricter"
    if one.kind in ("not_known", "by_hand"):
        return "left"
    return "words" if one.kind == "qualified" or one.add else "plain"


def _ground(one: Behind) -> Ground:
    says = words.bounded(one.says, _LONGEST)
    says = say(_BASES[one.basis], answer=says) if one.basis else says
    return Ground(one.id, says, tuple(_notes(one)))


def _notes(one: Behind) -> Iterator[str]:
    if one.scope:
        yield say("Covers: {scope}", scope=words.bounded(one.scope, _LONGEST))
    for proof in one.evidence:
        yield _proof(proof)


def _proof(proof: Proof) -> str:
    return say(
        "Evidence: {title}, {day}, in date" if proof.in_date else "Evidence: {title}, {day}, has run out",
        title=words.bounded(proof.title),
        day=day_text(proof.dated),
    )


def _copied(one: TopicAnswer, answer: str) -> Iterator[str]:
    """Yield what may be written on a form: the answer, the words to add, and what each answer covers."""
    yield one.wording
    yield say("Answer: {answer}", answer=answer)
    yield from one.add
    for name, scope in one.scopes:
        yield say("Scope ({name}): {scope}", name=name, scope=words.bounded(scope, _LONGEST))
