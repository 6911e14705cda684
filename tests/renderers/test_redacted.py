"""A redacted file holds nothing that people typed, in whatever format; a full one holds it all."""

import pytest

from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from tests.report.filled import filled

from .every_format import ALL, FORMATS, everything_in

MARKER = "Quetzalcoatl"


def marked(field: str) -> str:
    return f"{MARKER} {field}"


@pytest.fixture(scope="module")
def typed(pack: Pack, examples: dict[str, Assessment]) -> Assessment:
    return filled(pack, examples["mid-size-conditional"], marked)


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_typed_is_anywhere_in_a_redacted_file(name: str, pack: Pack, typed: Assessment) -> None:
    found = everything_in(FORMATS[name](pack, typed, "redacted"))

    assert MARKER not in found
    assert typed.registry.name in found


@pytest.mark.parametrize("name", FORMATS)
def test_the_full_file_holds_what_was_typed(name: str, pack: Pack, typed: Assessment) -> None:
    found = everything_in(FORMATS[name](pack, typed, "full"))

    for field in ("scope", "note", "reason", "evidence title", "known by", "plan owner", "organisation"):
        assert marked(field) in found


def test_a_summary_holds_no_single_answer(pack: Pack, typed: Assessment) -> None:
    for make in FORMATS.values():
        found = everything_in(make(pack, typed, "summary"))
        for field in ("scope", "note", "reason", "evidence title"):
            assert marked(field) not in found


def test_the_letter_names_broker_and_policy(pack: Pack, typed: Assessment) -> None:
    found = everything_in(ALL["notice"](pack, typed, "full"))

    for field in ("broker", "policy number", "carrier", "organisation"):
        assert marked(field) in found
    assert marked("scope") not in found
    assert marked("note") not in found


def test_a_redacted_workbook_has_no_profile_and_no_amounts_of_it(
    pack: Pack, examples: dict[str, Assessment]
) -> None:
    base = examples["mid-size-conditional"]
    full, redacted = (everything_in(FORMATS["xlsx"](pack, base, each)) for each in ("full", "redacted"))

    assert "182,000" in full
    assert "182,000" not in redacted
    assert "182000" not in redacted
