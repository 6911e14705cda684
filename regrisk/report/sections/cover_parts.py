"""The parts of cover: needed or not, held, asked for, demanded by contracts, and the reading of each."""

from regrisk.model.cover import CoverPart
from regrisk.model.evaluation import CoverNeed
from regrisk.report.blocks import Block, Text
from regrisk.report.dossier import Dossier
from regrisk.report.inline import MARKS, MarkName
from regrisk.report.phrases import money, number
from regrisk.report.tables import Column, Row, Table
from regrisk.scoring.cover import in_force


def parts(dossier: Dossier) -> tuple[Block, ...]:
    """Return the table of parts; says so when the pack knows none."""
    coverage = dossier.pack.coverage
    if coverage is None or not dossier.evaluation.coverage:
        return (Text(words="This pack names no parts of cover."),)
    titles = {part.id: part for part in coverage.parts}
    return (
        Table(
            columns=(
                Column(width=19, style="key"),
                Column(head="Part of cover", width=143, style="key"),
                Column(head="Held today", width=54, align="right"),
                Column(head="Asked for", width=46),
                Column(head="Contracts", width=50, align="right"),
                Column(head="Reading", width=192),
            ),
            rows=tuple(_row(dossier, titles[need.part], need) for need in dossier.evaluation.coverage),
            density="medium",
        ),
    )


def _row(dossier: Dossier, part: CoverPart, need: CoverNeed) -> Row:
    demanded = _demanded(dossier, part.id)
    mark: MarkName = "not_asked"
    if need.needed and not need.asked and not need.held:
        mark = "exclusion" if demanded else "partly"
    elif need.needed or need.held or need.asked:
        mark = "clear"
    return Row(
        cells=(
            MARKS[mark],
            part.title,
            _held(dossier, part.id) if need.held else "–",
            "yes" if need.asked else "no",
            money(demanded) if demanded else "–",
            _reading(part, need),
        )
    )


def _reading(part: CoverPart, need: CoverNeed) -> str:
    if need.needed:
        tail = "" if need.asked or need.held else " Not asked for."
        # The condition part is never ticked in a request; it is agreed with the policy.
        return " ".join(need.because) + ("" if part.profile_option is None else tail)
    said = "Asked for; nothing" if need.asked else "Nothing"
    return f"{said} in the profile calls for it."


def _held(dossier: Dossier, part: str) -> str:
    for policy in in_force(dossier.assessment.policies, dossier.today):
        held = policy.parts.get(part)
        if held is None:
            continue
        if held.limit_usd is not None:
            return money(held.limit_usd)
        if held.people is not None:
            return f"{number(held.people)} people"
        return money(policy.limit_usd)
    return "–"


def _demanded(dossier: Dossier, part: str) -> int | float | None:
    amounts = [
        amount
        for contract in dossier.assessment.contracts
        if contract.expiry >= dossier.today and part in contract.parts
        for amount in (contract.parts[part].each_claim_usd, contract.parts[part].aggregate_usd)
        if amount
    ]
    return max(amounts, default=None)
