"""Answers of an earlier assessment that wait to be confirmed or changed."""

from collections.abc import Mapping
from datetime import date

from pydantic import Field

from regrisk.model.assessment import Assessment
from regrisk.model.base import Record
from regrisk.model.ids import ProfileId, QuestionId
from regrisk.model.profile import ProfileValue
from regrisk.model.response import StoredResponse


class Carried(Record):
    """What an earlier assessment said, as far as the questions still read the same.

    It is no part of the assessment that carries it: until it is confirmed, a question has no answer.
    """

    taken_on: date
    profile: dict[ProfileId, ProfileValue] = Field(default_factory=dict)
    responses: dict[QuestionId, StoredResponse] = Field(default_factory=dict)

    def since(self, card: str) -> date:
        """Return the day for which the answer to *card* was given."""
        response = self.responses.get(card)
        return (response.as_of if response else None) or self.taken_on


def waiting(carried: Carried | None, assessment: Assessment) -> frozenset[str]:
    """Return the questions and profile questions whose carried answer *assessment* has not taken up."""
    if carried is None:
        return frozenset()
    return _without(carried.responses, assessment.responses) | _without(carried.profile, assessment.profile)


def _without(carried: Mapping[str, object], given: Mapping[str, object]) -> frozenset[str]:
    return frozenset(carried) - frozenset(given)
