"""What the money buys: score and band of today and after each step worth paying, its cost and its day."""

from collections.abc import Sequence
from typing import TypeAlias

from regrisk.report.dossier import Dossier
from regrisk.report.phrases import capital, narrow_day, shown, word
from regrisk.report.planned import cost_cell, done_on, likely_cost
from regrisk.report.room import more_room
from regrisk.report.tables import Cell, Column, Row, Table
from regrisk.report.what_ifs import ControlsDone, controls_done, controls_for
from regrisk.words import say, say_many

Paying: TypeAlias = tuple[str, ControlsDone]
"""What a step is, and what it brings."""
_COST = 42.0


def steps(dossier: Dossier, paying: Sequence[Paying]) -> Table:
    """Return today and the steps worth paying, from the lowest score after up."""
    today = Row(
        cells=(
            say("Today"),
            "–",
            "–",
            dossier.score,
            _none_final() if dossier.provisional else dossier.band.title,
        )
    )
    by_score = sorted(paying, key=lambda each: each[1].outcome.points)
    done = [Row(cells=_cells(dossier, name, step)) for name, step in by_score]
    costs = more_room((likely_cost(dossier, step.controls) for _, step in paying), _COST - 2, 14)
    return Table(
        columns=(
            Column(head=say("Step"), width=74 - costs),
            Column(head=say("Likely cost", about="narrow column"), width=_COST + costs),
            Column(head=say("At the earliest", about="narrow column"), width=50),
            Column(head=say("Score", about="narrow column"), width=33, align="right", style="key"),
            Column(head=say("Band"), width=44),
        ),
        rows=(today, *done),
        density="medium",
    )


def steps_worth_paying(dossier: Dossier) -> tuple[Paying, ...]:
    """Return what clears the gates, the plan, what clears all knock-outs, the best; at most three."""
    gated = [each for each in dossier.fired if each.question.id in dossier.gated]
    best = [each.control for each in dossier.evaluation.recommendations if each.plannable][:5]
    plan = dossier.plan
    choices = (
        (_for_gates, controls_for(dossier, gated)),
        (_of_plan, tuple(step.control for step in plan.steps) if plan and plan.reachable else ()),
        (_for_knock_outs, controls_for(dossier, dossier.fired)),
        (_ranked_first, tuple(best)),
    )
    steps: list[Paying] = []
    for named, chosen in choices:
        done = controls_done(dossier, chosen)
        if done is not None and all(done.controls != known.controls for _, known in steps):
            steps.append((named(len(done.controls)), done))
    return tuple(steps[:3])


def _for_gates(count: int) -> str:
    return say_many(
        count, "One control for the gates", "{number} controls for the gates", number=_begins(count)
    )


def _of_plan(count: int) -> str:
    return say_many(count, "One control of the plan", "{number} controls of the plan", number=_begins(count))


def _for_knock_outs(count: int) -> str:
    return say_many(
        count,
        "One control for all knock-outs",
        "{number} controls for all knock-outs",
        number=_begins(count),
    )


def _ranked_first(count: int) -> str:
    return say_many(
        count, "One control ranked first", "{number} controls ranked first", number=_begins(count)
    )


def _begins(count: int) -> str:
    return capital(word(count))


def _none_final() -> str:
    return say("none final", about="band")


def _cells(dossier: Dossier, name: str, step: ControlsDone) -> tuple[Cell, ...]:
    titles = {band.id: band.title for band in dossier.pack.bands.bands}
    return (
        name,
        cost_cell(dossier, step.controls),
        narrow_day(done_on(dossier, step.controls)),
        shown(step.outcome.points),
        _none_final() if dossier.provisional else titles[step.outcome.band.id],
    )
