"""The shipped pack and its examples, made ready to be sealed."""

from pathlib import Path

import pytest

from regrisk.app.shipped import shipped_pack
from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.packs.document import read_assessment
from regrisk.packs.locate import bundled_pack


@pytest.fixture(scope="session")
def pack() -> Pack:
    return shipped_pack()


@pytest.fixture(scope="session")
def examples() -> Path:
    """The folder of the example documents."""
    return bundled_pack() / "examples"


@pytest.fixture(scope="session")
def mid_size(pack: Pack, examples: Path) -> Assessment:
    return read_assessment(examples / "mid-size-conditional.yaml", pack)
