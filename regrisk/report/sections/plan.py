"""The plan to the next band: the least effort that reaches it, step by step, over time, and other targets."""

from collections.abc import Iterable, Iterator, Sequence

from regrisk.model.plan import CheapestPlan, PlanStep
from regrisk.report.blocks import Block, Chart, Heading, Note, Text
from regrisk.report.document import Section
from regrisk.report.dossier import Dossier
from regrisk.report.inline import Run
from regrisk.report.phrases import (
    capital,
    money,
    narrow_day,
    number,
    shortened,
    shown,
    word,
)
from regrisk.report.planned import after_weeks, cost_cell, likely_cost, owner_of
from regrisk.report.room import more_room
from regrisk.report.sections.plan_targets import targets
from regrisk.report.sections.plan_timeline import timeline
from regrisk.report.tables import Column, Row, Table
from regrisk.report.wording import HIGHEST_BAND, NO_PLAN
from regrisk.words import say, say_many

_MEASURE, _SCORE = 504.0, 30.0
_BOLD = 5.0
"""By how much words in bold may be wider than in the face that room is measured with."""


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
        Note(words=_how_to_read(dossier, plan)),
        Heading(text=say("Over time")),
        Chart(figures=timeline(dossier, plan)),
        Note(words=_reading(dossier, plan)),
        *others,
    )


def _steps(dossier: Dossier, plan: CheapestPlan) -> Table:
    rows = [_step(dossier, step) for step in plan.steps]
    chosen = tuple(step.control for step in plan.steps)
    title = dossier.pack.band_by_id[plan.band.id].title
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
                cost_cell(dossier, chosen, "key"),
                shown(plan.score.points),
                shown(plan.score.evidenced),
                title,
            ),
            kind="total",
        )
    )
    return Table(columns=_columns(rows, likely_cost(dossier, chosen)), rows=tuple(rows), density="medium")


def _columns(rows: Sequence[Row], cost: str) -> tuple[Column, ...]:
    """Return the columns, each as wide as its longest word needs; the control has what is left."""
    ends = say("Score after", about="narrow column"), say("Evidenced after", about="narrow column")
    heads = {
        0: say("Raises"),
        2: say("Owner"),
        3: say("From", about="day"),
        4: say("To", about="day"),
        5: say("Likely cost", about="narrow column"),
        7: ends[1],
        8: say("Band after"),
    }
    least = {0: 46.0, 2: 56.0, 3: 42.0, 4: 44.0, 5: 40.0, 7: 32.0, 8: 38.0}
    wide = {
        at: _wide((head, *_words(rows, at), cost if at == 5 else ""), least[at]) for at, head in heads.items()
    }
    left = _MEASURE - sum(wide.values()) - _SCORE
    return (
        Column(head=heads[0], width=wide[0]),
        Column(head=say("Control"), width=left),
        *(Column(head=heads[at], width=wide[at]) for at in (2, 3, 4, 5)),
        Column(head=ends[0], width=_SCORE, align="right", style="key"),
        Column(head=heads[7], width=wide[7], align="right"),
        Column(head=heads[8], width=wide[8]),
    )


def _words(rows: Sequence[Row], at: int) -> Iterator[str]:
    """Yield what stands in a column as plain words."""
    for row in rows:
        cell = row.cells[at]
        if isinstance(cell, Run):
            yield cell.text
        elif isinstance(cell, str):
            yield cell


def _wide(texts: Iterable[str], least: float) -> float:
    return least + more_room(texts, least - _BOLD, 36)


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
            shown(step.evidenced_after),
            dossier.pack.band_by_id[step.band_after].title,
        ),
    )


def _last_week(plan: CheapestPlan) -> float:
    return max(float(step.ends_week) for step in plan.steps)


def _how_to_read(dossier: Dossier, plan: CheapestPlan) -> str:
    """Say what days, cost and evidenced mean, each where it needs saying."""
    sentences = [
        say(
            "From and to are at the earliest, if people are free: all begins today that need not wait for "
            "another control. Likely cost is money paid to others in the first year; the total adds the "
            "lines up, its range is below it."
        )
    ]
    if plan.score.evidenced > dossier.evaluation.score.evidenced:
        sentences.append(
            say(
                "Evidenced rises although a plan adds no evidence: what is on file for a question today is "
                "counted at the level raised. That holds only once new evidence shows the new level."
            )
        )
    else:
        sentences.append(say("A plan adds no evidence: that of what is raised has to be added."))
    return " ".join(sentences)


def _reading(dossier: Dossier, plan: CheapestPlan) -> str:
    """Say what the marks of the chart mean, those that are on it."""
    figures = timeline(dossier, plan)
    sentences = [say("Solid bars are the plan.")]
    if any(not row.in_plan for row in figures.rows):
        sentences.append(say("Hatched bars clear knock-outs that are not needed for the band."))
    if figures.lapses:
        sentences.append(say("Triangles: a piece of evidence lapses."))
    sentences.append(plan.because)
    drawn = sum(row.in_plan for row in figures.rows)
    if drawn < len(plan.steps):
        sentences.append(
            say(
                "The chart shows {shown} of the {number}\u00a0steps: those that clear a gate, and those that "
                "end last.",
                shown=word(drawn),
                number=number(len(plan.steps)),
            )
            if dossier.gated
            else say(
                "The chart shows the {shown} of the {number}\u00a0steps that end last.",
                shown=word(drawn),
                number=number(len(plan.steps)),
            )
        )
    return " ".join(sentences)
