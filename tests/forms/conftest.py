"""The shipped pack and its example documents."""

from pathlib import Path

import pytest

from regrisk.app.shipped import shipped_pack
from regrisk.model.pack import Pack
from regrisk.packs.locate import bundled_pack


@pytest.fixture(scope="session")
def shipped() -> Pack:
    return shipped_pack()


@pytest.fixture(scope="session")
def examples() -> Path:
    """The folder of the example documents."""
    return bundled_pack() / "examples"
