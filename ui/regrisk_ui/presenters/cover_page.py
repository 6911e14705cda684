"""Cover and contracts in words: each part needed, asked for, held and demanded, and what does not fit."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from regrisk.model.assessment import Assessment
from regrisk.model.cover import Contract, Coverage, CoverPart, Policy
from regrisk.model.evaluation import CoverGap, CoverNeed, Evaluation
from regrisk.model.pack import Pack
from regrisk.model.shared_cover import OfferedContract, OfferedPolicy
from regrisk.questions.describe import day_text
from regrisk.report.phrases import money
from regrisk.scoring.cover import in_force
from regrisk.scoring.known_answers import PARTS_ASKED, PEOPLE
from regrisk.spoken import listed, number
from regrisk.words import say, say_many
from regrisk_ui.presenters import words
from regrisk_ui.presenters.badge import Badge
from regrisk_ui.presenters.cover_form import PARTNER_WORDS

_SHORT = ("limit-below-contract", "retention-above-contract")
_LEADS = {
    "part-needed-not-held": PARTS_ASKED,
    "part-wanted-not-needed": PARTS_ASKED,
    "people-above-response-limit": PEOPLE,
}


@dataclass(frozen=True, slots=True)
class GapRow:
    """What does not fit together; ``card`` is the fact behind it, empty where there is none."""

    text: str
    means: str
    card: str


@dataclass(frozen=True, slots=True)
class PartRow:
    """One part of cover; ``chips`` say whether it is needed, asked for, held and demanded."""

    part: str
    title: str
    note: str
    chips: tuple[Badge, ...]
    ask: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RecordRow:
    """A policy or a contract at its place in the list."""

    place: int
    title: str
    note: str
    chip: Badge


@dataclass(frozen=True, slots=True)
class OfferRow:
    """A policy or contract to take over; ``kind`` and ``place`` say which."""

    kind: str
    place: int
    title: str
    note: str
    replaces: int | None


@dataclass(frozen=True, slots=True)
class CoverPage:
    """The whole page."""

    note: str
    caution: str
    gaps: tuple[GapRow, ...]
    parts: tuple[PartRow, ...]
    policies: tuple[RecordRow, ...]
    contracts: tuple[RecordRow, ...]
    offers: tuple[OfferRow, ...]


def cover_page(
    pack: Pack,
    assessment: Assessment,
    evaluation: Evaluation,
    offered: tuple[Sequence[OfferedPolicy], Sequence[OfferedContract]] = ((), ()),
) -> CoverPage:
    """Return cover as it stands on the day of *evaluation*."""
    today, coverage = evaluation.evaluated_on, pack.coverage
    checks = {check.id: check.means for check in coverage.checks} if coverage else {}
    return CoverPage(
        note=_note(assessment, evaluation, today),
        caution=coverage.caution if coverage else "",
        gaps=tuple(_gaps(evaluation.cover_gaps, checks)),
        parts=tuple(_part_rows(coverage, assessment, evaluation, today)) if coverage else (),
        policies=tuple(_policy(place, policy, today) for place, policy in enumerate(assessment.policies)),
        contracts=tuple(
            _contract(place, contract, evaluation.cover_gaps, pack, today)
            for place, contract in enumerate(assessment.contracts)
        ),
        offers=tuple(_offers(offered)),
    )


def _gaps(gaps: Sequence[CoverGap], checks: Mapping[str, str]) -> Iterator[GapRow]:
    """Yield a row for each gap; what a check means is said once."""
    told: set[str] = set()
    for gap in gaps:
        means = "" if gap.check in told else checks.get(gap.check, "")
        told.add(gap.check)
        yield GapRow(gap.because, means, _LEADS.get(gap.check, ""))


def _note(assessment: Assessment, evaluation: Evaluation, today: date) -> str:
    held = len(in_force(assessment.policies, today))
    gaps = len(evaluation.cover_gaps)
    if not (assessment.policies or assessment.contracts or gaps):
        return say("No policy and no contract is recorded yet.")
    day = day_text(today)
    if held:
        policies = say_many(
            held, "{number} policy in force on {day}", "{number} policies in force on {day}", day=day
        )
    else:
        policies = say("No policy in force on {day}", day=day)
    contracts = say_many(
        len(assessment.contracts), "{number} contract demanding proof", "{number} contracts demanding proof"
    )
    if gaps:
        fits = say_many(gaps, "{number} thing does not fit together", "{number} things do not fit together")
    else:
        fits = say("all of it fits")
    return f"{policies}, {contracts}; {fits}."


def _part_rows(
    coverage: Coverage, assessment: Assessment, evaluation: Evaluation, today: date
) -> Iterator[PartRow]:
    needs = {need.part: need for need in evaluation.coverage}
    held = in_force(assessment.policies, today)
    running = [contract for contract in assessment.contracts if contract.expiry >= today]
    short = {gap.part for gap in evaluation.cover_gaps if gap.check == "limit-below-contract"}
    rows = []
    for place, part in enumerate(coverage.parts):
        need = needs.get(part.id)
        chips = tuple(_chips(part, need, held, running, short=part.id in short))
        because = " ".join(need.because) if need else ""
        row = PartRow(
            part=part.id,
            title=part.title,
            note=because or f"{part.plain} {say('Nothing in the profile calls for it.')}",
            chips=chips,
            ask=part.ask_your_broker,
        )
        rows.append((not chips, place, row))
    yield from (row for *_, row in sorted(rows, key=lambda entry: entry[:2]))


def _chips(
    part: CoverPart,
    need: CoverNeed | None,
    held: Sequence[Policy],
    running: Sequence[Contract],
    *,
    short: bool,
) -> Iterator[Badge]:
    if need is not None and need.needed:
        missing = bool(held) and not need.held
        if missing:
            yield Badge("exclusion", say("Needed, not held"))
        else:
            yield Badge("accent", say("Needed"), "circle-dot")
    if need is not None and need.asked:
        yield Badge("neutral", say("Asked for"), "message-square")
    holding = [policy for policy in held if part.id in policy.parts]
    if holding:
        yield Badge("ok", _held(part.id, holding))
    demanded = [contract.parts[part.id] for contract in running if part.id in contract.parts]
    if demanded:
        most = max(max(one.each_claim_usd or 0, one.aggregate_usd or 0) for one in demanded)
        word = say("Demanded {amount}", amount=money(most)) if most else say("Demanded")
        yield Badge("exclusion", word) if short else Badge("neutral", word, "file-text")


def _held(part: str, holding: Sequence[Policy]) -> str:
    best = 0.0
    for policy in holding:
        limit = policy.parts[part].limit_usd
        best = max(best, policy.limit_usd if limit is None else min(limit, policy.limit_usd))
    counts = (policy.parts[part].people for policy in holding)
    people = [count for count in counts if count is not None]
    if people:
        return say("Held {amount}, {people} people", amount=money(best), people=number(max(people)))
    return say("Held {amount}", amount=money(best))


def _policy(place: int, policy: Policy, today: date) -> RecordRow:
    if today < policy.period_from:
        chip = Badge("neutral", say("Not begun"), "clock")
    elif today > policy.period_to:
        chip = Badge("neutral", say("Ended {day}", day=day_text(policy.period_to)), "history")
    else:
        chip = Badge("ok", say("In force"))
    return RecordRow(
        place=place,
        title=f"{words.bounded(policy.carrier, 80)}, {words.bounded(policy.policy_number, 60)}",
        note=f"{_period(policy)} {_sums(policy)} {_named(policy)}",
        chip=chip,
    )


def _period(policy: Policy) -> str:
    first, last, back = day_text(policy.period_from), day_text(policy.period_to), policy.retroactive_date
    if back == "none":
        return say("{first} to {last}, no retroactive date.", first=first, last=last)
    return say("{first} to {last}, retroactive to {back}.", first=first, last=last, back=day_text(back))


def _sums(policy: Policy) -> str:
    return say_many(
        len(policy.parts),
        "Limit {limit}, retention {retention}, {number} part.",
        "Limit {limit}, retention {retention}, {number} parts.",
        limit=money(policy.limit_usd),
        retention=money(policy.retention_usd),
    )


def _named(policy: Policy) -> str:
    return say("Names {names}.", names=listed(words.bounded(name, 80) for name in policy.registries))


def _contract(place: int, contract: Contract, gaps: Sequence[CoverGap], pack: Pack, today: date) -> RecordRow:
    titles = {part.id: part.title for part in pack.coverage.parts} if pack.coverage else {}
    demanded = []
    for part, asked in contract.parts.items():
        most = max(asked.each_claim_usd or 0, asked.aggregate_usd or 0)
        demanded.append(f"{titles.get(part, part)} {money(most)}" if most else titles.get(part, part))
    return RecordRow(
        place=place,
        title=words.bounded(contract.partner, 120),
        note=say(
            "{partner}, to {expiry}. Demands {parts}. Proof due {due}.",
            partner=say(PARTNER_WORDS[contract.kind]),
            expiry=day_text(contract.expiry),
            parts="; ".join(demanded) or say("proof"),
            due=day_text(contract.certificate_due),
        ),
        chip=_contract_chip(contract, gaps, today),
    )


def _contract_chip(contract: Contract, gaps: Sequence[CoverGap], today: date) -> Badge:
    if contract.expiry < today:
        return Badge("neutral", say("Ended {day}", day=day_text(contract.expiry)), "history")
    checks = {gap.check for gap in gaps if gap.partner == contract.partner}
    if checks & set(_SHORT):
        return Badge("exclusion", say("Cover falls short"))
    if contract.certificate_sent is not None:
        return Badge("ok", say("Proof sent {day}", day=day_text(contract.certificate_sent)))
    if contract.certificate_due < today:
        return Badge("exclusion", say("Proof overdue"), "calendar-clock")
    return Badge("open", say("Proof to send"))


def _offers(
    offered: tuple[Sequence[OfferedPolicy], Sequence[OfferedContract]],
) -> Iterator[OfferRow]:
    policies, contracts = offered
    for place, one in enumerate(policies):
        policy = one.policy
        yield OfferRow(
            kind="policy",
            place=place,
            title=f"{words.bounded(policy.carrier, 80)}, {words.bounded(policy.policy_number, 60)}",
            note=_offer_note(one),
            replaces=one.replaces,
        )
    for place, two in enumerate(contracts):
        yield OfferRow(
            kind="contract",
            place=place,
            title=say("Contract with {partner}", partner=words.bounded(two.contract.partner, 120)),
            note=_offer_note(two),
            replaces=two.replaces,
        )


def _offer_note(one: OfferedPolicy | OfferedContract) -> str:
    if one.taken_on is not None:
        return say(
            "On file in the assessment of {day}. Use it if it still holds.", day=day_text(one.taken_on)
        )
    name = words.bounded(one.registry, 120)
    if one.replaces is not None:
        return say(
            "It says something else at {registry}, and was written there later or otherwise.", registry=name
        )
    return say("Entered for {registry}; it names this registry as well.", registry=name)
