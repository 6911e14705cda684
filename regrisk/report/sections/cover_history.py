"""Insurance and claims history: policies held, incidents, and what the profile says of both."""

from collections.abc import Mapping

from regrisk.model.cover import Policy
from regrisk.model.profile import ProfileValue, as_date
from regrisk.report import facts
from regrisk.report.blocks import Block, Note, Text
from regrisk.report.dossier import Dossier
from regrisk.report.phrases import day, money, number
from regrisk.report.sections.profile_facts import fact
from regrisk.report.tables import Column, Row, Table

_SAID = (
    ("incidents in five years", facts.INCIDENT_COUNT),
    ("other insurers", facts.INSURERS_SAID),
    ("known matters", facts.KNOWN_MATTERS),
    ("inquiries", facts.INQUIRIES),
    ("retroactive date", facts.RETROACTIVE),
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
        blocks.append(Text(words="No claim, incident or inquiry of the past five years is listed."))
    said = [(name, fact(dossier, answer)) for name, answer in _SAID]
    lines = [f"{name}: {text[:1].lower()}{text[1:]}" for name, text in said if text]
    if lines:
        blocks.append(Note(words=f"By the profile: {'; '.join(lines)}."))
    return tuple(blocks)


def _policies(policies: tuple[Policy, ...]) -> Table:
    rows = [
        Row(
            cells=(
                f"{day(policy.period_from)} – {day(policy.period_to)}",
                policy.carrier,
                money(policy.limit_usd),
                money(policy.retention_usd),
                ", ".join(policy.endorsements) or "none",
            )
        )
        for policy in policies
    ]
    return Table(
        columns=(
            Column(head="Policy period", width=128, style="key"),
            Column(head="Insurer", width=130),
            Column(head="Limit", width=52, align="right"),
            Column(head="Retention", width=54, align="right"),
            Column(head="Special terms", width=140),
        ),
        rows=tuple(rows),
        density="medium",
    )


def _incidents(dossier: Dossier, rows: tuple[Mapping[str, ProfileValue], ...]) -> Table:
    return Table(
        columns=(
            Column(head="Found", width=58, style="key"),
            Column(head="Kind", width=46),
            Column(head="Cause", width=150),
            Column(head="People", width=44, align="right"),
            Column(head="Cost", width=42, align="right"),
            Column(head="State", width=40),
            Column(head="What was fixed", width=124),
        ),
        rows=tuple(_incident(dossier, row) for row in rows),
        density="medium",
    )


def _incident(dossier: Dossier, row: Mapping[str, ProfileValue]) -> Row:
    found, people, cost = as_date(row.get("date")), row.get("people"), row.get("cost")
    return Row(
        cells=(
            day(found) if found else "–",
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
    return "–" if value is None else facts.option_label(dossier.pack, facts.INCIDENTS, value, column).lower()
