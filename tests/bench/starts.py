"""Starts of whole programs: from nothing to the first painted question or home page."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import time_ns

from regrisk.app.workspace import Workspace
from tests.bench.crowd import EACH, REGISTRIES
from tests.bench.figures import Measured, middle, times

ROOT = Path(__file__).parents[2]
_ROUNDS = 9
_OPENINGS = 30


def starts(example: Path, empty: Path, crowd: Path) -> Iterator[Measured]:
    """Yield how long starts take, each against its barest form in alternation."""
    question = ("-m", "tests.bench.first_paint", str(example), "question")
    bare = ("-m", "tests.bench.bare_wizard")
    ours, theirs = _in_turn(question, bare)
    yield Measured("start to first painted question", middle(ours), "ms", middle(theirs), "bare wizard", 2.0)
    full = ("-m", "tests.bench.first_paint", str(crowd), "home")
    nothing = ("-m", "tests.bench.first_paint", str(empty), "home")
    ours, theirs = _in_turn(full, nothing)
    yield Measured(
        f"start to home of {REGISTRIES} registries x {EACH} assessments",
        middle(ours),
        "ms",
        middle(theirs),
        "empty workspace",
        2.0,
    )
    yield _opening(empty, crowd)


def _opening(empty: Path, crowd: Path) -> Measured:
    def opened(path: Path) -> None:
        with Workspace.open(path) as workspace:
            workspace.registries()

    opened(empty)
    opened(crowd)
    ours, theirs = times(lambda: opened(crowd), _OPENINGS), times(lambda: opened(empty), _OPENINGS)
    name = f"open a workspace of {REGISTRIES * EACH:,} assessments"
    return Measured(name, middle(ours), "ms", middle(theirs), "empty workspace", 2.0)


def _in_turn(ours: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[list[float], list[float]]:
    """Return the times of both programs, started one after the other so that both meet the same machine."""
    _once(ours)  # the first start of each reads its files from the disk
    _once(theirs)
    pairs = [(_once(ours), _once(theirs)) for _ in range(_ROUNDS)]
    return [first for first, _ in pairs], [second for _, second in pairs]


def _once(arguments: tuple[str, ...]) -> float:
    """Return the milliseconds from starting the program to the moment it prints."""
    began = time_ns()
    ended = subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=_as_installed(),
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return (int(ended.stdout.split()[-1]) - began) / 1e6


def _as_installed() -> dict[str, str]:
    """Return an environment in which Python keeps what it compiled, as it does for every user."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "QT_QPA_PLATFORM": "offscreen"}
