"""What an operator said about one question: answered, unknown or not applicable, with its evidence."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from regrisk.model.base import Record
from regrisk.model.condition import Basis

LONGEST_TEXT = 5_000
"""Most characters of one free text: what an export can set without stalling (see regrisk/README.md)."""

FreeText = Annotated[str, StringConstraints(max_length=LONGEST_TEXT)]
Reason = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_TEXT, pattern=r"\S")]
Title = Annotated[str, StringConstraints(min_length=1, max_length=300, pattern=r"\S")]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Grade = Literal["documented", "verified"]


def says_something(text: str) -> bool:
    """Say whether *text* holds a character that can be seen: neither blanks nor marks of no width do."""
    return any(sign.isprintable() and not sign.isspace() for sign in text)


class Evidence(Record):
    """One piece of proof. ``verified`` means checked by someone independent.

    ``size`` is in bytes. Without ``valid_until`` the question's validity counts from ``dated``.
    """

    title: Title
    grade: Grade
    dated: date
    kind: Literal["file", "link", "reference"] = "reference"
    sha256: Sha256 | None = None
    size: Annotated[int, Field(ge=0)] | None = None
    valid_until: date | None = None
    checked_by: Title | None = None
    checked_on: date | None = None


class Answered(Record):
    """An answer the question offers, with what it covers and how it is known."""

    state: Literal["answered"] = "answered"
    value: int | str | tuple[str, ...]
    scope: FreeText | None = None
    basis: Basis | None = None
    as_of: date | None = None
    known_by: Title | None = None
    note: FreeText | None = None
    evidence: tuple[Evidence, ...] = ()


class Unknown(Record):
    """We do not know: earns nothing and counts."""

    state: Literal["unknown"] = "unknown"
    as_of: date | None = None
    known_by: Title | None = None
    note: FreeText | None = None


class NotApplicable(Record):
    """Does not apply, with the reason: does not count, its points move to its neighbours."""

    state: Literal["not_applicable"] = "not_applicable"
    reason: Reason
    as_of: date | None = None
    known_by: Title | None = None
    note: FreeText | None = None


AnyResponse = Answered | Unknown | NotApplicable
StoredResponse = Annotated[AnyResponse, Field(discriminator="state")]
