"""The making of one submission: everything that goes into it, each computed once."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from regrisk import __version__
from regrisk.app.enclosed import enclosed
from regrisk.app.evidence_files import EnclosedEvidence, Kept, enclosed_evidence
from regrisk.app.renderings import RENDERINGS, Papers
from regrisk.app.said_in import evaluation_of_paper, in_order_of_copy, language_of, pack_of_paper
from regrisk.app.sealed_content import SealedContent, content_of, read_back
from regrisk.app.shipped import pack_of_copy
from regrisk.catalogue import lookup_in
from regrisk.export import manifest as names
from regrisk.export.archive import Member, member
from regrisk.export.evidence_index import evidence_items
from regrisk.export.history import History, history_text, withheld_history, without_names
from regrisk.export.signature import SigningKey, sign_detached, sign_pdf
from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation, PackReference
from regrisk.model.pack import Pack
from regrisk.model.submission import AttestedBy, FileRole, Manifest, SealMark, Variant
from regrisk.report.build import build_report
from regrisk.report.document import Paper, ReportDocument
from regrisk.report.language import Language
from regrisk.report.progress import Watched
from regrisk.scoring.evaluate import METHOD, evaluate
from regrisk.words import later, say, speaking

_REASON = later("Sealed submission of a readiness self-assessment")
"""What a signature in the PDF states as its reason."""


class Source(NamedTuple):
    """What is sealed: an assessment with its pack and history.

    ``content`` is what an earlier seal of the same assessment covers, where there was one; the new
    submission is then another variant of that one. ``kept`` are files of evidence of a workspace.
    """

    pack: Pack
    assessment: Assessment
    history: History = History()
    content: SealedContent | None = None
    kept: Kept = MappingProxyType({})


@dataclass(frozen=True)
class Seal:
    """How to seal: where to, which variant, on which day (without one the day the assessment was taken).

    Without ``language`` papers are written in that of the pack. ``evidence`` is a folder with files to
    enclose, ``kept_evidence`` encloses those of the workspace too; ``key`` signs.
    """

    out: Path
    variant: Variant = "full"
    paper: Paper = "letter"
    language: Language | None = None
    on: date | None = None
    evidence: Path | None = None
    kept_evidence: bool = False
    key: SigningKey | None = None

    @property
    def encloses_files(self) -> bool:
        """Whether files of evidence are enclosed."""
        return self.kept_evidence or self.evidence is not None


@dataclass(frozen=True)
class Sealing:
    """One submission in the making; nothing of it is on disk yet."""

    source: Source
    how: Seal
    watched: Watched

    @cached_property
    def pack(self) -> Pack:
        """The pack in its own language, in which it is enclosed and everybody scores it again."""
        return pack_of_copy(self.source.pack.canonical)

    @cached_property
    def language(self) -> Language:
        """The language of the papers."""
        return self.how.language or language_of(self.source.pack)

    @cached_property
    def printed_pack(self) -> Pack:
        """The pack whose words the papers print: the same, or a translation of it."""
        if self.language == self.pack.language:
            return self.pack
        return in_order_of_copy(pack_of_paper(self.source.pack, self.language))

    @cached_property
    def assessment(self) -> Assessment:
        """The whole assessment, in the order in which it is enclosed: papers must not show another."""
        return read_back(self.pack, self.source.assessment)

    @cached_property
    def day(self) -> date:
        """The day of the seal: the one named, that of an earlier seal, or that of the assessment."""
        before = self.source.content
        return self.how.on or (before.sealed_on if before else self.assessment.taken_on)

    @cached_property
    def evaluation(self) -> Evaluation:
        """What follows from the whole assessment on the day of the seal."""
        with speaking(lookup_in(self.pack.language)):  # what is enclosed depends on no window
            return evaluate(self.pack, self.assessment, self.day)

    @cached_property
    def content(self) -> SealedContent:
        """What the seal covers, whatever this variant encloses.

        An earlier seal stands as it was, also where this version of the program says more than that one.
        """
        made, before = content_of(self.pack, self.assessment, self.evaluation), self.source.content
        return made if before is None or before.digest == made.digest else before

    @cached_property
    def inside(self) -> tuple[Assessment, Evaluation]:
        """What this variant encloses, with what follows from it."""
        with speaking(lookup_in(self.pack.language)):
            return enclosed(self.pack, self.assessment, self.evaluation, self.how.variant)

    @cached_property
    def inside_content(self) -> SealedContent:
        """What this variant encloses, as texts."""
        return self.content if self.how.variant == "full" else content_of(self.pack, *self.inside)

    @cached_property
    def history(self) -> History:
        """What this variant says of earlier assessments."""
        known = self.source.history
        with speaking(lookup_in(self.language)):  # the report prints what it says
            return without_names(known) if self.how.variant == "full" else withheld_history(known)

    @cached_property
    def mark(self) -> SealMark:
        """How the papers name the submission."""
        return SealMark(
            submission=names.submission_name(self.assessment.registry.name, self.day, self.content.digest),
            digest=self.content.digest.removeprefix("sha256:"),
            sealed_on=self.day,
            signed=self.how.key is not None,
        )

    @cached_property
    def document(self) -> ReportDocument:
        """The report. A summary names owners and partners, as is its use; a redacted one never sees them."""
        pack = self.printed_pack
        printed = self.inside[0] if self.how.variant == "redacted" else self.assessment
        return build_report(
            pack,
            printed,
            self.evaluation,
            self.history.points,
            variant=self.how.variant,
            paper=self.how.paper,
            language=self.language,
            changes=self.history.changes,
            seal=self.mark,
        )

    @cached_property
    def evidence(self) -> EnclosedEvidence:
        """The files of evidence to enclose."""
        if not self.how.encloses_files:
            return EnclosedEvidence((), ())
        items = evidence_items(self.pack, self.assessment, self.evaluation)
        return enclosed_evidence(self.how.evidence, self.source.kept, items, self.watched)

    @cached_property
    def listed(self) -> tuple[tuple[FileRole, Member], ...]:
        """Every file that the manifest lists, with its role, in order."""
        return (
            *self._papers(),
            *self._texts(),
            *(("evidence", each) for each in self.evidence.members),
        )

    @cached_property
    def manifest(self) -> Manifest:
        """The manifest of everything else."""
        bare, pack, mark = self.inside[0], self.pack, self.mark
        return Manifest(
            format=1,
            submission=mark.submission,
            sealed_on=mark.sealed_on,
            registry=bare.registry,
            pack=PackReference(id=pack.id, version=pack.version, digest=pack.digest),
            method=METHOD,
            variant=self.how.variant,
            paper=self.how.paper,
            language=self.language,
            attested=tuple(AttestedBy(name=each.name, role=each.role, on=each.on) for each in bare.attested),
            digest=self.content.digest,
            content_digest=self.inside_content.digest,
            signed=mark.signed,
            program=program(),
            files=tuple(each.as_sealed(role) for role, each in self.listed),
        )

    def members(self) -> Iterator[Member]:
        """Yield every file of the submission, in the order they are written."""
        yield from (each for _, each in self.listed)
        text = names.manifest_text(self.manifest)
        yield member(names.MANIFEST, text.encode())
        yield member(names.CHECKSUM, names.checksum_text(text).encode())
        if self.how.key is not None:
            yield member(names.SIGNATURE, sign_detached(text.encode(), self.how.key))

    def _papers(self) -> Iterator[tuple[FileRole, Member]]:
        bare, figures = self.inside
        pack = self.printed_pack
        with speaking(lookup_in(self.language)):
            reason = say(_REASON)
        said = evaluation_of_paper(pack, bare, figures, self.language)
        papers = Papers(self.document, pack, bare, said, self.mark.digest, self.watched)
        for rendering in RENDERINGS:
            content = rendering.render(papers)
            if rendering.role == "report" and self.how.key is not None:
                content = sign_pdf(content, self.how.key, reason)
            yield rendering.role, member(rendering.name, content)

    def _texts(self) -> Iterator[tuple[FileRole, Member]]:
        inside = self.inside_content
        yield "assessment", member(names.ASSESSMENT, inside.assessment.encode())
        yield "evaluation", member(names.EVALUATION, inside.evaluation.encode())
        if self.history.points or self.history.changes:
            yield "history", member(names.HISTORY, history_text(self.history).encode())
        yield "evidence-index", member(names.INDEX, inside.evidence.encode())
        yield "pack", member(names.PACK, self.pack.canonical.encode())


def program() -> str:
    """Return how a manifest names the program that made it."""
    return f"regrisk {__version__}"
