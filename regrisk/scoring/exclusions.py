"""Which exclusion or condition of a policy each answer would let an insurer invoke."""

from collections.abc import Iterable
from datetime import date

from regrisk.model.assessment import Assessment
from regrisk.model.condition import Condition, OfAnswer, leaves
from regrisk.model.evaluation import ExclusionLine, ExclusionMark, ExclusionReading, ExclusionWatched
from regrisk.model.pack import Pack
from regrisk.model.rules import ExclusionRule
from regrisk.scoring import explain
from regrisk.scoring.facts import Facts, is_given
from regrisk.scoring.prepared import ReadyLine, prepare
from regrisk.scoring.standing import Standing, standing

PLAIN_YES = frozenset({"yes", "known"})
"""Options of a profile fact that admit it without reserve."""


def exclusions_watched(now: Standing) -> tuple[ExclusionWatched, ...]:
    """Return the exclusions that some answer would let an insurer invoke, with every reason that holds."""
    watched = []
    for rule, ready in now.prepared.rules.exclusions:
        if lines := _lines(ready, now.facts):
            watched.append(
                ExclusionWatched(
                    id=rule.id,
                    invoked_by=tuple(dict.fromkeys(name for line in lines for name in line.questions)),
                    because=tuple(explain.of_rule(line.questions, line.because) for line in lines),
                )
            )
    return tuple(watched)


def exclusion_readings(
    pack: Pack, assessment: Assessment, today: date | None = None
) -> tuple[ExclusionReading, ...]:
    """Return every exclusion of the pack with its mark and the reasons that hold, in pack order."""
    now = standing(prepare(pack), assessment, today or assessment.taken_on)
    fired = {one.question for one in now.fired if one.kind in ("decline", "exclusion")}
    return tuple(
        ExclusionReading(
            id=rule.id, mark=_mark(rule, ready, now.facts, fired), lines=_lines(ready, now.facts)
        )
        for rule, ready in now.prepared.rules.exclusions
    )


def _lines(ready: Iterable[ReadyLine], facts: Facts) -> tuple[ExclusionLine, ...]:
    return tuple(
        ExclusionLine(questions=each.causes(facts), because=each.line.because)
        for each in ready
        if each.test(facts)
    )


def _mark(rule: ExclusionRule, ready: Iterable[ReadyLine], facts: Facts, fired: set[str]) -> ExclusionMark:
    holding = [each for each in ready if each.test(facts)]
    if any(fired & set(each.causes(facts)) or _admits(each.line.when, facts) for each in holding):
        return "found"
    if holding:
        return "partly"
    return "nothing" if any(_answered(rule.questions, facts)) else "not_asked"


def _admits(when: Condition, facts: Facts) -> bool:
    facts_read = (leaf for leaf in leaves(when) if isinstance(leaf, OfAnswer))
    return any(
        str(option) in PLAIN_YES and facts.answers.get(leaf.answer) == option
        for leaf in facts_read
        for option in (leaf.is_, *(leaf.is_any or ()))
    )


def _answered(names: Iterable[str], facts: Facts) -> Iterable[bool]:
    for name in names:
        yield facts.states.get(name) in ("answered", "unknown") or is_given(facts.answers.get(name))
