"""Cases: the tests that a pack carries in the language of its author."""

from datetime import date
from typing import Annotated

from pydantic import Field

from regrisk.model.assessment import Assessment
from regrisk.model.base import Record
from regrisk.model.ids import QuestionId, Sentence, Slug
from regrisk.model.question import KnockOutKind

ShownPoints = Annotated[int | float, Field(ge=0, le=100)]
"""Points as shown: rounded down to one decimal."""


class ExpectedFinding(Record):
    """A knock-out that must fire."""

    kind: KnockOutKind
    question: QuestionId


class Expected(Record):
    """What an evaluation must say; a field that is left out is not looked at.

    The lists are complete: ``findings`` names every knock-out that fires, ``contradictions`` and
    ``exclusions`` every rule that holds, ``gates`` every gate that acts, ``hidden`` every question that
    is not asked. Their order means nothing. ``open`` is the number of questions without a response.
    """

    points: ShownPoints | None = None
    points_at_least: ShownPoints | None = None
    points_at_most: ShownPoints | None = None
    potential: ShownPoints | None = None
    evidenced: ShownPoints | None = None
    provisional: bool | None = None
    open: Annotated[int, Field(ge=0)] | None = None
    band: Slug | None = None
    band_before_gates: Slug | None = None
    band_at_most: Slug | None = None
    gates: tuple[Slug, ...] | None = None
    findings: tuple[ExpectedFinding, ...] | None = None
    contradictions: tuple[Slug, ...] | None = None
    exclusions: tuple[Slug, ...] | None = None
    hidden: tuple[QuestionId, ...] | None = None


class Case(Record):
    """An assessment, the day it is evaluated on, and what must come out. ``file`` is for messages."""

    name: Sentence
    file: Sentence
    assessment: Assessment
    on: date
    expect: Expected
