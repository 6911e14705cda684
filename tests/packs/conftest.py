"""Packs on disk: the shipped ones, and copies that a test may spoil."""

import shutil
from pathlib import Path

import pytest

from regrisk.app.shipped import shipped_pack
from regrisk.model.pack import Pack
from regrisk.packs.locate import bundled_pack
from tests.packs.spoiling import Spoilt


@pytest.fixture(scope="session")
def pack() -> Pack:
    """The shipped pack."""
    return shipped_pack()


@pytest.fixture
def small(tmp_path: Path) -> Spoilt:
    """A copy of the small shipped pack, in its own language."""
    return _copy("tissue-bank-basics", tmp_path / "small")


@pytest.fixture
def large(tmp_path: Path) -> Spoilt:
    """A copy of the large shipped pack, in its own language."""
    return _copy("medical-registry", tmp_path / "large")


def _copy(pack_id: str, folder: Path) -> Spoilt:
    shutil.copytree(bundled_pack(pack_id), folder, ignore=shutil.ignore_patterns("lang"))
    return Spoilt(folder)
