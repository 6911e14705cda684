"""The exposure index: how much there is to lose, from the profile alone. It never changes points."""

from collections.abc import Sequence

from regrisk.model.evaluation import Exposure, ExposurePart
from regrisk.model.rules import ExposureFactor, ExposureLine, ExposureScale
from regrisk.scoring import explain
from regrisk.scoring.facts import Facts, is_given
from regrisk.scoring.prepared import Rules
from regrisk.words import say


def exposure_index(scale: ExposureScale, rules: Rules, facts: Facts) -> Exposure:
    """Return the index with the points of every factor, and the profile facts it still lacks.

    A factor without its facts adds 0. One that lacks some of them and stands below its maximum could
    still grow, so the index is then "at least".
    """
    parts: list[ExposurePart] = []
    lacking: list[str] = []
    for factor, lines in rules.exposure:
        missing = [name for name in factor.reads if not is_given(facts.answers.get(name))]
        no_facts = len(missing) == len(factor.reads)
        holding = [] if no_facts else [line for line, test in lines if test(facts)]
        points = _points(factor, holding)
        if points < factor.max:
            lacking += missing
        because = _because(factor, holding, missing)
        parts.append(ExposurePart(id=factor.id, points=points, max=factor.max, because=because))
    total = sum(part.points for part in parts)
    return Exposure(
        points=total,
        at_least=bool(lacking),
        band=[band.id for band in scale.bands if total >= band.at_least][-1],
        factors=tuple(parts),
        open=tuple(dict.fromkeys(lacking)),
    )


def _points(factor: ExposureFactor, holding: Sequence[ExposureLine]) -> int:
    values = [line.points for line in holding]
    combined = sum(values) if factor.combine == "sum" else max(values, default=0)
    return min(combined, factor.max)


def _because(factor: ExposureFactor, holding: Sequence[ExposureLine], missing: Sequence[str]) -> str:
    title, reasons = factor.title, "; ".join(line.reason for line in holding)
    if not missing and not holding:
        return say("{factor}: nothing that adds points.", factor=title)
    if not missing:
        return f"{title}: {reasons}."
    facts = explain.listed(missing)
    if not holding:
        return say("{factor}: not answered: {facts}.", factor=title, facts=facts)
    return say("{factor}: {reasons}; not answered: {facts}.", factor=title, reasons=reasons, facts=facts)
