"""Whether a condition of the pack holds, given the facts of one assessment on one day."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Literal, assert_never

from regrisk.model.condition import (
    All,
    Any,
    Condition,
    Counted,
    Not,
    OfAnswer,
    OfCount,
    OfQuestion,
    State,
    answers_in,
    questions_in,
)
from regrisk.model.profile import ProfileValue, as_date
from regrisk.model.response import Answered
from regrisk.scoring.evidence import moved_by_months
from regrisk.scoring.facts import Facts, answer_of, is_given, number_in

Test = Callable[[Facts], bool]
"""A condition made ready to be asked again and again."""

Causes = Callable[[Facts], tuple[str, ...]]
"""Names the questions and profile facts that make a condition hold, each once, in order."""


def holds(condition: Condition, facts: Facts) -> bool:
    """Say whether *condition* holds."""
    return compiled(condition)(facts)


def compiled(condition: Condition) -> Test:
    """Return *condition* as a test of facts; a pack's conditions are compiled once and asked often."""
    match condition:
        case All(all_=parts):
            return _every([compiled(part) for part in parts])
        case Any(any_=parts):
            tests = [compiled(part) for part in parts]
            return lambda facts: any(test(facts) for test in tests)
        case Not(not_=part):
            inner = compiled(part)
            return lambda facts: not inner(facts)
        case OfQuestion():
            return _of_question(condition)
        case OfAnswer():
            return _of_answer(condition)
        case OfCount(count=counted, at_least=least):
            matching = _counting(counted)
            return lambda facts: len(matching(facts)) >= least
        case _:
            assert_never(condition)


def _counting(counted: Counted) -> Causes:
    """Return what names the scored questions that match everything *counted* names, in pack order."""
    tests: list[Callable[[str, Facts], bool]] = []
    if counted.state is not None:
        tests.append(_in_state(counted.state))
    if counted.evidence is not None:
        tests.append(_with_evidence(counted.evidence))
    if counted.basis is not None:
        tests.append(_with_basis(counted.basis))
    return lambda facts: tuple(
        question
        for question in facts.scored
        if question in facts.states and all(test(question, facts) for test in tests)
    )


def causes(condition: Condition, facts: Facts) -> tuple[str, ...]:
    """Return the questions and profile facts that make *condition* hold, each once, in order."""
    return causing(condition)(facts)


def causing(condition: Condition) -> Causes:
    """Return what names the causes of *condition* in facts; compiled once, like the condition itself."""
    match condition:
        case All(all_=parts):
            each = [causing(part) for part in parts]
            return lambda facts: _once(name for part in each for name in part(facts))
        case Any(any_=parts):
            pairs = [(compiled(part), causing(part)) for part in parts]
            return lambda facts: _once(name for test, part in pairs if test(facts) for name in part(facts))
        case Not(not_=inner) | (OfQuestion() | OfAnswer() as inner):
            named = _once((*questions_in(inner), *answers_in(inner)))
            return lambda facts: named
        case OfCount(count=counted):
            return _counting(counted)
        case _:
            assert_never(condition)


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


def _every(tests: list[Test]) -> Test:
    if len(tests) == 1:
        return tests[0]
    return lambda facts: all(test(facts) for test in tests)


def _of_question(leaf: OfQuestion) -> Test:
    name = leaf.question
    tests: list[Test] = []
    if leaf.is_ is not None:
        tests.append(_answered_with(name, (leaf.is_,)))
    if leaf.is_any is not None:
        tests.append(_answered_with(name, leaf.is_any))
    if (least := leaf.level_at_least) is not None:
        tests.append(lambda facts: facts.levels.get(name, -1) >= least)
    if (most := leaf.level_at_most) is not None:
        tests.append(lambda facts: facts.levels.get(name, most + 1) <= most)
    if (below := leaf.level_below) is not None:
        tests.append(lambda facts: _rated_below(facts, name, below))
    if (state := leaf.state) is not None:
        tests.append(lambda facts: facts.states.get(name) == state)
    if leaf.evidence is not None:
        evidence = _with_evidence(leaf.evidence)
        tests.append(lambda facts: evidence(name, facts))
    if leaf.basis is not None:
        basis = _with_basis(leaf.basis)
        tests.append(lambda facts: basis(name, facts))
    return _every(tests)


def _answered_with(name: str, wanted: tuple[int | str, ...]) -> Test:
    """A number names a level, a word an option; several choices equal a word when it is the only one."""
    levels = frozenset(value for value in wanted if isinstance(value, int))
    options = frozenset(value for value in wanted if isinstance(value, str))

    def test(facts: Facts) -> bool:
        level = facts.levels.get(name)
        if level is None:
            return False
        if level in levels:
            return True
        response = facts.responses[name]
        value = response.value if isinstance(response, Answered) else None
        return value in options or (isinstance(value, tuple) and len(value) == 1 and value[0] in options)

    return test


def _rated_below(facts: Facts, name: str, below: int) -> bool:
    level = facts.levels.get(name)
    if level is not None:
        return level < below
    return facts.states.get(name) == "unknown" and below > 0


def _in_state(state: State) -> Callable[[str, Facts], bool]:
    return lambda name, facts: facts.states.get(name) == state


def _with_evidence(wanted: Literal["in_date", "none_in_date"]) -> Callable[[str, Facts], bool]:
    if wanted == "in_date":
        return lambda name, facts: name in facts.shown
    return lambda name, facts: name in facts.levels and name not in facts.shown


def _with_basis(wanted: str) -> Callable[[str, Facts], bool]:
    basis = None if wanted == "none" else wanted

    def test(name: str, facts: Facts) -> bool:
        if name not in facts.levels:
            return False
        response = facts.responses[name]
        return isinstance(response, Answered) and response.basis == basis

    return test


def _of_answer(leaf: OfAnswer) -> Test:
    name, part = leaf.answer, leaf.part
    tests: list[Callable[[ProfileValue, Facts], bool]] = []
    if leaf.is_ is not None:
        wanted = leaf.is_
        tests.append(lambda value, facts: _same(value, wanted))
    if leaf.is_any is not None:
        any_of = leaf.is_any
        tests.append(lambda value, facts: any(_same(value, one) for one in any_of))
    if leaf.includes_any is not None:
        parts = frozenset(leaf.includes_any)
        tests.append(
            lambda value, facts: isinstance(value, list) and any(_in(chosen, parts) for chosen in value)
        )
    if (least := leaf.at_least) is not None:
        tests.append(lambda value, facts: _at_least(value, least))
    if (most := leaf.at_most) is not None:
        tests.append(lambda value, facts: _at_most(value, most))
    if (span := leaf.months_from_taken_on) is not None:
        first, last = span.at_least, span.at_most
        tests.append(lambda value, facts: _within(value, facts.taken_on, first, last))
    if (other := leaf.more_than) is not None:
        other_name, other_part = other.answer, other.part
        tests.append(lambda value, facts: _is_more(value, answer_of(facts, other_name, other_part)))
    if leaf.given is False:
        return lambda facts: name not in facts.hidden_answers and not is_given(answer_of(facts, name, part))

    def test(facts: Facts) -> bool:
        value = answer_of(facts, name, part)
        return is_given(value) and all(one(value, facts) for one in tests)

    return test


def _at_least(value: ProfileValue, least: int | float) -> bool:
    number = number_in(value)
    return number is not None and number >= least


def _at_most(value: ProfileValue, most: int | float) -> bool:
    number = number_in(value)
    return number is not None and number <= most


def _same(value: ProfileValue, wanted: int | float | str) -> bool:
    if isinstance(wanted, str):
        return isinstance(value, str) and value == wanted
    return number_in(value) == wanted


def _in(value: ProfileValue, parts: frozenset[str]) -> bool:
    return isinstance(value, str) and value in parts


def _is_more(value: ProfileValue, than: ProfileValue) -> bool:
    number, bound = number_in(value), number_in(than)
    return number is not None and bound is not None and number > bound


def _within(value: ProfileValue, taken_on: date, first: int | None, last: int | None) -> bool:
    day = as_date(value)
    if day is None:
        return False
    if first is not None and day < moved_by_months(taken_on, first):
        return False
    return last is None or day <= moved_by_months(taken_on, last)
