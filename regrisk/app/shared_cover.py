"""Policies and contracts to take over: of the assessment before, and of other registries."""

from collections.abc import Iterator, Sequence

from regrisk.app.workspace import Workspace
from regrisk.model.assessment import Assessment
from regrisk.model.cover import Contract, Policy
from regrisk.model.shared_cover import OfferedContract, OfferedPolicy

Others = Sequence[tuple[str, Assessment]]
"""The newest assessment of each other registry, with the name of the registry."""


def offered_cover(
    workspace: Workspace, registry_id: int, here: Assessment, before: Assessment | None = None
) -> tuple[tuple[OfferedPolicy, ...], tuple[OfferedContract, ...]]:
    """Return what may be taken over into *here*, each policy and contract once.

    That is what the assessment *before* of the same registry holds and what still runs, and what the newest
    assessments of other registries hold that names this one. What is here already, word for word, is not
    offered; nor is an older record of what is here.
    """
    others = tuple(_newest(workspace, registry_id))
    policies: dict[tuple[str, str, str], OfferedPolicy] = {}
    contracts: dict[tuple[str, str], OfferedContract] = {}
    for policy in (*_policies_before(here, before), *_policies_shared(here, others)):
        policies.setdefault(_policy_key(policy.policy), policy)
    for contract in (*_contracts_before(here, before), *_contracts_shared(here, others)):
        contracts.setdefault(_contract_key(contract.contract), contract)
    return tuple(policies.values()), tuple(contracts.values())


def _policies_before(here: Assessment, before: Assessment | None) -> Iterator[OfferedPolicy]:
    known = {_policy_key(policy) for policy in here.policies}
    if before is not None:
        for policy in before.policies:
            if _policy_key(policy) not in known and policy.period_to >= here.taken_on:
                yield OfferedPolicy(registry=here.registry.name, policy=policy, taken_on=before.taken_on)


def _contracts_before(here: Assessment, before: Assessment | None) -> Iterator[OfferedContract]:
    known = {_contract_key(contract) for contract in here.contracts}
    if before is not None:
        for contract in before.contracts:
            if _contract_key(contract) not in known and contract.expiry >= here.taken_on:
                name, day = here.registry.name, before.taken_on
                yield OfferedContract(registry=name, contract=contract, taken_on=day)


def _policies_shared(here: Assessment, others: Others) -> Iterator[OfferedPolicy]:
    known = [_policy_key(policy) for policy in here.policies]
    for registry, document in others:
        for policy in document.policies:
            if here.registry.name in policy.registries and policy not in here.policies:
                key = _policy_key(policy)
                place = known.index(key) if key in known else None
                yield OfferedPolicy(registry=registry, policy=policy, replaces=place)


def _contracts_shared(here: Assessment, others: Others) -> Iterator[OfferedContract]:
    known = [_contract_key(contract) for contract in here.contracts]
    for registry, document in others:
        for contract in document.contracts:
            if here.registry.name in contract.registries and contract not in here.contracts:
                key = _contract_key(contract)
                place = known.index(key) if key in known else None
                yield OfferedContract(registry=registry, contract=contract, replaces=place)


def _newest(workspace: Workspace, but: int) -> Iterator[tuple[str, Assessment]]:
    for registry in workspace.registries():
        assessments = workspace.assessments(registry.id) if registry.id != but else ()
        if assessments:
            yield registry.name, workspace.load(assessments[0].id)


def _policy_key(policy: Policy) -> tuple[str, str, str]:
    """What makes two records the same policy: insurer, number, and the period it begins."""
    return policy.carrier.casefold(), policy.policy_number.casefold(), policy.period_from.isoformat()


def _contract_key(contract: Contract) -> tuple[str, str]:
    return contract.partner.casefold(), contract.kind
