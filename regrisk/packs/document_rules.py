"""What a document says beside its responses, held against the pack: profile, explanations, plan, cover."""

from collections.abc import Collection, Iterator
from typing import Any
from unicodedata import category

from regrisk.model.pack import Pack
from regrisk.model.response import says_something
from regrisk.packs.faults import Fault
from regrisk.questions.parse import EVIDENCE_ORDER, order_complaints, said
from regrisk.questions.parse_profile import profile_complaints
from regrisk.questions.suggest import did_you_mean, shown

_POLICY_ORDER = (("period_from", "period_to"), ("retroactive_date", "period_from"))


def rule_faults(pack: Pack, content: dict[str, Any]) -> Iterator[Fault]:
    """Yield what *content*, the raw fields of a document, says that *pack* does not know or that cannot be.

    Only what has the right shape is looked at; the model tells about the rest.
    """
    yield from _head(content)
    yield from _profile(pack, content)
    yield from _explanations(pack, content)
    yield from _plan(pack, content)
    yield from _evidence(content)
    parts = {part.id for part in pack.coverage.parts} if pack.coverage else set()
    for field in ("policies", "contracts"):
        for at, record in enumerate(_list(content, field)):
            if isinstance(record, dict):
                yield from _parts(parts, record, (field, at))
    for at, policy in enumerate(_list(content, "policies")):
        if isinstance(policy, dict):
            for each in order_complaints(policy, _POLICY_ORDER):
                yield Fault(
                    ("policies", at, *each.path), f"Policy {at + 1}: {each.what}", each.remedy, "ORDER"
                )


def _head(content: dict[str, Any]) -> Iterator[Fault]:
    """Yield what keeps the format from being the number 1, and names from being printed on one line."""
    format_ = content.get("format")
    if format_ == 1 and type(format_) is not int:
        yield Fault(("format",), f'"format" must be 1, not {said(format_)}.', "Write format: 1.", "VALUE")
    for field in ("name", "organisation"):
        yield from _one_line(_mapping(content, "registry"), field, ("registry",))
    for at, entry in enumerate(_list(content, "attested")):
        for field in ("name", "role"):
            yield from _one_line(entry if isinstance(entry, dict) else {}, field, ("attested", at))


def _one_line(record: dict[str, Any], field: str, path: tuple[str | int, ...]) -> Iterator[Fault]:
    text = record.get(field)
    if isinstance(text, str) and any(category(sign) in ("Cc", "Zl", "Zp") for sign in text):
        what = f'"{field}" holds a line break or a control character.'
        yield Fault((*path, field), what, "Write it on one line.", "VALUE")


def _profile(pack: Pack, content: dict[str, Any]) -> Iterator[Fault]:
    for name, value in _mapping(content, "profile").items():
        path = ("profile", name)
        question = pack.profile_by_id.get(name)
        if question is not None and value is None:
            yield Fault(path, f"{name}: the answer is empty.", "Fill it in, or remove the line.", "VALUE")
        elif question is not None:
            for each in profile_complaints(pack.profile_by_id, question, value):
                yield Fault((*path, *each.path), f"{name}: {each.what}", each.remedy, "ANSWER", each.at_key)
        elif name in pack.question_by_id:
            what = f"{name} is no question of the profile."
            yield Fault(path, what, 'Put it under "responses".', "QUESTION", at_key=True)
        else:
            what = f"The profile of the pack {pack.id} has no question {shown(name)}."
            remedy = did_you_mean(name, pack.profile_by_id) or "Remove it."
            yield Fault(path, what, remedy, "QUESTION", at_key=True)


def _explanations(pack: Pack, content: dict[str, Any]) -> Iterator[Fault]:
    rules = {rule.id for rule in pack.contradictions}
    for name, text in _mapping(content, "explanations").items():
        if isinstance(text, str) and text.strip() and not says_something(text):
            what = f"{shown(name)}: the explanation holds no character that can be seen."
            yield Fault(("explanations", name), what, "Write it in words.", "REASON")
        if name not in rules:
            what = f"The pack {pack.id} has no contradiction {shown(name)} to explain."
            remedy = did_you_mean(name, rules) or "Remove it."
            yield Fault(("explanations", name), what, remedy, "RULE", at_key=True)


def _plan(pack: Pack, content: dict[str, Any]) -> Iterator[Fault]:
    seen: set[str] = set()
    for at, entry in enumerate(_list(content, "plan")):
        name = entry.get("control") if isinstance(entry, dict) else None
        if not isinstance(name, str):
            continue
        path = ("plan", at, "control")
        if name not in pack.control_by_id:
            what = f"The pack {pack.id} has no control {shown(name)}."
            yield Fault(path, what, did_you_mean(name, pack.control_by_id) or "Remove it.", "CONTROL")
        elif name in seen:
            yield Fault(
                path, f"The control {shown(name)} is planned twice.", "Remove one of them.", "CONTROL"
            )
        seen.add(name)


def _evidence(content: dict[str, Any]) -> Iterator[Fault]:
    for name, response in _mapping(content, "responses").items():
        items = _list(response, "evidence") if isinstance(response, dict) else []
        for at, item in enumerate(items):
            if isinstance(item, dict):
                for each in order_complaints(item, EVIDENCE_ORDER):
                    path = ("responses", name, "evidence", at, *each.path)
                    yield Fault(path, f"{name}: {each.what}", each.remedy, "ORDER")


def _parts(known: Collection[str], record: dict[str, Any], path: tuple[str | int, ...]) -> Iterator[Fault]:
    for part in _mapping(record, "parts"):
        if part not in known:
            remedy = did_you_mean(part, known) or "Remove it."
            yield Fault(
                (*path, "parts", part),
                f"There is no part of cover {shown(part)}.",
                remedy,
                "PART",
                at_key=True,
            )


def _mapping(content: dict[str, Any], field: str) -> dict[str, Any]:
    value = content.get(field)
    return value if isinstance(value, dict) else {}


def _list(content: dict[str, Any], field: str) -> list[Any]:
    value = content.get(field)
    return value if isinstance(value, list) else []
