"""The shipped pack, its examples, and the reports of one of them, each made once."""

from collections.abc import Callable
from functools import cache

import pytest

from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.report.document import ReportDocument, Variant
from regrisk.scoring.compare import compare
from regrisk.scoring.evaluate import evaluate
from tests.report.making import a_point, examples_of, made, shipped_pack

Documents = Callable[..., ReportDocument]


@pytest.fixture(scope="session")
def pack() -> Pack:
    return shipped_pack()


@pytest.fixture(scope="session")
def examples(pack: Pack) -> dict[str, Assessment]:
    return examples_of(pack)


@pytest.fixture(scope="session")
def document_of(pack: Pack, examples: dict[str, Assessment]) -> Documents:
    """Return a function that builds each report of one example, which has a history, once."""

    @cache
    def kept(variant: Variant) -> ReportDocument:
        earlier, now = examples["mid-size-conditional-2025-11"], examples["mid-size-conditional"]
        before = a_point(evaluate(pack, earlier), earlier.taken_on, sealed=True)
        changes = compare(pack, earlier, pack, now)
        return made(pack, now, (before,), variant=variant, changes=changes).document

    return lambda variant="full": kept(variant)
