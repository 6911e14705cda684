"""What the money buys: the score and band of today, and after the controls that clear the knock-outs."""

from collections.abc import Sequence
from typing import TypeAlias

from regrisk.report.dossier import Dossier
from regrisk.report.inline import Words
from regrisk.report.phrases import capital, money_range, shown, word
from regrisk.report.tables import Column, Row, Table
from regrisk.report.what_ifs import ControlsDone, controls_done, controls_for
from regrisk.words import say, say_many

Paying: TypeAlias = tuple[str, ControlsDone]
"""What a step is, and what it brings."""


def steps(dossier: Dossier, paying: Sequence[Paying]) -> Table:
    """Return today and the steps worth paying with their cost."""
    today = Row(
        cells=(say("Today"), "–", dossier.score, _none_final() if dossier.provisional else dossier.band.title)
    )
    done = [Row(cells=_cells(dossier, name, step)) for name, step in paying]
    return Table(
        columns=(
            Column(head=say("Step"), width=103),
            Column(head=say("Cost"), width=52, align="right"),
            Column(head=say("Score", about="narrow column"), width=34, align="right", style="key"),
            Column(head=say("Band"), width=54),
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


def _cells(dossier: Dossier, name: str, step: ControlsDone) -> tuple[Words, ...]:
    titles = {band.id: band.title for band in dossier.pack.bands.bands}
    return (
        name,
        money_range(step.low_usd, step.high_usd),
        shown(step.outcome.points),
        _none_final() if dossier.provisional else titles[step.outcome.band.id],
    )
