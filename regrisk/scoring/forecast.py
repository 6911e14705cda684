"""The evidenced score on a later day, if nothing is renewed, and what will have run out by then."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from regrisk.model.assessment import Assessment
from regrisk.model.evaluation import EvidenceExpired, Forecast
from regrisk.model.pack import Pack
from regrisk.model.profile import as_date
from regrisk.model.response import Answered, Evidence
from regrisk.scoring.evidence import in_date, valid_until
from regrisk.scoring.known_answers import COVER_STARTS
from regrisk.scoring.points import NOTHING
from regrisk.scoring.prepared import prepare
from regrisk.scoring.standing import Standing, standing


def evidenced_on(pack: Pack, assessment: Assessment, day: date) -> Fraction:
    """Return the evidenced score on *day*, exact, with the evidence there is today."""
    return standing(prepare(pack), assessment, day).evidenced


def forecast_on(pack: Pack, assessment: Assessment, on: date, today: date | None = None) -> Forecast:
    """Return the evidenced score on *on*, with every piece of evidence in date *today* and not then."""
    return forecast(assessment, standing(prepare(pack), assessment, today or assessment.taken_on), on)


def cover_starts(assessment: Assessment) -> date | None:
    """Return the day cover should start, as the profile gives it."""
    return as_date(assessment.profile.get(COVER_STARTS))


def forecast(assessment: Assessment, now: Standing, on: date) -> Forecast:
    """Return the forecast for *on* from where the assessment stands *now*."""
    then = standing(now.prepared, assessment, on)
    return Forecast(on=on, evidenced=then.evidenced, expired=tuple(_expired(now, then)))


def expiries(
    pack: Pack, assessment: Assessment, until: date, today: date | None = None
) -> tuple[EvidenceExpired, ...]:
    """Return the evidence in date *today* that runs out before *until*, soonest first: what to renew."""
    expired = forecast_on(pack, assessment, until, today).expired
    return tuple(sorted(expired, key=lambda one: one.valid_until))


def _expired(now: Standing, then: Standing) -> Iterator[EvidenceExpired]:
    """Yield what runs out, in pack order; the points go with the piece of a question that runs out last."""
    for domain, question in now.prepared.questions:
        if question.id not in now.facts.shown:
            continue
        response = now.facts.responses[question.id]
        items = response.evidence if isinstance(response, Answered) else ()
        running_out = [
            (end, item)
            for item in items
            if in_date(question, item, now.facts.today)
            and (end := valid_until(question, item)) is not None
            and end < then.facts.today
        ]
        if not running_out:
            continue
        carried = question.id in then.facts.shown
        worth = now.shares[domain.code].unit * question.weight * now.rated[question.id].evidenced
        last = _last(running_out)
        for place, (end, item) in enumerate(running_out):
            points = worth if place == last and not carried else NOTHING
            yield EvidenceExpired(question=question.id, title=item.title, valid_until=end, points=points)


def _last(running_out: list[tuple[date, Evidence]]) -> int | None:
    places = range(len(running_out))
    return max(places, key=lambda place: running_out[place][0], default=None)
