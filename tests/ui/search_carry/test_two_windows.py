"""A second window on a workspace reads, says who writes, and goes on writing where it stands."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from regrisk.app.examples import example
from regrisk.app.workspace import Workspace
from regrisk.model.response import Answered
from regrisk_ui.doors import OPEN
from regrisk_ui.window import Window
from tests.ui.assessment.hands import CTRL, Key, card, go, press, session
from tests.ui.search_carry.conftest import ShowWindow

HOLDS = """
import sys
from pathlib import Path
from regrisk.app.workspace import Workspace
with Workspace.open(Path(sys.argv[1])) as workspace:
    session = workspace.session(int(sys.argv[2]))
    print("open", flush=True)
    for line in sys.stdin:
        name, value = line.split()
        session.answer(name, int(value))
        print("done", flush=True)
"""


class Other:
    """Another program that has the workspace open and answers what it is told to."""

    def __init__(self, place: Path, assessment: int) -> None:
        self.program = subprocess.Popen(
            [sys.executable, "-c", HOLDS, str(place), str(assessment)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._hear("open")

    def answer(self, question: str, value: int) -> None:
        assert self.program.stdin is not None
        self.program.stdin.write(f"{question} {value}\n")
        self.program.stdin.flush()
        self._hear("done")

    def close(self) -> None:
        self.program.communicate("")

    def _hear(self, word: str) -> None:
        assert self.program.stdout is not None
        assert self.program.stdout.readline() == f"{word}\n"


@pytest.fixture
def other(place: Path) -> Iterator[Other]:
    with Workspace.open(place) as workspace:
        record = workspace.import_assessment(example())
        workspace.set_setting(OPEN, str(record.id))
    there = Other(place, record.id)
    yield there
    there.program.kill()
    there.program.communicate()


@pytest.fixture
def second(place: Path, other: Other) -> Iterator[Workspace]:
    with Workspace.open(place) as workspace:
        yield workspace


def look(window: Window) -> None:
    window.turn.look()


def test_who_holds_it_is_said(show: ShowWindow, second: Workspace, other: Other) -> None:
    window = show(second)

    [toast] = window.toaster.shown
    assert toast.sentence.startswith("This workspace can only be read")
    assert f"program number {other.program.pid}" in str(second.why_read_only)
    assert window.top.saved.state == "read only"
    window.close()


def test_nothing_changes_while_it_is_held(show: ShowWindow, second: Workspace) -> None:
    window = show(second)
    go(window, "DAT-02")

    look(window)
    press(Key.Key_0)

    assert window.read_only
    assert session(window).assessment == example()
    window.close()


def test_it_takes_over_on_the_same_card_with_what_the_other_left(
    show: ShowWindow, second: Workspace, other: Other
) -> None:
    window = show(second)
    go(window, "DAT-02")
    other.answer("DAT-03", 0)
    other.close()

    look(window)

    assert not window.read_only
    assert card(window).asked.id == "DAT-02"
    said = session(window).assessment.responses["DAT-03"]
    assert isinstance(said, Answered)
    assert said.value == 0
    assert "You can change this workspace now" in window.toaster.shown[0].sentence
    press(Key.Key_1)
    changed = session(window).assessment.responses["DAT-02"]
    assert isinstance(changed, Answered)
    assert changed.value == 1
    press(Key.Key_Z, CTRL)
    press(Key.Key_Z, CTRL)
    assert session(window).assessment == example()
    window.close()


def test_it_takes_over_when_the_other_was_killed(show: ShowWindow, second: Workspace, other: Other) -> None:
    window = show(second)
    other.answer("DAT-03", 1)
    other.program.kill()
    other.program.wait()

    look(window)

    assert not window.read_only
    said = session(window).assessment.responses["DAT-03"]
    assert isinstance(said, Answered)
    assert said.value == 1
    window.close()


def test_a_third_waits_for_the_second(place: Path, second: Workspace, other: Other) -> None:
    with Workspace.open(place) as third:
        other.close()
        assert second.take_over()

        assert not third.take_over()
        assert third.waits
        second.close()
        assert third.take_over()
        assert not third.read_only


def test_a_file_that_was_replaced_meanwhile_is_taken_over_as_it_is_now(
    place: Path, second: Workspace, other: Other, tmp_path: Path
) -> None:
    other.close()
    with Workspace.open(tmp_path / "new.regrisk") as new:
        new.import_assessment(example())
    (tmp_path / "new.regrisk").replace(place)

    assert second.take_over()

    assert len(second.registries()) == 1


def test_a_workspace_opened_to_be_read_never_waits(place: Path, other: Other) -> None:
    with Workspace.open(place, to_read=True) as reads:
        other.close()

        assert not reads.take_over()
        assert reads.read_only
