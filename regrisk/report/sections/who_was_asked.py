"""Who was asked: the people named beside the answers, with the domains they answered for."""

from regrisk.model.response import AnyResponse
from regrisk.report import facts
from regrisk.report.blocks import Block, Text
from regrisk.report.dossier import Dossier
from regrisk.report.inline import filled
from regrisk.report.phrases import narrow_day, number
from regrisk.report.tables import Column, Row, Table, WriteHere
from regrisk.words import say, say_many

MOST = 12
_MANY = 11
"""Rows from which they stand closer, so that the page to sign stays one page."""


def who_was_asked(dossier: Dossier) -> tuple[Block, ...]:
    """Return one row for each person or role named beside answers; those of the profile add their titles."""
    nobody = say("not named")
    by_person: dict[str, list[tuple[str, AnyResponse]]] = {}
    for part in dossier.evaluation.contributions:
        response = dossier.response(part.question)
        if part.state not in ("hidden", "unanswered") and response is not None:
            by_person.setdefault(response.known_by or nobody, []).append((part.domain, response))
    if not by_person:
        return (Text(words=say("No answer is given yet.")),)
    people = sorted(by_person, key=lambda name: (name == nobody, -len(by_person[name]), name))
    titled = any(_title(dossier, name) for name in people[:MOST])
    rows = [_row(dossier, name, by_person[name], titled=titled) for name in people[:MOST]]
    title = (Column(head=say("Title", about="of a person"), width=116),) if titled else ()
    roles = (Text(words=say("The people of the statement, by the name or role beside their answers.")),)
    blocks: list[Block] = [
        *(() if titled else roles),
        Table(
            columns=(
                Column(
                    head=say("Name") if titled else say("Name or role"),
                    width=108 if titled else 144,
                    style="key",
                ),
                *title,
                Column(head=say("Domains answered"), width=118 if titled else 168),
                Column(head=say("Answers", about="narrow column"), width=42, align="right"),
                Column(head=say("Latest"), width=56 if titled else 64),
                Column(head=say("Initials"), width=64 if titled else 86),
            ),
            rows=tuple(rows),
            density="normal" if len(rows) < _MANY else "medium",
        ),
    ]
    if len(people) > MOST:
        left = len(people) - MOST
        blocks.append(
            Text(
                words=filled(
                    say("{number} more are named beside answers in {section}."),
                    number=number(left),
                    section=dossier.section("answers"),
                )
            )
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
            narrow_day(max(dated)) if dated else say("not dated"),
            WriteHere() if name != say("not named") and not dossier.redacted else "–",
        )
    )


def _title(dossier: Dossier, name: str) -> str:
    for row in facts.rows_of(dossier.assessment, facts.SIGNERS, "control_owners"):
        if row.get("name") == name:
            return str(row.get("title") or "")
    return ""


def _consulted(dossier: Dossier) -> tuple[Block, ...]:
    rows = facts.rows_of(dossier.assessment, facts.SIGNERS, "control_owners")
    if not rows:
        return ()
    if dossier.redacted:
        sentence = say_many(
            len(rows),
            "By the profile {number} control owner was consulted; the name is withheld.",
            "By the profile {number} control owners were consulted; their names are withheld.",
        )
        return (Text(words=sentence),)
    owners = [
        ", ".join(str(row[column]) for column in ("name", "title") if row.get(column))
        + (f" ({row['area']})" if row.get("area") else "")
        for row in rows
    ]
    return (Text(words=say("Control owners consulted, by the profile: {people}.", people="; ".join(owners))),)
