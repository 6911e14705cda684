"""A policy or a contract while it is written: the fields of it, and what is wrong with what they say."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from pydantic import ValidationError

from regrisk.model.cover import Contract, Coverage, CoverField, CoverPart, DemandedPart, HeldPart, Policy
from regrisk.model.pack import Pack
from regrisk.questions.describe import day_text
from regrisk.words import later, say

RecordKind = Literal["policy", "contract"]
FieldKind = Literal["text", "day", "day or none", "amount", "whole", "choice", "lines", "yes or no"]
PARTS = "parts"
LONGEST = 300
LONGEST_WORDS = 5_000
MOST = 1_000_000_000_000
"""US dollars, people, hours or months; more cannot be meant."""

_FORMS = (
    ("claims_made", later("Claims made")),
    ("claims_made_and_reported", later("Claims made and reported")),
)
_SHAPES = (("aggregate", later("In all")), ("each_claim_and_aggregate", later("Each claim and in all")))
_DEFENCE = (("inside", later("Inside the limit")), ("outside", later("Outside the limit")))
_PARTNERS = (
    ("health_system", later("Health system")),
    ("agency", later("Government agency")),
    ("sponsor", later("Sponsor")),
    ("university", later("University")),
    ("funder", later("Grant maker")),
    ("vendor", later("Vendor")),
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


_THE_POLICY = later("The policy")
_WHEN = later("When")
_HOW_MUCH = later("How much")
_WHO = later("Who and what")
_TELLING = later("Telling the insurer")
_THE_CONTRACT = later("The contract")
_FURTHER = later("Further demands")
_DOLLARS = later("US dollars")
_MONTHS = later("months")
_HOURS = later("hours")
_DAYS = later("days")
_PEOPLE = later("people")
_POLICY = (
    ("carrier", later("Insurer"), "text", _THE_POLICY, "", ()),
    ("policy_number", later("Policy number"), "text", _THE_POLICY, "", ()),
    ("broker", later("Broker"), "text", _THE_POLICY, "", ()),
    ("period_from", later("First day of cover"), "day", _WHEN, "", ()),
    ("period_to", later("Last day of cover"), "day", _WHEN, "", ()),
    ("retroactive_date", later("Retroactive date"), "day or none", _WHEN, "", ()),
    ("form", later("Claims"), "choice", _WHEN, "", _FORMS),
    ("extended_reporting_months", later("Tail"), "whole", _WHEN, _MONTHS, ()),
    ("limit_usd", later("Limit"), "amount", _HOW_MUCH, _DOLLARS, ()),
    ("limit_shape", later("The limit counts"), "choice", _HOW_MUCH, "", _SHAPES),
    ("defence", later("Defence costs"), "choice", _HOW_MUCH, "", _DEFENCE),
    ("retention_usd", later("Retention"), "amount", _HOW_MUCH, _DOLLARS, ()),
    ("waiting_period_hours", later("Waiting period"), "amount", _HOW_MUCH, _HOURS, ()),
    ("named_insureds", later("Named insureds"), "lines", _WHO, "", ()),
    ("registries", later("Registries named"), "lines", _WHO, "", ()),
    ("endorsements", later("Endorsements"), "lines", _WHO, "", ()),
    ("hotline", later("Hotline for notice"), "text", _TELLING, "", ()),
    ("address", later("Address for notice"), "text", _TELLING, "", ()),
    ("within", later("Notice within"), "text", _TELLING, "", ()),
    ("panel_required", later("Only listed firms may be hired"), "yes or no", _TELLING, "", ()),
)
_CONTRACT = (
    ("partner", later("Partner"), "text", _THE_CONTRACT, "", ()),
    ("kind", later("Kind of partner"), "choice", _THE_CONTRACT, "", _PARTNERS),
    ("registries", later("Registries it is about"), "lines", _THE_CONTRACT, "", ()),
    ("expiry", later("End of the contract"), "day", _WHEN, "", ()),
    ("certificate_due", later("Proof due"), "day", _WHEN, "", ()),
    ("certificate_sent", later("Proof sent"), "day", _WHEN, "", ()),
    ("tail_months", later("Tail demanded"), "whole", _WHEN, _MONTHS, ()),
    ("retention_at_most_usd", later("Retention at most"), "amount", _FURTHER, _DOLLARS, ()),
    ("additional_insured", later("Partner must be named in the policy"), "yes or no", _FURTHER, "", ()),
    ("insurer_rating_at_least", later("Insurer's rating at least"), "text", _FURTHER, "", ()),
    ("notice_of_cancellation_days", later("Warning of cancellation"), "whole", _FURTHER, _DAYS, ()),
)
_HELD = (
    ("limit_usd", later("Sublimit"), _DOLLARS),
    ("people", later("People covered"), _PEOPLE),
    ("coinsurance_percent", later("Share you bear"), "%"),
    ("conditions", later("Conditions"), ""),
)
_DEMANDED = (
    ("each_claim_usd", later("Each claim"), _DOLLARS),
    ("aggregate_usd", later("In all"), _DOLLARS),
)
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
        title=say("A policy that is held")
        if policy is None
        else say("Policy {number}", number=policy.policy_number),
        text=say("As its declarations page states it."),
        deed=say("Add the policy") if policy is None else say("Keep the policy"),
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
        title=say("A contract that demands proof")
        if contract is None
        else say("Contract with {partner}", partner=contract.partner),
        text=say("What a partner may ask you to show."),
        deed=say("Add the contract") if contract is None else say("Keep the contract"),
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
        faults.append(CoverFault(PARTS, say("Tick at least one part.")))
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
    for name, called, kind, group, unit, options in known:
        said, label = by_name.get(name), say(called)
        alike = (called.casefold(), label.casefold())
        yield FormField(
            name=name,
            label=label,
            kind=kind,
            group=say(group),
            means=said.means if said and said.means.casefold() not in alike else "",
            required=said.required if said else False,
            unit=say(unit) if unit else "",
            options=tuple((value, say(word)) for value, word in options),
        )


def _parts(coverage: Coverage | None, fields: tuple[tuple[str, str, str], ...]) -> Iterator[PartField]:
    for part in coverage.parts if coverage else ():
        yield PartField(part.id, part.title, part.plain, tuple(_asked(part, fields)))


def _asked(part: CoverPart, fields: tuple[tuple[str, str, str], ...]) -> Iterator[tuple[str, str, str]]:
    """A number of people bounds the costs of a breach only."""
    for name, label, unit in fields:
        if name != "people" or part.id == "breach_response":
            yield name, say(label), say(unit) if unit else ""


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
            yield CoverFault(
                asked.name, say("Choose one.") if asked.kind == "choice" else say("This is needed.")
            )


def _too_long(form: CoverForm, values: Mapping[str, Any]) -> Iterator[CoverFault]:
    for asked in form.fields:
        if asked.kind == "lines" and any(len(line) > LONGEST for line in values.get(asked.name) or ()):
            yield CoverFault(
                asked.name, say("A line has at most {number} characters. Shorten it.", number=LONGEST)
            )


def _out_of_order(form: CoverForm, values: Mapping[str, Any]) -> Iterator[CoverFault]:
    if form.kind != "policy":
        return
    first, last, retroactive = (values.get(name) for name in ("period_from", "period_to", "retroactive_date"))
    if isinstance(first, date) and isinstance(last, date) and last < first:
        yield CoverFault("period_to", say("Cover cannot end before it begins, {day}.", day=day_text(first)))
    if isinstance(first, date) and isinstance(retroactive, date) and retroactive > first:
        yield CoverFault(
            "retroactive_date", say("It cannot lie after the first day of cover, {day}.", day=day_text(first))
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
