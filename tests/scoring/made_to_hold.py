"""Assessments made so that a condition holds, or does not, worked out from the condition itself."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import assert_never

from regrisk.model.assessment import Assessment
from regrisk.model.condition import All, Any, Basis, Condition, Not, OfAnswer, OfCount, OfQuestion
from regrisk.model.pack import Pack
from regrisk.model.profile import ProfileFields, ProfileMulti, ProfileTable, ProfileValue
from regrisk.model.response import Answered, NotApplicable, StoredResponse, Unknown
from regrisk.questions.level import value_for_level
from regrisk.scoring.evidence import moved_by_months
from tests.scoring.builders import TAKEN_ON, a_proof, an_assessment


@dataclass
class Draft:
    """An assessment in the making; only what the condition needs is said."""

    pack: Pack
    responses: dict[str, StoredResponse] = field(default_factory=dict)
    profile: dict[str, ProfileValue] = field(default_factory=dict)

    def assessment(self) -> Assessment:
        return an_assessment(self.responses, profile=self.profile)


def made_to_hold(pack: Pack, condition: Condition) -> Assessment:
    """Return an assessment for which *condition* holds."""
    draft = Draft(pack)
    _hold(draft, condition)
    return draft.assessment()


def made_to_fail(pack: Pack, condition: Condition) -> Assessment:
    """Return an assessment for which *condition* does not hold, though all it reads is asked and answered."""
    draft = Draft(pack)
    _fail(draft, condition)
    return draft.assessment()


def _hold(draft: Draft, condition: Condition) -> None:
    match condition:
        case All(all_=parts):
            for part in parts:
                _hold(draft, part)
        case Any(any_=parts):
            _hold(draft, parts[0])
        case Not(not_=part):
            _fail(draft, part)
        case OfQuestion():
            _answer(draft, condition)
        case OfAnswer():
            _give(draft, condition)
        case OfCount():
            _count(draft, condition)
        case _:
            assert_never(condition)


def _fail(draft: Draft, condition: Condition) -> None:
    match condition:
        case All(all_=parts):
            for part in parts[:-1]:
                _hold(draft, part)
            _fail(draft, parts[-1])
        case Any(any_=parts):
            for part in parts:
                _fail(draft, part)
        case Not(not_=part):
            _hold(draft, part)
        case OfQuestion():
            _answer_otherwise(draft, condition)
        case OfAnswer():
            _give_otherwise(draft, condition)
        case OfCount():
            pass  # nothing is said, so nothing is counted
        case _:
            assert_never(condition)


def _answer(draft: Draft, leaf: OfQuestion) -> None:
    _show(draft, leaf.question)
    if leaf.state == "unknown":
        draft.responses[leaf.question] = Unknown()
        return
    if leaf.state == "not_applicable":
        draft.responses[leaf.question] = NotApplicable(reason="No such system.")
        return
    said = draft.responses.get(leaf.question)
    value: int | str | tuple[str, ...]
    wanted = leaf.is_ if leaf.is_ is not None else (leaf.is_any or (None,))[0]
    if wanted is not None:
        value = wanted
    elif leaf.level_at_least is not None:
        value = _value(draft, leaf.question, leaf.level_at_least)
    elif leaf.level_at_most is not None or leaf.level_below is not None:
        value = _value(draft, leaf.question, 0)
    else:
        value = said.value if isinstance(said, Answered) else _value(draft, leaf.question, 4)
    basis: Basis | None = None if leaf.basis is None or leaf.basis == "none" else leaf.basis
    evidence = (a_proof(),) if leaf.evidence == "in_date" else ()
    draft.responses[leaf.question] = Answered(value=value, basis=basis, evidence=evidence)


def _answer_otherwise(draft: Draft, leaf: OfQuestion) -> None:
    """Answer just beyond what the leaf asks for, or in another state."""
    _show(draft, leaf.question)
    if leaf.state is not None:
        draft.responses[leaf.question] = Answered(value=_value(draft, leaf.question, 4))
        return
    options = {option for option in (leaf.is_, *(leaf.is_any or ())) if option is not None}
    levels = [level for level in range(5) if _value(draft, leaf.question, level) not in options]
    if leaf.level_at_least is not None:
        levels = [level for level in levels if level < leaf.level_at_least][-1:]
    if leaf.level_at_most is not None:
        levels = [level for level in levels if level > leaf.level_at_most]
    if leaf.level_below is not None:
        levels = [level for level in levels if level >= leaf.level_below]
    if leaf.basis is not None:
        draft.responses[leaf.question] = Answered(
            value=_value(draft, leaf.question, 4), basis="seen" if leaf.basis == "none" else None
        )
        return
    if levels:
        draft.responses[leaf.question] = Answered(value=_value(draft, leaf.question, levels[0]))


def _value(draft: Draft, name: str, level: int) -> int | str | tuple[str, ...]:
    return value_for_level(draft.pack.question_by_id[name], level)


def _show(draft: Draft, name: str) -> None:
    """Give the profile facts that make the question apply."""
    show_if = draft.pack.question_by_id[name].show_if
    if show_if is not None:
        _hold(draft, show_if)


def _give(draft: Draft, leaf: OfAnswer) -> None:
    if leaf.given is False:
        draft.profile.pop(leaf.answer, None)
        return
    value: ProfileValue
    if leaf.is_ is not None:
        value = leaf.is_
    elif leaf.is_any is not None:
        value = leaf.is_any[0]
    elif leaf.includes_any is not None:
        known = draft.profile.get(leaf.answer)
        value = [*(known if isinstance(known, list) else []), leaf.includes_any[0]]
    elif leaf.at_least is not None:
        value = leaf.at_least
    elif leaf.at_most is not None:
        known = draft.profile.get(leaf.answer)
        value = known if isinstance(known, int | float) and known <= leaf.at_most else leaf.at_most
    elif (span := leaf.months_from_taken_on) is not None:
        months = span.at_least if span.at_least is not None else span.at_most or 0
        value = moved_by_months(TAKEN_ON, months).isoformat()
    elif leaf.more_than is not None:
        _put(draft, leaf.more_than.answer, leaf.more_than.part, 5)
        value = 6
    else:
        value = _anything(draft, leaf.answer)
    _put(draft, leaf.answer, leaf.part, value)


def _give_otherwise(draft: Draft, leaf: OfAnswer) -> None:
    if leaf.given is False:
        _put(
            draft, leaf.answer, leaf.part, [{"name": "Other"}] if leaf.part else _anything(draft, leaf.answer)
        )
    elif leaf.at_least is not None:
        _put(draft, leaf.answer, leaf.part, leaf.at_least - 1)
    elif leaf.at_most is not None:
        _put(draft, leaf.answer, leaf.part, leaf.at_most + 1)
    elif (span := leaf.months_from_taken_on) is not None:
        bound = span.at_least if span.at_least is not None else span.at_most or 0
        by = -1 if span.at_least is not None else 1
        day = moved_by_months(TAKEN_ON, bound) + timedelta(days=by)
        _put(draft, leaf.answer, leaf.part, day.isoformat())
    elif leaf.more_than is not None:
        _put(draft, leaf.more_than.answer, leaf.more_than.part, 5)
        _put(draft, leaf.answer, leaf.part, 5)
    elif leaf.includes_any is not None:
        question = draft.pack.profile_by_id[leaf.answer]
        assert isinstance(question, ProfileMulti)
        others = [one.value for one in question.options if one.value not in leaf.includes_any]
        kept = draft.profile.get(leaf.answer)
        kept_values = [one for one in kept if one not in leaf.includes_any] if isinstance(kept, list) else []
        draft.profile[leaf.answer] = kept_values or [*others[:1]]


def _put(draft: Draft, answer: str, part: str | None, value: ProfileValue) -> None:
    if part is None:
        draft.profile[answer] = value
        return
    fields = draft.profile.get(answer)
    draft.profile[answer] = {**(fields if isinstance(fields, dict) else {}), part: value}


def _anything(draft: Draft, answer: str) -> ProfileValue:
    question = draft.pack.profile_by_id[answer]
    if isinstance(question, ProfileMulti):
        return [question.options[0].value]
    if isinstance(question, ProfileFields | ProfileTable):
        return {"other": 1}
    return "2026-01-01"


def _count(draft: Draft, leaf: OfCount) -> None:
    for question in draft.pack.questions:
        if len(draft.responses) >= leaf.at_least + 2:
            break
        if question.scored and question.show_if is None and question.id not in draft.responses:
            draft.responses[question.id] = Answered(
                value=_value(draft, question.id, 4),
                basis="assumed" if leaf.count.basis == "assumed" else None,
            )
