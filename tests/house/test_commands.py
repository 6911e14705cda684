"""The commands a newcomer types exist, explain themselves and fail with a sentence."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest


def _said(
    *command: str, cwd: Path, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=cwd,
        env={**os.environ, **(environment or {})},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def bare_clone(root: Path, tmp_path: Path) -> Path:
    """A clone in which nothing was set up yet."""
    clone = tmp_path / "a clone"
    (clone / "packaging").mkdir(parents=True)
    for name in ("Makefile", "pyproject.toml", "packaging/dev.sh", "packaging/requirements.lock"):
        shutil.copy(root / name, clone / name)
    return clone


def test_make_alone_lists_every_target(root: Path) -> None:
    declared = re.search(
        r"^\.PHONY: (.+)$", (root / "Makefile").read_text(encoding="utf-8"), flags=re.MULTILINE
    )
    assert declared

    listed = re.findall(r"^  make (\w+) +\w", _said("make", cwd=root).stdout, flags=re.MULTILINE)

    assert sorted(listed) == sorted(declared.group(1).split())


def test_a_missing_python_is_a_sentence(bare_clone: Path) -> None:
    done = _said("packaging/dev.sh", "setup", cwd=bare_clone, environment={"PYTHON": "no-such-python"})

    assert done.returncode == 3
    assert done.stderr == (
        "regrisk: Python 3.11 to 3.14 is needed. Install it, or name it: make PYTHON=/path/to/python3.11\n"
    )
    assert not (bare_clone / ".venv").exists()


def test_an_unknown_verb_is_a_sentence(bare_clone: Path) -> None:
    done = _said("packaging/dev.sh", "fly", cwd=bare_clone)

    assert done.returncode == 2
    assert "usage:" in done.stderr


def test_a_missing_lock_maker_is_a_sentence(bare_clone: Path) -> None:
    done = _said("packaging/dev.sh", "lock", cwd=bare_clone, environment={"UV": "no-such-uv"})

    assert done.returncode == 3
    assert "uv" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("script", ["packaging/dev.sh", ".ci/run"])
def test_scripts_are_executable_and_parse(root: Path, script: str) -> None:
    assert os.access(root / script, os.X_OK)
    shell = (root / script).read_text(encoding="utf-8").splitlines()[0].rpartition("/")[2].split()[-1]
    assert _said(shell, "-n", script, cwd=root).stderr == ""
