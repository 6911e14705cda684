"""Insurance and claims history: policies held, incidents, and what the profile says of both."""

from collections.abc import Mapping

from regrisk.model.cover import Policy
from regrisk.model.profile import ProfileValue, as_date
from regrisk.report import facts
from regrisk.report.blocks import Block, Note, Text
from regrisk.report.dossier import Dossier
from regrisk.report.phrases import money, narrow_day, number
from regrisk.report.room import more_room
from regrisk.report.sections.facts_inside import fact_inside, is_none
from regrisk.report.tables import Column, Row, Table
from regrisk.spoken import inside as inside_noun
from regrisk.words import later, say

_SAID = (
    (later("incidents in five years: {fact}"), facts.INCIDENT_COUNT),
    (later("refusals, cancellations or special terms: {fact}"), facts.INSURERS_SAID),
    (later("known matters: {fact}"), facts.KNOWN_MATTERS),
    (later("inquiries: {fact}"), facts.INQUIRIES),
    (later("retroactive date: {fact}"), facts.RETROACTIVE),
)


def history(dossier: Dossier) -> tuple[Block, ...]:
    """Return policies and incidents as far as they are recorded, and one line from the profile."""
    policies = sorted(dossier.assessment.policies, key=lambda each: (each.period_from, each.policy_number))
    incidents = facts.rows_of(dossier.assessment, facts.INCIDENTS)
    blocks: list[Block] = []
    if policies:
        blocks.append(_policies(tuple(reversed(policies))))
    if incidents:
        blocks.append(_incidents(dossier, incidents))
    else:
        blocks.append(Text(words=say("No claim, incident or inquiry of the past five years is listed.")))
    said = [(pattern, _fact(dossier, answer)) for pattern, answer in _SAID]
    lines = [say(pattern, fact=text) for pattern, text in said if text]
    if lines:
        blocks.append(Note(words=say("By the profile: {facts}.", facts="; ".join(lines))))
    return tuple(blocks)


def _fact(dossier: Dossier, answer: str) -> str:
    """Return a fact; that none of a list holds is said in a word that fits what stands before it."""
    return say("none", about="of a list") if is_none(dossier, answer) else fact_inside(dossier, answer)


def _policies(policies: tuple[Policy, ...]) -> Table:
    rows = [
        Row(
            cells=(
                f"{narrow_day(policy.period_from)} – {narrow_day(policy.period_to)}",
                policy.carrier,
                money(policy.limit_usd),
                money(policy.retention_usd),
                ", ".join(policy.endorsements) or say("none", about="special terms"),
            )
        )
        for policy in policies
    ]
    return Table(
        columns=(
            Column(head=say("Policy period"), width=128, style="key"),
            Column(head=say("Insurer"), width=130),
            Column(head=say("Limit"), width=52, align="right"),
            Column(head=say("Retention"), width=54, align="right"),
            Column(head=say("Special terms"), width=140),
        ),
        rows=tuple(rows),
        density="medium",
    )


def _incidents(dossier: Dossier, rows: tuple[Mapping[str, ProfileValue], ...]) -> Table:
    more = more_room((_option(dossier, row, "open") for row in rows), 40, 40)
    return Table(
        columns=(
            Column(head=say("Found", about="incident"), width=58, style="key"),
            Column(head=say("Kind"), width=46),
            Column(head=say("Cause"), width=150 - more),
            Column(head=say("People"), width=44, align="right"),
            Column(head=say("Cost"), width=42, align="right"),
            Column(head=say("State", about="incident"), width=40 + more),
            Column(head=say("What was fixed"), width=124),
        ),
        rows=tuple(_incident(dossier, row) for row in rows),
        density="medium",
    )


def _incident(dossier: Dossier, row: Mapping[str, ProfileValue]) -> Row:
    found, people, cost = as_date(row.get("date")), row.get("people"), row.get("cost")
    return Row(
        cells=(
            narrow_day(found) if found else "–",
            _option(dossier, row, "kind"),
            str(row.get("cause") or "–"),
            number(people) if isinstance(people, int | float) else "–",
            money(cost) if isinstance(cost, int | float) else "–",
            _option(dossier, row, "open"),
            str(row.get("fixes") or "–"),
        )
    )


def _option(dossier: Dossier, row: Mapping[str, ProfileValue], column: str) -> str:
    value = row.get(column)
    if value is None:
        return "–"
    return inside_noun(facts.option_label(dossier.pack, facts.INCIDENTS, value, column))
