"""Where the labels of a meter stand: centred on their value, apart from each other, within the width."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(slots=True)
class _Run:
    """Labels that touch: their wish for a common left edge, how many share it, their width."""

    wish: float
    count: int
    width: float


def spread(
    centres: Sequence[float], widths: Sequence[float], *, gap: float, room: float
) -> tuple[float, ...]:
    """Return the left edge of each label.

    Labels keep the order of *centres*, which ascend; they stand centred where they can, push each other
    apart where they would come closer than *gap*, and stay between 0 and *room* when they fit at all.
    """
    runs: list[_Run] = []
    for centre, width in zip(centres, widths, strict=True):
        runs.append(_Run(wish=centre - width / 2, count=1, width=width + gap))
        while len(runs) > 1 and runs[-2].wish + runs[-2].width > runs[-1].wish:
            _join(runs)
    for run in runs:
        run.wish = max(0.0, min(run.wish, room - (run.width - gap)))
    return _lefts(_apart(runs, gap=gap, room=room), widths, gap=gap)


def fits(widths: Sequence[float], *, gap: float, room: float) -> bool:
    """Say whether all labels fit on one line of *room*."""
    return sum(widths) + gap * (len(widths) - 1) <= room


def _join(runs: list[_Run]) -> None:
    """Make one run of the last two, standing where their labels are nearest to their wishes."""
    last = runs.pop()
    before = runs.pop()
    count = before.count + last.count
    wish = (before.wish * before.count + (last.wish - before.width) * last.count) / count
    runs.append(_Run(wish=wish, count=count, width=before.width + last.width))


def _apart(runs: list[_Run], *, gap: float, room: float) -> list[_Run]:
    """Undo what clamping to the edges pushed into each other, from the left and then from the right."""
    left = 0.0
    for run in runs:
        run.wish = max(run.wish, left)
        left = run.wish + run.width
    right = room
    for run in reversed(runs):
        run.wish = min(run.wish, right - (run.width - gap))
        right = run.wish - gap
    return runs


def _lefts(runs: list[_Run], widths: Sequence[float], *, gap: float) -> tuple[float, ...]:
    lefts: list[float] = []
    for run in runs:
        x = run.wish
        for _ in range(run.count):
            lefts.append(x)
            x += widths[len(lefts) - 1] + gap
    return tuple(lefts)
