"""Policies and contracts that other registries of the workspace hold in common with one."""

from collections.abc import Iterator

from regrisk.app.workspace import Workspace
from regrisk.model.assessment import Assessment
from regrisk.model.cover import Contract, Policy
from regrisk.model.shared_cover import OfferedContract, OfferedPolicy


def offered_cover(
    workspace: Workspace, registry_id: int, here: Assessment
) -> tuple[tuple[OfferedPolicy, ...], tuple[OfferedContract, ...]]:
    """Return what the newest assessments of other registries hold that names the registry of *here*.

    What is here already, word for word, is not offered; each policy and contract is offered once.
    """
    policies: dict[tuple[str, str, str], OfferedPolicy] = {}
    contracts: dict[tuple[str, str], OfferedContract] = {}
    known = [_policy_key(policy) for policy in here.policies]
    agreed = [_contract_key(contract) for contract in here.contracts]
    name = here.registry.name
    for registry, document in _newest(workspace, registry_id):
        for policy in document.policies:
            if name in policy.registries and policy not in here.policies:
                key = _policy_key(policy)
                place = known.index(key) if key in known else None
                policies.setdefault(key, OfferedPolicy(registry=registry, policy=policy, replaces=place))
        for contract in document.contracts:
            if name in contract.registries and contract not in here.contracts:
                same = _contract_key(contract)
                place = agreed.index(same) if same in agreed else None
                offer = OfferedContract(registry=registry, contract=contract, replaces=place)
                contracts.setdefault(same, offer)
    return tuple(policies.values()), tuple(contracts.values())


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
