"""Conditions of a pack in words, for those who review it."""

from collections.abc import Iterable, Iterator

from regrisk.export.pack_docs_html import Inside, Markup, joined, link
from regrisk.model.condition import All, Any, Condition, Counted, Not, OfAnswer, OfCount, OfQuestion
from regrisk.model.pack import Pack
from regrisk.model.profile import AnyProfileQuestion, Part, ProfileFields, ProfileMulti, ProfileSingle
from regrisk.model.question import Maturity, Multi
from regrisk.questions.describe import number_text
from regrisk.questions.parse_profile import options_of

_STATES = {
    "answered": "is answered",
    "unknown": "is answered with not known",
    "not_applicable": "is said not to apply",
    "unanswered": "has no response",
}
_EVIDENCE = {"in_date": "has evidence in date", "none_in_date": "has no evidence in date"}
_BASES = {
    "seen": "rests on what was seen",
    "told": "rests on what was told",
    "assumed": "rests on an assumption",
    "none": "says no basis",
}


def in_words(pack: Pack, condition: Condition) -> Markup:
    """Return *condition* as the part of a sentence that follows "if"."""
    return joined(_words(pack, condition, inner=False))


def _words(pack: Pack, condition: Condition, *, inner: bool) -> Iterable[Inside]:
    match condition:
        case OfQuestion():
            return [link(condition.question), " ", _and(_of_question(pack, condition))]
        case OfAnswer():
            part = _part_of(pack, condition)
            name = f" ({part.label})" if part is not None else ""
            return [link(condition.answer), name, " ", _and(_of_answer(pack, condition, part))]
        case OfCount():
            counted = _counted(condition.count)
            return [f"at least {condition.at_least} of the scored questions that apply {counted}"]
        case Not(not_=part_):
            return ["not (", _words(pack, part_, inner=False), ")"]
        case All(all_=parts):
            return _joined(pack, parts, " and ", inner=inner)
        case Any(any_=parts):
            return _joined(pack, parts, " or ", inner=inner)


def _joined(pack: Pack, parts: tuple[Condition, ...], word: str, *, inner: bool) -> Iterable[Inside]:
    if len(parts) == 1:
        return _words(pack, parts[0], inner=inner)
    said: list[Inside] = []
    for part in parts:
        said += [word] if said else []
        said.append(_words(pack, part, inner=True))
    return ["(", said, ")"] if inner else said


def _and(tests: Iterable[str]) -> str:
    return " and ".join(tests)


def _or(words: Iterable[str]) -> str:
    return " or ".join(words)


def _of_question(pack: Pack, leaf: OfQuestion) -> Iterator[str]:
    if leaf.is_ is not None:
        yield f"is {_answer(pack, leaf.question, leaf.is_)}"
    if leaf.is_any is not None:
        yield f"is {_or(_answer(pack, leaf.question, value) for value in leaf.is_any)}"
    if leaf.level_at_least is not None:
        yield f"is at level {leaf.level_at_least} or above"
    if leaf.level_at_most is not None:
        yield f"is at level {leaf.level_at_most} or below"
    if leaf.level_below is not None:
        yield f"is below level {leaf.level_below}, not known included"
    if leaf.state is not None:
        yield _STATES[leaf.state]
    if leaf.evidence is not None:
        yield _EVIDENCE[leaf.evidence]
    if leaf.basis is not None:
        yield _BASES[leaf.basis]


def _answer(pack: Pack, name: str, value: int | str) -> str:
    question = pack.question_by_id[name]
    if isinstance(value, int) or isinstance(question, Maturity):
        return f"at level {value}"
    answers = question.choices if isinstance(question, Multi) else question.options
    return f"“{next(answer.label for answer in answers if answer.value == value)}”"


def _of_answer(pack: Pack, leaf: OfAnswer, part: Part | None) -> Iterator[str]:
    asked = part or pack.profile_by_id[leaf.answer]
    unit = getattr(asked, "unit", None)
    if leaf.is_ is not None:
        yield f"is {_option(pack, asked, leaf.is_)}"
    if leaf.is_any is not None:
        yield f"is {_or(_option(pack, asked, value) for value in leaf.is_any)}"
    if leaf.includes_any is not None:
        yield f"includes {_or(_option(pack, asked, value) for value in leaf.includes_any)}"
    if leaf.at_least is not None:
        yield f"is at least {number_text(leaf.at_least, unit)}"
    if leaf.at_most is not None:
        yield f"is at most {number_text(leaf.at_most, unit)}"
    yield from _of_any_answer(leaf)


def _of_any_answer(leaf: OfAnswer) -> Iterator[str]:
    if leaf.given is not None:
        yield "is answered" if leaf.given else "is not answered"
    if leaf.months_from_taken_on is not None:
        span = leaf.months_from_taken_on
        if span.at_least is not None:
            yield f"is not before {_day(span.at_least)}"
        if span.at_most is not None:
            yield f"is not after {_day(span.at_most)}"
    if leaf.more_than is not None:
        yield f"is more than {leaf.more_than.answer}"


def _day(months: int) -> str:
    """Return the day that lies so many *months* from that of the assessment."""
    if months == 0:
        return "the day of the assessment"
    count = f"{abs(months)} month{'s' if abs(months) > 1 else ''}"
    return f"{count} {'after' if months > 0 else 'before'} the assessment"


def _option(pack: Pack, asked: AnyProfileQuestion | Part, value: int | float | str) -> str:
    if isinstance(asked, Part):
        options = options_of(pack.profile_by_id, asked)
    else:
        options = asked.options if isinstance(asked, ProfileSingle | ProfileMulti) else ()
    label = next((option.label for option in options if option.value == value), None)
    return f"“{label}”" if label is not None else str(value)


def _part_of(pack: Pack, leaf: OfAnswer) -> Part | None:
    asked = pack.profile_by_id[leaf.answer]
    parts = asked.fields if isinstance(asked, ProfileFields) else ()
    return next((part for part in parts if part.name == leaf.part), None)


def _counted(count: Counted) -> str:
    said = [
        *([_STATES[count.state].replace("is ", "are ").replace("has ", "have ")] if count.state else []),
        *([_EVIDENCE[count.evidence].replace("has ", "have ")] if count.evidence else []),
        *([_BASES[count.basis].replace("rests", "rest").replace("says", "say")] if count.basis else []),
    ]
    return _and(said) or "are asked"
