"""The evidence of one answer: what there is, until when it holds, and which piece counts best."""

from dataclasses import dataclass
from datetime import date

from regrisk.model.question import AnyQuestion
from regrisk.model.response import Answered, Evidence, Grade, StoredResponse
from regrisk.questions.describe import day_text
from regrisk.scoring.evidence import in_date, valid_until
from regrisk.words import later, say

GRADE_WORDS: dict[Grade, str] = {"documented": later("Documented"), "verified": later("Verified")}
"""How well a piece of evidence is checked; said where it is used."""


@dataclass(frozen=True, slots=True)
class ProofLine:
    """One piece of evidence; ``until`` is its last day, None when it does not run out."""

    title: str
    grade: Grade
    until: date | None
    in_date: bool
    note: str


@dataclass(frozen=True, slots=True)
class Proof:
    """All evidence of an answer, in its order.

    ``holds`` says that some of it is in date, ``verified`` that such a piece was checked by someone
    independent; ``until`` is the last day on which any of it holds, None when it does not run out.
    """

    lines: tuple[ProofLine, ...] = ()
    holds: bool = False
    verified: bool = False
    until: date | None = None


def proof_of(question: AnyQuestion, response: StoredResponse | None, today: date) -> Proof:
    """Return the evidence behind *response* as it stands on *today*."""
    items = response.evidence if isinstance(response, Answered) else ()
    lines = tuple(_line(question, item, today) for item in items)
    ends = [line.until for line in lines if line.in_date]
    return Proof(
        lines=lines,
        holds=bool(ends),
        verified=any(line.in_date and line.grade == "verified" for line in lines),
        until=None if None in ends else max((end for end in ends if end is not None), default=None),
    )


def _line(question: AnyQuestion, item: Evidence, today: date) -> ProofLine:
    until = valid_until(question, item)
    valid = in_date(question, item, today)
    return ProofLine(
        title=item.title, grade=item.grade, until=until, in_date=valid, note=_note(item, until, today)
    )


def _note(item: Evidence, until: date | None, today: date) -> str:
    grade, dated = say(GRADE_WORDS[item.grade]), day_text(item.dated)
    if item.dated > today:
        return say("{grade}, dated {day}, counts from that day", grade=grade, day=dated)
    if until is None:
        return say("{grade}, dated {day}, does not run out", grade=grade, day=dated)
    end = day_text(until)
    if until < today:
        return say("{grade}, dated {day}, ran out {end}", grade=grade, day=dated, end=end)
    return say("{grade}, dated {day}, runs out {end}", grade=grade, day=dated, end=end)
