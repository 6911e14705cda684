"""What the score and band would be if something were different; each line is a full evaluation."""

from collections.abc import Iterable
from fractions import Fraction

from regrisk.model.base import Record
from regrisk.model.evaluation import BandReached
from regrisk.model.response import Answered
from regrisk.questions.level import value_for_level
from regrisk.report.dossier import Dossier
from regrisk.report.fired import FiredKnockOut
from regrisk.report.targets import clearing_controls
from regrisk.scoring.bands import band_reached
from regrisk.scoring.standing import Standing, standing
from regrisk.scoring.what_if import with_controls, with_unspent_after


class Outcome(Record):
    """A score with the band before gates, the gates that act and the band after."""

    points: Fraction
    band: BandReached


class ControlsDone(Record):
    """Controls chosen together, those they come after included, with their work and what they bring."""

    controls: tuple[str, ...]
    person_days: float
    outcome: Outcome
    still_fired: tuple[str, ...]


def as_it_is(dossier: Dossier) -> Outcome:
    """Return the outcome of today."""
    return Outcome(points=dossier.evaluation.score.points, band=dossier.evaluation.band)


def unknown_turn_out_well(dossier: Dossier) -> Outcome:
    """Return the outcome if every unknown and open question earned full credit and cleared its rule."""
    scale, now = dossier.pack.bands, dossier.now
    known = tuple(one for one in now.fired if one.level is not None)
    points = dossier.evaluation.score.potential
    return Outcome(points=points, band=band_reached(scale, points, known))


def only_evidenced(dossier: Dossier) -> Outcome:
    """Return the outcome if only what evidence in date shows earned its points."""
    points = dossier.evaluation.score.evidenced
    return Outcome(points=points, band=band_reached(dossier.pack.bands, points, dossier.now.fired))


def only_evidenced_then(dossier: Dossier) -> Outcome | None:
    """Return what evidence alone reaches when cover should start, if none is renewed, at today’s levels."""
    then = dossier.evaluation.forecast
    if then is None:
        return None
    band = band_reached(dossier.pack.bands, then.evidenced, dossier.now.fired)
    return Outcome(points=then.evidenced, band=band)


def fixed(dossier: Dossier, knock_outs: Iterable[FiredKnockOut]) -> Outcome:
    """Return the outcome if these questions stood just where their rule no longer acts."""
    responses = dict(dossier.assessment.responses)
    for each in knock_outs:
        question = each.question
        responses[question.id] = Answered(value=value_for_level(question, each.rule.below_level))
    changed = dossier.assessment.model_copy(update={"responses": responses})
    return _outcome(standing(dossier.prepared, changed, dossier.today))


def controls_for(dossier: Dossier, knock_outs: Iterable[FiredKnockOut]) -> tuple[str, ...]:
    """Return for each knock-out the control that clears it cheapest, each control once."""
    chosen: list[str] = []
    for each in knock_outs:
        clearing = [control.id for control in clearing_controls(dossier, each)]
        if clearing and not set(clearing) & set(chosen):
            chosen.append(clearing[0])
    return tuple(chosen)


def controls_done(dossier: Dossier, control_ids: Iterable[str]) -> ControlsDone | None:
    """Return what these controls bring together; None when there are none."""
    chosen = with_unspent_after(control_ids, dossier.now)
    if not chosen:
        return None
    controls = [dossier.pack.control_by_id[name] for name in chosen]
    after = with_controls(dossier.pack, dossier.assessment, chosen, dossier.today)
    then = standing(dossier.prepared, after, dossier.today)
    met = {question for control in controls for question in control.answers_knock_out}
    return ControlsDone(
        controls=chosen,
        person_days=float(sum(control.effort_person_days.likely for control in controls)),
        outcome=_outcome(then),
        still_fired=tuple(one.question for one in then.fired if one.question not in met),
    )


def _outcome(then: Standing) -> Outcome:
    return Outcome(points=then.points, band=then.band)
