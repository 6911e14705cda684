"""Contracts that demand proof of insurance, and whether the cover held meets each."""

from regrisk.model.cover import Contract, DemandedPart
from regrisk.questions.known_words import kind_of_contract
from regrisk.report import facts
from regrisk.report.blocks import Block, Note, Text
from regrisk.report.dossier import Dossier
from regrisk.report.inline import MARKS, Words, alert
from regrisk.report.phrases import money, narrow_day
from regrisk.report.sections.facts_inside import fact_inside
from regrisk.report.tables import Column, Line, Lines, Row, Table
from regrisk.report.wording import NO_CONTRACT
from regrisk.words import say

_SHORT = ("limit-below-contract", "retention-above-contract")


def contracts(dossier: Dossier) -> tuple[Block, ...]:
    """Return the table of contracts; the profile's own facts where no contract is recorded."""
    if not dossier.assessment.contracts:
        sentences = (say("No contract is recorded in this file."), _profile(dossier))
        return (Text(words=say(NO_CONTRACT)), Note(words=" ".join(filter(None, sentences))))
    profile = _profile(dossier)
    return (
        Table(
            columns=(
                Column(head=say("Partner"), width=116, style="key"),
                Column(head=say("Contract"), width=66),
                Column(head=say("Cover required"), width=118),
                Column(head=say("Limit"), width=44, align="right"),
                Column(head=say("Proof due"), width=58),
                Column(head=say("State"), width=102, style="key"),
            ),
            rows=tuple(_row(dossier, contract) for contract in dossier.assessment.contracts),
        ),
        *((Note(words=profile),) if profile else ()),
    )


def _profile(dossier: Dossier) -> str:
    """The facts of the profile about contracts, which stand whether or not a contract is recorded."""
    sentences = []
    if text := fact_inside(dossier, facts.PROOF_DEMANDED):
        sentences.append(say("Proof is demanded by {fact}.", fact=text))
    if text := fact_inside(dossier, facts.CONTRACT_LIMIT):
        sentences.append(say("The highest limit required is {fact}.", fact=text))
    if text := fact_inside(dossier, facts.LIABILITY_ACCEPTED):
        sentences.append(say("The largest liability accepted is {fact}.", fact=text))
    return say("By the profile: {sentences}", sentences=" ".join(sentences)) if sentences else ""


def _row(dossier: Dossier, contract: Contract) -> Row:
    titles = {part.id: part.title for part in dossier.pack.coverage.parts} if dossier.pack.coverage else {}
    demanded = sorted(contract.parts.items())
    names = tuple(Line(words=titles.get(part, part)) for part, _ in demanded)
    limits = tuple(Line(words=_limit(each)) for _, each in demanded)
    return Row(
        cells=(
            contract.partner,
            kind_of_contract(contract.kind),
            Lines(lines=names) if names else "–",
            Lines(lines=limits) if limits else "–",
            narrow_day(contract.certificate_due),
            _state(dossier, contract),
        )
    )


def _limit(demanded: DemandedPart) -> str:
    amounts = [amount for amount in (demanded.each_claim_usd, demanded.aggregate_usd) if amount]
    return money(max(amounts)) if amounts else "–"


def _state(dossier: Dossier, contract: Contract) -> Words:
    if contract.expiry < dossier.today:
        return f"{MARKS['not_asked']} {say('ended {day}', day=narrow_day(contract.expiry))}"
    checks = {gap.check for gap in dossier.evaluation.cover_gaps if gap.partner == contract.partner}
    if checks & set(_SHORT):
        return (alert(f"{MARKS['exclusion']} {say('short', about='of a demand')}"),)
    if contract.certificate_sent is None:
        late = contract.certificate_due < dossier.today
        return f"{MARKS['partly']} {say('proof late') if late else say('proof not sent')}"
    return f"{MARKS['clear']} {say('meets', about='a demand')}"
