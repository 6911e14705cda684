"""The responses of a document: from the short forms people write to the one form of the model."""

from collections.abc import Iterator
from typing import Any

from regrisk.model.pack import Pack
from regrisk.model.question import AnyQuestion
from regrisk.model.response import says_something
from regrisk.packs.faults import Fault
from regrisk.questions.parse import said, value_complaints
from regrisk.questions.suggest import did_you_mean, one_of, shown

_STATES = ("value", "unknown", "not_applicable")
_ALWAYS = ("as_of", "known_by", "note")
_FIELDS = {
    "value": ("value", "scope", "basis", *_ALWAYS, "evidence"),
    "unknown": ("unknown", *_ALWAYS),
    "not_applicable": ("not_applicable", *_ALWAYS),
}
_RENAMED = {"reason": "not_applicable"}


def long_form(pack: Pack, responses: dict[str, Any], faults: list[Fault]) -> dict[str, Any]:
    """Return *responses* as the model spells them.

    What cannot be spelled so is left out, or stands with a value of its kind, and is noted in *faults*.
    The paths of the faults lead into the document, not into what is returned.
    """
    found: dict[str, Any] = {}
    for name, raw in responses.items():
        question = pack.question_by_id.get(name)
        if question is None:
            faults.append(_unknown_question(pack, name))
            continue
        response = _one(question, raw, faults)
        if response is not None:
            found[name] = response
    return found


def document_path(path: tuple[str | int, ...], responses: dict[str, Any]) -> tuple[str | int, ...]:
    """Return where the document holds what stands at *path* of the long form."""
    if len(path) < 3 or path[0] != "responses":
        return path
    raw = responses.get(str(path[1]))
    if not isinstance(raw, dict):
        return path[:2]
    field = path[2]
    return (*path[:2], _RENAMED.get(str(field), field), *path[3:])


def _unknown_question(pack: Pack, name: str) -> Fault:
    if name in pack.profile_by_id:
        what, remedy = f"{name} is a question of the profile.", 'Put it under "profile".'
    else:
        what = f"The pack {pack.id} has no question {shown(name)}."
        remedy = did_you_mean(name, pack.question_by_id) or "Remove it."
    return Fault(("responses", name), what, remedy, "QUESTION", at_key=True)


def _one(question: AnyQuestion, raw: Any, faults: list[Fault]) -> dict[str, Any] | None:
    """Return one response in the long form, with a stand-in where its value is refused."""
    path = ("responses", question.id)
    if raw is None:
        what = f"{question.id}: the response is empty."
        faults.append(Fault(path, what, "Fill it in, or remove the line.", "VALUE"))
        return None
    if not isinstance(raw, dict):
        return _answered(question, {"value": raw}, path, faults)
    states = [state for state in _STATES if state in raw]
    if len(states) != 1:
        said_ = "says none of" if not states else "says more than one of"
        what = f"{question.id}: the response {said_} {one_of(_STATES)}."
        faults.append(Fault(path, what, "Say exactly one.", "RESPONSE"))
        return None
    state = states[0]
    faults.extend(_strangers(question, state, raw))
    known = {key: raw[key] for key in _FIELDS[state] if key in raw and key != state}
    if state == "value":
        return _answered(question, {"value": raw["value"], **known}, (*path, "value"), faults)
    if state == "unknown":
        if raw["unknown"] is not True:
            what = f'{question.id}: "unknown" must be true, not {said(raw["unknown"])}.'
            remedy = "Write unknown: true, or answer the question."
            faults.append(Fault((*path, "unknown"), what, remedy, "VALUE"))
        return {"state": "unknown", **known}
    reason = raw["not_applicable"]
    if not isinstance(reason, str) or not says_something(reason):
        what = f'{question.id}: "not_applicable" needs its reason in words.'
        faults.append(
            Fault((*path, "not_applicable"), what, "Write why the question does not apply.", "REASON")
        )
        reason = "-"
    return {"state": "not_applicable", "reason": reason, **known}


def _answered(
    question: AnyQuestion, response: dict[str, Any], path: tuple[str | int, ...], faults: list[Fault]
) -> dict[str, Any]:
    complaints = list(value_complaints(question, response["value"]))
    faults.extend(
        Fault((*path, *each.path), f"{question.id}: {each.what}", each.remedy, "ANSWER", each.at_key)
        for each in complaints
    )
    if complaints:
        response["value"] = 0
    return {"state": "answered", **response}


def _strangers(question: AnyQuestion, state: str, raw: dict[str, Any]) -> Iterator[Fault]:
    for key in raw:
        if key in _FIELDS[state]:
            continue
        elsewhere = any(key in fields for fields in _FIELDS.values())
        what = f"{question.id}: there is no field {shown(key)} here."
        if elsewhere:
            what = f'{question.id}: "{key}" does not go with "{state}".'
        remedy = "Remove it." if elsewhere else did_you_mean(key, _FIELDS[state]) or "Remove it."
        yield Fault(("responses", question.id, key), what, remedy, "FIELD", at_key=True)
