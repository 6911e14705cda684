"""Seals an assessment of a workspace: read, written, frozen, and only then given its name."""

import json
from collections.abc import Callable
from datetime import date

from regrisk.app.sealed_content import SealedContent, kept_content
from regrisk.app.sealing import Seal, Source
from regrisk.app.submit import Sealed, StagedSeal, make_seal
from regrisk.app.workspace import Workspace
from regrisk.errors import StoreError
from regrisk.export.history import History
from regrisk.model.assessment import Assessment
from regrisk.report.progress import Progress
from regrisk.scoring.compare import compare
from regrisk.store.seals import StoredSeal


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
    made = make_seal(source_of(workspace, assessment_id, how.on), how, progress=progress, cancelled=cancelled)
    return None if made is None else freeze(workspace, assessment_id, made)


def source_of(workspace: Workspace, assessment_id: int, on: date | None = None) -> Source:
    """Return what is sealed of a kept assessment on the day *on*, with what the report says of earlier ones.

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
        changes = compare(
            workspace.pack_of(sealed), before, pack, document, today_before=then, today_after=on
        )
    return Source(
        pack, document, History(tuple(earlier), changes), _content(workspace, assessment_id, document)
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


def _content(workspace: Workspace, assessment_id: int, document: Assessment) -> SealedContent | None:
    seal = workspace.seal_of(assessment_id)
    if seal is None:
        return None
    content = kept_content(seal.content, seal.digest, document, seal.sealed_on)
    if json.loads(content.assessment) != json.loads(seal.content)["assessment"]:
        raise StoreError(
            f"{workspace.path}: the answers of assessment {assessment_id} are not those that were sealed. "
            "Restore the newest backup."
        )
    return content
