"""A ZIP file carries nothing beside the files of the submission."""

import io
import json
import zipfile
from pathlib import Path

import pytest

from regrisk.app.verify import verify
from regrisk.errors import UsageError
from regrisk.export.outcome import one_line
from regrisk.model.submission import Variant
from tests.submission.making import archive, checked, differing, failed, listed_anew, small, zipped


def refused(path: Path, content: bytes, says: str) -> None:
    path.write_bytes(content)
    with pytest.raises(UsageError, match=says):
        verify(path)


def with_entry(name: str, content: bytes, *, comment: bytes = b"") -> bytes:
    """Return a sealed submission with one more entry."""
    out = io.BytesIO(archive("summary"))
    entry = zipfile.ZipInfo(name)
    entry.comment = comment
    with zipfile.ZipFile(out, "a") as opened:
        opened.writestr(entry, content)
    return out.getvalue()


def test_a_folder_that_holds_bytes_is_refused(tmp_path: Path) -> None:
    refused(tmp_path / "a.zip", with_entry("evil.exe/", b"MZ" * 500), "is a folder that holds bytes")
    refused(tmp_path / "a.zip", with_entry("../evil/", b""), "is a folder without a file")


@pytest.mark.parametrize("beside", [b"x", b"#!/bin/sh\necho\n" * 20, bytes(70)])
def test_bytes_before_or_behind_the_archive_are_refused(tmp_path: Path, beside: bytes) -> None:
    whole = archive("summary")

    refused(tmp_path / "a.zip", beside + whole, "belong to none of its files")
    refused(tmp_path / "a.zip", whole + beside, "belong to none of its files")


def test_bytes_between_two_files_are_refused(tmp_path: Path) -> None:
    """What is left of a file that was taken out of the directory."""
    whole = with_entry("evil.exe", b"MZ" * 500)
    out = io.BytesIO(whole)
    with zipfile.ZipFile(out, "a") as opened:
        opened.filelist = [each for each in opened.filelist if each.filename != "evil.exe"]
        del opened.NameToInfo["evil.exe"]
        opened._didModify = True  # type: ignore[attr-defined]
    assert b"evil.exe" in out.getvalue()

    refused(tmp_path / "a.zip", out.getvalue(), "belong to none of its files")


def test_a_comment_is_refused(tmp_path: Path) -> None:
    out = io.BytesIO(archive("summary"))
    with zipfile.ZipFile(out, "a") as opened:
        opened.comment = b"Approved, band Preferred"

    refused(tmp_path / "a.zip", out.getvalue(), "a comment stands in it")
    refused(tmp_path / "a.zip", with_entry("a.txt", b"x", comment=b"Approved"), "a comment stands in it")


def test_bytes_added_to_the_head_of_a_file_are_refused(tmp_path: Path) -> None:
    out = io.BytesIO(archive("summary"))
    entry = zipfile.ZipInfo("a.txt")
    entry.extra = b"\xfe\xca\xe8\x03" + bytes(1000)
    with zipfile.ZipFile(out, "a") as opened:
        opened.writestr(entry, b"x")

    refused(tmp_path / "a.zip", out.getvalue(), "belong to none of its files")


@pytest.mark.parametrize("folders", [True, False])
def test_packed_again_by_others_with_their_folder_it_is_the_same(tmp_path: Path, folders: bool) -> None:
    folder = tmp_path / "from the broker"
    folder.mkdir()
    for name, content in small("summary").items():
        (folder / name).write_bytes(content)
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as opened:
        for path in [folder, *folder.iterdir()] if folders else folder.iterdir():
            opened.write(path, path.relative_to(tmp_path))

    assert checked(tmp_path / "a.zip").intact


def test_packed_again_without_seeking_it_is_the_same(tmp_path: Path) -> None:
    """Then the sizes stand behind each file."""

    class Pipe(io.RawIOBase):
        def __init__(self) -> None:
            self.content = b""

        def writable(self) -> bool:
            return True

        def write(self, content: bytes) -> int:  # type: ignore[override]
            self.content += bytes(content)
            return len(content)

    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, content in small("summary").items():
            opened.writestr(name, content)
    (tmp_path / "a.zip").write_bytes(pipe.content)

    assert checked(tmp_path / "a.zip").intact


@pytest.mark.parametrize("variant", ["full", "summary", "redacted"])
@pytest.mark.parametrize("signed", [False, True])
def test_as_it_was_sealed_it_is_intact_as_a_folder_and_as_a_file(
    tmp_path: Path, variant: Variant, signed: bool
) -> None:
    (tmp_path / "a.zip").write_bytes(archive(variant, signed=signed))
    folder = tmp_path / "folder"
    folder.mkdir()
    for name, content in small(variant, signed=signed).items():
        (folder / name).write_bytes(content)

    for path in (tmp_path / "a.zip", folder):
        found = checked(path)
        assert found.intact, found.differences
        assert found.signed == ("valid" if signed else "none")
        assert "not compared" not in found.says


@pytest.mark.parametrize("name", ["report.docx", "workbook.xlsx"])
def test_a_paper_taken_away_with_its_entry_is_missed(tmp_path: Path, name: str) -> None:
    files = small("summary")
    manifest = json.loads(files["manifest.json"])
    manifest["files"] = [each for each in manifest["files"] if each["path"] != name]
    left = {each: content for each, content in files.items() if each != name}
    left["manifest.json"] = json.dumps(manifest).encode()

    found = checked(zipped(tmp_path / "a.zip", listed_anew(left)))

    assert failed(found) == {"manifest"}
    assert differing(found) == {"manifest.json"}
    assert "must list one file as" in found.differences[0].because


def test_what_others_wrote_keeps_its_spaces_and_loses_what_moves() -> None:
    assert one_line("14\u00a0Nov\u202f2026\u2009!") == "14 Nov 2026 !"
    assert one_line("a\nb\u202ec") == "a\ufffdb\ufffdc"
