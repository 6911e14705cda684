"""Answers that cannot all be true, or that need explaining before a submission can be sealed."""

from collections.abc import Iterable, Mapping

from regrisk.model.evaluation import ContradictionFound, Finding
from regrisk.scoring import explain
from regrisk.scoring.facts import Facts
from regrisk.scoring.prepared import Rules


def contradictions(
    rules: Rules, facts: Facts, explanations: Mapping[str, str]
) -> tuple[ContradictionFound, ...]:
    """Return every rule that holds; *explanations* are the written ones, by rule."""
    return tuple(
        ContradictionFound(
            id=rule.id,
            severity=rule.severity,
            questions=rule.questions,
            because=explain.of_rule(rule.questions, rule.says),
            fix=rule.fix,
            explained=bool(explanations.get(rule.id, "").strip()),
        )
        for rule, test in rules.contradictions
        if test(facts)
    )


def as_findings(found: Iterable[ContradictionFound]) -> tuple[Finding, ...]:
    """Return contradictions as findings, beside the knock-outs."""
    return tuple(
        Finding(kind="contradiction", questions=one.questions, because=one.because, rule=one.id)
        for one in found
    )
