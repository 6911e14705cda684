"""The earlier assessments that a sealed report shows: its trend, and what changed since one of them."""

from typing import NamedTuple

from pydantic import TypeAdapter, ValidationError

from regrisk.export.as_json import FORMAT, as_text
from regrisk.export.strict_json import JsonError, canonical, strict_json
from regrisk.model.comparison import Comparison
from regrisk.model.workspace import TrendPoint
from regrisk.words import later, say

_POINTS: TypeAdapter[tuple[TrendPoint, ...]] = TypeAdapter(tuple[TrendPoint, ...])
_NAME = later("Assessment")
_WITHHELD = later("withheld")


class History(NamedTuple):
    """Stored evaluations of days before an assessment, oldest first, and the changes since one of them."""

    points: tuple[TrendPoint, ...] = ()
    changes: Comparison | None = None


def without_names(history: History) -> History:
    """Return *history* without what people typed and what a workspace calls its rows."""
    points = tuple(
        point.model_copy(update={"assessment": number, "title": say(_NAME)})
        for number, point in enumerate(history.points, start=1)
    )
    return History(points, history.changes)


def withheld_history(history: History) -> History:
    """Return *history* with the figures and causes of its changes alone."""
    points, changes = without_names(history)
    if changes is None:
        return History(points)
    bare = dict.fromkeys(("from_", "to", "because"), say(_WITHHELD))
    return History(
        points,
        changes.model_copy(
            update={"changes": tuple(change.model_copy(update=bare) for change in changes.changes)}
        ),
    )


def history_text(history: History) -> str:
    """Return *history* as JSON that ends with a line break."""
    changes = history.changes
    return as_text(
        {
            "format": FORMAT,
            "points": _POINTS.dump_python(history.points, mode="json"),
            "changes": None if changes is None else changes.model_dump(mode="json", by_alias=True),
        }
    )


def read_history(text: str) -> History:
    """Return the history that *text* holds.

    Raises:
        JsonError: it holds none.
    """
    value = strict_json(text)
    try:
        points = _POINTS.validate_json(canonical(value["points"]))
        changes = value["changes"] and Comparison.model_validate_json(canonical(value["changes"]))
    except (KeyError, TypeError, ValidationError) as error:
        raise JsonError(say("it holds no history")) from error
    return History(points, changes)
