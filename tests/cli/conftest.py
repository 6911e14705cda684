"""The command, run as its user runs it."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from regrisk.cli.main import run
from regrisk.packs.locate import bundled_pack


class Said(NamedTuple):
    """What a run printed, and its exit code."""

    code: int
    out: str
    err: str


Command = Callable[..., Said]


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    """Run the command inside this program."""

    def said(*arguments: str | Path) -> Said:
        code = run([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return Said(code, out, err)

    return said


@pytest.fixture
def process() -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """Run the command as a program of its own, with changes to its environment."""

    def ran(*arguments: str | Path, **changes: str | None) -> subprocess.CompletedProcess[bytes]:
        environment = {**os.environ, **changes}
        return subprocess.run(
            [sys.executable, "-m", "regrisk", *map(str, arguments)],
            env={name: value for name, value in environment.items() if value is not None},
            capture_output=True,
            check=False,
        )

    return ran


@pytest.fixture(scope="session")
def examples() -> Path:
    """The folder of the example documents."""
    return bundled_pack() / "examples"


@pytest.fixture
def mid_size(examples: Path) -> Path:
    return examples / "mid-size-conditional.yaml"
