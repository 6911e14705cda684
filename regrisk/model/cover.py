"""Cover: the parts a policy may hold, policies held, and contracts that demand proof."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from regrisk.model.base import Record
from regrisk.model.condition import Condition
from regrisk.model.ids import Sentence, Slug
from regrisk.model.response import FreeText, Title
from regrisk.model.source import Status

Amount = Annotated[int | float, Field(ge=0)]
"""US dollars."""


class Because(Record):
    """A condition and the sentence that holds when it does."""

    when: Condition
    because: Sentence


class Practice(Record):
    """What is usual, and how that is known."""

    text: Sentence
    status: Status
    source: Sentence


class CoverPart(Record):
    """A part of a registry policy, when a registry needs it and what to ask about it."""

    id: Slug
    title: Sentence
    profile_option: Slug | None = None
    kind: Literal["third party", "first party", "condition"]
    plain: Sentence
    sublimit_practice: Practice
    needed_when: tuple[Because, ...]
    ask_your_broker: tuple[Sentence, ...]


class CoverField(Record):
    """A fact to record of a policy or a contract."""

    field: Slug
    type: Sentence
    means: Sentence
    required: bool


class CoverCheck(Record):
    """A comparison between need, request, policy and contracts; ``says`` holds ``{names}`` to fill."""

    id: Slug
    means: Sentence
    compares: Sentence
    says: Sentence


class Coverage(Record):
    """Everything a pack says about cover."""

    as_of: date
    caution: Sentence
    parts: tuple[CoverPart, ...]
    policy_fields: tuple[CoverField, ...]
    contract_fields: tuple[CoverField, ...]
    checks: tuple[CoverCheck, ...]


class HeldPart(Record):
    """A part as a policy holds it; a part that is not listed is not held."""

    limit_usd: Amount | None = None
    people: Annotated[int, Field(ge=0)] | None = None
    coinsurance_share: Annotated[int | float, Field(ge=0, le=1)] | None = None
    conditions: FreeText | None = None


class Notice(Record):
    """How and when to tell the insurer."""

    hotline: Title | None = None
    address: Title | None = None
    within: Title | None = None


class Policy(Record):
    """A policy held, as its declarations page states it; several registries may be under one."""

    carrier: Title
    policy_number: Title
    broker: Title | None = None
    period_from: date
    period_to: date
    retroactive_date: date | Literal["none"]
    form: Literal["claims_made", "claims_made_and_reported"]
    limit_usd: Amount
    limit_shape: Literal["aggregate", "each_claim_and_aggregate"] | None = None
    defence: Literal["inside", "outside"] | None = None
    retention_usd: Amount
    waiting_period_hours: Amount | None = None
    parts: dict[Slug, HeldPart]
    endorsements: tuple[Title, ...] = ()
    named_insureds: tuple[Title, ...]
    registries: tuple[Title, ...]
    notice: Notice
    panel_required: bool | None = None
    extended_reporting_months: Annotated[int, Field(ge=0)] | None = None


class DemandedPart(Record):
    """What a contract demands of one part, in US dollars."""

    each_claim_usd: Amount | None = None
    aggregate_usd: Amount | None = None


class Contract(Record):
    """A contract that demands proof of insurance."""

    partner: Title
    kind: Literal["health_system", "agency", "sponsor", "university", "funder", "vendor"]
    registries: tuple[Title, ...]
    parts: dict[Slug, DemandedPart]
    retention_at_most_usd: Amount | None = None
    additional_insured: bool | None = None
    tail_months: Annotated[int, Field(ge=0)] | None = None
    insurer_rating_at_least: Title | None = None
    certificate_due: date
    certificate_sent: date | None = None
    expiry: date
    notice_of_cancellation_days: Annotated[int, Field(ge=0)] | None = None
