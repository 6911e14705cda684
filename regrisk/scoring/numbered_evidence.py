"""Evidence as every output numbers it: E1, E2, ... in the order of the pack, with its state on the day."""

from datetime import date
from typing import Literal

from regrisk.model.assessment import Assessment
from regrisk.model.base import Record
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.model.response import Answered, Evidence
from regrisk.scoring.evidence import in_date, valid_until

EvidenceState = Literal["in_date", "lapsed", "not_yet"]


class NumberedEvidence(Record):
    """A piece of evidence with its number, the question it belongs to, its last day and its state.

    ``ends_before_cover`` says that it is in date now and no longer on the day cover should start.
    """

    number: str
    question: str
    item: Evidence
    until: date | None
    state: EvidenceState
    ends_before_cover: bool


def numbered(
    pack: Pack, assessment: Assessment, evaluation: Evaluation, cover_starts: date | None
) -> tuple[NumberedEvidence, ...]:
    """Return all evidence of answered questions that apply, in the order of the pack."""
    applying = {part.question for part in evaluation.contributions if part.state == "answered"}
    today = evaluation.evaluated_on
    found: list[NumberedEvidence] = []
    for question in pack.questions:
        response = assessment.responses.get(question.id)
        if question.id not in applying or not isinstance(response, Answered):
            continue
        for item in response.evidence:
            state: EvidenceState = "in_date" if in_date(question, item, today) else "lapsed"
            if item.dated > today:
                state = "not_yet"
            until = valid_until(question, item)
            ends = until is not None and cover_starts is not None and until < cover_starts
            found.append(
                NumberedEvidence(
                    number=f"E{len(found) + 1}",
                    question=question.id,
                    item=item,
                    until=until,
                    state=state,
                    ends_before_cover=state == "in_date" and ends,
                )
            )
    return tuple(found)
