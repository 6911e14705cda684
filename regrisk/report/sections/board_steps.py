"""What the money buys: the score and band of today, and after the controls that clear the knock-outs."""

from collections.abc import Sequence
from typing import TypeAlias

from regrisk.report.dossier import Dossier
from regrisk.report.inline import Words
from regrisk.report.phrases import money_range, word
from regrisk.report.tables import Column, Row, Table
from regrisk.report.what_ifs import ControlsDone, controls_done, controls_for
from regrisk.scoring.display import shown_text

NONE_FINAL = "none final"
Paying: TypeAlias = tuple[str, ControlsDone]
"""What a step is, and what it brings."""


def steps(dossier: Dossier, paying: Sequence[Paying]) -> Table:
    """Return today and the steps worth paying with their cost."""
    today = Row(
        cells=("Today", "–", dossier.score, NONE_FINAL if dossier.provisional else dossier.band.title)
    )
    done = [Row(cells=_cells(dossier, name, step)) for name, step in paying]
    return Table(
        columns=(
            Column(head="Step", width=103),
            Column(head="Cost", width=52, align="right"),
            Column(head="Score", width=34, align="right", style="key"),
            Column(head="Band", width=54),
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
        ("for the gates", controls_for(dossier, gated)),
        ("of the plan", tuple(step.control for step in plan.steps) if plan and plan.reachable else ()),
        ("for all knock-outs", controls_for(dossier, dossier.fired)),
        ("ranked first", tuple(best)),
    )
    steps: list[Paying] = []
    for purpose, chosen in choices:
        done = controls_done(dossier, chosen)
        if done is not None and all(done.controls != known.controls for _, known in steps):
            steps.append((f"{_controls(done)} {purpose}", done))
    return tuple(steps[:3])


def _controls(done: ControlsDone) -> str:
    count = len(done.controls)
    return f"{word(count)} control{'' if count == 1 else 's'}"


def _cells(dossier: Dossier, name: str, step: ControlsDone) -> tuple[Words, ...]:
    titles = {band.id: band.title for band in dossier.pack.bands.bands}
    return (
        name[:1].upper() + name[1:],
        money_range(step.low_usd, step.high_usd),
        shown_text(step.outcome.points),
        NONE_FINAL if dossier.provisional else titles[step.outcome.band.id],
    )
