"""Where the chosen controls lead, day by day, and which answers wait to be given again."""

from collections.abc import Iterator, Sequence
from datetime import date

from regrisk.model.assessment import Assessment, PlanEntry
from regrisk.model.pack import Pack
from regrisk.model.plan import PlanMoment, PlanOutlook
from regrisk.scoring.prepared import prepare
from regrisk.scoring.raises import after_raises, raised_by, raised_by_all, unspent_after
from regrisk.scoring.standing import Standing, standing
from regrisk.scoring.what_if import with_unspent_after


def plan_outlook(pack: Pack, assessment: Assessment, today: date) -> PlanOutlook:
    """Return where the plan of *assessment* leads from *today* on.

    The score is read on the day the assessment was taken, as everywhere; *today* only says what is late.
    What is late or done comes in today. A control that first needs one outside the plan brings nothing.
    """
    now = standing(prepare(pack), assessment, assessment.taken_on)
    controls = now.prepared.controls
    active = [one for one in assessment.plan if one.status != "dropped" and one.control in controls]
    chosen = {one.control for one in active}
    missing = {
        one.control: without
        for one in active
        if (without := tuple(name for name in unspent_after(one.control, now) if name not in chosen))
    }
    raised = {one.control: raised_by(controls[one.control], now) for one in active}
    return PlanOutlook(
        moments=tuple(_moments(assessment, now, active, today)),
        again={
            one.control: tuple(each.question for each in raised[one.control])
            for one in active
            if one.status == "done" and raised[one.control]
        },
        missing=missing,
    )


def with_all_before(pack: Pack, assessment: Assessment, controls: Sequence[str]) -> tuple[str, ...]:
    """Return *controls* with all that they come after and that would still raise something, in pack order.

    Raises:
        UsageError: the pack has no such control.
    """
    return with_unspent_after(controls, standing(prepare(pack), assessment, assessment.taken_on))


def _moments(
    assessment: Assessment, now: Standing, active: Sequence[PlanEntry], today: date
) -> Iterator[PlanMoment]:
    yield PlanMoment(on=today, controls=(), points=now.points, evidenced=now.evidenced, band=now.band.id)
    by_day: dict[date | None, list[str]] = {}
    for entry in active:
        by_day.setdefault(_day(entry, today), []).append(entry.control)
    done: list[str] = []
    for day in sorted(by_day, key=lambda on: on or date.max):
        done += by_day[day]
        then = _then(assessment, now, done)
        yield PlanMoment(
            on=day,
            controls=tuple(by_day[day]),
            points=then.points,
            evidenced=then.evidenced,
            band=then.band.id,
        )


def _day(entry: PlanEntry, today: date) -> date | None:
    if entry.status == "done":
        return today
    return None if entry.due is None else max(entry.due, today)


def _then(assessment: Assessment, now: Standing, done: Sequence[str]) -> Standing:
    """Return where *assessment* stands once *done* is done, without what still waits for others."""
    possible = list(done)
    while True:
        kept = [name for name in possible if all(one in possible for one in unspent_after(name, now))]
        if len(kept) == len(possible):
            break
        possible = kept
    return standing(now.prepared, after_raises(assessment, raised_by_all(possible, now)), now.facts.today)
