"""The plan to the next band: the least effort that reaches it, step by step, over time, and other targets."""

from regrisk.model.plan import CheapestPlan, PlanStep
from regrisk.report.blocks import Block, Chart, Heading, Note, Text
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.inline import Run
from regrisk.report.phrases import (
    capital,
    money,
    money_range,
    narrow_day,
    number,
    shortened,
    shown,
    word,
)
from regrisk.report.planned import after_weeks, owner_of
from regrisk.report.room import more_room
from regrisk.report.sections.plan_targets import targets
from regrisk.report.sections.plan_timeline import MOST_ROWS, timeline
from regrisk.report.tables import Column, Row, Table
from regrisk.report.wording import HIGHEST_BAND, NO_PLAN
from regrisk.words import say, say_many


def section(dossier: Dossier) -> Section:
    """Return the section; a summary has no other targets."""
    plan = dossier.plan
    to = dossier.next_band.title if dossier.next_band and not dossier.provisional else ""
    return Section(
        key="plan",
        title=say("Plan to the next band"),
        lede=say(
            "The least effort that reaches {band}, gates included. Found exactly, not by rule of thumb.",
            band=to,
        )
        if plan is not None and plan.reachable
        else "",
        placement="new" if plan is not None and plan.reachable else "flows",
        room=80,
        blocks=_blocks(dossier, plan),
    )


def _blocks(dossier: Dossier, plan: CheapestPlan | None) -> tuple[Block, ...]:
    if dossier.provisional:
        left = len(dossier.evaluation.open)
        return (
            Text(
                words=say_many(
                    left,
                    "No plan is made while one question is unanswered: an unanswered question would be "
                    "planned "
                    "as if nothing were done.",
                    "No plan is made while {number} questions are unanswered: an unanswered question "
                    "would be "
                    "planned as if nothing were done.",
                    number=word(left),
                )
            ),
        )
    if dossier.next_band is None:
        return (Text(words=say(HIGHEST_BAND)),)
    if plan is None:
        return (
            Text(
                words=say("No plan was computed: the questions of this pack depend on each other too much.")
            ),
        )
    if not plan.reachable:
        return (Text(words=f"{say(NO_PLAN, band=dossier.next_band.title)} {plan.because}"),)
    others = (
        () if dossier.variant == "summary" else (Heading(text=say("Other targets")), *targets(dossier, plan))
    )
    return (
        _steps(dossier, plan),
        Heading(text=say("Over time")),
        Chart(figures=timeline(dossier, plan)),
        Note(words=_reading(dossier, plan)),
        *others,
    )


def _steps(dossier: Dossier, plan: CheapestPlan) -> Table:
    rows = [_step(dossier, step) for step in plan.steps]
    more = more_room((owner_of(dossier, step.control) for step in plan.steps), 62, 50)
    title = dossier.pack.band_by_id[plan.band.id].title
    low, high = (
        sum(
            float(getattr(dossier.pack.control_by_id[step.control].first_year_cost_usd, end))
            for step in plan.steps
        )
        for end in ("low", "high")
    )
    rows.append(
        Row(
            cells=(
                say("Plan"),
                say_many(
                    len(plan.steps),
                    "One control, about {days} person-days",
                    "{number} controls, about {days} person-days",
                    number=capital(word(len(plan.steps))),
                    days=number(round(float(plan.effort_person_days))),
                ),
                "",
                "",
                narrow_day(after_weeks(dossier.today, _last_week(plan))),
                money_range(low, high),
                shown(plan.score.points),
                title,
            ),
            kind="total",
        )
    )
    return Table(
        columns=(
            Column(head=say("Raises"), width=62),
            Column(head=say("Control"), width=142 - more),
            Column(head=say("Owner"), width=62 + more),
            Column(head=say("From", about="day"), width=57),
            Column(head=say("To", about="day"), width=57),
            Column(head=say("Cost"), width=46),
            Column(head=say("Score after", about="narrow column"), width=30, align="right", style="key"),
            Column(head=say("Band after"), width=48),
        ),
        rows=tuple(rows),
        density="medium",
    )


def _step(dossier: Dossier, step: PlanStep) -> Row:
    control = dossier.pack.control_by_id[step.control]
    return Row(
        cells=(
            Run(text=shortened(step.questions, 2), face="bold"),
            control.title,
            owner_of(dossier, step.control),
            narrow_day(after_weeks(dossier.today, step.starts_week)),
            narrow_day(after_weeks(dossier.today, step.ends_week)),
            money(round(float(step.cost_usd))),
            shown(step.score_after),
            dossier.pack.band_by_id[step.band_after].title,
        ),
    )


def _last_week(plan: CheapestPlan) -> float:
    return max(float(step.ends_week) for step in plan.steps)


def _reading(dossier: Dossier, plan: CheapestPlan) -> str:
    sentences = [
        say(
            "Solid bars are the plan; hatched bars clear knock-outs that are not needed for the band. "
            "Triangles: a piece of evidence lapses. From and to assume that all begins today that need not "
            "wait for another control. Evidence of what is raised has to be added; a plan adds none."
        ),
        plan.because,
    ]
    left = len(plan.steps) - MOST_ROWS
    if left > 0:
        sentences.append(
            say(
                "The chart shows the {shown}\u00a0steps that end last; {number} end before.",
                shown=word(MOST_ROWS),
                number=number(left),
            )
        )
    return " ".join(sentences)
