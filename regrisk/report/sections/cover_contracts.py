"""Contracts that demand proof of insurance, and whether the cover held meets each."""

from regrisk.model.cover import Contract, DemandedPart
from regrisk.report import facts
from regrisk.report.blocks import Block, Note, Text
from regrisk.report.dossier import Dossier
from regrisk.report.inline import MARKS, Words, alert
from regrisk.report.phrases import day, money
from regrisk.report.sections.profile_facts import fact
from regrisk.report.tables import Column, Line, Lines, Row, Table
from regrisk.report.wording import NO_CONTRACT

_SHORT = ("limit-below-contract", "retention-above-contract")


def contracts(dossier: Dossier) -> tuple[Block, ...]:
    """Return the table of contracts; the profile's own facts where no contract is recorded."""
    if not dossier.assessment.contracts:
        return (Text(words=NO_CONTRACT), *_profile(dossier))
    return (
        Table(
            columns=(
                Column(head="Partner", width=116, style="key"),
                Column(head="Contract", width=66),
                Column(head="Cover required", width=118),
                Column(head="Limit", width=44, align="right"),
                Column(head="Proof due", width=58),
                Column(head="State", width=102, style="key"),
            ),
            rows=tuple(_row(dossier, contract) for contract in dossier.assessment.contracts),
        ),
        *_profile(dossier),
    )


def _profile(dossier: Dossier) -> tuple[Block, ...]:
    """The facts of the profile about contracts, which stand whether or not a contract is recorded."""
    said = [
        ("Proof is demanded by", fact(dossier, facts.PROOF_DEMANDED)),
        ("The highest limit required is", fact(dossier, facts.CONTRACT_LIMIT)),
        ("The largest liability accepted is", fact(dossier, facts.LIABILITY_ACCEPTED)),
    ]
    sentences = [f"{name} {text[:1].lower()}{text[1:]}." for name, text in said if text]
    return (Note(words=f"By the profile: {' '.join(sentences)}"),) if sentences else ()


def _row(dossier: Dossier, contract: Contract) -> Row:
    titles = {part.id: part.title for part in dossier.pack.coverage.parts} if dossier.pack.coverage else {}
    demanded = sorted(contract.parts.items())
    names = tuple(Line(words=titles.get(part, part)) for part, _ in demanded)
    limits = tuple(Line(words=_limit(each)) for _, each in demanded)
    return Row(
        cells=(
            contract.partner,
            contract.kind.replace("_", " "),
            Lines(lines=names) if names else "–",
            Lines(lines=limits) if limits else "–",
            day(contract.certificate_due),
            _state(dossier, contract),
        )
    )


def _limit(demanded: DemandedPart) -> str:
    amounts = [amount for amount in (demanded.each_claim_usd, demanded.aggregate_usd) if amount]
    return money(max(amounts)) if amounts else "–"


def _state(dossier: Dossier, contract: Contract) -> Words:
    if contract.expiry < dossier.today:
        return f"{MARKS['not_asked']} ended {day(contract.expiry)}"
    checks = {gap.check for gap in dossier.evaluation.cover_gaps if gap.partner == contract.partner}
    if checks & set(_SHORT):
        return (alert(f"{MARKS['exclusion']} short"),)
    if contract.certificate_sent is None:
        late = contract.certificate_due < dossier.today
        return f"{MARKS['partly']} proof {'late' if late else 'not sent'}"
    return f"{MARKS['clear']} meets"
