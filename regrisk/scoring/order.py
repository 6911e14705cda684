"""The order in which questions and profile facts are decided: what a show_if reads comes first."""

from collections.abc import Iterable, Mapping
from heapq import heapify, heappop, heappush

from regrisk.model.condition import Condition, OfAnswer, OfCount, OfQuestion, leaves
from regrisk.model.pack import Pack

Node = tuple[str, str]
"""What is decided: ``("answer", profile id)`` or ``("question", question id)``."""


def decided_in_order(pack: Pack) -> tuple[Node, ...]:
    """Return every profile fact and question, each after all that its show_if reads.

    A count reads every scored question whose own show_if does not count. Where conditions go round in
    a circle, the rest follows in the order of the pack; what is not yet decided is then as good as hidden.
    """
    conditions: dict[Node, Condition | None] = {
        ("answer", fact.id): fact.show_if for fact in pack.profile
    } | {("question", question.id): question.show_if for question in pack.questions}
    countable = tuple(
        ("question", question.id)
        for question in pack.questions
        if question.scored and not (question.show_if is not None and counts(question.show_if))
    )
    reads = {
        node: frozenset(_read(condition, countable)) & conditions.keys()
        if condition is not None
        else frozenset()
        for node, condition in conditions.items()
    }
    return _sorted(reads)


def counts(condition: Condition) -> bool:
    """Say whether *condition* counts questions."""
    return any(isinstance(leaf, OfCount) for leaf in leaves(condition))


def _read(condition: Condition, countable: Iterable[Node]) -> Iterable[Node]:
    for leaf in leaves(condition):
        match leaf:
            case OfQuestion():
                yield ("question", leaf.question)
            case OfAnswer():
                yield ("answer", leaf.answer)
                if leaf.more_than is not None:
                    yield ("answer", leaf.more_than.answer)
            case OfCount():
                yield from countable


def _sorted(reads: Mapping[Node, frozenset[Node]]) -> tuple[Node, ...]:
    """Put each node after what it reads, and otherwise leave the order as it is."""
    place = {node: index for index, node in enumerate(reads)}
    nodes = tuple(reads)
    waiting_for = {node: len(read) for node, read in reads.items()}
    readers: dict[Node, list[Node]] = {node: [] for node in reads}
    for node, read in reads.items():
        for source in read:
            readers[source].append(node)
    ready = [place[node] for node, left in waiting_for.items() if left == 0]
    heapify(ready)
    ordered: list[Node] = []
    while ready:
        node = nodes[heappop(ready)]
        ordered.append(node)
        for reader in readers[node]:
            waiting_for[reader] -= 1
            if waiting_for[reader] == 0:
                heappush(ready, place[reader])
    done = set(ordered)
    return (*ordered, *(node for node in nodes if node not in done))
