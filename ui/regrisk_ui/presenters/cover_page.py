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
from regrisk.report.phrases import listed, money
from regrisk.scoring.cover import in_force
from regrisk.scoring.known_answers import PARTS_ASKED, PEOPLE
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
    """A policy or contract of another registry that names this one; ``kind`` and ``place`` say which."""

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
    policies = f"{words.count(held, 'policy', 'policies')} in force" if held else "No policy in force"
    contracts = words.count(len(assessment.contracts), "contract", "contracts")
    fits = f"{words.count(gaps, 'thing does', 'things do')} not fit together" if gaps else "all of it fits"
    return f"{policies} on {day_text(today)}, {contracts} demanding proof; {fits}."


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
            note=because or f"{part.plain} Nothing in the profile calls for it.",
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
        yield Badge("exclusion", "Needed, not held") if missing else Badge("accent", "Needed", "circle-dot")
    if need is not None and need.asked:
        yield Badge("neutral", "Asked for", "message-square")
    holding = [policy for policy in held if part.id in policy.parts]
    if holding:
        yield Badge("ok", f"Held {_held(part.id, holding)}")
    demanded = [contract.parts[part.id] for contract in running if part.id in contract.parts]
    if demanded:
        most = max(max(one.each_claim_usd or 0, one.aggregate_usd or 0) for one in demanded)
        word = f"Demanded {money(most)}" if most else "Demanded"
        yield Badge("exclusion", word) if short else Badge("neutral", word, "file-text")


def _held(part: str, holding: Sequence[Policy]) -> str:
    best = 0.0
    for policy in holding:
        limit = policy.parts[part].limit_usd
        best = max(best, policy.limit_usd if limit is None else min(limit, policy.limit_usd))
    people = [policy.parts[part].people for policy in holding if policy.parts[part].people is not None]
    text = money(best)
    return f"{text}, {max(count for count in people if count is not None):,} people" if people else text


def _policy(place: int, policy: Policy, today: date) -> RecordRow:
    if today < policy.period_from:
        chip = Badge("neutral", "Not begun", "clock")
    elif today > policy.period_to:
        chip = Badge("neutral", f"Ended {day_text(policy.period_to)}", "history")
    else:
        chip = Badge("ok", "In force")
    parts = words.count(len(policy.parts), "part", "parts")
    back = "no retroactive date" if policy.retroactive_date == "none" else (
        f"retroactive to {day_text(policy.retroactive_date)}"
    )  # fmt: skip
    return RecordRow(
        place=place,
        title=f"{words.bounded(policy.carrier, 80)}, {words.bounded(policy.policy_number, 60)}",
        note=(
            f"{day_text(policy.period_from)} to {day_text(policy.period_to)}, {back}. "
            f"Limit {money(policy.limit_usd)}, retention {money(policy.retention_usd)}, {parts}. "
            f"Names {listed(words.bounded(name, 80) for name in policy.registries)}."
        ),
        chip=chip,
    )


def _contract(place: int, contract: Contract, gaps: Sequence[CoverGap], pack: Pack, today: date) -> RecordRow:
    titles = {part.id: part.title for part in pack.coverage.parts} if pack.coverage else {}
    demanded = []
    for part, asked in contract.parts.items():
        most = max(asked.each_claim_usd or 0, asked.aggregate_usd or 0)
        demanded.append(f"{titles.get(part, part)} {money(most)}" if most else titles.get(part, part))
    return RecordRow(
        place=place,
        title=words.bounded(contract.partner, 120),
        note=(
            f"{PARTNER_WORDS[contract.kind]}, to {day_text(contract.expiry)}. "
            f"Demands {'; '.join(demanded) or 'proof'}. Proof due {day_text(contract.certificate_due)}."
        ),
        chip=_contract_chip(contract, gaps, today),
    )


def _contract_chip(contract: Contract, gaps: Sequence[CoverGap], today: date) -> Badge:
    if contract.expiry < today:
        return Badge("neutral", f"Ended {day_text(contract.expiry)}", "history")
    checks = {gap.check for gap in gaps if gap.partner == contract.partner}
    if checks & set(_SHORT):
        return Badge("exclusion", "Cover falls short")
    if contract.certificate_sent is not None:
        return Badge("ok", f"Proof sent {day_text(contract.certificate_sent)}")
    late = contract.certificate_due < today
    return Badge("exclusion", "Proof overdue", "calendar-clock") if late else Badge("open", "Proof to send")


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
            note=_offer_note(one.registry, replaces=one.replaces is not None),
            replaces=one.replaces,
        )
    for place, two in enumerate(contracts):
        yield OfferRow(
            kind="contract",
            place=place,
            title=f"Contract with {words.bounded(two.contract.partner, 120)}",
            note=_offer_note(two.registry, replaces=two.replaces is not None),
            replaces=two.replaces,
        )


def _offer_note(registry: str, *, replaces: bool) -> str:
    name = words.bounded(registry, 120)
    if replaces:
        return f"It says something else at {name}, and was written there later or otherwise."
    return f"Entered for {name}; it names this registry as well."
