"""The answers a question can have, as far as the leaves of conditions can tell them apart."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product

from regrisk.model.condition import OfAnswer, OfQuestion
from regrisk.model.profile import AnyProfileQuestion, Part, ProfileFields, ProfileNumber, ProfileOption
from regrisk.model.question import AnyQuestion, Maturity, Multi
from regrisk.questions.parse_profile import options_of

_MOST_LISTS = 4_096
"""Lists of options that are told apart."""


@dataclass(frozen=True, slots=True)
class _Said:
    """One response as leaves see it; ``level`` is None unless it is answered."""

    state: str
    level: int | None = None
    word: str | None = None
    shown: bool = False
    basis: str | None = None


def of_question(question: AnyQuestion, leaves: Iterable[OfQuestion]) -> set[frozenset[OfQuestion]]:
    """Return every set of *leaves* that one response to *question* makes hold, hidden ones included."""
    listed = list(leaves)
    return {frozenset(leaf for leaf in listed if _holds(leaf, said)) for said in _responses(question)}


def _responses(question: AnyQuestion) -> Iterator[_Said]:
    yield _Said("unanswered")
    yield _Said("unknown")
    yield _Said("not_applicable")
    yield _Said("hidden")
    for (level, word), shown, basis in product(
        _answers(question), (True, False), ("seen", "told", "assumed", "none")
    ):
        yield _Said("answered", level, word, shown, basis)


def _answers(question: AnyQuestion) -> Iterable[tuple[int, str | None]]:
    if isinstance(question, Maturity):
        return [(level, None) for level in range(5)]
    if not isinstance(question, Multi):
        return [(option.level, option.value) for option in question.options]
    singles = [(level, choice.value) for level in question.level_by_count[1:2] for choice in question.choices]
    return [*singles, *((level, None) for level in question.level_by_count)]


def _holds(leaf: OfQuestion, said: _Said) -> bool:
    level = said.level
    tests = [
        leaf.is_ is None or (level is not None and leaf.is_ in (level, said.word)),
        leaf.is_any is None or (level is not None and (level in leaf.is_any or said.word in leaf.is_any)),
        leaf.level_at_least is None or (level is not None and level >= leaf.level_at_least),
        leaf.level_at_most is None or (level is not None and level <= leaf.level_at_most),
        leaf.level_below is None or _below(leaf.level_below, said),
        leaf.state is None or said.state == leaf.state,
        leaf.evidence is None or (level is not None and said.shown == (leaf.evidence == "in_date")),
        leaf.basis is None or (level is not None and said.basis == leaf.basis),
    ]
    return all(tests)


def _below(limit: int, said: _Said) -> bool:
    if said.level is not None:
        return said.level < limit
    return said.state == "unknown" and limit > 0


def of_answer(
    profile: dict[str, AnyProfileQuestion], asked: AnyProfileQuestion, leaves: Iterable[OfAnswer]
) -> set[frozenset[OfAnswer]]:
    """Return every set of *leaves*, all over one part of *asked*, that one answer makes hold."""
    listed = list(leaves)
    found: set[frozenset[OfAnswer]] = {frozenset()}  # hidden
    if not listed:
        return found
    found.add(frozenset(leaf for leaf in listed if leaf.given is False))
    part = _part(asked, listed[0].part)
    for value in _values(profile, asked if part is None else part, listed):
        held = [leaf for leaf in listed if _answered(leaf, value)]
        free = [leaf for leaf in held if leaf.more_than is not None]
        firm = frozenset(leaf for leaf in held if leaf.more_than is None)
        # whether another answer is smaller is not followed: both are taken to be possible
        for picks in product((True, False), repeat=len(free)):
            found.add(firm | {leaf for leaf, pick in zip(free, picks, strict=True) if pick})
    return found


def _part(asked: AnyProfileQuestion, name: str | None) -> Part | None:
    parts = asked.fields if isinstance(asked, ProfileFields) else ()
    return next((part for part in parts if part.name == name), None)


_Value = str | float | frozenset[str]


def _values(
    profile: dict[str, AnyProfileQuestion], asked: AnyProfileQuestion | Part, leaves: list[OfAnswer]
) -> Iterable[_Value]:
    """Return answers that stand for all others; a day is given as months from the day of assessment."""
    match asked.type:
        case "single":
            return [option.value for option in _options(profile, asked)]
        case "multi":
            return _choices(_options(profile, asked), leaves)
        case "number":
            number = asked
            assert isinstance(number, ProfileNumber | Part)
            least = float("-inf") if number.min is None else number.min
            step = 1 if number.integer else 0.5
            return [value for value in _around(_thresholds(leaves), step) if value >= least]
        case "date":
            return _around(_spans(leaves), 0.5)
        case _:
            return [str(leaf.is_) for leaf in leaves] + ["words"]


def _options(
    profile: dict[str, AnyProfileQuestion], asked: AnyProfileQuestion | Part
) -> tuple[ProfileOption, ...]:
    return options_of(profile, asked) if isinstance(asked, Part) else getattr(asked, "options", ())


def _choices(options: tuple[ProfileOption, ...], leaves: list[OfAnswer]) -> set[frozenset[str]]:
    """Return lists of options that differ in what the leaves can see.

    That an exclusive option stands alone is not followed. Documents and the window refuse it beside others,
    but answers of an earlier version, where it was not exclusive, are read by today's pack in comparisons
    and trends; a rule about just that slip can speak there.
    """
    named = {name for leaf in leaves for name in (*(leaf.includes_any or ()), *(leaf.is_any or ()), leaf.is_)}
    seen = [option for option in options if option.value in named]
    other = next((option for option in options if option.value not in named), None)
    together = {frozenset[str]()}
    for option in [*seen, *([other] if other else [])]:
        if len(together) < _MOST_LISTS:
            together |= {chosen | {option.value} for chosen in together}
    return {chosen for chosen in together if chosen} | {frozenset({option.value}) for option in seen}


def _thresholds(leaves: list[OfAnswer]) -> Iterator[float]:
    yield 0
    for leaf in leaves:
        for value in (leaf.at_least, leaf.at_most, leaf.is_, *(leaf.is_any or ())):
            if isinstance(value, int | float):
                yield value


def _spans(leaves: list[OfAnswer]) -> Iterator[float]:
    yield 0
    for leaf in leaves:
        if leaf.months_from_taken_on is not None:
            yield from (
                bound
                for bound in (leaf.months_from_taken_on.at_least, leaf.months_from_taken_on.at_most)
                if bound is not None
            )


def _around(bounds: Iterable[float], step: float) -> list[float]:
    return sorted({bound + by for bound in bounds for by in (-step, 0, step)})


def _answered(leaf: OfAnswer, value: _Value) -> bool:
    span = leaf.months_from_taken_on
    word = next(iter(value)) if isinstance(value, frozenset) and len(value) == 1 else value
    tests = [
        leaf.given is not False,
        leaf.is_ is None or word == leaf.is_,
        leaf.is_any is None or word in leaf.is_any,
        leaf.includes_any is None
        or (isinstance(value, frozenset) and not value.isdisjoint(leaf.includes_any)),
        leaf.at_least is None or (isinstance(value, int | float) and value >= leaf.at_least),
        leaf.at_most is None or (isinstance(value, int | float) and value <= leaf.at_most),
        span is None or _within(value, span.at_least, span.at_most),
    ]
    return all(tests)


def _within(value: _Value, first: int | None, last: int | None) -> bool:
    if not isinstance(value, int | float):
        return False
    return (first is None or value >= first) and (last is None or value <= last)
