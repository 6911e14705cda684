"""What an answer did to the score, and what each other answer would do."""

from regrisk.model.assessment import Assessment
from regrisk.model.effect import Effect, LevelEffect
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.model.question import KnockOutKind
from regrisk.model.response import Answered
from regrisk.questions.describe import choices
from regrisk.scoring import explain
from regrisk.scoring.prepared import prepare
from regrisk.scoring.standing import standing


def effect_of(pack: Pack, before: Evaluation, after: Evaluation, question_id: str) -> Effect:
    """Return what an act on *question_id* changed, in figures and in sentences for the context panel."""
    points = after.score.points - before.score.points
    evidenced = after.score.evidenced - before.score.evidenced
    was, now = _fired(before, question_id), _fired(after, question_id)
    clears, raises = (was, None) if now is None else (None, now if was is None else None)
    sentences = [explain.changed_by(points, "score")]
    if evidenced != 0:
        sentences.append(explain.changed_by(evidenced, "evidenced score"))
    if clears is not None:
        sentences.append(explain.clears(clears, question_id))
    if raises is not None:
        sentences.append(explain.raises(raises, question_id))
    if before.band.id != after.band.id and not after.score.provisional:
        titles = {name: band.title for name, band in pack.band_by_id.items()}
        sentences.append(explain.band_moved(titles[before.band.id], titles[after.band.id]))
    return Effect(
        question=question_id,
        points=points,
        evidenced=evidenced,
        clears=clears,
        raises=raises,
        sentences=tuple(sentences),
    )


def what_levels_bring(
    pack: Pack, assessment: Assessment, evaluation: Evaluation, question_id: str
) -> tuple[LevelEffect, ...]:
    """Return what each row of *question_id* would add to the score if it were chosen now, lowest level first.

    Nothing where several choices may be made: their rows have no level of their own.
    """
    prepared = prepare(pack)
    said = assessment.responses.get(question_id)
    effects = []
    for choice in choices(pack.question_by_id[question_id]):
        answer = (
            said.model_copy(update={"value": choice.value})
            if isinstance(said, Answered)
            else Answered(value=choice.value)
        )
        answered = assessment.model_copy(update={"responses": {**assessment.responses, question_id: answer}})
        then = standing(prepared, answered, evaluation.evaluated_on)
        effects.append(
            LevelEffect(value=choice.value, level=choice.level, points=then.points - evaluation.score.points)
        )
    return tuple(effects)


def _fired(evaluation: Evaluation, question_id: str) -> KnockOutKind | None:
    for finding in evaluation.findings:
        if finding.kind != "contradiction" and question_id in finding.questions:
            return finding.kind
    return None
