"""An assessment: one pack, one registry, one profile, one set of responses, on one day."""

from datetime import date
from typing import Literal

from pydantic import Field

from regrisk.model.base import Record
from regrisk.model.cover import Amount, Contract, Policy
from regrisk.model.ids import PackId, ProfileId, QuestionId, Slug
from regrisk.model.profile import ProfileValue
from regrisk.model.response import Reason, StoredResponse, Title


class RegistryName(Record):
    """Which registry, and who runs it; two documents with both equal are about the same registry."""

    name: Title
    organisation: Title


class PlanEntry(Record):
    """A chosen control with who does it, until when, for how much, and how far it is."""

    control: Slug
    owner: Title | None = None
    due: date | None = None
    cost_usd: Amount | None = None
    status: Literal["planned", "started", "done", "dropped"] = "planned"


class Attested(Record):
    """Who attests to which part, in which role, on which day."""

    name: Title
    role: Title
    on: date
    parts: tuple[Title, ...] = ()


class Assessment(Record):
    """One pack's questions as one registry answered them.

    ``profile`` may be partial. ``responses`` may hold questions that do not apply at present:
    they keep their response and take no part in anything.
    """

    format: Literal[1] = 1
    pack: PackId
    registry: RegistryName
    taken_on: date
    profile: dict[ProfileId, ProfileValue] = Field(default_factory=dict)
    responses: dict[QuestionId, StoredResponse] = Field(default_factory=dict)
    explanations: dict[Slug, Reason] = Field(default_factory=dict)
    policies: tuple[Policy, ...] = ()
    contracts: tuple[Contract, ...] = ()
    plan: tuple[PlanEntry, ...] = ()
    attested: tuple[Attested, ...] = ()
    nothing_withheld: bool = False
