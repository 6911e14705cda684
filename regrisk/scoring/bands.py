"""From points and fired knock-outs to a band: by points first, then capped by every gate that acts."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from regrisk.model.evaluation import BandReached, GateFired
from regrisk.model.pack import BandScale, Gate
from regrisk.scoring import explain
from regrisk.scoring.knock_outs import Fired


def band_reached(scale: BandScale, points: Fraction, fired: Sequence[Fired]) -> BandReached:
    """Return the band by points, every gate that acts, and the band they leave."""
    before = band_by_points(scale, points)
    gates = tuple(gate for rule in scale.gates if (gate := _fired(rule, fired)) is not None)
    return BandReached(
        id=worst(scale, [before, *(gate.band_at_most for gate in gates)]), before_gates=before, gates=gates
    )


def band_by_points(scale: BandScale, points: Fraction) -> str:
    """Return the best band whose bound *points* reach exactly, or the worst band there is."""
    return next((band.id for band in scale.bands if points >= band.at_least), scale.bands[-1].id)


def worst(scale: BandScale, bands: Iterable[str]) -> str:
    """Return the worst of *bands*."""
    place = _places(scale)
    return max(bands, key=lambda band: place[band])


def at_least_as_good(scale: BandScale, band: str, target: str) -> bool:
    """Say whether *band* is *target* or better."""
    place = _places(scale)
    return place[band] <= place[target]


def acting_questions(rule: Gate, fired: Iterable[Fired]) -> tuple[str, ...]:
    """Return the questions with a fired knock-out that *rule* looks at, whether or not they are enough."""
    named = rule.when.on_any
    return tuple(
        one.question
        for one in fired
        if one.kind == rule.when.findings and (not named or one.question in named)
    )


def _places(scale: BandScale) -> dict[str, int]:
    return {band.id: place for place, band in enumerate(scale.bands)}


def _fired(rule: Gate, fired: Sequence[Fired]) -> GateFired | None:
    questions = acting_questions(rule, fired)
    if len(questions) < rule.when.at_least:
        return None
    return GateFired(
        id=rule.id,
        kind=rule.when.findings,
        questions=questions,
        band_at_most=rule.band_at_most,
        because=explain.gate(rule, questions),
    )
