"""Conditions written as in a pack file, and random ones."""

import json
from collections.abc import Sequence
from functools import cache
from typing import Any

from hypothesis import strategies as st
from pydantic import TypeAdapter

from regrisk.model.condition import Condition

_CONDITION: TypeAdapter[Condition] = TypeAdapter(Condition)

COUNTED: tuple[dict[str, Any], ...] = (
    {},
    {"state": "answered"},
    {"state": "unknown"},
    {"evidence": "none_in_date"},
    {"basis": "assumed"},
)

OF_QUESTION: tuple[dict[str, Any], ...] = (
    {"level_at_least": 3},
    {"level_at_most": 2},
    {"level_below": 2},
    {"is": 4},
    {"is_any": ["o1", "x"]},
    {"state": "unknown"},
    {"state": "not_applicable"},
    {"state": "unanswered"},
    {"evidence": "in_date"},
    {"evidence": "none_in_date"},
    {"basis": "none"},
)

OF_PROFILE: tuple[dict[str, Any], ...] = (
    {"answer": "PRF-01", "is": "yes"},
    {"answer": "PRF-01", "is_any": ["one", "two"]},
    {"answer": "PRF-02", "includes_any": ["a", "c"]},
    {"answer": "PRF-03", "at_least": 5, "at_most": 50},
    {"answer": "PRF-05", "part": "n", "more_than": {"answer": "PRF-03"}},
    {"answer": "PRF-20", "months_from_taken_on": {"at_least": -3, "at_most": 12}},
    {"answer": "PRF-02", "given": False},
)


def condition_from(written: dict[str, Any]) -> Condition:
    """Return the condition that a pack writes like this."""
    return _CONDITION.validate_json(json.dumps(written))


# To make what draws a value takes longer than to draw one: each is made once and drawn from again and again.
integers = cache(st.integers)
sampled_from = cache(st.sampled_from)
yes_or_no = st.booleans()
counted = st.sampled_from(COUNTED)
of_question = st.sampled_from(OF_QUESTION)
of_profile = st.sampled_from(OF_PROFILE)


def conditions(
    names: Sequence[str], *, depth: int = 2, counting: bool = False
) -> st.SearchStrategy[Condition]:
    """A condition over the profile and over *names*."""
    return _conditions(tuple(names), depth, counting)


@cache
def _conditions(names: tuple[str, ...], depth: int, counting: bool) -> st.SearchStrategy[Condition]:
    return written_conditions(names, depth, counting).map(condition_from)


@cache
@st.composite
def written_conditions(draw: st.DrawFn, names: tuple[str, ...], depth: int, counting: bool) -> dict[str, Any]:
    joined = draw(integers(0, 5)) if depth else 5
    if joined in (0, 1):
        count = draw(integers(1, 2))
        parts = [draw(written_conditions(names, depth - 1, counting)) for _ in range(count)]
        return {"all" if joined == 0 else "any": parts}
    if joined == 2:
        return {"not": draw(written_conditions(names, depth - 1, counting))}
    if counting and draw(yes_or_no):
        return {"count": draw(counted), "at_least": draw(integers(0, 3))}
    if draw(yes_or_no) and names:
        return {"question": draw(sampled_from(names)), **draw(of_question)}
    return draw(of_profile)
