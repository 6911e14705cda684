"""Killing the window at any moment loses no answer that it showed as saved.

``REGRISK_TORTURE=50`` kills it that often; otherwise it is a few times, at other moments in every run.
"""

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from regrisk.app.names import registry_name
from regrisk.app.workspace import Workspace
from regrisk.model.response import Answered
from regrisk_ui.doors import OPEN
from regrisk_ui.presenters.card import asked

KILLS = int(os.environ.get("REGRISK_TORTURE", "5"))
ROOT = Path(__file__).parents[3]
SCRIPT = Path(__file__).with_name("restless.py")


def begun(path: Path) -> int:
    """Make a workspace with one assessment that is open, and return its id."""
    with Workspace.open(path) as workspace:
        registry = workspace.add_registry(registry_name("Northern", "Network"))
        record = workspace.start_assessment(registry.id, title="Torture", taken_on=date(2026, 11, 20))
        workspace.set_setting(OPEN, str(record.id))
    return record.id


def lines_until_killed(path: Path, chance: random.Random) -> list[str]:
    """Let the window answer, kill it at some moment after its first answer, and return what it printed."""
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "ui")]),
    }
    with subprocess.Popen(
        [sys.executable, str(SCRIPT), str(path), str(chance.random())],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as program:
        assert program.stdout is not None
        first = program.stdout.readline()
        try:
            program.wait(chance.uniform(0, 1.5))
        except subprocess.TimeoutExpired:
            program.kill()
        else:
            raise AssertionError("the program ended by itself")
        return [first, *program.stdout.read().splitlines()]


def printed(lines: list[str], word: str) -> Iterator[tuple[str, str]]:
    for line in lines:
        match line.split():
            case [first, question, key] if first == word:
                yield question, key


def test_no_answer_shown_as_saved_is_lost(tmp_path: Path) -> None:
    """Each answer found is the last one saved, or the one on its way when the window was killed."""
    path, chance = tmp_path / "workspace.regrisk", random.Random()
    assessment = begun(path)
    saved: dict[str, str] = {}

    for _ in range(KILLS):
        lines = lines_until_killed(path, chance)
        saved |= dict(printed(lines, "saved"))
        under_way = dict(list(printed(lines, "going"))[-1:])

        assert under_way, "the window was killed before it answered anything"
        with Workspace.open(path) as workspace:
            pack = workspace.pack_of(assessment)
            responses = workspace.load(assessment).responses
        for question, key in saved.items():
            said = responses.get(question)
            assert isinstance(said, Answered), f"{question} was shown as saved and is gone"
            rows = asked(pack.question_by_id[question], None, "").rows
            found = next(row.key for row in rows if row.value == said.value)
            assert found in (key, under_way.get(question)), f"{question} holds {found}, not {key}"
            saved[question] = found

    assert saved
