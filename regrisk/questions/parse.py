"""Whether a value is an answer that a question offers, of the very type it must have."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import assert_never

from regrisk.model.question import AnyQuestion, Maturity, Multi, Number, Single, YesNo
from regrisk.model.response import Answered, NotApplicable, StoredResponse, says_something
from regrisk.questions.complaint import Complaint
from regrisk.questions.level import HIGHEST_LEVEL
from regrisk.questions.plain_text import forbidden_at
from regrisk.questions.suggest import did_you_mean, one_of, shown

EVIDENCE_ORDER = (("dated", "valid_until"), ("dated", "checked_on"))
"""Days of a piece of evidence: the second of each pair does not come before the first."""


_TEXTS = ("scope", "note", "known_by", "reason")


def value_complaints(question: AnyQuestion, value: object) -> Iterator[Complaint]:
    """Yield what keeps *value* from being an answer to *question*; level 3 is neither ``"3"`` nor true."""
    match question:
        case Maturity():
            if type(value) is not int or not 0 <= value <= HIGHEST_LEVEL:
                what = f"the answer must be a level from 0 to {HIGHEST_LEVEL}, not {said(value)}."
                bare = isinstance(value, str) and value in {str(n) for n in range(HIGHEST_LEVEL + 1)}
                yield Complaint((), what, "Write it without quotes." if bare else "")
        case Single() | YesNo() | Number():
            yield from option_complaints([option.value for option in question.options], value)
        case Multi():
            yield from list_complaints([choice.value for choice in question.choices], value)
        case _:
            assert_never(question)


def response_complaints(question: AnyQuestion, response: StoredResponse) -> Iterator[Complaint]:
    """Yield what is wrong with *response* as a response to *question*, beyond its own shape."""
    for field, text in response.model_dump(include=set(_TEXTS)).items():
        if text is not None and forbidden_at(text) is not None:
            yield Complaint((field,), f'"{field}" holds a control character.', "Remove it.")
    if isinstance(response, NotApplicable) and not says_something(response.reason):
        yield Complaint(("reason",), "the reason holds no character that can be seen.", "Write it in words.")
    if not isinstance(response, Answered):
        return
    yield from (each.under("value") for each in value_complaints(question, response.value))
    for at, item in enumerate(response.evidence):
        dates = item.model_dump(mode="json")
        yield from (each.under("evidence", at) for each in order_complaints(dates, EVIDENCE_ORDER))


def option_complaints(offered: Collection[str], value: object) -> Iterator[Complaint]:
    """Yield what keeps *value* from being one of the words *offered*."""
    if isinstance(value, str) and value in offered:
        return
    what = f"{said(value)} is not an answer this question offers."
    if isinstance(value, bool):
        remedy = f"Write {one_of(offered)}."
    elif isinstance(value, int | float) and str(value) in offered:
        remedy = "Put it in quotes."
    elif isinstance(value, str):
        remedy = did_you_mean(value, offered) or f"Use {one_of(offered)}."
    else:
        remedy = f"Use {one_of(offered)}."
    yield Complaint((), what, remedy)


def list_complaints(
    offered: Collection[str], value: object, alone: Collection[str] = ()
) -> Iterator[Complaint]:
    """Yield what keeps *value* from being a list of words *offered*, each once, one in *alone* by itself."""
    if not isinstance(value, list | tuple):
        yield Complaint((), f"the answer must be a list, not {said(value)}.", "Put it in square brackets.")
        return
    for at, part in enumerate(value):
        yield from (each.under(at) for each in option_complaints(offered, part))
        if part in value[:at]:
            yield Complaint((at,), f"{said(part)} is listed twice.", "Remove one of them.")
        if isinstance(part, str) and part in alone and len(value) > 1:
            yield Complaint((at,), f"{said(part)} stands alone.", "Remove it, or the others.")


def order_complaints(record: Mapping[str, object], order: Sequence[tuple[str, str]]) -> Iterator[Complaint]:
    """Yield the days of *record*, as ISO text, that stand before the day they must not precede.

    *order* names pairs of fields: the earlier and the later one. A field that is no day is left alone.
    """
    for first, second in order:
        earlier, later = _day(record.get(first)), _day(record.get(second))
        if earlier is not None and later is not None and later < earlier:
            what = f'"{second}" ({later}) is before "{first}" ({earlier}).'
            yield Complaint((second,), what, "Correct one of them.")


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def said(value: object) -> str:
    """Return *value* as a message shows it: short, on one line, in the words of a file."""
    match value:
        case None:
            return "empty"
        case bool():
            return str(value).lower()
        case str():
            return shown(value) if len(value) < 200 else f"a text of {len(value):,} characters"
        case list() | tuple():
            return f"a list of {len(value)}"
        case dict():
            return "a mapping"
        case _:
            return str(value)
