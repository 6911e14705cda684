"""Contradictions: answers that cannot all be true as worded, with a fix or the written explanation."""

from regrisk.model.evaluation import ContradictionFound
from regrisk.report.blocks import Block, Note, Text
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.inline import Run, Words
from regrisk.report.phrases import capital, word
from regrisk.report.references import question, standing
from regrisk.report.tables import Column, Line, Lines, Row, Table
from regrisk.report.wording import NO_CONTRADICTION
from regrisk.words import later, say, say_many

_SEVERITY = {"conflict": later("Conflict"), "check": later("To check")}


def section(dossier: Dossier) -> Section:
    """Return the section; it says so when no rule fired."""
    return Section(
        key="contradictions",
        title=say("Contradictions"),
        lede=say(
            "Answers that cannot both be true as worded. Each needs a fix or a written explanation before a "
            "submission can be sealed."
        ),
        placement="flows",
        blocks=_blocks(dossier),
    )


def _blocks(dossier: Dossier) -> tuple[Block, ...]:
    found, rules = dossier.evaluation.contradictions, len(dossier.pack.contradictions)
    if not found:
        return (Text(words=say(NO_CONTRADICTION, count=rules)),)
    further = rules - len(found)
    return (
        Table(
            columns=(
                Column(head=say("Rule"), width=88),
                Column(head=say("Answers"), width=92),
                Column(head=say("What does not fit"), width=132),
                Column(head=say("Explanation or fix"), width=136),
                Column(head=say("State"), width=56, style="key"),
            ),
            rows=tuple(_row(dossier, each) for each in found),
        ),
        Note(
            words=say_many(
                further,
                "One further contradiction rule of the pack was checked and did not fire.",
                "{number} further contradiction rules of the pack were checked and did not fire.",
                number=capital(word(further)),
            )
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
                    Line(words=say(_SEVERITY[each.severity]), style="key"),
                    Line(words=_name(dossier, each), style="meta"),
                )
            ),
            Lines(lines=tuple(Line(words=_answer(dossier, name)) for name in each.questions)),
            says,
            Lines(lines=(_explained(explanation) if each.explained else Line(words=each.fix),)),
            say("Explained", about="contradiction") if each.explained else say("Open", about="contradiction"),
        ),
    )


def _name(dossier: Dossier, each: ContradictionFound) -> str:
    """Name a rule by its title; without one by its key, in words where the pack is in English."""
    titles = {rule.id: rule.title for rule in dossier.pack.contradictions}
    in_words = each.id.replace("-", " ") if dossier.pack.language.startswith("en") else each.id
    return titles.get(each.id) or in_words


def _explained(explanation: str) -> Line:
    return Line(words=explanation)


def _answer(dossier: Dossier, name: str) -> Words:
    if name not in dossier.contributions:
        return Run(text=name, face="bold", link=name), f" {say('profile')}"
    return question(name), f" {standing(dossier, name)}"
