"""The knock-outs that act, as the report lists them: worst kind first, then in the order of the pack."""

from collections.abc import Mapping
from dataclasses import dataclass

from regrisk.model.evaluation import Contribution, Evaluation
from regrisk.model.pack import Pack
from regrisk.model.question import AnyQuestion, KnockOut
from regrisk.report.marks import KINDS


@dataclass(frozen=True)
class FiredKnockOut:
    """A knock-out that acts: the question, its rule, and the level it stands at (an unknown is level 0)."""

    question: AnyQuestion
    rule: KnockOut
    level: int
    unknown: bool


def fired_knock_outs(
    pack: Pack, evaluation: Evaluation, contributions: Mapping[str, Contribution]
) -> tuple[FiredKnockOut, ...]:
    """Return the knock-outs that act in *evaluation*."""
    findings = [finding for finding in evaluation.findings if finding.kind in KINDS]
    acting = {question for finding in findings for question in finding.questions}
    found = [
        FiredKnockOut(
            question=asked,
            rule=asked.knock_out,
            level=contributions[asked.id].level or 0,
            unknown=contributions[asked.id].state == "unknown",
        )
        for asked in pack.questions
        if asked.id in acting and asked.knock_out is not None
    ]
    return tuple(sorted(found, key=lambda each: KINDS.index(each.rule.kind)))
