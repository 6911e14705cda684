"""What leaves the program is whole, the same every time, and reads back."""

from pathlib import Path

import pytest

from regrisk.app.publish import FORMATS, change_notice, export_assessment, report
from regrisk.app.score import score_file
from regrisk.errors import UsageError
from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.packs.document import read_assessment


def test_an_exported_assessment_reads_back_the_same(tmp_path: Path, pack: Pack, examples: Path) -> None:
    for path in sorted(examples.iterdir()):
        document = read_assessment(path, pack)

        assert read_assessment(export_assessment(document, tmp_path / path.name), pack) == document


def test_a_report_is_a_pdf(tmp_path: Path, examples: Path) -> None:
    scored = score_file(examples / "small-new-quick.yaml")
    stages: list[str] = []

    out = report(
        *scored, out=tmp_path / "report.pdf", progress=lambda stage, done, total: stages.append(stage)
    )

    assert out == tmp_path / "report.pdf"
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")
    assert stages


@pytest.mark.parametrize("ending", [each.ending for each in FORMATS])
def test_every_format_on_offer_is_written_and_tells_how_far_it_is(
    tmp_path: Path, examples: Path, ending: str
) -> None:
    out = tmp_path / f"report{ending}"
    told: list[tuple[int, int]] = []

    done = report(
        *score_file(examples / "small-new-quick.yaml"),
        out=out,
        variant="summary",
        progress=lambda stage, done, total: told.append((done, total)),
    )

    assert done == out
    assert out.stat().st_size > 5_000
    assert told[-1][0] == told[-1][1]


@pytest.mark.parametrize("ending", [each.ending for each in FORMATS])
def test_a_cancelled_report_leaves_the_old_one(tmp_path: Path, examples: Path, ending: str) -> None:
    out = tmp_path / f"report{ending}"
    out.write_bytes(b"old")

    assert report(*score_file(examples / "small-new-quick.yaml"), out=out, cancelled=lambda: True) is None

    assert out.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize("name", ["report.txt", "report"])
def test_an_ending_that_names_no_format_is_refused(
    tmp_path: Path, mid_size: Assessment, examples: Path, name: str
) -> None:
    with pytest.raises(UsageError, match=r"Name it report\.pdf"):
        report(*score_file(examples / "small-new-quick.yaml"), out=tmp_path / name)
    with pytest.raises(UsageError, match=r"Name it report\.yaml"):
        export_assessment(mid_size, tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_letter_about_changes_is_a_word_document(tmp_path: Path, examples: Path) -> None:
    before, after = (score_file(examples / f"mid-size-conditional{day}.yaml") for day in ("-2025-11", ""))

    out = change_notice(before, after, out=tmp_path / "letter.docx")

    assert out.read_bytes().startswith(b"PK")
    with pytest.raises(UsageError, match=r"Name it letter\.docx"):
        change_notice(before, after, out=tmp_path / "letter.pdf")
