"""Contradictions: answers that cannot all be true as worded, with a fix or the written explanation."""

from regrisk.model.evaluation import ContradictionFound
from regrisk.report.blocks import Block, Note, Text
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.inline import Run, Words
from regrisk.report.phrases import capital, counted, verb
from regrisk.report.references import question, standing
from regrisk.report.tables import Column, Line, Lines, Row, Table
from regrisk.report.wording import NO_CONTRADICTION

_SEVERITY = {"conflict": "Conflict", "check": "To check"}


def section(dossier: Dossier) -> Section:
    """Return the section; it says so when no rule fired."""
    return Section(
        key="contradictions",
        title="Contradictions",
        lede="Answers that cannot both be true as worded. Each needs a fix or a written explanation before a "
        "submission can be sealed.",
        placement="flows",
        blocks=_blocks(dossier),
    )


def _blocks(dossier: Dossier) -> tuple[Block, ...]:
    found, rules = dossier.evaluation.contradictions, len(dossier.pack.contradictions)
    if not found:
        return (Text(words=NO_CONTRADICTION.format(count=rules)),)
    further = rules - len(found)
    rules_did = f"{verb(further, 'rule', 'rules')} of the pack {verb(further, 'was', 'were')} checked"
    return (
        Table(
            columns=(
                Column(head="Rule", width=88),
                Column(head="Answers", width=92),
                Column(head="What does not fit", width=132),
                Column(head="Explanation or fix", width=136),
                Column(head="State", width=56, style="key"),
            ),
            rows=tuple(_row(dossier, each) for each in found),
        ),
        Note(
            words=f"{capital(counted(further, 'further contradiction', 'further contradiction'))} "
            f"{rules_did} "
            "and did not fire."
        ),
    )


def _row(dossier: Dossier, each: ContradictionFound) -> Row:
    says = each.because.partition(": ")[2] or each.because
    explanation = dossier.assessment.explanations.get(each.id, "")
    return Row(
        key=f"rule-{each.id}",
        cells=(
            Lines(
                lines=(
                    Line(words=_SEVERITY[each.severity], style="key"),
                    Line(words=each.id.replace("-", " "), style="meta"),
                )
            ),
            Lines(lines=tuple(Line(words=_answer(dossier, name)) for name in each.questions)),
            says,
            Lines(lines=(_explained(explanation) if each.explained else Line(words=each.fix),)),
            "Explained" if each.explained else "Open",
        ),
    )


def _explained(explanation: str) -> Line:
    return Line(words=explanation)


def _answer(dossier: Dossier, name: str) -> Words:
    if name not in dossier.contributions:
        return Run(text=name, face="bold", link=name), " profile"
    return question(name), f" {standing(dossier, name)}"
