"""The shipped pack, its examples and some answers at random."""

import pytest

from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from tests.report.making import at_random, examples_of, shipped_pack

RANDOM = (11, 23, 37)


@pytest.fixture(scope="session")
def pack() -> Pack:
    return shipped_pack()


@pytest.fixture(scope="session")
def assessments(pack: Pack) -> dict[str, Assessment]:
    """The examples by name, and assessments at random by their seed."""
    examples = examples_of(pack)
    base = examples["mid-size-conditional"]
    return {**examples, **{f"random-{seed}": at_random(pack, base, seed) for seed in RANDOM}}
