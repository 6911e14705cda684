"""Where policies and contracts are kept: each act is carried out on the open assessment, or refused."""

from collections.abc import Callable
from typing import TypeVar

from regrisk.errors import RegriskError, StoreError
from regrisk.model.cover import Contract, Policy
from regrisk_ui.presenters.desk import NotSaved
from regrisk_ui.presenters.session import OpenAssessment

Kept = TypeVar("Kept", Policy, Contract)


class CoverDesk:
    """Carries out acts on cover. Each returns an empty string, or the sentence that refuses it."""

    def __init__(self, session: OpenAssessment, *, done: Callable[[], None], not_saved: NotSaved) -> None:
        self._session = session
        self._done, self._not_saved = done, not_saved

    def keep(self, record: Policy | Contract, place: int | None) -> str:
        """Put *record* at *place*, or after the others."""
        if isinstance(record, Policy):
            return self._keep_policies(_placed(self._session.assessment.policies, record, place))
        return self._keep_contracts(_placed(self._session.assessment.contracts, record, place))

    def take_out_policy(self, place: int) -> str:
        """Take a policy out."""
        return self._keep_policies(_without(self._session.assessment.policies, place))

    def take_out_contract(self, place: int) -> str:
        """Take a contract out."""
        return self._keep_contracts(_without(self._session.assessment.contracts, place))

    def _keep_policies(self, policies: tuple[Policy, ...]) -> str:
        return self._act(lambda: self._session.set_policies(policies))

    def _keep_contracts(self, contracts: tuple[Contract, ...]) -> str:
        return self._act(lambda: self._session.set_contracts(contracts))

    def _act(self, act: Callable[[], object]) -> str:
        try:
            act()
        except StoreError as error:
            self._not_saved(error, lambda: self._again(act))
            return ""
        except RegriskError as error:
            return str(error)
        self._done()
        return ""

    def _again(self, act: Callable[[], object]) -> None:
        self._act(act)


def _placed(kept: tuple[Kept, ...], record: Kept, place: int | None) -> tuple[Kept, ...]:
    if place is None:
        return kept + (record,)  # noqa: RUF005  # the checker loses the type of an unpacked tuple here
    return tuple(record if at == place else one for at, one in enumerate(kept))


def _without(kept: tuple[Kept, ...], place: int) -> tuple[Kept, ...]:
    return tuple(one for at, one in enumerate(kept) if at != place)
