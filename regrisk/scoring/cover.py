"""Which parts of cover the registry needs, holds and asks for."""

from collections.abc import Iterable
from datetime import date

from regrisk.model.assessment import Assessment
from regrisk.model.cover import Coverage, Policy
from regrisk.model.evaluation import CoverNeed
from regrisk.scoring.facts import Facts
from regrisk.scoring.known_answers import PARTS_ASKED
from regrisk.scoring.prepared import Rules


def cover_needs(
    coverage: Coverage, rules: Rules, assessment: Assessment, facts: Facts
) -> tuple[CoverNeed, ...]:
    """Return every part of the pack: needed and why, held by a policy in force today, asked for."""
    held = {part for policy in in_force(assessment.policies, facts.today) for part in policy.parts}
    asked = facts.answers.get(PARTS_ASKED)
    options = asked if isinstance(asked, list) else []
    return tuple(
        CoverNeed(
            part=part.id,
            needed=bool(because),
            held=part.id in held,
            asked=part.profile_option is not None and part.profile_option in options,
            because=because,
        )
        for part, tests in zip(coverage.parts, rules.needs, strict=True)
        for because in [
            tuple(line.because for line, test in zip(part.needed_when, tests, strict=True) if test(facts))
        ]
    )


def in_force(policies: Iterable[Policy], day: date) -> tuple[Policy, ...]:
    """Return the policies whose period includes *day*."""
    return tuple(policy for policy in policies if policy.period_from <= day <= policy.period_to)
