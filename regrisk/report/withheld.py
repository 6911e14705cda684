"""What a redacted report leaves out: free text, field by field, before any section sees it.

Listed answers, levels, dates, numbers and digests stay. Nothing is found by searching text: a field
is free or it is listed, and a free one is replaced by a neutral wording of its own.
"""

from collections.abc import Callable, Mapping

from regrisk.model.assessment import Assessment, RegistryName
from regrisk.model.cover import Contract, HeldPart, Notice, Policy
from regrisk.model.evaluation import Evaluation
from regrisk.model.pack import Pack
from regrisk.model.profile import Part, ProfileFields, ProfileTable, ProfileValue
from regrisk.model.response import Answered, AnyResponse, Evidence, NotApplicable
from regrisk.questions.known_words import kind_as_title
from regrisk.report.withheld_counts import gaps_with_ranges
from regrisk.scoring.evaluate import evaluate
from regrisk.words import later, say

WITHHELD = later("withheld")
SCOPE = later("stated, withheld")
REASON = later("Reason on file (withheld).")
EXPLANATION = later("Explained in writing (withheld).")


class _Letters:
    """Neutral names in the order of first appearance: person A, person B, ..."""

    def __init__(self, kind: Callable[[str], str], known: Mapping[str, str] | None = None) -> None:
        self._kind, self._names = kind, dict(known or {})
        self._given = 0

    def __call__(self, name: str) -> str:
        if name not in self._names:
            self._names[name] = self._kind(_letter(self._given))
            self._given += 1
        return self._names[name]


def withhold(pack: Pack, assessment: Assessment, evaluation: Evaluation) -> tuple[Assessment, Evaluation]:
    """Return both without free text; every point, level, date and digest is as it was."""
    bare = withheld_assessment(pack, assessment)
    # Only these two parts of an evaluation quote what people typed; the rest speaks in the pack's words.
    neutral = evaluate(pack, bare, evaluation.evaluated_on)
    return bare, evaluation.model_copy(
        update={"forecast": neutral.forecast, "cover_gaps": gaps_with_ranges(pack, bare, neutral)}
    )


def withheld_assessment(pack: Pack, assessment: Assessment) -> Assessment:
    """Return *assessment* with every free field replaced; the name of the registry stays."""
    person, own = _Letters(_person), assessment.registry.name
    registry = _Letters(_registry, {own: own})
    return Assessment(
        pack=assessment.pack,
        registry=RegistryName(name=own, organisation=say("Organisation withheld")),
        taken_on=assessment.taken_on,
        profile={name: _profile(pack, name, value) for name, value in assessment.profile.items()},
        responses={
            name: _response(assessment.responses[name], person)
            for name in (question.id for question in pack.questions)
            if name in assessment.responses
        },
        explanations={
            rule: say(EXPLANATION) if text.strip() else text for rule, text in assessment.explanations.items()
        },
        policies=tuple(_policy(policy, registry) for policy in assessment.policies),
        contracts=_contracts(assessment.contracts, registry),
        plan=tuple(
            entry.model_copy(update={"owner": person(entry.owner) if entry.owner else None})
            for entry in assessment.plan
        ),
        attested=tuple(
            entry.model_copy(update={"name": person(entry.name), "role": say("role withheld"), "parts": ()})
            for entry in assessment.attested
        ),
        nothing_withheld=assessment.nothing_withheld,
    )


def _response(response: AnyResponse, person: Callable[[str], str]) -> AnyResponse:
    shared: dict[str, object] = {
        "known_by": person(response.known_by) if response.known_by else None,
        "note": None,
    }
    match response:
        case Answered(scope=scope, evidence=evidence):
            shared |= {"scope": say(SCOPE) if scope else None, "evidence": tuple(map(_evidence, evidence))}
        case NotApplicable():
            shared["reason"] = say(REASON)
        case _:
            pass
    return response.model_copy(update=shared)


def _evidence(item: Evidence) -> Evidence:
    update = {"title": kind_as_title(item.kind), "checked_by": say(WITHHELD) if item.checked_by else None}
    return item.model_copy(update=update)


def _profile(pack: Pack, name: str, value: ProfileValue) -> ProfileValue:
    question = pack.profile_by_id.get(name)
    match question:
        case ProfileFields(fields=parts):
            return _parts(parts, value)
        case ProfileTable(columns=columns):
            return [_parts(columns, row) for row in value] if isinstance(value, list) else value
        case None:
            return say(WITHHELD)
        case _:
            return value


def _parts(parts: tuple[Part, ...], value: ProfileValue) -> ProfileValue:
    if not isinstance(value, dict):
        return value
    by_name = {part.name: part for part in parts}
    return {name: _part(by_name.get(name), inner) for name, inner in value.items()}


def _part(part: Part | None, value: ProfileValue) -> ProfileValue:
    if part is None:
        return say(WITHHELD)
    if part.type == "text":
        return say(WITHHELD) if value else value
    if part.type == "table" and isinstance(value, list):
        return [_parts(part.columns, row) for row in value]
    return value


def _policy(policy: Policy, registry: Callable[[str], str]) -> Policy:
    return policy.model_copy(
        update={
            "carrier": say("insurer withheld"),
            "policy_number": say(WITHHELD),
            "broker": say(WITHHELD) if policy.broker else None,
            "endorsements": tuple(say("special term withheld") for _ in policy.endorsements),
            "named_insureds": tuple(WITHHELD for _ in policy.named_insureds),
            "registries": tuple(map(registry, policy.registries)),
            "notice": Notice(),
            "parts": {name: _held(part) for name, part in policy.parts.items()},
        }
    )


def _held(part: HeldPart) -> HeldPart:
    return part.model_copy(update={"conditions": say(WITHHELD) if part.conditions else None})


def _contracts(contracts: tuple[Contract, ...], registry: Callable[[str], str]) -> tuple[Contract, ...]:
    partner = _Letters(_partner)
    return tuple(
        contract.model_copy(
            update={
                "partner": partner(contract.partner),
                "registries": tuple(map(registry, contract.registries)),
                "insurer_rating_at_least": say(WITHHELD) if contract.insurer_rating_at_least else None,
            }
        )
        for contract in contracts
    )


def _person(letter: str) -> str:
    return say("Person {letter}", letter=letter)


def _registry(letter: str) -> str:
    return say("Registry {letter}", letter=letter)


def _partner(letter: str) -> str:
    return say("Partner {letter}", letter=letter)


def _letter(place: int) -> str:
    """Return A, B, ... Z, then AA, AB, ..."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
