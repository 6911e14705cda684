"""The plan to the next band: the least effort that reaches it, step by step, over time, and other targets."""

from regrisk.model.plan import CheapestPlan, PlanStep
from regrisk.report.blocks import Block, Chart, Heading, Note, Text
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.inline import Run
from regrisk.report.phrases import NBSP, counted, day, money, money_range, number, shortened, word
from regrisk.report.planned import after_weeks, owner_of
from regrisk.report.sections.plan_targets import targets
from regrisk.report.sections.plan_timeline import MOST_ROWS, timeline
from regrisk.report.tables import Column, Row, Table
from regrisk.report.wording import HIGHEST_BAND, NO_PLAN
from regrisk.scoring.display import shown_text


def section(dossier: Dossier) -> Section:
    """Return the section; a summary has no other targets."""
    plan = dossier.plan
    to = dossier.next_band.title if dossier.next_band and not dossier.provisional else ""
    return Section(
        key="plan",
        title="Plan to the next band",
        lede=f"The least effort that reaches {to}, gates included. Found exactly, not by rule of thumb."
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
                words=f"No plan is made while {counted(left, 'question is', 'questions are')} unanswered: an "
                "unanswered question would be planned as if nothing were done."
            ),
        )
    if dossier.next_band is None:
        return (Text(words=HIGHEST_BAND),)
    if plan is None:
        return (
            Text(words="No plan was computed: the questions of this pack depend on each other too much."),
        )
    if not plan.reachable:
        return (Text(words=f"{NO_PLAN.format(band=dossier.next_band.title)} {plan.because}"),)
    others = () if dossier.variant == "summary" else (Heading(text="Other targets"), *targets(dossier, plan))
    return (
        _steps(dossier, plan),
        Heading(text="Over time"),
        Chart(figures=timeline(dossier, plan)),
        Note(words=_reading(dossier, plan)),
        *others,
    )


def _steps(dossier: Dossier, plan: CheapestPlan) -> Table:
    rows = [_step(dossier, step) for step in plan.steps]
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
                "Plan",
                f"{word(len(plan.steps)).capitalize()} {'control' if len(plan.steps) == 1 else 'controls'}, "
                f"about {number(round(float(plan.effort_person_days)))} person-days",
                "",
                "",
                day(after_weeks(dossier.today, _last_week(plan))),
                money_range(low, high),
                shown_text(plan.score.points),
                title,
            ),
            kind="total",
        )
    )
    return Table(
        columns=(
            Column(head="Raises", width=62),
            Column(head="Control", width=142),
            Column(head="Owner", width=62),
            Column(head="From", width=57),
            Column(head="To", width=57),
            Column(head="Cost", width=46),
            Column(head="Score after", width=30, align="right", style="key"),
            Column(head="Band after", width=48),
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
            day(after_weeks(dossier.today, step.starts_week)),
            day(after_weeks(dossier.today, step.ends_week)),
            money(round(float(step.cost_usd))),
            shown_text(step.score_after),
            dossier.pack.band_by_id[step.band_after].title,
        ),
    )


def _last_week(plan: CheapestPlan) -> float:
    return max(float(step.ends_week) for step in plan.steps)


def _reading(dossier: Dossier, plan: CheapestPlan) -> str:
    sentences = [
        "Solid bars are the plan; hatched bars clear knock-outs that are not needed for the band. "
        "Triangles: a piece of evidence lapses. From and to assume that all begins today that need not wait "
        "for another control. Evidence of what is raised has to be added; a plan adds none.",
        plan.because,
    ]
    left = len(plan.steps) - MOST_ROWS
    if left > 0:
        sentences.append(
            f"The chart shows the {word(MOST_ROWS)}{NBSP}steps that end last; {number(left)} end before."
        )
    return " ".join(sentences)
