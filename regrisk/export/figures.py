"""An evaluation without its words: what two readings of the same answers must have in common."""

from typing import Any

from regrisk.export.as_json import evaluation_value
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack

_GOVERNED = ("score", "band", "domains", "contributions", "findings", "open_knock_outs", "open")
"""What the number of the scoring method stands for: two versions with one method agree on all of it."""
_WORDS = {"because", "fix", "title", "partner"}
"""Members of the JSON that are sentences or names; everything else is a figure, an id or a day."""


def figures_of(evaluation: Evaluation, pack: Pack) -> Any:
    """Return the JSON value of *evaluation* without sentences and names."""
    return without_words(evaluation_value(evaluation, pack))


def governed(value: Any) -> Any:
    """Return the part of a JSON value of an evaluation that the scoring method decides, without words."""
    return {name: without_words(value.get(name)) for name in _GOVERNED}


def without_words(value: Any) -> Any:
    """Return a JSON value of an evaluation without sentences and names."""
    match value:
        case dict():
            return {name: without_words(inner) for name, inner in value.items() if name not in _WORDS}
        case list():
            return [without_words(inner) for inner in value]
        case _:
            return value
