"""Who was asked: the people named beside the answers, with the domains they answered for."""

from regrisk.model.response import AnyResponse
from regrisk.report import facts
from regrisk.report.blocks import Block, Text
from regrisk.report.dossier import Dossier
from regrisk.report.phrases import day, number
from regrisk.report.tables import Column, Row, Table, WriteHere

MOST = 12
_MANY = 11
"""Rows from which they stand closer, so that the page to sign stays one page."""
NOT_NAMED = "not named"


def who_was_asked(dossier: Dossier) -> tuple[Block, ...]:
    """Return one row for each person or role named beside answers; those of the profile add their titles."""
    by_person: dict[str, list[tuple[str, AnyResponse]]] = {}
    for part in dossier.evaluation.contributions:
        response = dossier.response(part.question)
        if part.state not in ("hidden", "unanswered") and response is not None:
            by_person.setdefault(response.known_by or NOT_NAMED, []).append((part.domain, response))
    if not by_person:
        return (Text(words="No answer is given yet."),)
    people = sorted(by_person, key=lambda name: (name == NOT_NAMED, -len(by_person[name]), name))
    titled = any(_title(dossier, name) for name in people[:MOST])
    rows = [_row(dossier, name, by_person[name], titled=titled) for name in people[:MOST]]
    title = (Column(head="Title", width=116),) if titled else ()
    blocks: list[Block] = [
        Table(
            columns=(
                Column(head="Name" if titled else "Name or role", width=108 if titled else 144, style="key"),
                *title,
                Column(head="Domains answered", width=118 if titled else 168),
                Column(head="Answers", width=42, align="right"),
                Column(head="Latest", width=56 if titled else 64),
                Column(head="Initials", width=64 if titled else 86),
            ),
            rows=tuple(rows),
            density="normal" if len(rows) < _MANY else "medium",
        )
    ]
    if len(people) > MOST:
        left = len(people) - MOST
        blocks.append(
            Text(words=(f"{number(left)} more are named beside answers in ", dossier.section("answers"), "."))
        )
    return (*blocks, *_consulted(dossier))


def _row(dossier: Dossier, name: str, answers: list[tuple[str, AnyResponse]], *, titled: bool) -> Row:
    codes = {code for code, _ in answers}
    domains = [domain.code for domain in dossier.pack.domains if domain.code in codes]
    dated = [response.as_of for _, response in answers if response.as_of]
    title = (_title(dossier, name) or "–",) if titled else ()
    return Row(
        cells=(
            name,
            *title,
            ", ".join(domains),
            str(len(answers)),
            day(max(dated)) if dated else "not dated",
            WriteHere() if name != NOT_NAMED else "–",
        )
    )


def _title(dossier: Dossier, name: str) -> str:
    for row in facts.rows_of(dossier.assessment, facts.SIGNERS, "control_owners"):
        if row.get("name") == name:
            return str(row.get("title") or "")
    return ""


def _consulted(dossier: Dossier) -> tuple[Block, ...]:
    owners = [
        ", ".join(str(row[column]) for column in ("name", "title") if row.get(column))
        + (f" ({row['area']})" if row.get("area") else "")
        for row in facts.rows_of(dossier.assessment, facts.SIGNERS, "control_owners")
    ]
    return (Text(words=f"Control owners consulted, by the profile: {'; '.join(owners)}."),) if owners else ()
