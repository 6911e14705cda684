"""Other targets than the plan: all knock-outs cleared, and the band after the next."""

from collections.abc import Iterator
from datetime import date

from regrisk.model.plan import CheapestPlan
from regrisk.report.blocks import Block, Note
from regrisk.report.dossier import Dossier
from regrisk.report.phrases import day, number, shown
from regrisk.report.planned import after_weeks, cost_cell, done_on
from regrisk.report.tables import Cell, Column, Row, Table
from regrisk.report.what_ifs import controls_done, controls_for
from regrisk.words import say


def targets(dossier: Dossier, plan: CheapestPlan) -> tuple[Block, ...]:
    """Return the table of targets with what each takes."""
    return (
        Table(
            columns=(
                Column(head=say("Target", about="of a plan"), width=142, style="key"),
                Column(head=say("Controls", about="narrow column"), width=42, align="right"),
                Column(head=say("Person-days", about="narrow column"), width=54, align="right"),
                Column(head=say("Likely cost", about="narrow column"), width=74, align="right"),
                Column(head=say("Score", about="narrow column"), width=38, align="right", style="key"),
                Column(head=say("Reachable before cover starts"), width=154),
            ),
            rows=tuple(_rows(dossier, plan)),
            density="medium",
        ),
        Note(words=_reading(dossier)),
    )


def _reading(dossier: Dossier) -> str:
    sentences = [
        say(
            "Person-days of own work and money paid to others in the first year. Ties in effort go to the "
            "lower cost, then to fewer controls. Days are at the earliest, if people are free."
        )
    ]
    beyond = dossier.plan_beyond
    if beyond is not None and not beyond.reachable:
        sentences.append(say("Not reachable: no set of controls reaches the band."))
    return " ".join(sentences)


def _rows(dossier: Dossier, plan: CheapestPlan) -> Iterator[Row]:
    title = dossier.pack.band_by_id[plan.to].title
    yield Row(cells=(say("{band}, this plan", band=title), *_of_plan(dossier, plan)))
    done = controls_done(dossier, controls_for(dossier, dossier.fired))
    if done is not None:
        yield Row(
            cells=(
                say("All knock-outs cleared"),
                str(len(done.controls)),
                number(round(done.person_days)),
                cost_cell(dossier, done.controls),
                shown(done.outcome.points),
                _when(dossier, done_on(dossier, done.controls)),
            )
        )
    beyond = dossier.plan_beyond
    if beyond is not None:
        name = dossier.pack.band_by_id[beyond.to].title
        cells = _of_plan(dossier, beyond) if beyond.reachable else ("–", "–", "–", "–", say("not reachable"))
        yield Row(cells=(name, *cells))


def _of_plan(dossier: Dossier, plan: CheapestPlan) -> tuple[Cell, ...]:
    controls = tuple(step.control for step in plan.steps)
    ends = max((step.ends_week for step in plan.steps), default=0)
    return (
        str(len(controls)),
        number(round(float(plan.effort_person_days))),
        cost_cell(dossier, controls),
        shown(plan.score.points),
        _when(dossier, after_weeks(dossier.today, ends)),
    )


def _when(dossier: Dossier, by: date) -> str:
    if dossier.cover_starts is None:
        return say("by {day}", day=day(by))
    if by < dossier.cover_starts:
        return say("yes, by {day}", day=day(by))
    return say("no: at the earliest {day}", day=day(by))
