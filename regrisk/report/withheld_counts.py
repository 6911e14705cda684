"""Sentences of a redacted report that would state an exact number of people; they state its range."""

from collections.abc import Sequence

from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import CoverGap, Evaluation
from regrisk.model.pack import Pack
from regrisk.report import facts
from regrisk.report.phrases import number
from regrisk.report.short_facts import short_fact
from regrisk.scoring.cover import in_force

_PEOPLE_CHECK = "people-above-response-limit"


def gaps_with_ranges(pack: Pack, assessment: Assessment, evaluation: Evaluation) -> tuple[CoverGap, ...]:
    """Return the gaps of *evaluation* with the pack's range in place of the number of people on file.

    What a policy covers is one of its terms, like its limits, and stays.
    """
    checks = pack.coverage.checks if pack.coverage else ()
    says = next((each.says for each in checks if each.id == _PEOPLE_CHECK), "")
    people = short_fact(pack, assessment, facts.PEOPLE, banded=True)
    covered = _covered(assessment, evaluation)
    # The numbers stand in the pack's sentence by name; both are the program's own and hold no brace.
    sentence = says.replace("{people}", people).replace("{held}", number(covered))
    return tuple(
        gap.model_copy(update={"because": sentence}) if gap.check == _PEOPLE_CHECK else gap
        for gap in evaluation.cover_gaps
    )


def _covered(assessment: Assessment, evaluation: Evaluation) -> int:
    held: Sequence[int] = [
        part.people
        for policy in in_force(assessment.policies, evaluation.evaluated_on)
        if (part := policy.parts.get("breach_response")) is not None and part.people is not None
    ]
    return max(held, default=0)
