"""Two assessments of one registry side by side: what changed, why, and what it did to the score."""

from datetime import date
from fractions import Fraction
from typing import Literal

from pydantic import Field

from regrisk.model.base import Record
from regrisk.model.evaluation import PackReference

Cause = Literal["we_changed", "evidence_aged", "questionnaire_changed"]


class Side(Record):
    """One of the two assessments as it was evaluated."""

    taken_on: date
    evaluated_on: date
    pack: PackReference
    points: Fraction
    evidenced: Fraction
    band: str


class Change(Record):
    """What one cause did to one question; ``points`` and ``evidenced`` are exact differences."""

    question: str
    cause: Cause
    from_: str = Field(alias="from")
    to: str
    points: Fraction
    evidenced: Fraction
    because: str


class Comparison(Record):
    """The exact points of ``changes`` add up to ``points``, and so does what they did to the evidenced score.

    ``comparable`` is False where the pack changed its major version: ids or meaning changed with it.
    """

    from_: Side = Field(alias="from")
    to: Side
    points: Fraction
    evidenced: Fraction
    changes: tuple[Change, ...]
    comparable: bool


class TrendBreak(Record):
    """A place in a trend where the scores left and right cannot be compared."""

    before: int
    because: str
