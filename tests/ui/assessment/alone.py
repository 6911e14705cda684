"""Runs a few lines in a program of their own, for what is loaded once and for all."""

import os
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).parents[3]


def run_alone(lines: str, workspace: Path) -> str:
    """Return what *lines* print when they are given *workspace*; a window is drawn in memory."""
    paths = os.pathsep.join([str(_ROOT), str(_ROOT / "ui")])
    done = subprocess.run(
        [sys.executable, "-c", lines, str(workspace)],
        capture_output=True,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": paths},
        check=True,
    )
    return done.stdout
