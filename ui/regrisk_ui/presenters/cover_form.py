"""A policy or a contract while it is written: the fields of it, and what is wrong with what they say."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from pydantic import ValidationError

from regrisk.model.cover import Contract, Coverage, CoverField, CoverPart, DemandedPart, HeldPart, Policy
from regrisk.model.pack import Pack
from regrisk.questions.describe import day_text

RecordKind = Literal["policy", "contract"]
FieldKind = Literal["text", "day", "day or none", "amount", "whole", "choice", "lines", "yes or no"]
PARTS = "parts"
LONGEST = 300
LONGEST_WORDS = 5_000
MOST = 1_000_000_000_000
"""US dollars, people, hours or months; more cannot be meant."""

_FORMS = (("claims_made", "Claims made"), ("claims_made_and_reported", "Claims made and reported"))
_SHAPES = (("aggregate", "In all"), ("each_claim_and_aggregate", "Each claim and in all"))
_DEFENCE = (("inside", "Inside the limit"), ("outside", "Outside the limit"))
_PARTNERS = (
    ("health_system", "Health system"),
    ("agency", "Government agency"),
    ("sponsor", "Sponsor"),
    ("university", "University"),
    ("funder", "Grant maker"),
    ("vendor", "Vendor"),
)
PARTNER_WORDS: Mapping[str, str] = dict(_PARTNERS)
"""Kinds of partners in words."""


@dataclass(frozen=True, slots=True)
class FormField:
    """One thing to write; ``means`` says what it is, ``unit`` stands after an amount."""

    name: str
    label: str
    kind: FieldKind
    group: str
    means: str = ""
    required: bool = False
    unit: str = ""
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class PartField:
    """A part of cover that may be ticked, and the fields that then appear: name, label, unit."""

    part: str
    title: str
    plain: str
    fields: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class CoverForm:
    """Everything to write about a policy or a contract, as it stands before."""

    kind: RecordKind
    title: str
    text: str
    deed: str
    fields: tuple[FormField, ...]
    parts: tuple[PartField, ...]
    values: Mapping[str, Any] = field(default_factory=dict)
    part_values: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CoverFault:
    """What is wrong with a field, ``parts`` included, and what to do."""

    field: str
    says: str


_POLICY = (
    ("carrier", "Insurer", "text", "The policy", "", ()),
    ("policy_number", "Policy number", "text", "The policy", "", ()),
    ("broker", "Broker", "text", "The policy", "", ()),
    ("period_from", "First day of cover", "day", "When", "", ()),
    ("period_to", "Last day of cover", "day", "When", "", ()),
    ("retroactive_date", "Retroactive date", "day or none", "When", "", ()),
    ("form", "Claims", "choice", "When", "", _FORMS),
    ("extended_reporting_months", "Tail", "whole", "When", "months", ()),
    ("limit_usd", "Limit", "amount", "How much", "US dollars", ()),
    ("limit_shape", "The limit counts", "choice", "How much", "", _SHAPES),
    ("defence", "Defence costs", "choice", "How much", "", _DEFENCE),
    ("retention_usd", "Retention", "amount", "How much", "US dollars", ()),
    ("waiting_period_hours", "Waiting period", "amount", "How much", "hours", ()),
    ("named_insureds", "Named insureds", "lines", "Who and what", "", ()),
    ("registries", "Registries named", "lines", "Who and what", "", ()),
    ("endorsements", "Endorsements", "lines", "Who and what", "", ()),
    ("hotline", "Hotline for notice", "text", "Telling the insurer", "", ()),
    ("address", "Address for notice", "text", "Telling the insurer", "", ()),
    ("within", "Notice within", "text", "Telling the insurer", "", ()),
    ("panel_required", "Only listed firms may be hired", "yes or no", "Telling the insurer", "", ()),
)
_CONTRACT = (
    ("partner", "Partner", "text", "The contract", "", ()),
    ("kind", "Kind of partner", "choice", "The contract", "", _PARTNERS),
    ("registries", "Registries it is about", "lines", "The contract", "", ()),
    ("expiry", "End of the contract", "day", "When", "", ()),
    ("certificate_due", "Proof due", "day", "When", "", ()),
    ("certificate_sent", "Proof sent", "day", "When", "", ()),
    ("tail_months", "Tail demanded", "whole", "When", "months", ()),
    ("retention_at_most_usd", "Retention at most", "amount", "Further demands", "US dollars", ()),
    ("additional_insured", "Partner must be named in the policy", "yes or no", "Further demands", "", ()),
    ("insurer_rating_at_least", "Insurer's rating at least", "text", "Further demands", "", ()),
    ("notice_of_cancellation_days", "Warning of cancellation", "whole", "Further demands", "days", ()),
)
_HELD = (
    ("limit_usd", "Sublimit", "US dollars"),
    ("people", "People covered", "people"),
    ("coinsurance_percent", "Share you bear", "%"),
    ("conditions", "Conditions", ""),
)
_DEMANDED = (("each_claim_usd", "Each claim", "US dollars"), ("aggregate_usd", "In all", "US dollars"))
_NOTICE = ("hotline", "address", "within")


def policy_form(pack: Pack, policy: Policy | None, registry: str) -> CoverForm:
    """Return what to write about a policy; a new one names *registry*."""
    coverage = pack.coverage
    values: dict[str, Any] = {"registries": (registry,)}
    parts: dict[str, dict[str, Any]] = {}
    if policy is not None:
        values = {name: getattr(policy, name) for name, *_ in _POLICY if name not in _NOTICE}
        values |= {name: getattr(policy.notice, name) for name in _NOTICE}
        parts = {name: _held_values(held) for name, held in policy.parts.items()}
    return CoverForm(
        kind="policy",
        title="A policy that is held" if policy is None else f"Policy {policy.policy_number}",
        text="As its declarations page states it.",
        deed="Add the policy" if policy is None else "Keep the policy",
        fields=tuple(_fields(_POLICY, coverage.policy_fields if coverage else ())),
        parts=tuple(_parts(coverage, _HELD)),
        values=values,
        part_values=parts,
    )


def contract_form(pack: Pack, contract: Contract | None, registry: str) -> CoverForm:
    """Return what to write about a contract; a new one is about *registry*."""
    coverage = pack.coverage
    values: dict[str, Any] = {"registries": (registry,)}
    parts: dict[str, dict[str, Any]] = {}
    if contract is not None:
        values = {name: getattr(contract, name) for name, *_ in _CONTRACT}
        parts = {name: demanded.model_dump() for name, demanded in contract.parts.items()}
    return CoverForm(
        kind="contract",
        title="A contract that demands proof" if contract is None else f"Contract with {contract.partner}",
        text="What a partner may ask you to show.",
        deed="Add the contract" if contract is None else "Keep the contract",
        fields=tuple(_fields(_CONTRACT, coverage.contract_fields if coverage else ())),
        parts=tuple(_parts(coverage, _DEMANDED)),
        values=values,
        part_values=parts,
    )


def read_form(
    form: CoverForm, values: Mapping[str, Any], parts: Mapping[str, Mapping[str, Any]]
) -> Policy | Contract | tuple[CoverFault, ...]:
    """Return what was written as a record, or every fault in it."""
    faults = [*_missing(form, values), *_too_long(form, values), *_out_of_order(form, values)]
    if not parts:
        faults.append(CoverFault(PARTS, "Tick at least one part."))
    if faults:
        return tuple(faults)
    try:
        return _policy(values, parts) if form.kind == "policy" else _contract(values, parts)
    except ValidationError as error:
        return tuple(
            CoverFault(str(each["loc"][0]) if each["loc"] else PARTS, each["msg"]) for each in error.errors()
        )


def _fields(
    known: Sequence[tuple[str, str, FieldKind, str, str, tuple[tuple[str, str], ...]]] | Any,
    told: Sequence[CoverField],
) -> Iterator[FormField]:
    by_name = {one.field: one for one in told}
    for name, label, kind, group, unit, options in known:
        said = by_name.get(name)
        yield FormField(
            name=name,
            label=label,
            kind=kind,
            group=group,
            means=said.means if said and said.means.casefold() != label.casefold() else "",
            required=said.required if said else False,
            unit=unit,
            options=options,
        )


def _parts(coverage: Coverage | None, fields: tuple[tuple[str, str, str], ...]) -> Iterator[PartField]:
    for part in coverage.parts if coverage else ():
        yield PartField(part.id, part.title, part.plain, tuple(_asked(part, fields)))


def _asked(part: CoverPart, fields: tuple[tuple[str, str, str], ...]) -> Iterator[tuple[str, str, str]]:
    """A number of people bounds the costs of a breach only."""
    yield from (one for one in fields if one[0] != "people" or part.id == "breach_response")


def _held_values(held: HeldPart) -> dict[str, Any]:
    share = held.coinsurance_share
    return {
        "limit_usd": held.limit_usd,
        "people": held.people,
        "coinsurance_percent": None if share is None else round(share * 100, 4),
        "conditions": held.conditions,
    }


def _missing(form: CoverForm, values: Mapping[str, Any]) -> Iterator[CoverFault]:
    for asked in form.fields:
        value = values.get(asked.name)
        if asked.required and (value is None or value in ("", ())):
            verb = "Choose one." if asked.kind == "choice" else "This is needed."
            yield CoverFault(asked.name, verb)


def _too_long(form: CoverForm, values: Mapping[str, Any]) -> Iterator[CoverFault]:
    for asked in form.fields:
        if asked.kind == "lines" and any(len(line) > LONGEST for line in values.get(asked.name) or ()):
            yield CoverFault(asked.name, f"A line has at most {LONGEST} characters. Shorten it.")


def _out_of_order(form: CoverForm, values: Mapping[str, Any]) -> Iterator[CoverFault]:
    if form.kind != "policy":
        return
    first, last, retroactive = (values.get(name) for name in ("period_from", "period_to", "retroactive_date"))
    if isinstance(first, date) and isinstance(last, date) and last < first:
        yield CoverFault("period_to", f"Cover cannot end before it begins, {day_text(first)}.")
    if isinstance(first, date) and isinstance(retroactive, date) and retroactive > first:
        yield CoverFault(
            "retroactive_date", f"It cannot lie after the first day of cover, {day_text(first)}."
        )


def _policy(values: Mapping[str, Any], parts: Mapping[str, Mapping[str, Any]]) -> Policy:
    whole = {name: value for name, value in values.items() if name not in _NOTICE}
    return Policy.model_validate(
        {
            **whole,
            "endorsements": values.get("endorsements") or (),
            "notice": {name: values.get(name) for name in _NOTICE},
            "parts": {part: _held(said) for part, said in parts.items()},
        }
    )


def _held(said: Mapping[str, Any]) -> HeldPart:
    percent = said.get("coinsurance_percent")
    return HeldPart(
        limit_usd=said.get("limit_usd"),
        people=said.get("people"),
        coinsurance_share=None if percent is None else percent / 100,
        conditions=said.get("conditions"),
    )


def _contract(values: Mapping[str, Any], parts: Mapping[str, Mapping[str, Any]]) -> Contract:
    return Contract.model_validate(
        {**values, "parts": {part: DemandedPart.model_validate(dict(said)) for part, said in parts.items()}}
    )
