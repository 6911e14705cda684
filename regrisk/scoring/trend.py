"""Evaluations over time: where a trend breaks, and old answers as today's pack would score them."""

from collections.abc import Sequence
from itertools import pairwise

from regrisk.model.assessment import Assessment
from regrisk.model.comparison import TrendBreak
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.model.workspace import TrendPoint
from regrisk.scoring.carry_over import carried_over
from regrisk.scoring.compare import major
from regrisk.scoring.evaluate import evaluate
from regrisk.words import say


def trend_breaks(points: Sequence[TrendPoint]) -> tuple[TrendBreak, ...]:
    """Return the breaks between *points* (oldest first): another pack, another major version or method."""
    return tuple(
        TrendBreak(before=right.assessment, because=because)
        for left, right in pairwise(points)
        if (because := _because(left, right)) is not None
    )


def rescored(pack: Pack, assessment: Assessment) -> Evaluation:
    """Return the old answers of *assessment* as *pack* scores them on the day they were given.

    It stands beside the stored evaluation and never takes its place.
    """
    return evaluate(pack, carried_over(assessment, pack))


def _because(left: TrendPoint, right: TrendPoint) -> str | None:
    if left.pack_id != right.pack_id:
        return say("Another questionnaire: {was}, then {now}.", was=left.pack_id, now=right.pack_id)
    was, now = major(left.pack_version), major(right.pack_version)
    if was != now:
        return say("Questionnaire {was} to {now}: not comparable.", was=was, now=now)
    if left.method != right.method:
        return say("Scoring method {was} to {now}: not comparable.", was=left.method, now=right.method)
    return None
