"""The one sentence that says the band and what stands between it and the next."""

from fractions import Fraction

from regrisk.report.dossier import Dossier
from regrisk.report.phrases import capital, counted, listed, word
from regrisk.report.wording import PROVISIONAL_BAND, PROVISIONAL_VERDICT
from regrisk.scoring.display import shown_text


def band_word(dossier: Dossier) -> str:
    """Return the band reached, or that none is while a scored question is unanswered."""
    return PROVISIONAL_BAND if dossier.provisional else dossier.band.title


def verdict(dossier: Dossier) -> str:
    """Return the verdict of the board page."""
    band = dossier.band.title
    if dossier.provisional:
        return f"{_unanswered(dossier)}."
    if (fixes := short_fixes(dossier)) and dossier.next_band is not None:
        return f"{band}, and {fixes} away from {dossier.next_band.title}."
    if dossier.held_by_gate:
        return f"{band}, held by a gate: {_gated(dossier)}."
    if dossier.next_band is not None:
        return f"{band}, {short_of_next(dossier)} points short of {dossier.next_band.title}."
    return f"{band}; {_conditions(dossier)}."


def cover_sentence(dossier: Dossier) -> str:
    """Return the sentence beside the band word, and what is claimed without proof."""
    claimed = f"{dossier.claimed} of the {dossier.score} points are claimed and cannot be shown today."
    if dossier.provisional:
        return f"{_unanswered(dossier)}. {claimed}"
    if (fixes := short_fixes(dossier)) and dossier.next_band is not None:
        return f"{capital(fixes)} away from {dossier.next_band.title}. {claimed}"
    if dossier.held_by_gate:
        return f"Held by a gate: {_gated(dossier)}. {claimed}"
    if dossier.next_band is not None:
        return f"{short_of_next(dossier)} points short of {dossier.next_band.title}. {claimed}"
    return f"{capital(_conditions(dossier))}. {claimed}"


def short_fixes(dossier: Dossier) -> str:
    """Return the number of fixes to the next band when all are of small effort, else nothing."""
    plan = dossier.plan
    if plan is None or not plan.reachable or not plan.steps:
        return ""
    efforts = {dossier.pack.control_by_id[step.control].effort for step in plan.steps}
    return counted(len(plan.steps), "short fix", "short fixes") if efforts == {"S"} else ""


def short_of_next(dossier: Dossier) -> str:
    """Return how many points are missing to the next band, so that it adds to the printed score."""
    limit = 0 if dossier.next_band is None else dossier.next_band.at_least
    return shown_text(limit - Fraction(dossier.score))


def _unanswered(dossier: Dossier) -> str:
    return PROVISIONAL_VERDICT.format(open=len(dossier.evaluation.open), counting=len(dossier.counting))


def _gated(dossier: Dossier) -> str:
    """Name the questions of the gates; many of them by their number, since a verdict is one line."""
    names = dossier.gated
    return listed(names) if len(names) <= 3 else f"{word(len(names))} answers"


def _conditions(dossier: Dossier) -> str:
    count = len(dossier.fired_of("subjectivity"))
    return f"{word(count)} {'condition' if count == 1 else 'conditions'} to meet"
