"""A submission: what stands in the way of its seal, what it holds, and what a check of it finds."""

from collections.abc import Iterable
from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from regrisk.model.assessment import RegistryName
from regrisk.model.base import Record
from regrisk.model.evaluation import PackReference
from regrisk.model.response import Sha256, Title

Variant = Literal["full", "summary", "redacted"]
Digest = Annotated[str, Field(pattern=r"^sha256:[0-9a-f]{64}$")]

BlockerKind = Literal["unanswered", "profile", "contradiction", "scope", "attestation"]
RemarkKind = Literal["not_applicable", "expired", "expires"]


class Blocker(Record):
    """One reason not to seal; ``ids`` are the questions, profile facts, rules or parts to go to."""

    kind: BlockerKind
    ids: tuple[str, ...]
    sentence: str


class Remark(Record):
    """Something to know before sealing, which does not stand in its way."""

    kind: RemarkKind
    ids: tuple[str, ...]
    sentence: str


class CheckList(Record):
    """Everything to look at before a seal, in the order of the pack."""

    blockers: tuple[Blocker, ...]
    remarks: tuple[Remark, ...]

    @property
    def may_seal(self) -> bool:
        """Whether nothing stands in the way."""
        return not self.blockers


class SealMark(Record):
    """How the papers of a submission name it. ``digest`` is 64 hexadecimal digits."""

    submission: str
    digest: Sha256
    sealed_on: date
    signed: bool


FileRole = Literal[
    "report",
    "editable",
    "workbook",
    "assessment",
    "evaluation",
    "history",
    "evidence-index",
    "evidence",
    "pack",
]


class SealedFile(Record):
    """A file of a submission; ``path`` has forward slashes, ``bytes`` is its length."""

    path: Annotated[str, Field(min_length=1, max_length=300)]
    role: FileRole
    sha256: Sha256
    bytes: Annotated[int, Field(ge=0)]


class AttestedBy(Record):
    """Who attested, in which role, on which day."""

    name: Title
    role: Title
    on: date


class Manifest(Record):
    """What a submission holds, and what it is about.

    ``digest`` covers the whole content and is the same in every variant; ``content_digest`` covers what
    this variant encloses, and is the same as ``digest`` in a full one. ``program`` made it.
    """

    format: Literal[1]
    submission: Title
    sealed_on: date
    registry: RegistryName
    pack: PackReference
    method: int
    variant: Variant
    paper: Literal["letter", "a4"]
    language: Literal["en", "de"]
    attested: tuple[AttestedBy, ...]
    digest: Digest
    content_digest: Digest
    signed: bool
    program: Title
    files: tuple[SealedFile, ...]


CheckId = Literal[
    "manifest", "hashes", "signature", "re-evaluation", "pdf-figures", "papers", "history", "seals"
]
Signed = Literal["none", "valid", "invalid"]


class Check(Record):
    """One thing that was checked, with the sentence that says how it came out."""

    id: CheckId
    ok: bool
    because: str


class Difference(Record):
    """Something that is not as it was sealed or stored: a file, or an entry of a workspace."""

    place: str
    because: str


class Verified(Record):
    """What a check found. ``says`` is the one sentence; ``about`` names what was checked."""

    kind: Literal["submission", "workspace"]
    about: str
    signed: Signed
    checks: tuple[Check, ...]
    differences: tuple[Difference, ...]
    says: str

    @property
    def intact(self) -> bool:
        """Whether everything is as it was sealed or stored."""
        return all(check.ok for check in self.checks) and not self.differences


def places(differences: Iterable[Difference]) -> tuple[str, ...]:
    """Return what differs, each place once, in order."""
    return tuple(dict.fromkeys(one.place for one in differences))
