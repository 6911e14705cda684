"""What a seal covers: assessment, evaluation, evidence index and pack digest, as texts and as one digest."""

import json
from datetime import date
from typing import NamedTuple

from regrisk.errors import DocumentError, ReportError
from regrisk.export.as_json import as_text, evaluation_json
from regrisk.export.evidence_index import evidence_index
from regrisk.export.manifest import content_digest, sealed_content
from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.packs.document import parse_assessment
from regrisk.packs.write import write_assessment_json
from regrisk.words import say


class SealedContent(NamedTuple):
    """Three JSON texts, and the digest of them and the pack together, which ``canonical`` is hashed for."""

    assessment: str
    evaluation: str
    evidence: str
    digest: str
    canonical: str
    sealed_on: date


def content_of(pack: Pack, assessment: Assessment, evaluation: Evaluation) -> SealedContent:
    """Return what a seal of *assessment* covers on the day of *evaluation*."""
    text = write_assessment_json(assessment)
    figures, index = evaluation_json(evaluation, pack), evidence_index(pack, assessment, evaluation)
    return SealedContent(
        assessment=text,
        evaluation=figures,
        evidence=index,
        digest=content_digest(text, figures, index, pack.digest),
        canonical=sealed_content(text, figures, index, pack.digest).decode(),
        sealed_on=evaluation.evaluated_on,
    )


def read_back(pack: Pack, assessment: Assessment) -> Assessment:
    """Return *assessment* as its document reads back; what cannot be read must never be sealed.

    Raises:
        ReportError: it would not be the same.
    """
    try:
        again = parse_assessment(write_assessment_json(assessment), assessment.registry.name, pack)
    except DocumentError as error:
        raise ReportError(say("The answers cannot be written as a document. {why}", why=error)) from error
    if again != assessment:
        raise ReportError(
            say(
                "{registry}: the answers do not read back as they are. Please report this.",
                registry=assessment.registry.name,
            )
        )
    return again


def kept_content(canonical: str, digest: str, assessment: Assessment, sealed_on: date) -> SealedContent:
    """Return what an earlier seal covers, from the canonical JSON that a workspace keeps of it."""
    value = json.loads(canonical)
    return SealedContent(
        assessment=write_assessment_json(assessment),
        evaluation=as_text(value["evaluation"]),
        evidence=as_text(value["evidence"]),
        digest=digest,
        canonical=canonical,
        sealed_on=sealed_on,
    )
