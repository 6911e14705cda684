"""What one response earns, with the reason: points and explanation are born together."""

from functools import lru_cache
from typing import NamedTuple

from regrisk.model.condition import State
from regrisk.model.question import AnyQuestion
from regrisk.questions.level import HIGHEST_LEVEL
from regrisk.scoring import explain


class Rated(NamedTuple):
    """A rated question.

    ``level`` is None unless answered. ``counts`` says whether it shares in the points. ``earned``,
    ``potential`` and ``evidenced`` are credits in quarters of the question's weight: what it earns, would
    earn if open or unknown turned out best, and earns when only evidence in date counts.
    """

    question: str
    scored: bool
    state: State
    level: int | None
    shown: bool
    counts: bool
    earned: int
    potential: int
    evidenced: int

    @property
    def because(self) -> str:
        """Why, in the language of the moment; the rest is kept for the next who asks."""
        return explain.contribution(
            self.question, self.state, self.level, scored=self.scored, shown=self.shown
        )


def rate(question: AnyQuestion, state: State, level: int | None, *, shown: bool) -> Rated:
    """Return the credit of a response in *state*, answered at *level*; *shown* by evidence in date."""
    return _rated(question.id, question.scored, state, level, shown)


@lru_cache(maxsize=16_384)  # a pack has about fourteen per question
def _rated(question: str, scored: bool, state: State, level: int | None, shown: bool) -> Rated:
    counts = scored and state in ("answered", "unknown", "unanswered")
    earned = level if counts and level is not None else 0
    open_or_unknown = counts and level is None
    return Rated(
        question=question,
        scored=scored,
        state=state,
        level=level,
        shown=shown,
        counts=counts,
        earned=earned,
        potential=HIGHEST_LEVEL if open_or_unknown else earned,
        evidenced=earned if shown else 0,
    )
