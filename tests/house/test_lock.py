"""The lock is complete, holds a hash for every file and says nothing about where it was made."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version


@pytest.fixture(scope="module")
def lock(root: Path) -> str:
    """The text of the lock."""
    return (root / "packaging" / "requirements.lock").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def bench_lock(root: Path) -> str:
    """The text of the lock of what the bench measures against."""
    return (root / "packaging" / "bench.lock").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def locked(lock: str) -> dict[str, list[Version]]:
    """The versions of each locked package; more than one where Python versions differ."""
    found: dict[str, list[Version]] = {}
    for name, version in re.findall(r"^([\w.-]+)==(\S+)", lock, flags=re.MULTILINE):
        found.setdefault(canonicalize_name(name), []).append(Version(version))
    return found


@pytest.mark.parametrize("name", ["lock", "bench_lock"])
def test_every_locked_package_has_hashes(name: str, request: pytest.FixtureRequest) -> None:
    lock: str = request.getfixturevalue(name)
    entries = lock.replace("\\\n", " ").splitlines()

    assert len(entries) > 10
    assert [entry for entry in entries if not re.search(r"--hash=sha256:[0-9a-f]{64}", entry)] == []


@pytest.mark.parametrize("name", ["lock", "bench_lock"])
def test_the_lock_holds_no_address(name: str, request: pytest.FixtureRequest) -> None:
    """An address would tie every clone to the index of the machine that made the lock."""
    lock: str = request.getfixturevalue(name)
    assert "://" not in lock
    assert not re.search(
        r"^\s*(-i|--index-url|--extra-index-url|--find-links|-f)\b", lock, flags=re.MULTILINE
    )


def test_the_lock_satisfies_what_the_project_asks_for(root: Path, locked: dict[str, list[Version]]) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"]]
    for extra in project["optional-dependencies"].values():
        asked.extend(extra)

    for requirement in map(Requirement, asked):
        versions = locked.get(canonicalize_name(requirement.name))
        assert versions, f"{requirement.name} is not in the lock; run `make lock`"
        assert all(map(requirement.specifier.contains, versions)), (
            f"{requirement}: {versions}; run `make lock`"
        )


def test_the_lock_keeps_away_from_the_qt_that_loses_none(locked: dict[str, list[Version]]) -> None:
    """PySide6 6.12.0 aborts on Python 3.11 after some thousand calls."""
    for name in ("pyside6-essentials", "shiboken6"):
        assert all(version < Version("6.12") for version in locked[name])


def test_what_the_bench_measures_against_is_no_part_of_the_product(lock: str, bench_lock: str) -> None:
    assert re.search(r"^weasyprint==", bench_lock, flags=re.MULTILINE)
    assert "weasyprint" not in lock
