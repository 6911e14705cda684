"""What the program loads, and when."""

import subprocess
import sys

import pytest

EVERY_CORE_MODULE = """
import importlib, pkgutil, sys
sys.modules["PySide6"] = sys.modules["shiboken6"] = None  # as where Qt is not installed
import regrisk
for module in pkgutil.walk_packages(regrisk.__path__, "regrisk."):
    if module.name != "regrisk.__main__":
        importlib.import_module(module.name)
"""


def test_the_core_loads_where_qt_is_missing() -> None:
    """The command line and the score work on a server without a window."""
    done = subprocess.run(
        [sys.executable, "-c", EVERY_CORE_MODULE], capture_output=True, text=True, check=False
    )

    assert done.stderr == ""


@pytest.mark.parametrize(
    ("module", "late"),
    [
        ("regrisk.cli.main", {"PySide6", "reportlab", "pikepdf", "numpy", "highspy"}),
        ("regrisk_ui.app", {"reportlab", "pikepdf", "numpy", "highspy"}),
        (
            "regrisk_ui.start",
            {"yaml", "sqlite_utils", "regrisk.report.blocks", "regrisk.export", "regrisk.charts"},
        ),
    ],
)
def test_what_takes_long_to_load_waits_until_it_is_used(module: str, late: set[str]) -> None:
    """Each of these adds a tenth of a second to every start; most starts need none of them."""
    done = subprocess.run(
        [sys.executable, "-c", f"import {module}, sys; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert late & set(done.stdout.split()) == set()
