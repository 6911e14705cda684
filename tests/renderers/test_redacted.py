"""A redacted file holds nothing that people typed, in whatever format; a full one holds it all."""

from collections.abc import Callable
from functools import cache

import pytest

from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.report.document import Variant
from tests.report.filled import filled

from .every_format import FORMATS, as_notice, as_xlsx, everything_in, makers

MARKER = "Quetzalcoatl"


def marked(field: str) -> str:
    return f"{MARKER} {field}"


@pytest.fixture(scope="module")
def typed(pack: Pack, examples: dict[str, Assessment]) -> Assessment:
    return filled(pack, examples["mid-size-conditional"], marked)


@pytest.fixture(scope="module")
def file_of(pack: Pack, typed: Assessment) -> Callable[[str, Variant], str]:
    """Return a function that gives all the text of a file, from one report for each variant."""
    making = cache(lambda variant: makers(pack, typed, variant))
    return lambda name, variant: everything_in(making(variant)[name]())


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_typed_is_anywhere_in_a_redacted_file(
    name: str, typed: Assessment, file_of: Callable[[str, Variant], str]
) -> None:
    found = file_of(name, "redacted")

    assert MARKER not in found
    assert typed.registry.name in found


@pytest.mark.parametrize("name", FORMATS)
def test_the_full_file_holds_what_was_typed(name: str, file_of: Callable[[str, Variant], str]) -> None:
    found = file_of(name, "full")

    for field in ("scope", "note", "reason", "evidence title", "known by", "plan owner", "organisation"):
        assert marked(field) in found


def test_a_summary_holds_no_single_answer(file_of: Callable[[str, Variant], str]) -> None:
    for name in FORMATS:
        found = file_of(name, "summary")
        for field in ("scope", "note", "reason", "evidence title"):
            assert marked(field) not in found


def test_the_letter_names_broker_and_policy(pack: Pack, typed: Assessment) -> None:
    found = everything_in(as_notice(pack, typed))

    for field in ("broker", "policy number", "carrier", "organisation"):
        assert marked(field) in found
    assert marked("scope") not in found
    assert marked("note") not in found


def test_a_redacted_workbook_has_no_profile_and_no_amounts_of_it(
    pack: Pack, examples: dict[str, Assessment]
) -> None:
    base = examples["mid-size-conditional"]
    full = everything_in(as_xlsx(pack, base, "full"))
    redacted = everything_in(as_xlsx(pack, base, "redacted"))

    assert "182,000" in full
    assert "182,000" not in redacted
    assert "182000" not in redacted
