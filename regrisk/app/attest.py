"""Seals an assessment of a workspace: read, written, frozen, and only then given its name."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

from regrisk.app.evidence_files import KeptCopy
from regrisk.app.said_in import language_of, pack_of_paper
from regrisk.app.sealed_content import SealedContent, kept_content
from regrisk.app.sealing import Seal, Source
from regrisk.app.staging import pieces
from regrisk.app.submit import Sealed, StagedSeal, make_seal
from regrisk.app.workspace import Workspace
from regrisk.catalogue import lookup_in
from regrisk.errors import StoreError
from regrisk.export.history import History
from regrisk.model.assessment import Assessment
from regrisk.model.response import Answered
from regrisk.report.language import Language
from regrisk.report.progress import Progress
from regrisk.scoring.compare import compare
from regrisk.store import proof_files
from regrisk.store.seals import StoredSeal
from regrisk.words import say, speaking


def seal_assessment(
    workspace: Workspace,
    assessment_id: int,
    how: Seal,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Sealed | None:
    """Write the submission of a kept assessment and freeze the assessment for good.

    None when *cancelled* said so; then, and after every error, nothing is frozen and nothing is left.
    An assessment that is sealed already gives another variant of the same submission.

    Raises:
        IncompleteError: something stands in its way, one line for each reason.
        UsageError: *how* asks for what cannot be.
        ReportError: it could not be written.
        StoreError: it could not be frozen.
    """
    source = source_of(workspace, assessment_id, how.on, how.language)
    made = make_seal(source, how, progress=progress, cancelled=cancelled)
    return None if made is None else freeze(workspace, assessment_id, made)


def source_of(
    workspace: Workspace, assessment_id: int, on: date | None = None, language: Language | None = None
) -> Source:
    """Return what is sealed of a kept assessment on the day *on*, with what the report says of earlier ones.

    Without *language* that is said in the one the workspace shows the questionnaire in.

    Raises:
        StoreError: there is no such assessment, or its seal is damaged.
    """
    record = workspace.assessment(assessment_id)
    pack, document = workspace.pack_of(assessment_id), workspace.load(assessment_id)
    earlier = [point for point in workspace.trend(record.registry) if point.taken_on < document.taken_on]
    sealed = workspace.last_sealed_before(assessment_id)
    changes = None
    if sealed is not None and workspace.assessment(sealed).pack == record.pack:
        # The two may stand under two names of the registry, since a sealed one keeps its own.
        before = workspace.load(sealed).model_copy(update={"registry": document.registry})
        then = workspace.evaluation_of(sealed).evaluated_on
        language = language or language_of(pack)
        packs = [pack_of_paper(each, language) for each in (workspace.pack_of(sealed), pack)]
        with speaking(lookup_in(language)):
            changes = compare(packs[0], before, packs[1], document, today_before=then, today_after=on)
    return Source(
        pack,
        document,
        History(tuple(earlier), changes),
        _content(workspace, assessment_id, document),
        dict(_kept(workspace, document)),
    )


def freeze(workspace: Workspace, assessment_id: int, made: StagedSeal) -> Sealed:
    """Freeze an assessment as it was sealed, then give the submission its name.

    In this order, so that no submission is ever out of which the assessment could still change.

    Raises:
        StoreError: it could not be frozen; nothing is left of the submission.
        ReportError: it is frozen, and the submission cannot have its name; seal it again under another.
    """
    sealing, content = made.sealing, made.sealing.content
    registry = sealing.assessment.registry
    seal = StoredSeal(
        assessment=assessment_id,
        submission=sealing.mark.submission,
        digest=content.digest,
        sealed_on=sealing.day,
        registry=registry.name,
        organisation=registry.organisation,
        content=content.canonical,
    )
    try:
        workspace.freeze(seal, sealing.source.assessment, sealing.evaluation)
    except StoreError:
        made.drop()
        raise
    return made.keep()


def _kept(workspace: Workspace, document: Assessment) -> Iterator[tuple[str, KeptCopy]]:
    """Yield the files of evidence that the workspace has a copy of, or knows the place of."""
    answered = (each for each in document.responses.values() if isinstance(each, Answered))
    for item in (item for response in answered for item in response.evidence):
        file = workspace.proof_file(item.sha256) if item.sha256 else None
        if file is None:
            continue
        if file.kept_at == "here":
            # Over a connection of its own, so that the submission may be made in any thread.
            chunks = partial(proof_files.parts, workspace.path, file.sha256)
            yield file.sha256, KeptCopy(file.name, file.size, chunks)
        elif file.path is not None and Path(file.path).is_file():
            yield file.sha256, KeptCopy(file.name, file.size, partial(pieces, Path(file.path)))


def _content(workspace: Workspace, assessment_id: int, document: Assessment) -> SealedContent | None:
    seal = workspace.seal_of(assessment_id)
    if seal is None:
        return None
    content = kept_content(seal.content, seal.digest, document, seal.sealed_on)
    if json.loads(content.assessment) != json.loads(seal.content)["assessment"]:
        raise StoreError(
            say(
                "{file}: the answers of assessment {number} are not those that were sealed. "
                "Restore the newest backup.",
                file=workspace.path,
                number=assessment_id,
            )
        )
    return content
