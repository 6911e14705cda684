"""Contradictions: answers that cannot all be true, or hardly fit, with a fix or the written explanation."""

from regrisk.model.condition import OfAnswer, leaves
from regrisk.model.evaluation import ContradictionFound
from regrisk.report.blocks import Block, Note, Text
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.inline import Run, Words
from regrisk.report.phrases import capital, word
from regrisk.report.references import question, standing
from regrisk.report.sections.facts_inside import fact_inside
from regrisk.report.tables import Column, Line, Lines, Row, Table
from regrisk.report.wording import NO_CONTRADICTION
from regrisk.scoring.facts import is_given
from regrisk.words import later, say, say_many

_SEVERITY = {"conflict": later("Conflict"), "check": later("To check")}


def section(dossier: Dossier) -> Section:
    """Return the section; it says so when no rule fired."""
    return Section(
        key="contradictions",
        title=say("Contradictions"),
        lede=say(
            "Conflict: answers that cannot both be true as worded. To check: answers that may both be true "
            "but need a second look. Each needs a fix or a written explanation before a submission can be "
            "sealed."
        ),
        placement="flows",
        # One sentence needs no page of its own.
        room=220 if dossier.evaluation.contradictions else 80,
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
            Lines(lines=tuple(Line(words=_answer(dossier, each, name)) for name in each.questions)),
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


def _answer(dossier: Dossier, each: ContradictionFound, name: str) -> Words:
    if name not in dossier.contributions:
        said = fact_inside(dossier, name, _read(dossier, each.id, name)) or _unsaid(dossier, name)
        return Run(text=name, face="bold", link=name), f" {said}"
    return question(name), f" {standing(dossier, name)}"


def _read(dossier: Dossier, rule: str, name: str) -> frozenset[str]:
    """Return the options of a profile list that a rule speaks of; the others have no part in it."""
    found = [each.when for each in dossier.pack.contradictions if each.id == rule]
    tests = [leaf for when in found for leaf in leaves(when)]
    named = [leaf for leaf in tests if isinstance(leaf, OfAnswer) and leaf.answer == name]
    return frozenset(option for leaf in named for option in leaf.includes_any or ())


def _unsaid(dossier: Dossier, name: str) -> str:
    """What stands beside a fact that is not given, or holds free text."""
    return say("profile") if is_given(dossier.assessment.profile.get(name)) else say("not given")
