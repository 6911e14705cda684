"""The usual topics of an application in words: our answer, what it rests on, where a form asks for more."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from regrisk.export.crosswalk import answer_label
from regrisk.model.crosswalk import Behind, Proof, TopicAnswer, TopicKind
from regrisk.questions.describe import day_text
from regrisk.scoring.crosswalk import crosswalk
from regrisk.scoring.evaluate import evaluate
from regrisk_ui.presenters import words
from regrisk_ui.presenters.badge import Badge
from regrisk_ui.presenters.session import OpenAssessment

Group = Literal["all", "stricter", "words", "plain", "left"]
GROUPS: tuple[tuple[Group, str, str], ...] = (
    ("all", "All", "Every topic"),
    ("stricter", "Form is stricter", "A plain answer on a strict form would be false"),
    ("words", "With words", "The answer needs words beside it"),
    ("plain", "Plain answer", "The answer may stand alone"),
    ("left", "Not from the answers", "Not known, or to be answered by hand"),
)
STRICTER = Badge("exclusion", "Form is stricter", "triangle-alert")
_BADGES: dict[TopicKind, Badge] = {
    "yes": Badge("ok", "Plain answer", "circle-check"),
    "no": Badge("ok", "Plain answer", "circle-check"),
    "value": Badge("ok", "Plain answer", "circle-check"),
    "qualified": Badge("accent", "With words", "message-square"),
    "not_known": Badge("open", "Not known"),
    "by_hand": Badge("neutral", "By hand", "pencil"),
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
    evaluation = evaluate(session.pack, session.assessment, day)
    return crosswalk(session.pack, session.assessment, evaluation)


def crosswalk_page(session: OpenAssessment, day: date) -> Crosswalk:
    """Return the page for *session* as of *day*."""
    found = tuple(_topic(one) for one in answers(session, day))
    kinds = Counter(one.group for one in found)
    said = (
        f"{words.count(len(found), 'topic', 'topics')} as of {day_text(day)}: "
        f"{kinds['plain']} with a plain answer, "
        f"{kinds['words'] + kinds['stricter']} with words, {kinds['left']} not from the answers."
    )
    source = session.pack.crosswalk
    rules = source.always_qualify_when if source else ()
    return Crosswalk(
        note=said if found else "This questionnaire holds no topics of applications.",
        rules=tuple(f"When {rule.when}: {rule.add}" for rule in rules),
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
        badge=STRICTER if one.strict else _BADGES[one.kind],
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
    return Ground(one.id, f"{says} ({one.basis})" if one.basis else says, tuple(_notes(one)))


def _notes(one: Behind) -> Iterator[str]:
    if one.scope:
        yield f"Covers: {words.bounded(one.scope, _LONGEST)}"
    for proof in one.evidence:
        yield _proof(proof)


def _proof(proof: Proof) -> str:
    state = "in date" if proof.in_date else "has run out"
    return f"Evidence: {words.bounded(proof.title)}, {day_text(proof.dated)}, {state}"


def _copied(one: TopicAnswer, answer: str) -> Iterator[str]:
    """Yield what may be written on a form: the answer, the words to add, and what each answer covers."""
    yield one.wording
    yield f"Answer: {answer}"
    yield from one.add
    for name, scope in one.scopes:
        yield f"Scope ({name}): {words.bounded(scope, _LONGEST)}"
