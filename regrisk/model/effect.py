"""What an answer does to the score."""

from fractions import Fraction

from regrisk.model.base import Record
from regrisk.model.question import KnockOutKind


class Effect(Record):
    """The difference an act made: exact points, and the knock-out of the question cleared or raised."""

    question: str
    points: Fraction
    evidenced: Fraction
    clears: KnockOutKind | None
    raises: KnockOutKind | None
    sentences: tuple[str, ...]


class LevelEffect(Record):
    """What choosing an answer would add to the score as it stands, exact."""

    value: int | str | tuple[str, ...]
    level: int
    points: Fraction
