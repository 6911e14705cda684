"""Comparisons and trends as JSON, for whoever reads them with a program; figures as shown."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from regrisk.export.as_json import FORMAT, Value, as_text, exact_text
from regrisk.model.comparison import Change, Comparison, Side, TrendBreak
from regrisk.model.workspace import RegistryRecord, TrendPoint
from regrisk.scoring.display import shown
from regrisk.scoring.printed_difference import printed_difference

Named = Mapping[str, str | int]
"""What the user named: ``{"file": path}`` or ``{"id": number}``."""


def comparison_json(comparison: Comparison, before: Named, after: Named) -> str:
    """Return *comparison* as indented JSON that ends with a line break.

    ``difference.points`` is the printed score after less the printed score before; the printed points of
    the changes and ``rounding`` add up to it. The exact points of the changes add up to ``difference.exact``.
    """
    difference, rounding = printed_difference(comparison)
    return as_text(
        {
            "format": FORMAT,
            "from": _side(comparison.from_, before),
            "to": _side(comparison.to, after),
            "difference": {"points": float(difference), "exact": exact_text(comparison.points)},
            "comparable": comparison.comparable,
            "changes": [_change(change) for change in comparison.changes],
            "rounding": float(rounding),
        }
    )


def trend_json(
    registry: RegistryRecord,
    points: Sequence[TrendPoint],
    breaks: Sequence[TrendBreak],
    rescored_today: Mapping[int, Fraction],
) -> str:
    """Return a trend as JSON, oldest first; *rescored_today* holds old answers under today's pack, by id."""
    return as_text(
        {
            "format": FORMAT,
            "registry": {"name": registry.name, "organisation": registry.organisation},
            "points": [_point(point, rescored_today.get(point.assessment)) for point in points],
            "breaks": [{"before": one.before, "because": one.because} for one in breaks],
        }
    )


def _side(side: Side, named: Named) -> Value:
    return {
        **named,
        "taken_on": side.taken_on.isoformat(),
        "evaluated_on": side.evaluated_on.isoformat(),
        "pack": {"id": side.pack.id, "version": side.pack.version, "digest": side.pack.digest},
        "points": shown(side.points),
        "evidenced": shown(side.evidenced),
        "band": side.band,
    }


def _change(change: Change) -> Value:
    return {
        "question": change.question,
        "cause": change.cause,
        "from": change.from_,
        "to": change.to,
        "points": shown(change.points, 2),
        "exact": exact_text(change.points),
        "evidenced": shown(change.evidenced, 2),
        "because": change.because,
    }


def _point(point: TrendPoint, rescored: Fraction | None) -> Value:
    return {
        "id": point.assessment,
        "title": point.title,
        "taken_on": point.taken_on.isoformat(),
        "pack": {"id": point.pack_id, "version": point.pack_version},
        "method": point.method,
        "points": shown(point.points),
        "potential": shown(point.potential),
        "evidenced": shown(point.evidenced),
        "band": point.band,
        "sealed": point.sealed,
        "provisional": point.provisional,
        "rescored_today": None if rescored is None else shown(rescored),
    }
