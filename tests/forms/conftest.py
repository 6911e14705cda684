"""The shipped pack and its example documents."""

from pathlib import Path

import pytest

from regrisk.model.pack import Pack
from regrisk.packs.locate import bundled_pack
from regrisk.packs.read import read_pack


@pytest.fixture(scope="session")
def shipped() -> Pack:
    return read_pack(bundled_pack())


@pytest.fixture(scope="session")
def examples() -> Path:
    """The folder of the example documents."""
    return bundled_pack() / "examples"
