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
from regrisk.scoring.explain import listed
from regrisk.store import answers, auditing
from regrisk.store.auditing import Figures, Target
from regrisk.store.file import WorkspaceFile
from regrisk.words import say, say_many

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
                missing = say("acts are missing: their numbers have gaps.")
                found["history"].append(Difference(place=say("the history of acts"), because=missing))
            for number, assessment in enumerate(ids):
                watched.report(say("Assessments"), number, len(ids))
                for check, because in _of(file, assessment):
                    place = say("assessment {number}", number=assessment)
                    found[check].append(Difference(place=place, because=because))
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
        yield "re-evaluation", say("a stored evaluation cannot be read.")
        return
    except RegriskError as error:
        yield "re-evaluation", say("it cannot be read. {why}", why=error)
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
        yield say(
            "the figures listed for {day} are not those of the evaluation stored.", day=figures.evaluated_on
        )


def _scored_again(pack: Pack, document: Assessment, stored: Evaluation) -> Iterator[str]:
    if stored.method != METHOD:
        return  # a stored evaluation of another method stands as it is
    try:
        now = evaluate(pack, document, stored.evaluated_on)
    except RegriskError as error:
        yield say("its answers cannot be scored again. {why}", why=error)
        return
    kept, made = (governed(evaluation_value(each, pack)) for each in (stored, now))
    for first in differing(kept, made):
        yield say("its answers do not give the figures stored: {difference}.", difference=first)
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
            yield say("{name} is not what the last act made of it.", name=target[1])
    for each in (one for one in acts if one.standing == "undone"):
        yield from _followed(now, each.act.id, auditing.changes_of(each.act))


def _followed(
    now: dict[Target, object], act: int, changes: Iterator[tuple[Target, object, object]]
) -> Iterator[str]:
    for target, before, after in changes:
        if now.get(target, _MISSING) not in (_MISSING, before):
            yield say("act {act} on {name} does not follow from the one before it.", act=act, name=target[1])
        now[target] = after


def _sealed(
    file: WorkspaceFile, assessment: int, pack: Pack, document: Assessment, stored: list[Evaluation]
) -> Iterator[str]:
    seal, marked = auditing.seal_of(file, assessment), auditing.is_sealed(file, assessment)
    if seal is None or not marked:
        if marked or seal is not None:
            yield say("it is marked as sealed without a seal, or has a seal without the mark.")
        return
    if "sha256:" + hashlib.sha256(seal.content.encode()).hexdigest() != seal.digest:
        yield say(
            "what was sealed as {submission} is no longer what its digest says.", submission=seal.submission
        )
        return
    content = json.loads(seal.content)
    for first in differing(json.loads(write_assessment_json(document)), content["assessment"]):
        yield say("the answers are not those that were sealed: {difference}.", difference=first)
        break
    if content["pack"] != pack.digest:
        yield say("the questionnaire is not the one it was sealed with.")
    if stored:
        for first in differing(governed(evaluation_value(stored[-1], pack)), governed(content["evaluation"])):
            yield say("the figures are not those that were sealed: {difference}.", difference=first)
            break


def _summed_up(path: Path, count: int, found: dict[CheckId, list[Difference]]) -> Verified:
    fine: dict[CheckId, str] = {
        "re-evaluation": say("The answers of every assessment give the figures stored of it."),
        "history": say(
            "Every act follows from the one before it, and all of them lead to the answers there are."
        ),
        "seals": say("Every sealed assessment is as it was sealed."),
    }
    outcomes = tuple(outcome(check, differences, fine[check]) for check, differences in found.items())
    differences = tuple(one for each in outcomes for one in each.differences)
    if differences:
        wrong = places(differences)
        named = (*wrong[:_MOST_NAMED], *([say("others", about="places")] if len(wrong) > _MOST_NAMED else []))
        says = say_many(
            len(wrong),
            "{file}: not as it was stored: {places} differs.",
            "{file}: not as it was stored: {places} differ.",
            file=path,
            places=listed(named),
        )
    else:
        says = say_many(
            count,
            "{file}: intact. {number} assessment checked: figures, history of acts, and seals.",
            "{file}: intact. {number} assessments checked: figures, history of acts, and seals.",
            file=path,
        )
    return Verified(
        kind="workspace",
        about=str(path),
        signed="none",
        checks=tuple(each.check for each in outcomes),
        differences=differences,
        says=says,
    )
