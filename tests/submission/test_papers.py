"""The Word document and the workbook of a submission are compared with its answers, not only hashed."""

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest

from regrisk.app.sealing import Source
from regrisk.export.cell_figures import missing_in_cells
from regrisk.export.opened import DamagedError
from regrisk.export.packages import paragraphs, rows
from regrisk.export.printed_figures import missing_figures
from regrisk.model.submission import Variant
from regrisk.scoring.evaluate import evaluate
from tests.submission.making import (
    Files,
    as_sealed,
    checked,
    conditional,
    differing,
    failed,
    files_of,
    large,
    listed_anew,
    ready,
    sealed,
    small,
    tissue,
    unpacked,
    zipped,
)

WORD, WORKBOOK = "report.docx", "workbook.xlsx"
OLDER = "regrisk 0.0.1"


@pytest.fixture(scope="module")
def files() -> Files:
    return small()


@pytest.fixture(scope="module")
def worse(tmp_path_factory: pytest.TempPathFactory) -> Files:
    """The same registry with two answers less, sealed as well."""
    pack, assessment = tissue()
    responses = dict(list(assessment.responses.items())[2:])
    source = Source(pack, ready(pack, assessment.model_copy(update={"responses": responses})))
    out = tmp_path_factory.mktemp("worse") / "a.zip"
    sealed(out, source=source)
    return files_of(out)


def edited(content: bytes, part: str, old: str, new: str) -> bytes:
    """Return a package in one part of which *new* stands where *old* stood last."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(out, "w") as target:
        for entry in source.infolist():
            inside = source.read(entry)
            if entry.filename == part:
                before, found, after = inside.decode().rpartition(old)
                assert found, f"{part} does not hold {old}"
                inside = f"{before}{new}{after}".encode()
            target.writestr(entry, inside)
    return out.getvalue()


def uncompressed(content: bytes) -> bytes:
    """Return a package with the same parts, none of them compressed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(out, "w") as target:
        for entry in source.infolist():
            target.writestr(entry.filename, source.read(entry), zipfile.ZIP_STORED)
    return out.getvalue()


@pytest.mark.parametrize("variant", ["full", "redacted", "summary"])
@pytest.mark.parametrize("program", [None, OLDER])
def test_papers_as_they_were_sealed_are_in_order(
    tmp_path: Path, variant: Variant, program: str | None
) -> None:
    found = (
        checked(zipped(tmp_path / "a.zip", listed_anew(small(variant), program=program)))
        if program
        else as_sealed(variant, "letter")
    )

    (papers,) = (each for each in found.checks if each.id == "papers")
    assert found.intact, found.differences
    assert papers.because == (
        "The other papers state the figures that the answers give."
        if program
        else "The other papers say what the answers give."
    )


def test_a_word_changed_in_the_word_document_is_found_and_quoted(tmp_path: Path, files: Files) -> None:
    """With a new digest in the manifest, as whoever is not signed for can make it."""
    forged = {**files, WORD: edited(files[WORD], "word/document.xml", "Unknown", "Known")}

    found = checked(zipped(tmp_path / "a.zip", listed_anew(forged)))

    assert failed(found) == {"papers"}
    assert differing(found) == {WORD}
    assert "where the answers give" in found.differences[0].because


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("xl/worksheets/sheet1.xml", "<v>", "<v>1"),
        ("xl/worksheets/sheet2.xml", "<f>", "<f>1+"),
        ("xl/sharedStrings.xml", "</t>", " better</t>"),
    ],
)
def test_a_cell_changed_in_the_workbook_is_found_and_named(
    tmp_path: Path, files: Files, part: str, old: str, new: str
) -> None:
    forged = {**files, WORKBOOK: edited(files[WORKBOOK], part, old, new)}

    found = checked(zipped(tmp_path / "a.zip", listed_anew(forged)))

    assert failed(found) == {"papers"}
    assert differing(found) == {WORKBOOK}


def test_packed_another_way_it_says_the_same(tmp_path: Path, files: Files) -> None:
    """Other versions of what packs a file give other bytes and not another paper."""
    repacked = {name: uncompressed(files[name]) for name in (WORD, WORKBOOK)}
    assert all(len(repacked[name]) > len(files[name]) for name in repacked)

    assert checked(zipped(tmp_path / "a.zip", listed_anew({**files, **repacked}))).intact


@pytest.mark.parametrize("name", [WORD, WORKBOOK])
def test_the_papers_of_another_version_are_checked_by_their_figures(
    tmp_path: Path, files: Files, worse: Files, name: str
) -> None:
    """The points of a whole other assessment, in a paper that this version would write otherwise."""
    forged = {**files, name: worse[name]}

    found = checked(zipped(tmp_path / "a.zip", listed_anew(forged, program=OLDER)))

    assert failed(found) == {"papers"}
    assert differing(found) == {name}
    assert any("points" in one.because for one in found.differences)


@pytest.mark.parametrize("name", [WORD, WORKBOOK])
@pytest.mark.parametrize("content", [b"", b"PK", b"no package", b"PK\x05\x06" + bytes(18)])
@pytest.mark.parametrize("program", [None, OLDER])
def test_what_is_no_paper_at_all_is_a_difference(
    tmp_path: Path, name: str, content: bytes, program: str | None
) -> None:
    """Whatever the variant: here beside the few pages of a summary."""
    changes: dict[str, Any] = {"program": program} if program else {}

    found = checked(zipped(tmp_path / "a.zip", listed_anew({**small("summary"), name: content}, **changes)))

    assert "papers" in failed(found)
    assert name in differing(found)


def test_a_package_that_grows_beyond_measure_is_not_unpacked() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", bytes(70 << 20))

    with pytest.raises(DamagedError, match="longer than"):
        paragraphs(out.getvalue())


def test_the_figures_of_a_whole_questionnaire_are_found_in_both() -> None:
    pack, whole = conditional()
    made, evaluation = large(), evaluate(pack, whole)
    files, digest = unpacked(made.content), made.said.manifest.digest.removeprefix("sha256:")
    words, cells = paragraphs(files[WORD]), rows(files[WORKBOOK])

    assert list(missing_figures(words, evaluation, pack, digest, by_question=True)) == []
    assert list(missing_in_cells(cells, evaluation, pack, by_question=True)) == []

    other = evaluate(pack, whole.model_copy(update={"responses": {}}))
    assert list(missing_figures(words, other, pack, digest, by_question=True))
    assert list(missing_in_cells(cells, other, pack, by_question=True))
