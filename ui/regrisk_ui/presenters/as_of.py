"""The evaluation of the open assessment as of a day: the one there is, where it is of that day."""

from datetime import date

from regrisk.model.evaluation import Evaluation
from regrisk.scoring.evaluate import evaluate
from regrisk_ui.presenters.session import OpenAssessment


def evaluation_on(session: OpenAssessment, day: date) -> Evaluation:
    """Return what the answers of *session* amount to on *day*."""
    if session.evaluation.evaluated_on == day:
        return session.evaluation
    return evaluate(session.pack, session.assessment, day)
