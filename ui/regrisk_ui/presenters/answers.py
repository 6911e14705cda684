"""What an act makes of a response: the same response with one thing about it changed."""

from collections.abc import Sequence
from datetime import date

from regrisk.model.condition import Basis
from regrisk.model.response import Answered, Evidence, NotApplicable, StoredResponse, Unknown


def not_known(response: StoredResponse | None) -> Unknown:
    """Return "we do not know", with who and when of *response*."""
    if response is None:
        return Unknown()
    return Unknown(as_of=response.as_of, known_by=response.known_by, note=response.note)


def does_not_apply(response: StoredResponse | None, reason: str) -> NotApplicable:
    """Return "does not apply" for *reason*, with who and when of *response*.

    Raises:
        ValidationError: the reason is empty or too long.
    """
    if response is None:
        return NotApplicable(reason=reason)
    return NotApplicable(reason=reason, as_of=response.as_of, known_by=response.known_by, note=response.note)


def toggled(response: StoredResponse | None, value: str, order: Sequence[str]) -> tuple[str, ...]:
    """Return the chosen values with *value* put in or taken out, in the order of the question."""
    chosen = response.value if isinstance(response, Answered) and isinstance(response.value, tuple) else ()
    return tuple(one for one in order if (one in chosen) != (one == value))


def with_scope(response: Answered, scope: str) -> Answered:
    """Return *response* saying what it covers."""
    return response.model_copy(update={"scope": _text(scope)})


def with_basis(response: Answered, basis: Basis | None) -> Answered:
    """Return *response* saying how it is known."""
    return response.model_copy(update={"basis": basis})


def with_day(response: StoredResponse, as_of: date | None) -> StoredResponse:
    """Return *response* saying for which day it holds."""
    return response.model_copy(update={"as_of": as_of})


def with_teller(response: StoredResponse, known_by: str) -> StoredResponse:
    """Return *response* saying who knows."""
    return response.model_copy(update={"known_by": _text(known_by)})


def with_note(response: StoredResponse, note: str) -> StoredResponse:
    """Return *response* with a note."""
    return response.model_copy(update={"note": _text(note)})


def with_evidence(response: Answered, evidence: Sequence[Evidence]) -> Answered:
    """Return *response* with other evidence."""
    return response.model_copy(update={"evidence": tuple(evidence)})


def _text(typed: str) -> str | None:
    return typed.strip() or None
