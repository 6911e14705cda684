"""Kills the window and its sessions while they save, and tries the laws on many more cases: ``make torture``.

Words after it go to pytest, such as ``-k kill`` for the kills alone.
"""

import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LASTING = (
    "tests/ui/assessment/test_killed.py",
    "tests/app/test_torture.py",
    "tests/scoring",
    "tests/submission/test_verify.py",
    "tests/renderers/test_hostile.py",
    "tests/report/german",
)
"""What has a long form; ``make test`` runs the short one."""


def main(words: list[str]) -> int:
    """Run the long forms and return pytest's exit code."""
    os.environ.setdefault("REGRISK_TORTURE", "50")
    os.environ.setdefault("REGRISK_FUZZ", "long")
    return int(pytest.main(["-n", "2", *(str(ROOT / each) for each in LASTING), *words]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
