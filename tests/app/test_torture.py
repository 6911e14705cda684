"""A program that answers is killed again and again; no answer it was told is saved may be missing.

``REGRISK_TORTURE=100`` kills it a hundred times. A kill leaves the system's own memory alone, so this
shows that nothing is lost or torn when the program dies; what a power cut would leave is in the hands of
SQLite's full synchronisation.
"""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

from regrisk.app.workspace import Workspace
from regrisk.model.assessment import Assessment
from regrisk.model.response import Answered
from regrisk.scoring.evaluate import evaluate

from .conftest import LAKES, TAKEN

KILLS = int(os.environ.get("REGRISK_TORTURE", "8"))

QUESTIONS = ("DAT-01", "DAT-02", "DAT-03", "DAT-04", "DAT-05")

ANSWERS = """
import sys
from pathlib import Path
from regrisk.app.workspace import Workspace
from regrisk.model.response import Answered
questions, number = sys.argv[3].split(), int(sys.argv[2])
with Workspace.open(Path(sys.argv[1])) as workspace:
    assert not workspace.read_only, workspace.why_read_only
    session = workspace.session(1)
    while True:
        session.respond(questions[number % len(questions)], Answered(value=number % 5, note=f"{number}"))
        print(number, flush=True)
        number += 1
"""


def killed_after(place: Path, first: int, acknowledged: int) -> int:
    """Let a program answer from number *first* on, kill it, and return the last number it called saved."""
    program = subprocess.Popen(
        [sys.executable, "-c", ANSWERS, str(place), str(first), " ".join(QUESTIONS)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    for _ in range(acknowledged):
        assert program.stdout.readline()
    program.send_signal(signal.SIGKILL)
    rest, _ = program.communicate()
    said = rest.split()
    return int(said[-1]) if said else first + acknowledged - 1


def as_answered(number: int) -> dict[str, Answered]:
    """Return the responses there are after so many answers."""
    return {
        QUESTIONS[each % len(QUESTIONS)]: Answered(value=each % 5, note=f"{each}") for each in range(number)
    }


def answers_in(document: Assessment) -> int:
    """Return how many answers *document* has seen."""
    notes = [response.note or "" for response in document.responses.values()]
    return max((int(note) + 1 for note in notes), default=0)


def test_no_answer_that_was_called_saved_is_lost_to_a_kill(tmp_path: Path) -> None:
    chance = random.Random(2026)
    place = tmp_path / "workspace.regrisk"
    with Workspace.open(place) as workspace:
        registry = workspace.add_registry(LAKES)
        assert workspace.start_assessment(registry.id, title="Autumn", taken_on=TAKEN).id == 1
    kept = 0
    for _ in range(KILLS):
        last = killed_after(place, kept, chance.randint(1, 30))
        with Workspace.open(place) as workspace:
            assert not workspace.read_only
            document = workspace.load(1)
            kept = answers_in(document)
            assert kept > last
            assert document.responses == as_answered(kept)
            assert workspace.evaluation_of(1) == evaluate(workspace.pack_of(1), document)
            session = workspace.session(1)
            session.undo()
            assert session.document().responses == as_answered(kept - 1)
            session.redo()
