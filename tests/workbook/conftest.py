"""The shipped pack, its examples and some answers at random, and the book of each."""

from collections.abc import Callable
from functools import cache

import pytest

from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.model.submission import Variant
from tests.report.making import at_random, examples_of, shipped_pack

from .books import book_of

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


@pytest.fixture(scope="session")
def made_book(pack: Pack, assessments: dict[str, Assessment]) -> Callable[..., bytes]:
    """Return a function that makes the book of an assessment once and keeps it."""

    @cache
    def kept(name: str, variant: Variant) -> bytes:
        return book_of(pack, assessments[name], variant)

    return lambda name, variant="full": kept(name, variant)
