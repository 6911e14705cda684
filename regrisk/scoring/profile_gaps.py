"""Facts of the profile that a pack requires and an assessment does not give."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.model.profile import AnyProfileQuestion, Part, ProfileFields, ProfileTable, ProfileValue
from regrisk.scoring.applies import facts_of
from regrisk.scoring.prepared import prepare
from regrisk.words import say


class ProfileGap(NamedTuple):
    """A required fact, or a required part of one, that is not given."""

    fact: str
    sentence: str


def profile_gaps(pack: Pack, assessment: Assessment, today: date) -> tuple[ProfileGap, ...]:
    """Return what is missing of the facts that apply on *today*, in the order of the pack."""
    hidden = facts_of(prepare(pack), assessment, today).hidden_answers
    asked = (question for question in pack.profile if question.id not in hidden)
    return tuple(gap for question in asked for gap in _gaps(question, assessment.profile.get(question.id)))


def _gaps(question: AnyProfileQuestion, value: ProfileValue) -> Iterator[ProfileGap]:
    # A table without rows says that there is nothing to list.
    given = value is not None and (value not in ("", [], {}) or isinstance(question, ProfileTable))
    if not given:
        if question.required:
            not_given = say(
                "{fact} is not given: {question} Fill it in.", fact=question.id, question=question.text
            )
            yield ProfileGap(question.id, not_given)
        return
    match question:
        case ProfileFields(fields=parts) if isinstance(value, dict):
            missing = [where for part in parts for where in _missing(part, value.get(part.name))]
        case ProfileTable(columns=columns) if isinstance(value, list):
            missing = list(_missing_in_rows(columns, value))
        case _:
            missing = []
    for where in missing:
        yield ProfileGap(
            question.id, say("{fact}: {part} is not given. Fill it in.", fact=question.id, part=where)
        )


def _missing(part: Part, value: ProfileValue, row: int | None = None, table: str = "") -> Iterator[str]:
    if part.type == "table" and isinstance(value, list):
        yield from _missing_in_rows(part.columns, value, part.label)
    elif part.required and value in (None, "", [], {}):
        yield _place(part.label, row, table)


def _missing_in_rows(columns: tuple[Part, ...], rows: list[ProfileValue], table: str = "") -> Iterator[str]:
    for number, row in enumerate(rows, start=1):
        if isinstance(row, dict):
            for part in columns:
                yield from _missing(part, row.get(part.name), number, table)


def _place(part: str, row: int | None, table: str) -> str:
    """Return what a part of a fact is called inside a sentence."""
    if row is None:
        return say('"{part}"', part=part)
    if not table:
        return say('row {row}, "{part}"', row=row, part=part)
    return say('"{table}", row {row}, "{part}"', table=table, row=row, part=part)
