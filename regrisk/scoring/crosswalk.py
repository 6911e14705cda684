"""Each usual topic of an insurer's application with our answer, and where a strict form asks for more.

A plain answer is given only when the pack's condition for it holds for certain and nothing has to be added.
What is unknown, unanswered or not asked here never turns into the answer an applicant would like to give.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from regrisk.model.assessment import Assessment
from regrisk.model.condition import Condition, answers_in, questions_in
from regrisk.model.crosswalk import Behind, TopicAnswer, TopicKind
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.model.rules import Topic
from regrisk.scoring import crosswalk_words as words
from regrisk.scoring.applies import facts_of
from regrisk.scoring.behind import behind, may_be_empty
from regrisk.scoring.certainty import certain, failing
from regrisk.scoring.conditions import holds
from regrisk.scoring.facts import Facts, is_given
from regrisk.scoring.prepared import prepare
from regrisk.words import say

Safe = Literal["yes", "no"]
_SAFE: dict[str, Safe] = {"yes_no": "yes", "yes_no_reversed": "no"}
_OTHER: dict[Safe, Safe] = {"yes": "no", "no": "yes"}
_MISSING = ("unknown", "unanswered", "hidden")


def crosswalk(pack: Pack, assessment: Assessment, evaluation: Evaluation) -> tuple[TopicAnswer, ...]:
    """Return every topic of the pack, in its order, as of the day of *evaluation*.

    Raises:
        ResponseError: a response that applies holds a value its question does not offer.
    """
    if pack.crosswalk is None:
        return ()
    facts = facts_of(prepare(pack), assessment, evaluation.evaluated_on)
    ground = _ground(pack, facts)
    return tuple(_answered(_read(topic, ground)) for topic in pack.crosswalk.topics)


@dataclass(frozen=True, slots=True)
class _Ground:
    """The facts; ``silent`` names all that says nothing, ``pending`` what of it may still be answered."""

    pack: Pack
    facts: Facts
    silent: Collection[str]
    pending: Collection[str]


@dataclass(frozen=True, slots=True)
class _Read:
    """A topic with all that bears on its answer; ``true`` is None where it hangs on what is not known."""

    topic: Topic
    ground: _Ground
    behind: tuple[Behind, ...]
    safe: Safe | None
    true: bool | None
    add: tuple[str, ...]
    open: tuple[Behind, ...]
    excepted: tuple[Behind, ...]
    assumed: tuple[str, ...]
    not_shown: tuple[str, ...]

    @property
    def reserves(self) -> tuple[str, ...]:
        return words.reserves(self.add, self.behind, self.assumed, self.not_shown, self.excepted)


@dataclass(frozen=True, slots=True)
class _Verdict:
    kind: TopicKind
    because: str
    strict: str | None = None
    value: Behind | None = None


def _ground(pack: Pack, facts: Facts) -> _Ground:
    given = {name for name, value in facts.answers.items() if is_given(value)}
    empty = {fact.id for fact in pack.profile} - given
    return _Ground(
        pack=pack,
        facts=facts,
        silent={question.id for question in pack.questions if question.id not in facts.levels} | empty,
        pending={name for name, state in facts.states.items() if state in ("unknown", "unanswered")}
        | (empty - facts.hidden_answers),
    )


def _read(topic: Topic, ground: _Ground) -> _Read:
    facts, when = ground.facts, topic.yes_is_true_when
    sources = tuple(behind(ground.pack, facts, name) for name in topic.from_)
    answered = [one for one in sources if one.state == "answered" and not one.is_fact]
    missing = [one.id for one in sources if one.state in _MISSING and not may_be_empty(ground.pack, one.id)]
    missing += [
        name
        for line in topic.qualify_when
        if not holds(line.when, facts) and certain(line.when, facts, ground.pending) is None
        for name in _read_by(line.when)
        if name in ground.pending
    ]
    return _Read(
        topic=topic,
        ground=ground,
        behind=sources,
        safe=_SAFE.get(topic.answer_type),
        true=None if when is None else certain(when, facts, ground.silent),
        add=tuple(line.add for line in topic.qualify_when if holds(line.when, facts)),
        open=tuple(behind(ground.pack, facts, name) for name in dict.fromkeys(missing)),
        excepted=tuple(one for one in sources if one.state == "not_applicable"),
        assumed=tuple(one.id for one in answered if one.basis == "assumed"),
        not_shown=tuple(one.id for one in answered if not one.shown),
    )


def _answered(read: _Read) -> TopicAnswer:
    topic, verdict = read.topic, _verdict(read)
    return TopicAnswer(
        id=topic.id,
        topic=topic.topic,
        wording=topic.strict_wording,
        answer_type=topic.answer_type,
        kind=verdict.kind,
        because=verdict.because,
        safe=read.safe,
        supported=verdict.kind in ("yes", "no", "qualified") and read.true is True and not read.open,
        strict=verdict.strict,
        add=read.add,
        open=tuple(one.id for one in read.open),
        assumed=read.assumed,
        not_shown=read.not_shown,
        value=verdict.value,
        behind=read.behind,
        attach=topic.evidence,
        choices=topic.choices,
        note=topic.note,
    )


def _verdict(read: _Read) -> _Verdict:
    if read.topic.answer_by_hand is not None:
        return _Verdict("by_hand", read.topic.answer_by_hand)
    if read.safe is not None:
        return _of_yes_or_no(read, read.safe)
    return _of_value(read) if read.topic.value_from is not None else _of_text(read)


def _of_yes_or_no(read: _Read, safe: Safe) -> _Verdict:
    topic = read.topic
    if topic.yes_is_true_when is not None and read.true is False:
        return _denied(read, safe, topic.yes_is_true_when)
    strict = words.never_alone(safe, topic.never_unqualified) if topic.never_unqualified else None
    if any(one.state != "hidden" for one in read.open) or (read.open and not read.add):
        return _Verdict("not_known", words.not_known(safe, read.open), strict)
    if strict is not None:
        return _Verdict(
            "qualified", words.with_words(read.reserves) or words.in_own_words(topic.from_), strict
        )
    if read.true is None:
        return _undecided(read, safe)
    if read.reserves:
        return _Verdict("qualified", words.only_with_words(safe, read.reserves))
    return _Verdict(safe, words.plain(safe, topic.from_))


def _denied(read: _Read, safe: Safe, when: Condition) -> _Verdict:
    """Return the other answer, or the words that have to be said instead of it."""
    names = failing(when, read.ground.facts)
    reasons = [behind(read.ground.pack, read.ground.facts, name) for name in names]
    strict = words.would_be_false(safe, [one for one in reasons if one.state == "answered"])
    if read.add:
        return _Verdict("qualified", words.instead(safe, read.reserves), strict)
    return _Verdict(_OTHER[safe], words.plain_no(_OTHER[safe], names), strict)


def _undecided(read: _Read, safe: Safe) -> _Verdict:
    if read.excepted:
        return _Verdict("by_hand", words.does_not_apply(read.excepted))
    if read.add:
        return _Verdict("qualified", words.with_words(read.reserves))
    return _Verdict("by_hand", words.in_own_words(read.topic.from_))


def _of_value(read: _Read) -> _Verdict:
    name = read.topic.value_from or ""
    if name not in read.ground.pack.question_by_id and name not in read.ground.pack.profile_by_id:
        return _Verdict("by_hand", say("Answer it by hand: {what}", what=name))
    value = behind(read.ground.pack, read.ground.facts, name)
    if value.state == "not_applicable":
        return _Verdict("by_hand", words.does_not_apply([value]))
    if value.state != "answered":
        return _Verdict("not_known", words.not_known(None, [value]))
    because = f"{words.taken_from(value)} {words.with_words(read.reserves)}".rstrip()
    return _Verdict("value", because, value=value)


def _of_text(read: _Read) -> _Verdict:
    if read.add:
        return _Verdict("qualified", words.with_words(read.reserves))
    if read.open:
        return _Verdict("not_known", words.not_known(None, read.open))
    return _Verdict("by_hand", words.in_own_words(read.topic.from_))


def _read_by(condition: Condition) -> Sequence[str]:
    return (*questions_in(condition), *answers_in(condition))
