"""The shipped pack, its examples, and reports of them, each made once."""

from collections.abc import Callable
from functools import cache

import pytest

from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.report.document import Variant
from tests.report.making import Made, examples_of, made, shipped_pack


@pytest.fixture(scope="session")
def pack() -> Pack:
    return shipped_pack()


@pytest.fixture(scope="session")
def examples(pack: Pack) -> dict[str, Assessment]:
    return examples_of(pack)


@pytest.fixture(scope="session")
def report_of(pack: Pack, examples: dict[str, Assessment]) -> Callable[..., Made]:
    """Return a function that makes the report of an example once and keeps it."""

    @cache
    def report(name: str, variant: Variant = "full") -> Made:
        return made(pack, examples[name], variant=variant)

    return report
