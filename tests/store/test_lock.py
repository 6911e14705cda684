"""One writer at a time, and a lock that ends with its holder."""

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from regrisk.errors import StoreError
from regrisk.store import lock, settings
from regrisk.store.file import WorkspaceFile
from regrisk.store.opening import open_workspace

from .conftest import NOW

HOLDS = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from regrisk.store.opening import open_workspace
file = open_workspace(Path(sys.argv[1]), create=True, now=datetime(2026, 11, 24, 8, 0, tzinfo=UTC))
print("open", flush=True)
sys.stdin.read()
file.close()
"""


@pytest.fixture
def other(place: Path) -> Iterator[subprocess.Popen[str]]:
    """Another program that has the workspace open for writing."""
    program = subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(place)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert program.stdout is not None
    assert program.stdout.readline() == "open\n"
    yield program
    program.kill()
    program.communicate()


def opened(place: Path) -> WorkspaceFile:
    return open_workspace(place, create=True, now=NOW)


def test_a_second_program_gets_the_workspace_to_read_and_is_told_by_whom_it_is_held(
    place: Path, other: subprocess.Popen[str]
) -> None:
    second = opened(place)

    assert f"open for writing by {lock._this_program(NOW).user} on {socket.gethostname()}" in str(
        second.read_only
    )
    assert f"program number {other.pid}" in str(second.read_only)
    assert settings.get(second, "theme") is None
    with pytest.raises(StoreError, match="close it there"):
        settings.put(second, "theme", "dark")
    second.close()


def test_the_lock_is_free_when_its_holder_was_killed(place: Path, other: subprocess.Popen[str]) -> None:
    other.send_signal(signal.SIGKILL)
    other.wait()

    second = opened(place)

    assert second.read_only is None
    settings.put(second, "theme", "dark")
    second.close()


def test_the_lock_is_free_when_its_holder_closed_the_workspace(
    place: Path, other: subprocess.Popen[str]
) -> None:
    other.communicate("")

    second = opened(place)

    assert second.read_only is None
    second.close()
    assert [path.name for path in place.parent.iterdir()] == [place.name]


def test_a_second_window_of_the_same_program_gets_it_to_read(place: Path, file: WorkspaceFile) -> None:
    second = opened(place)

    assert second.read_only is not None
    second.close()
    settings.put(file, "theme", "dark")
    assert settings.get(file, "theme") == "dark"


def test_a_lock_file_with_nothing_readable_in_it_still_locks(place: Path, file: WorkspaceFile) -> None:
    lock.lock_path(place).write_text("half a wor")

    second = opened(place)

    assert "open for writing by another program" in str(second.read_only)
    second.close()


def _left(place: Path, **changes: object) -> None:
    """Leave the lock file of a program behind, as a folder without locks would after a crash."""
    place.parent.mkdir(parents=True)
    holder = {"host": socket.gethostname(), "user": "anna", "pid": os.getpid(), "since": NOW.isoformat()}
    lock.lock_path(place).write_text(json.dumps({**holder, **changes}))


@pytest.fixture
def no_locks(monkeypatch: pytest.MonkeyPatch) -> None:
    """A network folder that knows no locks."""

    def refuse(descriptor: int) -> None:
        raise OSError(next(iter(lock._NO_LOCKS_HERE)), "no locks")

    monkeypatch.setattr(lock, "_lock_by_system", refuse)


@pytest.mark.usefixtures("no_locks")
def test_where_a_folder_knows_no_locks_a_running_holder_is_believed(place: Path) -> None:
    opened(place).close()
    lock.lock_path(place).write_text(
        json.dumps({"host": "elsewhere", "user": "anna", "pid": 1, "since": NOW.isoformat()})
    )

    second = opened(place)

    assert "by anna on elsewhere" in str(second.read_only)
    second.close()


@pytest.mark.usefixtures("no_locks")
def test_where_a_folder_knows_no_locks_a_holder_that_ended_is_passed_over(place: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    _left(place, pid=ended.pid)

    second = opened(place)

    assert second.read_only is None
    second.close()
