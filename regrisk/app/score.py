"""The score of a document: read, evaluated, and told."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from regrisk.app.shipped import pack_for
from regrisk.errors import UsageError
from regrisk.export.as_json import evaluation_json
from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.packs.document import pack_id_of, read_assessment
from regrisk.questions.suggest import nearest, shown
from regrisk.scoring.bands import at_least_as_good
from regrisk.scoring.evaluate import evaluate


class Scored(NamedTuple):
    """A document with the pack it answers and what follows from it."""

    pack: Pack
    assessment: Assessment
    evaluation: Evaluation


def read_document(path: Path, pack_folder: Path | None = None) -> tuple[Pack, Assessment]:
    """Return the document in *path* and the pack it answers: the one in *pack_folder*, or a shipped one.

    Raises:
        DocumentError: with every problem of the document.
        PackError: with every problem of the pack in *pack_folder*.
        UsageError: the document names a pack that does not ship with the program.
    """
    pack = pack_for(pack_id_of(path), pack_folder)
    return pack, read_assessment(path, pack)


def score_file(path: Path, on: date | None = None, pack_folder: Path | None = None) -> Scored:
    """Return the evaluation of the document in *path* as of the day *on*, else of the day it was taken.

    Raises:
        DocumentError, PackError, UsageError: as ``read_document``.
    """
    pack, assessment = read_document(path, pack_folder)
    return Scored(pack, assessment, evaluate(pack, assessment, on))


def score_json(scored: Scored) -> str:
    """Return the evaluation as the JSON that other programs read."""
    return evaluation_json(scored.evaluation, scored.pack)


def reaches(scored: Scored, band: str) -> bool:
    """Say whether the band reached is *band* or better.

    Raises:
        UsageError: the pack has no such band.
    """
    if band not in scored.pack.band_by_id:
        bands = ", ".join(scored.pack.band_by_id)
        near = nearest(band, scored.pack.band_by_id)
        hint = "" if near is None else f' Did you mean "{near}"?'
        raise UsageError(f"The pack {scored.pack.id} has no band {shown(band)}; it has {bands}.{hint}")
    return at_least_as_good(scored.pack.bands, scored.evaluation.band.id, band)
