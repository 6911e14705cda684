"""The plan over time, with the knock-outs it leaves, the days that matter and the evidence that lapses."""

from collections.abc import Iterator
from datetime import date, timedelta

from regrisk import spoken
from regrisk.charts.figures import TimelineFigures, TimelineMark, TimelineMonth, TimelineRow
from regrisk.model.plan import CheapestPlan, PlanStep
from regrisk.report.dossier import Dossier
from regrisk.report.phrases import number, shortened
from regrisk.report.planned import after_weeks
from regrisk.report.targets import target
from regrisk.words import say, say_many

MOST_ROWS = 10
"""Steps that fit the chart; a long plan shows what clears a gate, then what ends last and decides the day."""

_AFTER_COVER = timedelta(weeks=4)


def timeline(dossier: Dossier, plan: CheapestPlan) -> TimelineFigures:
    """Return the chart from today to four weeks after the last day on it."""
    rows = (*_steps(dossier, plan), *_others(dossier, plan))
    marks = tuple(_marks(dossier, plan))
    last = max([*(row.ends for row in rows), *(mark.on for mark in marks)])
    ends = min(last.toordinal() + _AFTER_COVER.days, date.max.toordinal())
    lapses = sorted(
        {
            item.until
            for item in dossier.evidence
            if item.state == "in_date" and item.until and item.until <= last
        }
    )
    return TimelineFigures(
        starts=dossier.today,
        ends=date.fromordinal(ends),
        rows=rows,
        marks=marks,
        lapses=tuple(lapses),
        months=tuple(_months(dossier.today, date.fromordinal(ends))),
    )


def _steps(dossier: Dossier, plan: CheapestPlan) -> Iterator[TimelineRow]:
    for step in _drawn(dossier, plan):
        control = dossier.pack.control_by_id[step.control]
        weeks = round(float(step.ends_week - step.starts_week))
        yield TimelineRow(
            title=control.title,
            note=say_many(
                weeks,
                "{number} week · in plan · {questions}",
                "{number} weeks · in plan · {questions}",
                number=number(weeks),
                questions=shortened(step.questions, 2),
            ),
            starts=after_weeks(dossier.today, step.starts_week),
            ends=after_weeks(dossier.today, step.ends_week),
            in_plan=True,
        )


def _drawn(dossier: Dossier, plan: CheapestPlan) -> tuple[PlanStep, ...]:
    """Return the steps that fit, in their order: those that clear a gate before those that end last."""
    gated = set(dossier.gated)
    by_weight = sorted(
        enumerate(plan.steps), key=lambda place: (not gated & set(place[1].questions), -place[0])
    )
    kept = {step.control for _, step in by_weight[:MOST_ROWS]}
    return tuple(step for step in plan.steps if step.control in kept)


def _others(dossier: Dossier, plan: CheapestPlan) -> Iterator[TimelineRow]:
    """Knock-outs the plan leaves as they are, while there is room."""
    room = MOST_ROWS - min(len(plan.steps), MOST_ROWS)
    raised = {question for step in plan.steps for question in step.questions}
    left = [each for each in dossier.fired if each.question.id not in raised]
    for each in left[:room]:
        due = target(dossier, each)
        if due.due is not None:
            yield TimelineRow(
                title=f"{each.question.id} {each.question.label}",
                note=say("knock-out outside the plan"),
                starts=dossier.today,
                ends=max(due.due, dossier.today),
                in_plan=False,
            )


def _marks(dossier: Dossier, plan: CheapestPlan) -> Iterator[TimelineMark]:
    title = dossier.pack.band_by_id[plan.to].title
    ends = max((step.ends_week for step in plan.steps), default=0)
    yield TimelineMark(
        on=after_weeks(dossier.today, ends), text=say("{band} reached", band=title), kind="reached"
    )
    if dossier.cover_starts and dossier.cover_starts >= dossier.today:
        yield TimelineMark(on=dossier.cover_starts, text=say("cover starts"), kind="cover")


def _months(first: date, last: date) -> Iterator[TimelineMonth]:
    year, month = first.year, first.month
    while (year, month) <= (last.year, last.month):
        yield TimelineMonth(first=date(year, month, 1), name=spoken.short_month(date(year, month, 1)))
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
