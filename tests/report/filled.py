"""An assessment with text in every field that people may type in."""

from collections.abc import Callable
from datetime import date

from regrisk.model.assessment import Assessment, Attested, PlanEntry, RegistryName
from regrisk.model.cover import Contract, DemandedPart, HeldPart, Notice, Policy
from regrisk.model.pack import Pack
from regrisk.model.profile import Part, ProfileFields, ProfileTable, ProfileValue
from regrisk.model.response import (
    Answered,
    AnyResponse,
    Evidence,
    NotApplicable,
    Unknown,
)

Text = Callable[[str], str]
"""Makes the text of a field from the field's name."""


def filled(pack: Pack, base: Assessment, text: Text, *, registry: str | None = None) -> Assessment:
    """Return *base* with *text* in every free field, and a policy, contracts, a plan and attestations."""
    return Assessment(
        pack=base.pack,
        registry=RegistryName(name=registry or base.registry.name, organisation=text("organisation")[:300]),
        taken_on=base.taken_on,
        profile={name: _profile(pack, name, value, text) for name, value in base.profile.items()},
        responses={name: _response(response, text) for name, response in base.responses.items()},
        explanations={rule.id: text("explanation") for rule in pack.contradictions},
        policies=(_policy(base, text),),
        contracts=(
            _contract(base, text, "partner", 5_000_000),
            _contract(base, text, "second partner", 200_000),
        ),
        plan=tuple(
            PlanEntry(control=control.id, owner=text("plan owner")[:300], due=date(2027, 1, 15))
            for control in pack.controls
        ),
        attested=(
            Attested(
                name=text("signer")[:300],
                role=text("role")[:300],
                on=base.taken_on,
                parts=(text("part")[:300],),
            ),
        ),
    )


def _response(response: AnyResponse, text: Text) -> AnyResponse:
    shared: dict[str, object] = {"known_by": text("known by")[:300], "note": text("note")}
    match response:
        case Answered():
            extra = Evidence(
                title=text("evidence title")[:300],
                grade="verified",
                dated=date(2026, 10, 1),
                kind="file",
                sha256="ab" * 32,
                size=12_345,
                checked_by=text("checked by")[:300],
            )
            shared |= {"scope": text("scope"), "evidence": (*response.evidence, extra)}
        case NotApplicable():
            shared["reason"] = text("reason")
        case Unknown():
            pass
    return response.model_copy(update=shared)


def _profile(pack: Pack, name: str, value: ProfileValue, text: Text) -> ProfileValue:
    match pack.profile_by_id[name]:
        case ProfileFields(fields=parts) if isinstance(value, dict):
            return {key: _part(parts, key, inner, text) for key, inner in value.items()}
        case ProfileTable(columns=columns) if isinstance(value, list):
            return [
                {key: _part(columns, key, inner, text) for key, inner in row.items()}
                for row in value
                if isinstance(row, dict)
            ]
        case _:
            return value


def _part(parts: tuple[Part, ...], name: str, value: ProfileValue, text: Text) -> ProfileValue:
    part = next(each for each in parts if each.name == name)
    if part.type == "text":
        return text(f"profile {name}")
    if part.type == "table" and isinstance(value, list):
        return [
            {key: _part(part.columns, key, inner, text) for key, inner in row.items()}
            for row in value
            if isinstance(row, dict)
        ]
    return value


def _policy(base: Assessment, text: Text) -> Policy:
    return Policy(
        carrier=text("carrier")[:300],
        policy_number=text("policy number")[:300],
        broker=text("broker")[:300],
        period_from=date(base.taken_on.year, 1, 1),
        period_to=date(base.taken_on.year, 12, 31),
        retroactive_date=date(2020, 2, 1),
        form="claims_made",
        limit_usd=1_000_000,
        retention_usd=10_000,
        parts={
            "privacy_liability": HeldPart(limit_usd=1_000_000, conditions=text("condition")),
            "breach_response": HeldPart(people=25_000),
        },
        endorsements=(text("endorsement")[:300],),
        named_insureds=(text("insured")[:300],),
        registries=(text("other registry")[:300],),
        notice=Notice(
            hotline=text("hotline")[:300], address=text("address")[:300], within=text("within")[:300]
        ),
    )


def _contract(base: Assessment, text: Text, name: str, amount: int) -> Contract:
    return Contract(
        partner=text(name)[:300],
        kind="health_system",
        registries=(text("registry in contract")[:300],),
        parts={"privacy_liability": DemandedPart(each_claim_usd=amount)},
        retention_at_most_usd=5_000,
        insurer_rating_at_least=text("rating")[:300],
        certificate_due=base.taken_on,
        expiry=date(base.taken_on.year + 2, 1, 1),
    )
