"""The parts of cover: needed or not, held, asked for, demanded by contracts, and the reading of each."""

from regrisk.model.cover import CoverPart
from regrisk.model.evaluation import CoverNeed
from regrisk.report import facts
from regrisk.report.blocks import Block, Text
from regrisk.report.dossier import Dossier
from regrisk.report.inline import MARKS, MarkName, Words, alert, bold
from regrisk.report.phrases import money, number
from regrisk.report.tables import Column, Row, Table
from regrisk.scoring.cover import in_force
from regrisk.scoring.facts import number_in
from regrisk.words import say


def parts(dossier: Dossier) -> tuple[Block, ...]:
    """Return the table of parts; says so when the pack knows none."""
    coverage = dossier.pack.coverage
    if coverage is None or not dossier.evaluation.coverage:
        return (Text(words=say("This pack names no parts of cover.")),)
    titles = {part.id: part for part in coverage.parts}
    return (
        Table(
            columns=(
                Column(width=19, style="key"),
                Column(head=say("Part of cover"), width=143, style="key"),
                Column(head=say("Held today"), width=54, align="right"),
                Column(head=say("Asked for"), width=48),
                Column(head=say("Contracts"), width=50, align="right"),
                Column(head=say("Reading"), width=190),
            ),
            rows=tuple(_row(dossier, titles[need.part], need) for need in dossier.evaluation.coverage),
            density="medium",
        ),
    )


def _row(dossier: Dossier, part: CoverPart, need: CoverNeed) -> Row:
    demanded = _demanded(dossier, part)
    asked = facts.limit_asked(dossier.assessment) if need.asked else None
    short = demanded is not None and not (asked and asked >= demanded)
    return Row(
        cells=(
            MARKS[_mark(need, short=short)],
            part.title,
            _held(dossier, part.id),
            _asked(part, need),
            money(demanded) if demanded else "–",
            _reading(part, need, short=short),
        )
    )


def _asked(part: CoverPart, need: CoverNeed) -> str:
    """Whether it is asked for; a part that no request ticks is neither."""
    if need.asked:
        return say("yes")
    return say("no") if part.profile_option is not None else "–"


def _mark(need: CoverNeed, *, short: bool) -> MarkName:
    if short:
        return "exclusion"
    if need.needed and not need.asked and not need.held:
        return "partly"
    return "clear" if need.needed or need.held or need.asked else "not_asked"


def _reading(part: CoverPart, need: CoverNeed, *, short: bool) -> Words:
    because = " ".join(need.because)
    if not need.needed:
        because = (
            say("Asked for; nothing in the profile calls for it.")
            if need.asked
            else say("Nothing in the profile calls for it.")
        )
    if short:
        return (alert(f"{say('A contract demands more than is asked for.')} "), because)
    if not need.needed or need.asked or need.held:
        return because
    # The condition part is never ticked in a request; it is agreed with the policy.
    open_ = say("Not asked for.") if part.profile_option is not None else say("To agree with the policy.")
    return (bold(f"{open_} "), because)


def _held(dossier: Dossier, part: str) -> str:
    """The limit held; a file that names no policy says nothing about what is held."""
    policies = in_force(dossier.assessment.policies, dossier.today)
    if not policies:
        return say("not recorded", about="cover")
    for policy in policies:
        held = policy.parts.get(part)
        if held is None:
            continue
        if held.limit_usd is not None:
            return money(held.limit_usd)
        if held.people is not None:
            return say("{number} people", number=number(held.people))
        return money(policy.limit_usd)
    return "–"


def _demanded(dossier: Dossier, part: CoverPart) -> int | float | None:
    """Return the highest limit a running contract demands, or the profile says one does, for *part*."""
    amounts = [
        amount
        for contract in dossier.assessment.contracts
        if contract.expiry >= dossier.today and part.id in contract.parts
        for amount in (contract.parts[part.id].each_claim_usd, contract.parts[part.id].aggregate_usd)
        if amount
    ]
    cover = facts.part(dossier.assessment, facts.CONTRACT_LIMIT, "cover")
    said = number_in(facts.part(dossier.assessment, facts.CONTRACT_LIMIT, "amount"))
    if said and isinstance(cover, list) and part.profile_option in cover:
        amounts.append(said)
    return max(amounts, default=None)
