"""Assessments for tests of the crosswalk: every question answered alike, then what a test changes."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from regrisk.model.assessment import Assessment, RegistryName
from regrisk.model.crosswalk import TopicAnswer
from regrisk.model.pack import Pack
from regrisk.model.profile import AnyProfileQuestion, ProfileValue
from regrisk.model.response import Answered, Evidence, StoredResponse
from regrisk.questions.level import value_for_level
from regrisk.scoring.crosswalk import crosswalk
from regrisk.scoring.evaluate import evaluate

TAKEN_ON = date(2026, 11, 20)
PROOF = Evidence(title="Report", grade="documented", dated=date(2026, 11, 2), valid_until=date(2027, 5, 1))
CLEAN: Mapping[str, ProfileValue] = {
    "PRF-16": 38,
    "PRF-22": ["none"],
    "PRF-25": "no_asked",
    "PRF-26": ["none"],
    "PRF-29": "fees",
    "PRF-31": {"last": "2026-01-01", "next": "2027-01-01"},
}
"""Nothing that happened, nothing that limits an answer; what is left lets every question be asked."""


def answered(value: int | str | tuple[str, ...], **more: Any) -> Answered:
    """An answer that may stand alone: seen, evidenced, without a limit, unless *more* says otherwise."""
    return Answered(**{"value": value, "basis": "seen", "evidence": (PROOF,), **more})


def at_level(
    pack: Pack,
    level: int,
    responses: Mapping[str, StoredResponse | None] | None = None,
    profile: Mapping[str, ProfileValue] | None = None,
) -> Assessment:
    """Every question answered at *level*; *responses* and *profile* change some, None takes one out."""
    said: dict[str, StoredResponse | None] = {
        question.id: answered(value_for_level(question, level)) for question in pack.questions
    }
    facts = {question.id: _something(question) for question in pack.profile} | dict(CLEAN)
    facts |= dict(profile or {})
    said |= dict(responses or {})
    return Assessment(
        pack=pack.id,
        registry=RegistryName(name="Lakes Registry", organisation="Lakes Society"),
        taken_on=TAKEN_ON,
        profile={name: value for name, value in facts.items() if value is not None},
        responses={name: response for name, response in said.items() if response is not None},
    )


def topics(pack: Pack, assessment: Assessment, on: date | None = None) -> dict[str, TopicAnswer]:
    """The crosswalk by topic."""
    found = crosswalk(pack, assessment, evaluate(pack, assessment, on))
    return {answer.id: answer for answer in found}


def _something(question: AnyProfileQuestion) -> ProfileValue:
    match question.type:
        case "multi":
            return [option.value for option in question.options if not option.exclusive]
        case "single":
            return question.options[0].value
        case "number":
            return 12_000
        case "date":
            return "2026-01-01"
        case "fields":
            return {part.name: 0 for part in question.fields if part.type == "number"} or {
                part.name: "Lakes Society" for part in question.fields if part.type == "text"
            }
        case _:
            return None
