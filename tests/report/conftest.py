"""The shipped pack, its examples, and reports of them, each made once."""

from collections.abc import Callable

import pytest

from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from tests.report.making import Made, examples_of, report_of_example, shipped_pack


@pytest.fixture(scope="session")
def pack() -> Pack:
    return shipped_pack()


@pytest.fixture(scope="session")
def examples(pack: Pack) -> dict[str, Assessment]:
    return examples_of(pack)


@pytest.fixture(scope="session")
def report_of() -> Callable[..., Made]:
    """Return a function that makes the report of an example once and keeps it."""
    return report_of_example
