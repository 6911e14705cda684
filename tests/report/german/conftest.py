"""German as the translations stand now, whether or not the made files are fresh, and reports in it."""

import importlib.util
import sys
from collections.abc import Callable, Iterator
from functools import cache
from types import ModuleType

import pytest

from regrisk import catalogue
from regrisk.app.packs import pack_in
from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.report import build
from regrisk.report.document import Variant
from regrisk.report.pdf import render
from regrisk.scoring.evaluate import evaluate
from regrisk.words import Lookup
from tests.report.making import Made, shipped_pack


@pytest.fixture(scope="session")
def tool(pytestconfig: pytest.Config) -> ModuleType:
    """The collector of texts, which is no part of the program."""
    spec = importlib.util.spec_from_file_location(
        "words_tool", pytestconfig.rootpath / "packaging" / "words.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def german(tool: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lookup]:
    """Have the catalogue read German made from the translations as they are."""
    folder = tmp_path_factory.mktemp("lang")
    found = tool.texts_of_code(under="regrisk/")  # a report says nothing of the window
    said, _ = tool.translations("de", found)
    (folder / "de.ts").write_text(tool.linguist_file("de", found, said), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(catalogue, "FOLDER", folder)
        _forget()
        yield catalogue.lookup_in("de")
    _forget()


def _forget() -> None:
    for cached in (catalogue.languages, catalogue.texts_in, catalogue.lookup_in):
        cached.cache_clear()


@pytest.fixture(scope="session")
def german_pack() -> Pack:
    return pack_in(shipped_pack(), "de")


@pytest.fixture(scope="module")
def unsaid(german: Lookup) -> Iterator[set[str]]:
    """The texts that German reports asked for and the catalogue lacks, as they are found."""
    lacking: set[str] = set()

    def look_up(text: str, number: int | None) -> str:
        if text not in catalogue.texts_in("de"):
            lacking.add(text)
        return german(text, number)

    with pytest.MonkeyPatch.context() as patch:
        for module in (build, render):
            patch.setattr(
                module, "lookup_in", lambda code: look_up if code == "de" else catalogue.lookup_in(code)
            )
        yield lacking


@pytest.fixture(scope="module")
def german_report(
    unsaid: set[str], german_pack: Pack, examples: dict[str, Assessment]
) -> Callable[..., Made]:
    """Return a function that makes the German report of an example once and keeps it."""

    @cache
    def kept(name: str, variant: Variant) -> Made:
        evaluation = evaluate(shipped_pack(), examples[name])
        document = build.build_report(german_pack, examples[name], evaluation, variant=variant, language="de")
        return Made(evaluation, document)

    return lambda name, variant="full": kept(name, variant)
