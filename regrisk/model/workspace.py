"""What a workspace lists: registries, assessments, acts, and points of a trend."""

from datetime import date, datetime
from fractions import Fraction
from typing import Literal

from regrisk.model.base import Record


class RegistryRecord(Record):
    """A registry in a workspace."""

    id: int
    name: str
    organisation: str


class AssessmentRecord(Record):
    """An assessment in a workspace, without its answers.

    ``place`` is the card the user last stood on (a question or profile id), None at first.
    """

    id: int
    registry: int
    title: str
    pack: str
    pack_version: str
    pack_digest: str
    taken_on: date
    changed_at: datetime
    sealed: bool
    place: str | None


class Act(Record):
    """A change of one answer or part that was just undone or done again, with the sentence that says so.

    ``id`` is the question's or profile question's, or the name of the part: ``plan``, ``policies`` ...;
    of several answers at once it is the first one's.
    """

    what: Literal["response", "profile", "part", "several"]
    id: str
    sentence: str


class TrendPoint(Record):
    """A stored evaluation as a point of a trend; it is never recomputed."""

    assessment: int
    title: str
    taken_on: date
    pack_id: str
    pack_version: str
    method: int
    points: Fraction
    potential: Fraction
    evidenced: Fraction
    band: str
    sealed: bool
    provisional: bool
