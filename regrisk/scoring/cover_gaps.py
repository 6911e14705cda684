"""Where need, request, policies and contracts do not fit together, in the words of the pack's checks."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

from regrisk import spoken
from regrisk.model.assessment import Assessment
from regrisk.model.cover import Contract, Coverage, CoverPart, Policy
from regrisk.model.evaluation import CoverGap, CoverNeed
from regrisk.questions.describe import day_text
from regrisk.scoring import explain
from regrisk.scoring.cover import in_force
from regrisk.scoring.evidence import moved_by_months
from regrisk.scoring.facts import Facts, number_in
from regrisk.scoring.known_answers import PEOPLE
from regrisk.words import say

Found = tuple[Mapping[str, str], str | None, str | None]
"""What fills the sentence of a check, and the part and the partner it is about."""


@dataclass(frozen=True, slots=True)
class Cover:
    """Everything the checks compare."""

    coverage: Coverage
    needs: Sequence[CoverNeed]
    assessment: Assessment
    facts: Facts
    held: tuple[Policy, ...]

    def title(self, part_id: str) -> str:
        """Return a part's title as it stands inside a sentence."""
        titles = {part.id: part.title for part in self.coverage.parts}
        return explain.inside(titles.get(part_id, part_id))

    @property
    def contracts(self) -> tuple[Contract, ...]:
        """Return the contracts that still run."""
        return tuple(one for one in self.assessment.contracts if one.expiry >= self.facts.today)

    @property
    def policies(self) -> list[Policy]:
        """Return all policies by their first day."""
        return sorted(self.assessment.policies, key=lambda one: (one.period_from, one.policy_number))


def cover_gaps(
    coverage: Coverage, needs: Sequence[CoverNeed], assessment: Assessment, facts: Facts
) -> tuple[CoverGap, ...]:
    """Return every gap that the pack's checks find, in the order of the checks."""
    held = in_force(assessment.policies, facts.today)
    cover = Cover(coverage, needs, assessment, facts, held)
    return tuple(
        CoverGap(check=check.id, part=part, partner=partner, because=_filled(check.says, names))
        for check in coverage.checks
        if check.id in CHECKS
        for names, part, partner in CHECKS[check.id](cover)
    )


def _needed_not_held(cover: Cover) -> Iterator[Found]:
    for need in cover.needs:
        if cover.held and need.needed and not need.held:
            because = explain.inside(need.because[0]).removesuffix(".")
            yield {"part": cover.title(need.part), "because": because}, need.part, None


def _wanted_not_needed(cover: Cover) -> Iterator[Found]:
    needed = {need.part for need in cover.needs if need.needed}
    asked = {need.part for need in cover.needs if need.asked}
    by_option: dict[str, list[CoverPart]] = {}
    for part in cover.coverage.parts:
        if part.profile_option is not None and part.id in asked:
            by_option.setdefault(part.profile_option, []).append(part)
    for parts in by_option.values():
        if not any(part.id in needed for part in parts):
            yield {"part": cover.title(parts[0].id)}, parts[0].id, None


def _limit_below_contract(cover: Cover) -> Iterator[Found]:
    for contract in cover.contracts:
        for part, demanded in contract.parts.items():
            amount = max(demanded.each_claim_usd or 0, demanded.aggregate_usd or 0)
            held = max((_limit(policy, part) for policy in cover.held), default=0)
            if held < amount:
                names = {
                    "partner": contract.partner,
                    "amount": explain.dollars(amount),
                    "part": cover.title(part),
                    "held": explain.dollars(held) if held else say("nothing", about="held cover"),
                }
                yield names, part, contract.partner


def _limit(policy: Policy, part: str) -> int | float:
    held = policy.parts.get(part)
    if held is None:
        return 0
    return policy.limit_usd if held.limit_usd is None else min(held.limit_usd, policy.limit_usd)


def _people_above_limit(cover: Cover) -> Iterator[Found]:
    people = number_in(cover.facts.answers.get(PEOPLE))
    covered = [
        part.people
        for policy in cover.held
        if (part := policy.parts.get("breach_response")) is not None and part.people is not None
    ]
    if people is not None and covered and people > max(covered):
        names = {
            "people": spoken.figure(f"{people:,}"),
            "held": spoken.figure(f"{max(covered):,}"),
        }
        yield names, "breach_response", None


def _registry_not_named(cover: Cover) -> Iterator[Found]:
    name = cover.assessment.registry.name
    if cover.held and not any(name in policy.registries for policy in cover.held):
        yield {"registry": name}, None, None


def _retroactive_date_later(cover: Cover) -> Iterator[Found]:
    for old, new in pairwise(cover.policies):
        if new.retroactive_date == "none":
            continue
        if old.retroactive_date == "none":
            old_day = say("the beginning", about="of cover")
            yield {"old": old_day, "new": day_text(new.retroactive_date)}, None, None
        elif new.retroactive_date > old.retroactive_date:
            yield {"old": day_text(old.retroactive_date), "new": day_text(new.retroactive_date)}, None, None


def _certificate_late(cover: Cover) -> Iterator[Found]:
    for contract in cover.contracts:
        if contract.certificate_sent is None and contract.certificate_due < cover.facts.today:
            yield (
                {"partner": contract.partner, "date": day_text(contract.certificate_due)},
                None,
                contract.partner,
            )


def _contract_outlives_policy(cover: Cover) -> Iterator[Found]:
    end = max((policy.period_to for policy in cover.assessment.policies), default=None)
    for contract in cover.contracts:
        needed = moved_by_months(contract.expiry, contract.tail_months or 0)
        if end is not None and needed > end:
            names = {"partner": contract.partner, "date": day_text(needed), "end": day_text(end)}
            yield names, None, contract.partner


def _retention_above_contract(cover: Cover) -> Iterator[Found]:
    held = min((policy.retention_usd for policy in cover.held), default=None)
    for contract in cover.contracts:
        allowed = contract.retention_at_most_usd
        if held is not None and allowed is not None and held > allowed:
            names = {
                "partner": contract.partner,
                "allowed": explain.dollars(allowed),
                "held": explain.dollars(held),
            }
            yield names, None, contract.partner


def _gap_between_policies(cover: Cover) -> Iterator[Found]:
    one_day = timedelta(days=1)
    policies = cover.policies
    for place in range(1, len(policies)):
        covered_to = max(policy.period_to for policy in policies[:place])
        starts = policies[place].period_from
        if starts - covered_to > one_day:  # the calendar may end before the day after
            yield {"from": day_text(covered_to + one_day), "to": day_text(starts - one_day)}, None, None


CHECKS: Mapping[str, Callable[[Cover], Iterator[Found]]] = {
    "part-needed-not-held": _needed_not_held,
    "part-wanted-not-needed": _wanted_not_needed,
    "limit-below-contract": _limit_below_contract,
    "people-above-response-limit": _people_above_limit,
    "registry-not-named": _registry_not_named,
    "retroactive-date-later": _retroactive_date_later,
    "certificate-late": _certificate_late,
    "contract-outlives-policy": _contract_outlives_policy,
    "retention-above-contract": _retention_above_contract,
    "gap-between-policies": _gap_between_policies,
}
"""What each of the pack's checks compares; the pack gives the order and the words."""


def _filled(sentence: str, names: Mapping[str, str]) -> str:
    """Fill ``{names}`` in one pass, so that a brace in a name stays what it is."""
    return re.sub(r"\{(\w+)\}", lambda found: names.get(found[1], found[0]), sentence)
