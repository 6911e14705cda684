"""The shipped pack, its examples, and their reports in each format, each made once."""

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
    """Return a function that builds the report of an example once; the middle one has a history."""

    @cache
    def document(name: str = "mid-size-conditional", variant: Variant = "full") -> ReportDocument:
        if name != "mid-size-conditional":
            return made(pack, examples[name], variant=variant).document
        earlier = examples["mid-size-conditional-2025-11"]
        before = a_point(evaluate(pack, earlier), earlier.taken_on, sealed=True)
        changes = compare(pack, earlier, pack, examples[name])
        return made(pack, examples[name], (before,), variant=variant, changes=changes).document

    return document
