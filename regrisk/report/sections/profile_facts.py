"""The profile as it was given, two columns of facts; free text stands elsewhere or is left out."""

from regrisk.report.blocks import Block, Columns, Note, Text
from regrisk.report.dossier import Dossier
from regrisk.report.phrases import listed
from regrisk.report.short_facts import has_free_text, short_fact, short_name
from regrisk.report.tables import Column, Row, Table
from regrisk.words import say


def profile_facts(dossier: Dossier) -> tuple[Block, ...]:
    """Return every profile answer but the free text, in two columns."""
    asked = [
        question for question in dossier.pack.profile if question.id not in dossier.now.facts.hidden_answers
    ]
    rows = [
        Row(
            key=question.id,
            cells=(question.id, short_name(question), fact(dossier, question.id) or say("not given")),
        )
        for question in asked
        if not has_free_text(question)
    ]
    if not rows:
        return (Text(words=say("This pack asks for no facts of the profile.")),)
    half = (len(rows) + 1) // 2
    free = [question.id for question in asked if has_free_text(question)]
    sentences = [
        say(
            "Facts decide which questions are asked and feed cover, drivers and exposure. They earn no "
            "points."
        )
    ]
    if free:
        sentences.append(
            say("{facts} hold names and free text and do not stand in this list.", facts=listed(free))
        )
    return (
        Columns(columns=((_table(rows[:half]),), (_table(rows[half:]),))),
        Note(words=" ".join(sentences)),
    )


def fact(dossier: Dossier, name: str) -> str:
    """Return a profile answer in few words; a redacted report has bands for numbers that have them."""
    return short_fact(dossier.pack, dossier.assessment, name, banded=dossier.redacted)


def _table(rows: list[Row]) -> Table:
    return Table(
        columns=(
            Column(head=say("Fact"), width=40, style="key"),
            Column(width=80, style="quiet"),
            Column(head=say("Given", about="fact"), width=123),
        ),
        rows=tuple(rows),
        density="medium",
    )
