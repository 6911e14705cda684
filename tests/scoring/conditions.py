"""Conditions written as in a pack file, and random ones."""

import json
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


@st.composite
def conditions(draw: st.DrawFn, names: list[str], *, depth: int = 2, counting: bool = False) -> Condition:
    """A condition over the profile and over *names*."""
    return condition_from(draw(written_conditions(names, depth, counting)))


@st.composite
def written_conditions(draw: st.DrawFn, names: list[str], depth: int, counting: bool) -> dict[str, Any]:
    joined = draw(st.integers(0, 5)) if depth else 5
    if joined in (0, 1):
        count = draw(st.integers(1, 2))
        parts = [draw(written_conditions(names, depth - 1, counting)) for _ in range(count)]
        return {"all" if joined == 0 else "any": parts}
    if joined == 2:
        return {"not": draw(written_conditions(names, depth - 1, counting))}
    if counting and draw(st.booleans()):
        return {"count": draw(st.sampled_from(COUNTED)), "at_least": draw(st.integers(0, 3))}
    if draw(st.booleans()) and names:
        return {"question": draw(st.sampled_from(names)), **draw(st.sampled_from(OF_QUESTION))}
    return draw(st.sampled_from(OF_PROFILE))
