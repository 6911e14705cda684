"""Where there are no pages, a reference names the section, or its title where it has no number."""

import pytest

from regrisk.report.blocks import Heading, Text
from regrisk.report.document import Furniture
from regrisk.report.inline import PageOf
from regrisk.report.places import of_places, places, words_for
from tests.report_kit.documents import a_document, a_section, a_table, an_answer, answers

DOCUMENT = a_document(
    a_section(key="first", title="First", number=1),
    a_section(
        Text(words="x"),
        Heading(text="Data", number="5.1", key="data"),
        answers(an_answer("Q-1")),
        Heading(text="After", key="after"),
        a_table(("a", "b"), key="table"),
        key="answers",
        title="Answers",
        number=5,
    ),
    a_section(Heading(text="Q-1", key="note"), key="notes", title="Notes in full"),
)


@pytest.mark.parametrize(
    ("reference", "says"),
    [
        (PageOf(key="first"), "section\u00a01"),
        (PageOf(key="data"), "section\u00a05.1"),
        (PageOf(key="Q-1"), "section\u00a05.1"),
        (PageOf(key="after"), "section\u00a05"),
        (PageOf(key="table"), "section\u00a05"),
        (PageOf(key="first", before="(page ", opening="(", after=")"), "(section\u00a01)"),
        (PageOf(key="notes", before="(page ", opening="(", after=")"), "(“Notes in full”)"),
        (PageOf(key="note", before="on page ", opening="in "), "in “Notes in full”"),
        (PageOf(key="data", before=""), "5.1"),
        (PageOf(key="nowhere"), "page –"),
    ],
)
def test_a_reference_in_words(reference: PageOf, says: str) -> None:
    assert words_for(reference, places(DOCUMENT), Furniture()) == says


def test_a_column_of_bare_references_is_known_by_its_cells() -> None:
    assert of_places(a_table(("x", PageOf(key="first", before="")), ("y", ""))) == {1}
    assert of_places(a_table(("x", (PageOf(key="first", before=""),)))) == {1}
    assert of_places(a_table(("x", PageOf(key="first")), ("y", "page"))) == frozenset()
