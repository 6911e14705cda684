"""The shipped pack and its example documents."""

import pytest

from regrisk.app.shipped import shipped_pack
from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.packs.document import read_assessment
from regrisk.packs.locate import bundled_pack

EXAMPLES = (
    "strong-renewal",
    "mid-size-conditional-2025-11",
    "mid-size-conditional-2026-05",
    "mid-size-conditional",
    "weak-start",
    "small-new-quick",
)


@pytest.fixture(scope="session")
def shipped() -> Pack:
    return shipped_pack()


@pytest.fixture(scope="session")
def examples(shipped: Pack) -> dict[str, Assessment]:
    folder = bundled_pack() / "examples"
    return {name: read_assessment(folder / f"{name}.yaml", shipped) for name in EXAMPLES}
