"""``regrisk report``: the PDF, and why there is none."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.disks import fill, small_disk

from .conftest import Command


def text_of(pdf: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(pdf).pages)


def test_the_report_prints_the_same_score_as_the_command(
    command: Command, mid_size: Path, tmp_path: Path
) -> None:
    out = tmp_path / "report.pdf"

    said = command("report", mid_size, "-o", out)

    assert said == (0, f"{out}\n", "")
    text = text_of(out)
    assert "57.3" in text
    assert "Lakes Arthroplasty Registry" in text
    assert "14 Nov 2025" not in text, "a day of the history, which only a workspace knows"


def test_two_reports_are_the_same_bytes(command: Command, examples: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "first.pdf", tmp_path / "second.pdf"

    for out in (first, second):
        command("report", examples / "small-new-quick.yaml", "-o", out, "--variant", "summary")

    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize(
    ("ending", "begins"), [("docx", b"PK"), ("html", b"<!DOCTYPE html>"), ("xlsx", b"PK"), ("PDF", b"%PDF-")]
)
def test_the_ending_says_the_format(
    command: Command, examples: Path, tmp_path: Path, ending: str, begins: bytes
) -> None:
    out = tmp_path / f"report.{ending}"

    said = command("report", examples / "small-new-quick.yaml", "-o", out, "--variant", "redacted")

    assert said == (0, f"{out}\n", "")
    assert out.read_bytes().startswith(begins)


def test_the_history_of_a_workspace_is_in_the_report(
    command: Command, examples: Path, mid_size: Path, tmp_path: Path
) -> None:
    workspace, told = tmp_path / "workspace.regrisk", tmp_path / "told.pdf"
    command("assess", "import", *sorted(examples.glob("mid-size*")), "--workspace", workspace)

    command("report", mid_size, "-o", told, "--workspace", workspace)

    assert "14 Nov 2025" in text_of(told)


@pytest.mark.parametrize(
    ("name", "says"),
    [("report.txt", "Name it report.pdf"), ("missing/report.pdf", "there is no such folder")],
)
def test_a_place_that_cannot_be_gives_a_sentence(
    command: Command, examples: Path, tmp_path: Path, name: str, says: str
) -> None:
    said = command("report", examples / "small-new-quick.yaml", "-o", tmp_path / name)

    assert (said.code, said.out) == (2, "")
    assert says in said.err
    assert "unharmed" not in said.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("ending", ["pdf", "docx", "html", "xlsx"])
def test_a_report_of_the_last_day_plans_no_further(
    command: Command, mid_size: Path, tmp_path: Path, ending: str
) -> None:
    out = tmp_path / f"report.{ending}"

    said = command("report", mid_size, "-o", out, "--variant", "summary", "--on", "9999-12-31")

    assert (said.code, said.err) == (0, "")
    assert out.stat().st_size > 0


def test_a_damaged_document_leaves_the_old_report(command: Command, tmp_path: Path) -> None:
    document, out = tmp_path / "document.yaml", tmp_path / "report.pdf"
    document.write_text("")
    out.write_text("old")

    said = command("report", document, "-o", out)

    assert (said.code, said.out) == (2, "")
    assert out.read_text() == "old"


def test_a_full_disk_leaves_the_old_report(command: Command, examples: Path, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 256) as disk:
        out = disk / "report.pdf"
        out.write_text("old")
        filler = fill(disk, but_kilobytes=16)

        said = command("report", examples / "small-new-quick.yaml", "-o", out)

        assert (said.code, said.out) == (2, "")
        assert "the disk is full" in said.err
        assert out.read_text() == "old"
        assert set(disk.iterdir()) == {out, filler}
