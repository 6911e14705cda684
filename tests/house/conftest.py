"""Where the house is, and which files are part of it."""

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def root() -> Path:
    """The top folder of the clone."""
    return ROOT


@pytest.fixture(scope="session")
def project_files() -> tuple[Path, ...]:
    """Every file that is or may be committed: tracked, or new and not ignored."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    return tuple(path for name in listed.split("\0") if name and (path := ROOT / name).is_file())


@pytest.fixture(scope="session")
def product_code(project_files: tuple[Path, ...]) -> tuple[Path, ...]:
    """The Python files that are shipped: the core and the window."""
    shipped = (ROOT / "regrisk", ROOT / "ui")
    return tuple(
        path for path in project_files if path.suffix == ".py" and any(map(path.is_relative_to, shipped))
    )
