"""Whether any answers at all can make a condition hold."""

from collections.abc import Hashable

from regrisk.model.condition import All, Any, Condition, Not, OfAnswer, OfCount, OfQuestion, leaves
from regrisk.model.pack import Pack
from regrisk.packs.checks.possible import of_answer, of_question

_MOST_STEPS = 20_000
"""Combinations of answers that are tried; beyond that a condition is taken to be possible."""

_DEEPEST = 6
"""Conditions on conditions that are followed; a longer chain is taken to be possible."""

_Leaf = OfQuestion | OfAnswer | OfCount


class Possibilities:
    """What the answers to one pack can be, for conditions asked about one after another.

    Questions in *free* are taken to be asked whatever their own condition says.
    """

    def __init__(self, pack: Pack, free: frozenset[str] = frozenset()) -> None:
        self._pack = pack
        self._free = free
        self._profile = dict(pack.profile_by_id)

    def can_hold(self, condition: Condition) -> bool:
        """Say whether some answers make *condition* hold; never False when some do."""
        whole = self._shown(condition, _DEEPEST)
        by_topic: dict[Hashable, list[_Leaf]] = {}
        for leaf in leaves(whole):
            by_topic.setdefault(_topic(leaf), []).append(leaf)
        choices = [(group, self._choices(group)) for group in by_topic.values()]
        search = _Search(whole, [(frozenset(group), sets) for group, sets in choices])
        return search.found()

    def _shown(self, condition: Condition, depth: int) -> Condition:
        """Return *condition* with what each leaf needs to be asked at all."""
        match condition:
            case All(all_=parts):
                return All(all_=tuple(self._shown(part, depth) for part in parts))
            case Any(any_=parts):
                return Any(any_=tuple(self._shown(part, depth) for part in parts))
            case Not(not_=part):
                return Not(not_=self._shown(part, depth))
            case OfCount():
                return condition
        asked = (
            self._pack.question_by_id.get(condition.question)
            if isinstance(condition, OfQuestion)
            else self._profile.get(condition.answer)
        )
        if asked is None or asked.show_if is None or asked.id in self._free or depth == 0:
            return condition
        return All(all_=(condition, self._shown(asked.show_if, depth - 1)))

    def _choices(self, group: list[_Leaf]) -> list[frozenset[_Leaf]]:
        """Return the sets of leaves of one topic that can hold together."""
        first = group[0]
        if isinstance(first, OfQuestion):
            question = self._pack.question_by_id.get(first.question)
            if question is not None:
                mine = [leaf for leaf in group if isinstance(leaf, OfQuestion)]
                return [frozenset[_Leaf](each) for each in of_question(question, mine)]
        if isinstance(first, OfAnswer):
            asked = self._profile.get(first.answer)
            if asked is not None:
                told = [leaf for leaf in group if isinstance(leaf, OfAnswer)]
                return [frozenset[_Leaf](each) for each in of_answer(self._profile, asked, told)]
        return [frozenset(group), frozenset()]  # a count, or something with a fault of its own: either way


def _topic(leaf: _Leaf) -> Hashable:
    if isinstance(leaf, OfQuestion):
        return leaf.question
    if isinstance(leaf, OfAnswer):
        return leaf.answer, leaf.part
    return leaf


class _Search:
    """Tries answers topic by topic, and leaves a branch as soon as the condition cannot hold any more."""

    def __init__(
        self, condition: Condition, topics: list[tuple[frozenset[_Leaf], list[frozenset[_Leaf]]]]
    ) -> None:
        self._condition = condition
        self._topics = topics
        self._steps = 0
        self._truth: dict[_Leaf, bool] = {}

    def found(self, at: int = 0) -> bool:
        verdict = self._verdict(self._condition)
        if verdict is not None:
            return verdict
        leaves_, sets = self._topics[at]
        for holding in sets:
            self._steps += 1
            if self._steps > _MOST_STEPS:
                return True
            self._truth.update({leaf: leaf in holding for leaf in leaves_})
            if self.found(at + 1):
                return True
        for leaf in leaves_:
            self._truth.pop(leaf, None)
        return False

    def _verdict(self, condition: Condition) -> bool | None:
        """Return whether *condition* holds, None while that depends on topics not tried yet."""
        match condition:
            case All(all_=parts):
                verdicts = [self._verdict(part) for part in parts]
                return False if False in verdicts else None if None in verdicts else True
            case Any(any_=parts):
                verdicts = [self._verdict(part) for part in parts]
                return True if True in verdicts else None if None in verdicts else False
            case Not(not_=part):
                verdict = self._verdict(part)
                return None if verdict is None else not verdict
            case leaf:
                return self._truth.get(leaf)
