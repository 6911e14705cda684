"""The one sentence that says the band and what stands between it and the next."""

from fractions import Fraction

from regrisk.report.dossier import Dossier
from regrisk.report.phrases import capital, listed, shown, word
from regrisk.report.wording import PROVISIONAL_BAND, PROVISIONAL_VERDICT
from regrisk.scoring.bands import at_least_as_good
from regrisk.scoring.display import shown_text
from regrisk.words import say, say_many


def band_word(dossier: Dossier) -> str:
    """Return the band reached, or that none is while a scored question is unanswered."""
    return say(PROVISIONAL_BAND) if dossier.provisional else dossier.band.title


def verdict(dossier: Dossier) -> str:
    """Return the verdict of the board page."""
    band, following = dossier.band.title, dossier.next_band
    if dossier.provisional:
        return f"{_unanswered(dossier)}."
    if (fixes := short_fixes(dossier)) and following is not None:
        return say_many(
            fixes,
            "{band}, and one short fix away from {next}.",
            "{band}, and {number} short fixes away from {next}.",
            number=word(fixes),
            band=band,
            next=following.title,
        )
    if dossier.held_by_gate:
        return say("{band}, held by a gate: {questions}.", band=band, questions=_named(dossier.gated))
    if following is not None and (holding := _holding_too(dossier)):
        return say(
            "{band}, {points} points short of {next} and held by a gate: {questions}.",
            band=band,
            points=short_of_next(dossier),
            next=following.title,
            questions=_named(holding),
        )
    if following is not None:
        return say(
            "{band}, {points} points short of {next}.",
            band=band,
            points=short_of_next(dossier),
            next=following.title,
        )
    count = len(dossier.fired_of("subjectivity"))
    if not count:
        return say("{band}; no condition of this questionnaire is open.", band=band)
    return say_many(
        count,
        "{band}; one condition to meet.",
        "{band}; {number} conditions to meet.",
        number=word(count),
        band=band,
    )


def cover_sentence(dossier: Dossier) -> str:
    """Return the sentence beside the band word, and what is claimed without proof."""
    claimed = say(
        "{claimed} of the {score} points are claimed and cannot be shown today.",
        claimed=dossier.claimed,
        score=dossier.score,
    )
    return f"{_beside_the_band(dossier)} {claimed}"


def _beside_the_band(dossier: Dossier) -> str:
    following = dossier.next_band
    if dossier.provisional:
        return f"{_unanswered(dossier)}."
    if (fixes := short_fixes(dossier)) and following is not None:
        return say_many(
            fixes,
            "One short fix away from {next}.",
            "{number} short fixes away from {next}.",
            number=capital(word(fixes)),
            next=following.title,
        )
    if dossier.held_by_gate:
        return say("Held by a gate: {questions}.", questions=_named(dossier.gated))
    if following is not None and (holding := _holding_too(dossier)):
        return say(
            "{points} points short of {next} and held by a gate: {questions}.",
            points=short_of_next(dossier),
            next=following.title,
            questions=_named(holding),
        )
    if following is not None:
        return say("{points} points short of {next}.", points=short_of_next(dossier), next=following.title)
    count = len(dossier.fired_of("subjectivity"))
    if not count:
        return say("No condition of this questionnaire is open.")
    return say_many(
        count,
        "One condition to meet.",
        "{number} conditions to meet.",
        number=capital(word(count)),
    )


def short_fixes(dossier: Dossier) -> int:
    """Return the number of fixes to the next band when all are of small effort, else none."""
    plan = dossier.plan
    if plan is None or not plan.reachable or not plan.steps:
        return 0
    efforts = {dossier.pack.control_by_id[step.control].effort for step in plan.steps}
    return len(plan.steps) if efforts == {"S"} else 0


def short_of_next(dossier: Dossier) -> str:
    """Return how many points are missing to the next band, so that it adds to the printed score."""
    limit = 0 if dossier.next_band is None else dossier.next_band.at_least
    return shown(limit - Fraction(shown_text(dossier.evaluation.score.points)))


def _unanswered(dossier: Dossier) -> str:
    return say(PROVISIONAL_VERDICT, open=len(dossier.evaluation.open), counting=len(dossier.counting))


def _holding_too(dossier: Dossier) -> tuple[str, ...]:
    """Return the questions whose gates would keep the next band away even if the points were enough."""
    scale, following = dossier.pack.bands, dossier.next_band
    if following is None:
        return ()
    holding = {
        question
        for gate in dossier.evaluation.band.gates
        if not at_least_as_good(scale, gate.band_at_most, following.id)
        for question in gate.questions
    }
    return tuple(name for name in dossier.gated if name in holding)


def _named(names: tuple[str, ...]) -> str:
    """Name the questions of gates; many of them by their number, since a verdict is one line."""
    return listed(names) if len(names) <= 3 else say("{number} answers", number=word(len(names)))
