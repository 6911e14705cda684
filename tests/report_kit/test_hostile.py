"""Nothing that people type is anything but text on the page."""

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from regrisk.report.annex import with_annex
from regrisk.report.blocks import Text
from regrisk.report.pdf.glyphs import unprintable
from regrisk.report.pdf.render import render_pdf
from tests.report_kit.documents import a_document, a_section, a_table, an_answer, answers, everything
from tests.report_kit.hostile import HOSTILE, MISSING, watched
from tests.report_kit.reading import Printed, pages, read_back, squeezed


@pytest.fixture(scope="module")
def warm() -> None:
    """Make one report: faces are read once, by the first."""
    render_pdf(everything())


@pytest.mark.usefixtures("warm")
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_in_every_field_is_only_text(name: str, tmp_path: Path) -> None:
    picture = tmp_path / "secret.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    text = HOSTILE[name].replace("{folder}", str(tmp_path))
    with watched() as seen:
        content = render_pdf(everything(text))

    assert not [call for call in seen if not call.startswith("open")]
    assert not [call for call in seen if str(picture) in call or "passwd" in call]
    with pikepdf.open(BytesIO(content)) as pdf:
        for page in pdf.pages:
            assert "/XObject" not in page.resources
            for link in page.obj.get("/Annots", []):
                assert "/A" not in link or link.A.S == "/GoTo"
        assert "/OpenAction" not in pdf.Root
        assert "/AcroForm" not in pdf.Root
    if name not in MISSING | {"long word", "arabic"}:
        typed = squeezed(str(a_section(title=text).title))
        assert any(typed in squeezed(page) for page in Printed(content))


@pytest.mark.parametrize("name", sorted(MISSING))
def test_what_cannot_be_printed_is_named(name: str) -> None:
    document = a_document(a_section(Text(words=f"before {HOSTILE[name]} after")))
    printed = " ".join(pages(document))

    assert "before [?] after" in printed or "before ⚕ after" in printed or "[?]" in printed
    assert "Characters not printed" in printed
    for sign in unprintable(document):
        assert f"U+{ord(sign):04X}" in printed


def test_a_document_that_prints_whole_has_no_such_section() -> None:
    assert "Characters not printed" not in " ".join(pages(a_document()))


def test_a_very_long_text_is_printed_whole_in_the_annex() -> None:
    words = [f"word{number}" for number in range(20_000)]
    row = an_answer("Q-1", meta=" ".join(words))
    printed = " ".join(pages(a_document(a_section(answers(row)))))
    told = printed.split("Notes in full", 1)[1]

    assert "continued on page" in printed
    assert [word for word in told.split() if word.startswith("word")] == words


def test_many_lines_are_printed_line_by_line() -> None:
    text = "\n".join(f"line {number}" for number in range(2000))
    document = with_annex(a_document(a_section(a_table(("Key", text)))))

    assert len(document.sections[1].blocks) == 1 + 2000
    assert any("line 1999" in page for page in reversed(read_back(document)))
