"""Between documents and a workspace: what is taken in, and what is told of what is kept."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from regrisk.app.score import Scored, read_document
from regrisk.app.workspace import Workspace
from regrisk.errors import DocumentError, Problem
from regrisk.model.assessment import Assessment, RegistryName
from regrisk.model.pack import Pack
from regrisk.model.workspace import AssessmentRecord, TrendPoint
from regrisk.scoring.evaluate import evaluate


class Imported(NamedTuple):
    """A document with the assessment that holds it; ``added`` is false when it was there already."""

    file: Path
    document: Assessment
    record: AssessmentRecord
    added: bool


def read_documents(
    files: Sequence[Path], pack_folder: Path | None = None
) -> tuple[tuple[Path, Pack, Assessment], ...]:
    """Return every document with the pack it answers.

    Raises:
        DocumentError: with every problem of every file.
    """
    read: list[tuple[Path, Pack, Assessment]] = []
    problems: list[Problem] = []
    for file in files:
        try:
            read.append((file, *read_document(file, pack_folder)))
        except DocumentError as error:
            problems.extend(error.problems)
    if problems:
        raise DocumentError(problems)
    return tuple(read)


def import_documents(
    workspace: Workspace, documents: Sequence[tuple[Path, Pack, Assessment]], title: str | None = None
) -> tuple[Imported, ...]:
    """Add documents to *workspace*: all of them, or none where one cannot be kept.

    A document that is there already under the same pack, word for word, is not added again.
    """
    with workspace.together():
        return tuple(_import(workspace, file, pack, document, title) for file, pack, document in documents)


def trend_of(workspace: Workspace, registry: RegistryName) -> tuple[TrendPoint, ...]:
    """Return the trend of the registry of this name; empty where the workspace does not know it."""
    found = next(
        (
            one
            for one in workspace.registries()
            if (one.name, one.organisation) == (registry.name, registry.organisation)
        ),
        None,
    )
    return () if found is None else workspace.trend(found.id)


def kept_score(workspace: Workspace, assessment_id: int, on: date | None = None) -> Scored:
    """Return the evaluation of a kept assessment: as it was stored, or as of the day *on*."""
    pack, document = workspace.pack_of(assessment_id), workspace.load(assessment_id)
    if on is None:
        return Scored(pack, document, workspace.evaluation_of(assessment_id))
    return Scored(pack, document, evaluate(pack, document, on))


def _import(
    workspace: Workspace, file: Path, pack: Pack, document: Assessment, title: str | None
) -> Imported:
    there = workspace.same_as(document, pack)
    if there is not None:
        return Imported(file, document, there, added=False)
    record = workspace.import_assessment(document, title, pack=pack)
    return Imported(file, document, record, added=True)
