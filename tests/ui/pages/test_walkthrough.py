"""The walk says what it needs before it opens anything; ``make run`` without a display walks it whole."""

from pathlib import Path

import pytest

from regrisk.errors import ReportError
from regrisk.report.pdf.printed import printed_text
from regrisk_ui import walkthrough


@pytest.mark.parametrize("arguments", [[], ["a", "b"]])
def test_the_walk_needs_one_folder(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert walkthrough.main(arguments) == walkthrough.MISTAKE
    assert capsys.readouterr().err == walkthrough.USAGE


def test_a_folder_that_cannot_be_made_gives_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way")

    assert walkthrough.main([str(tmp_path / "file")]) == walkthrough.MISTAKE
    assert "this folder cannot be made" in capsys.readouterr().err


def test_what_is_no_pdf_has_no_printed_text(tmp_path: Path) -> None:
    (tmp_path / "x.pdf").write_text("no PDF")

    with pytest.raises(ReportError, match="this PDF cannot be read"):
        printed_text(tmp_path / "x.pdf")
