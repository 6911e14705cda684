"""Policies and contracts on file elsewhere in a workspace that concern one assessment as well."""

from datetime import date

from regrisk.model.base import Record
from regrisk.model.cover import Contract, Policy


class OfferedPolicy(Record):
    """A policy entered for ``registry`` that names this one too, or in its own earlier assessment.

    ``replaces`` is the place of the same policy here where it says something else, None where there is none.
    ``taken_on`` is the day of the earlier assessment, None for another registry.
    """

    registry: str
    policy: Policy
    replaces: int | None = None
    taken_on: date | None = None


class OfferedContract(Record):
    """A contract entered for ``registry`` that is about this one too; the rest as for a policy."""

    registry: str
    contract: Contract
    replaces: int | None = None
    taken_on: date | None = None
