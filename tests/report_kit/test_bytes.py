"""The same document is the same file, anywhere and at any time, with nothing in it but our own faces."""

import hashlib
import os
import subprocess
import sys
from io import BytesIO

import pikepdf
import pytest

from regrisk.report.document import Paper
from regrisk.report.pdf.render import render_pdf
from tests.report_kit.documents import a_document, everything
from tests.report_kit.reading import opened, reader

OURS = {
    "DejaVuSansCondensed",
    "DejaVuSansCondensed-Bold",
    "DejaVuSansCondensed-Oblique",
    "DejaVuSans-ExtraLight",
    "DejaVuSansMono",
}
MAKE = """
import hashlib
from regrisk.report.pdf.render import render_pdf
from tests.report_kit.documents import a_document, everything
if {first}:
    render_pdf(a_document())
print(hashlib.sha256(render_pdf(everything())).hexdigest())
"""


def fonts(content: bytes) -> dict[str, bool]:
    """Return the faces a file names, each with whether it is embedded."""
    found: dict[str, bool] = {}
    with pikepdf.open(BytesIO(content)) as pdf:
        for page in pdf.pages:
            for font in dict(page.resources.Font.items()).values():
                name = str(font.BaseFont).removeprefix("/")
                found[name.partition("+")[2] or name] = "/FontFile2" in font.get("/FontDescriptor", {})
    return found


@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_two_renders_are_the_same_bytes(paper: Paper) -> None:
    assert render_pdf(everything(paper=paper)) == render_pdf(everything(paper=paper))


@pytest.mark.parametrize(("seed", "first"), [("0", False), ("4711", True)])
def test_another_process_makes_the_same_bytes(seed: str, first: bool) -> None:
    """Neither the order of hashing, nor the clock, nor what was made before leaves a trace."""
    environment = {
        **os.environ,
        "PYTHONHASHSEED": seed,
        "SOURCE_DATE_EPOCH": "1000000000",
        "TZ": "Asia/Tokyo",
    }
    made = subprocess.run(
        [sys.executable, "-c", MAKE.format(first=first)],
        env={**environment, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )

    assert made.stdout.strip() == hashlib.sha256(render_pdf(everything())).hexdigest()


def test_only_our_own_faces_are_used_and_all_are_embedded() -> None:
    found = fonts(render_pdf(everything()))

    assert set(found) == OURS
    assert all(found.values())


def test_the_smallest_document_names_no_other_face() -> None:
    assert set(fonts(render_pdf(a_document()))) <= OURS


def test_the_file_is_dated_with_the_day_of_the_document() -> None:
    data = reader(a_document()).metadata

    assert data is not None
    assert data.creation_date == data.modification_date
    assert str(data.creation_date_raw) == "D:20261124000000+00'00'"


def test_the_file_says_what_it_is() -> None:
    pdf = reader(a_document(subject="Insurability", keywords=("full", "readiness"), creator="regrisk 1.0"))
    data = pdf.metadata

    assert data is not None
    assert data.title == "Readiness report: Lakes Registry, 20 Nov 2026"
    assert (data.author, data.subject, data.creator) == ("Lakes Society", "Insurability", "regrisk 1.0")
    assert data.keywords == "full, readiness"
    with opened(a_document()) as file:
        assert file.Root.Lang == "en"
        assert bool(file.Root.ViewerPreferences.DisplayDocTitle)
