"""Checks a workspace as a whole: figures against answers, seals against both, and the history of acts."""

import hashlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path

from pydantic import ValidationError

from regrisk.app.shipped import pack_of_copy
from regrisk.app.workspace import Workspace
from regrisk.errors import RegriskError
from regrisk.export.as_json import evaluation_value
from regrisk.export.differing import differing
from regrisk.export.figures import governed
from regrisk.export.outcome import outcome
from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.model.submission import CheckId, Difference, Verified, places
from regrisk.packs.write import write_assessment_json
from regrisk.report.progress import CancelledError, Progress, Watched
from regrisk.scoring.evaluate import METHOD, evaluate
from regrisk.scoring.explain import counted, listed
from regrisk.store import answers, auditing
from regrisk.store.auditing import Figures, Target
from regrisk.store.file import WorkspaceFile

_MOST_NAMED = 8
_MISSING = object()
"""The value of an answer of which no act has told yet."""


def verify_workspace(
    path: Path, *, progress: Progress | None = None, cancelled: Callable[[], bool] | None = None
) -> Verified | None:
    """Return what a check of the workspace at *path* finds; None when *cancelled* said so. It is only read.

    Raises:
        StoreError: it is missing, no workspace, damaged, or of a newer version.
    """
    watched = Watched(progress, cancelled)
    found: dict[CheckId, list[Difference]] = {"re-evaluation": [], "history": [], "seals": []}
    try:
        with Workspace.open(path, create=False, to_read=True) as opened:
            file = opened.file
            ids = auditing.assessment_ids(file)
            if auditing.acts_are_missing(file):
                missing = "acts are missing: their numbers have gaps."
                found["history"].append(Difference(place="the history of acts", because=missing))
            for number, assessment in enumerate(ids):
                watched.report("Assessments", number, len(ids))
                for check, because in _of(file, assessment):
                    found[check].append(Difference(place=f"assessment {assessment}", because=because))
    except CancelledError:
        return None
    return _summed_up(path, len(ids), found)


def _of(file: WorkspaceFile, assessment: int) -> Iterator[tuple[CheckId, str]]:
    """Yield everything that is wrong with one assessment, with the check that finds it."""
    try:
        document = answers.document(file, assessment)
        pack = pack_of_copy(auditing.pack_copy(file, assessment))
        stored = auditing.figures(file, assessment)
        evaluations = [Evaluation.model_validate_json(each.body) for each in stored]
    except ValidationError:
        yield "re-evaluation", "a stored evaluation cannot be read."
        return
    except RegriskError as error:
        yield "re-evaluation", f"it cannot be read. {error}"
        return
    for figures, evaluation in zip(stored, evaluations, strict=True):
        yield from (("re-evaluation", each) for each in _columns(figures, evaluation))
    for last in evaluations[-1:]:
        yield from (("re-evaluation", each) for each in _scored_again(pack, document, last))
    yield from (("history", each) for each in _history(file, assessment))
    yield from (("seals", each) for each in _sealed(file, assessment, pack, document, evaluations))


def _columns(figures: Figures, evaluation: Evaluation) -> Iterator[str]:
    score = evaluation.score
    inside = (
        *(evaluation.evaluated_on.isoformat(), evaluation.method),
        *(str(score.points), str(score.potential), str(score.evidenced), evaluation.band.id),
    )
    if figures[:-1] != inside:
        yield f"the figures listed for {figures.evaluated_on} are not those of the evaluation stored."


def _scored_again(pack: Pack, document: Assessment, stored: Evaluation) -> Iterator[str]:
    if stored.method != METHOD:
        return  # a stored evaluation of another method stands as it is
    try:
        now = evaluate(pack, document, stored.evaluated_on)
    except RegriskError as error:
        yield f"its answers cannot be scored again. {error}"
        return
    kept, made = (governed(evaluation_value(each, pack)) for each in (stored, now))
    for first in differing(kept, made):
        yield f"its answers do not give the figures stored: {first}."
        return


def _history(file: WorkspaceFile, assessment: int) -> Iterator[str]:
    """Yield where an act does not follow from those before it, or the answers not from all of them."""
    now: dict[Target, object] = {}
    acts = auditing.every_act(file, assessment)
    for each in (one for one in acts if one.standing == "done"):
        yield from _followed(now, each.act.id, auditing.changes_of(each.act))
    present = auditing.present(file, assessment)
    for target, value in now.items():
        if present.get(target) != value:
            yield f"{target[1]} is not what the last act made of it."
    for each in (one for one in acts if one.standing == "undone"):
        yield from _followed(now, each.act.id, auditing.changes_of(each.act))


def _followed(
    now: dict[Target, object], act: int, changes: Iterator[tuple[Target, object, object]]
) -> Iterator[str]:
    for target, before, after in changes:
        if now.get(target, _MISSING) not in (_MISSING, before):
            yield f"act {act} on {target[1]} does not follow from the one before it."
        now[target] = after


def _sealed(
    file: WorkspaceFile, assessment: int, pack: Pack, document: Assessment, stored: list[Evaluation]
) -> Iterator[str]:
    seal, marked = auditing.seal_of(file, assessment), auditing.is_sealed(file, assessment)
    if seal is None or not marked:
        if marked or seal is not None:
            yield "it is marked as sealed without a seal, or has a seal without the mark."
        return
    if "sha256:" + hashlib.sha256(seal.content.encode()).hexdigest() != seal.digest:
        yield f"what was sealed as {seal.submission} is no longer what its digest says."
        return
    content = json.loads(seal.content)
    for first in differing(json.loads(write_assessment_json(document)), content["assessment"]):
        yield f"the answers are not those that were sealed: {first}."
        break
    if content["pack"] != pack.digest:
        yield "the questionnaire is not the one it was sealed with."
    if stored:
        for first in differing(governed(evaluation_value(stored[-1], pack)), governed(content["evaluation"])):
            yield f"the figures are not those that were sealed: {first}."
            break


def _summed_up(path: Path, count: int, found: dict[CheckId, list[Difference]]) -> Verified:
    fine: dict[CheckId, str] = {
        "re-evaluation": "The answers of every assessment give the figures stored of it.",
        "history": "Every act follows from the one before it, and all of them lead to the answers there are.",
        "seals": "Every sealed assessment is as it was sealed.",
    }
    outcomes = tuple(outcome(check, differences, fine[check]) for check, differences in found.items())
    differences = tuple(one for each in outcomes for one in each.differences)
    if differences:
        wrong = places(differences)
        named = (*wrong[:_MOST_NAMED], *(["others"] if len(wrong) > _MOST_NAMED else []))
        says = f"{path}: not as it was stored: {listed(named)} {'differs' if len(wrong) == 1 else 'differ'}."
    else:
        says = f"{path}: intact. {counted(count, 'assessment')} checked: figures, history of acts, and seals."
    return Verified(
        kind="workspace",
        about=str(path),
        signed="none",
        checks=tuple(each.check for each in outcomes),
        differences=differences,
        says=says,
    )
