"""What conditions read of one assessment on one day."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from regrisk.model.condition import State
from regrisk.model.profile import ProfileValue
from regrisk.model.response import StoredResponse


@dataclass(slots=True)
class Facts:
    """What conditions may read. Questions and profile facts that do not apply are left out.

    ``states`` holds every question that applies, ``levels`` those answered, ``shown`` those answered
    with evidence in date. ``hidden_answers`` names the profile questions that do not apply;
    ``scored`` the questions that a count looks at, in the order of the pack.
    """

    taken_on: date
    today: date
    scored: tuple[str, ...]
    responses: Mapping[str, StoredResponse]
    answers: dict[str, ProfileValue]
    states: dict[str, State] = field(default_factory=dict)
    levels: dict[str, int] = field(default_factory=dict)
    shown: set[str] = field(default_factory=set)
    hidden_answers: set[str] = field(default_factory=set)


def is_given(value: ProfileValue) -> bool:
    """Say whether a profile answer says anything."""
    return value not in (None, "", [], {})


def answer_of(facts: Facts, answer: str, part: str | None = None) -> ProfileValue:
    """Return a profile answer, or one of its fields; None where nothing is given."""
    value = facts.answers.get(answer)
    if part is None:
        return value
    return value.get(part) if isinstance(value, dict) else None


def number_in(value: ProfileValue) -> int | float | None:
    """Return *value* when it is a number."""
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None
