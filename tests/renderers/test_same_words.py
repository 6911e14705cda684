"""What the report says stands in every format, word for word."""

import pytest

from regrisk.report.document import Variant
from regrisk.report.docx.render import render_docx
from regrisk.report.html.render import render_html
from tests.report_kit.documents import everything
from tests.report_kit.reading import squeezed

from .conftest import Documents
from .said import sentences
from .web import Page
from .word import described, opened


def without_case(text: str) -> str:
    return squeezed(text).lower()


@pytest.mark.parametrize("variant", ["full", "summary", "redacted"])
def test_the_word_document_says_all_of_it(document_of: Documents, variant: Variant) -> None:
    document = document_of(variant=variant)
    written = without_case(described(opened(render_docx(document)).element))

    missing = [text for text in sentences(document) if without_case(text) not in written]

    assert missing == []


@pytest.mark.parametrize("variant", ["full", "summary", "redacted"])
def test_the_page_says_all_of_it(document_of: Documents, variant: Variant) -> None:
    document = document_of(variant=variant)
    written = without_case(Page(render_html(document)).seen())

    missing = [text for text in sentences(document) if without_case(text) not in written]

    assert missing == []


def test_every_kind_of_block_is_said_by_both() -> None:
    document = everything("Some words of a block.")
    texts = [text for text in sentences(document) if text.strip()]
    word = without_case(described(opened(render_docx(document)).element))
    page = without_case(Page(render_html(document)).seen())

    assert len(texts) > 100
    assert [text for text in texts if without_case(text) not in word] == []
    assert [text for text in texts if without_case(text) not in page] == []


def test_a_long_text_is_whole_in_both(document_of: Documents) -> None:
    words = " ".join(f"word{number}" for number in range(700))
    document = everything(words)
    for written in (
        described(opened(render_docx(document)).element),
        Page(render_html(document)).seen(),
    ):
        assert squeezed("Notes in full") in squeezed(written)
        assert squeezed(words) in squeezed(written)
        assert "continued in “Notes in full”" in written
