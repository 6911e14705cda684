"""Policies and contracts of one registry that name another one of the same workspace."""

from regrisk.model.base import Record
from regrisk.model.cover import Contract, Policy


class OfferedPolicy(Record):
    """A policy entered for ``registry`` that names this one too.

    ``replaces`` is the place of the same policy here where it says something else, None where there is none.
    """

    registry: str
    policy: Policy
    replaces: int | None = None


class OfferedContract(Record):
    """A contract entered for ``registry`` that is about this one too; ``replaces`` as for a policy."""

    registry: str
    contract: Contract
    replaces: int | None = None
