"""The one function that decides everything an evaluation says."""

from datetime import date
from fractions import Fraction
from functools import lru_cache

from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import Contribution, DomainScore, Evaluation, PackReference, Score
from regrisk.model.pack import Pack
from regrisk.questions.level import HIGHEST_LEVEL
from regrisk.scoring.contradictions import as_findings, contradictions
from regrisk.scoring.cover import cover_needs
from regrisk.scoring.cover_gaps import cover_gaps
from regrisk.scoring.drivers import drivers_read
from regrisk.scoring.exclusions import exclusions_watched
from regrisk.scoring.exposure import exposure_index
from regrisk.scoring.forecast import cover_starts, forecast
from regrisk.scoring.knock_outs import findings, open_knock_outs
from regrisk.scoring.points import NOTHING
from regrisk.scoring.prepared import prepare
from regrisk.scoring.rate import Rated
from regrisk.scoring.recommend import recommend
from regrisk.scoring.robustness import robustness
from regrisk.scoring.standing import Standing, standing

_UNITS_KEPT = 64
"""Units whose contributions are kept: five rounds of twelve domains."""
METHOD = 1
"""Number of the scoring method: it changes when the same inputs would give other points or bands."""


def evaluate(pack: Pack, assessment: Assessment, today: date | None = None) -> Evaluation:
    """Return everything concluded from *assessment* under *pack* on *today*.

    Without *today* it is the day the assessment was taken, so that the same document always gives the same.

    Raises:
        ResponseError: a response that applies holds a value its question does not offer.
    """
    now = standing(prepare(pack), assessment, today or assessment.taken_on)
    rules, facts = now.prepared.rules, now.facts
    found = contradictions(rules, facts, assessment.explanations)
    needs = cover_needs(pack.coverage, rules, assessment, facts) if pack.coverage else ()
    starts = cover_starts(assessment)
    return Evaluation(
        method=METHOD,
        pack=PackReference(id=pack.id, version=pack.version, digest=pack.digest),
        evaluated_on=facts.today,
        score=score_of(now),
        band=now.band,
        domains=_domains(now),
        contributions=_contributions(now),
        findings=(*findings(now.fired), *as_findings(found)),
        open_knock_outs=open_knock_outs(now.prepared.questions, facts),
        recommendations=recommend(assessment, now),
        contradictions=found,
        exclusions=exclusions_watched(now),
        robustness=robustness(now),
        forecast=forecast(assessment, now, starts) if starts and starts > facts.today else None,
        coverage=needs,
        cover_gaps=cover_gaps(pack.coverage, needs, assessment, facts) if pack.coverage else (),
        drivers=drivers_read(rules, facts),
        exposure=exposure_index(pack.exposure, rules, facts) if pack.exposure else None,
        open=_open(now),
    )


def score_of(now: Standing) -> Score:
    """Return the score with its range, the share answered and whether it is provisional."""
    counting = [part for part in now.rated.values() if part.counts]
    answered = sum(part.state != "unanswered" for part in counting)
    return Score(
        points=now.points,
        potential=now.potential,
        evidenced=now.evidenced,
        answered_share=Fraction(answered, len(counting)) if counting else Fraction(1),
        provisional=answered < len(counting),
    )


def _domains(now: Standing) -> tuple[DomainScore, ...]:
    return tuple(
        DomainScore(
            id=share.domain,
            possible=share.unit * share.possible,
            earned=share.unit * share.earned,
            potential=share.unit * share.potential,
            evidenced=share.unit * share.evidenced,
        )
        for share in now.shares.values()
    )


def _contributions(now: Standing) -> tuple[Contribution, ...]:
    made = {code: _made_at(code, share.unit) for code, share in now.shares.items()}
    parts = []
    for domain, question in now.prepared.questions:
        rated = now.rated[question.id]
        kept, key = made[domain.code], (rated, question.weight, rated.because)
        part = kept.get(key)
        if part is None:
            part = kept[key] = _contribution(domain.code, now.shares[domain.code].unit, *key)
        parts.append(part)
    return tuple(parts)


@lru_cache(maxsize=_UNITS_KEPT)
def _made_at(domain: str, unit: Fraction) -> dict[tuple[Rated, int, str], Contribution]:
    """Return the contributions made so far at this unit: an answer changes one of a domain, or its unit."""
    del domain, unit
    return {}


def _contribution(domain: str, unit: Fraction, rated: Rated, weight: int, because: str) -> Contribution:
    return Contribution(
        question=rated.question,
        domain=domain,
        state=rated.state,
        level=rated.level,
        possible=unit * (weight * HIGHEST_LEVEL) if rated.counts else NOTHING,
        earned=unit * (weight * rated.earned),
        potential=unit * (weight * rated.potential),
        evidenced=unit * (weight * rated.evidenced),
        because=because,
    )


def _open(now: Standing) -> tuple[str, ...]:
    return tuple(
        question.id
        for _, question in now.prepared.questions
        if question.scored and now.facts.states.get(question.id) == "unanswered"
    )
