"""The head of every page says which registry, which day and which variant, however long the name is."""

import pytest

from tests.report_kit.documents import a_document, a_section
from tests.report_kit.reading import pages

DAY = " · assessed 20 Nov 2026 · REDACTED"


def head_of(name: str, *, provisional: bool = False) -> str:
    document = a_document(
        a_section(), registry=name, running_head=f"{name}{DAY}", variant="redacted", provisional=provisional
    )
    return " ".join(pages(document)[-1].split())


@pytest.mark.parametrize("name", ["Lakes", "Registry of the Northern Lakes and Rivers", "The Lakes " * 30])
@pytest.mark.parametrize("provisional", [False, True])
def test_the_name_gives_way_and_day_and_variant_stand_whole(name: str, provisional: bool) -> None:
    text = head_of(name, provisional=provisional)

    assert DAY.strip() in text
    assert name[:9].strip() in text
    assert ("Provisional".casefold() in text.casefold()) is provisional


def test_a_short_name_stands_whole() -> None:
    assert f"Registry of the Northern Lakes and Rivers{DAY}" in head_of(
        "Registry of the Northern Lakes and Rivers"
    )
