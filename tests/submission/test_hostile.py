"""Archives and folders made to do harm are refused with a sentence, and nothing of them is unpacked."""

import io
import json
import os
import stat
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from regrisk.app.verify import verify
from regrisk.errors import RegriskError, UsageError
from tests.submission.making import Files, checked, differing, listed_anew, small, zipped


@pytest.fixture(scope="module")
def files() -> Files:
    """A submission with a short report: what does harm does it however many pages stand beside it."""
    return small("summary")


def archive(files: Files, add: Callable[[zipfile.ZipFile], None]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as opened:
        for name, content in files.items():
            opened.writestr(name, content)
        add(opened)
    return buffer.getvalue()


def refused(path: Path, content: bytes, says: str) -> None:
    path.write_bytes(content)
    before = sorted(path.parent.iterdir())
    with pytest.raises(UsageError, match=says) as error:
        verify(path)
    assert str(error.value).startswith(f"{path}: ")
    assert sorted(path.parent.iterdir()) == before


@pytest.mark.parametrize(
    "name",
    [
        "../escaped.txt",
        "/etc/passwd",
        "a/../../b",
        "a//b",
        "./a",
        "C:/windows",
        "..\\escaped",
        "a\x1bb",
        "evil\u202etxt.pdf",
        "con:stream",
    ],
)
def test_a_name_that_leads_elsewhere_is_refused(tmp_path: Path, files: Files, name: str) -> None:
    content = archive(files, lambda opened: opened.writestr(name, b"x"))

    refused(tmp_path / "a.zip", content, "could lead out of the folder")
    assert not (tmp_path.parent / "escaped.txt").exists()


@pytest.mark.parametrize("name", ["assessment.json", "Assessment.JSON", "report.pdf"])
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_stands_twice_is_refused(tmp_path: Path, files: Files, name: str) -> None:
    """Two programs would read two things from it; so would two systems where only the case differs."""
    content = archive(files, lambda opened: opened.writestr(name, b"another"))

    refused(tmp_path / "a.zip", content, "stands in it twice")


def test_a_file_that_is_a_folder_too_is_refused(tmp_path: Path, files: Files) -> None:
    content = archive(files, lambda opened: opened.writestr("report.pdf/inside", b"x"))

    refused(tmp_path / "a.zip", content, "both a file and a folder")


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFCHR, stat.S_IFIFO])
def test_a_link_or_device_is_refused(tmp_path: Path, files: Files, kind: int) -> None:
    def add(opened: zipfile.ZipFile) -> None:
        entry = zipfile.ZipInfo("report-2.pdf")
        entry.create_system, entry.external_attr = 3, (kind | 0o777) << 16
        opened.writestr(entry, "/etc/passwd")

    refused(tmp_path / "a.zip", archive(files, add), "link or another special file")


def test_a_file_that_grows_without_end_is_refused(tmp_path: Path, files: Files) -> None:
    def add(opened: zipfile.ZipFile) -> None:
        opened.writestr("evidence/E1.bin", bytes(64 << 20), zipfile.ZIP_DEFLATED)

    content = archive(files, add)
    assert len(content) < 1 << 20
    refused(tmp_path / "a.zip", content, "would grow to 64 MB")


def test_files_that_are_too_large_together_are_refused(tmp_path: Path, files: Files) -> None:
    """The directory promises more than anybody would unpack, whatever the bytes behind it are."""
    content = bytearray(archive(files, lambda opened: opened.writestr("evidence/E1.bin", b"x" * 4096)))
    at = content.rindex(b"evidence/E1.bin") - 46
    struct.pack_into("<II", content, at + 20, 0xFFFF_FF00, 0xFFFF_FF00)
    two = bytearray(content)
    at = two.rindex(b"report.pdf") - 46
    struct.pack_into("<II", two, at + 20, 0xFFFF_FF00, 0xFFFF_FF00)

    refused(tmp_path / "a.zip", bytes(two), r"unpacks to more than 4 GB")
    refused(tmp_path / "a.zip", bytes(content), r"share the same bytes|more than 4 GB")


def test_a_file_of_evidence_that_shrinks_a_little_is_no_bomb(tmp_path: Path, files: Files) -> None:
    content = archive(files, lambda opened: opened.writestr("E1", bytes(1 << 20), zipfile.ZIP_DEFLATED))
    (tmp_path / "a.zip").write_bytes(content)

    assert differing(checked(tmp_path / "a.zip")) == {"E1"}


def test_too_many_files_are_refused(tmp_path: Path, files: Files) -> None:
    def add(opened: zipfile.ZipFile) -> None:
        for number in range(5_000):
            opened.writestr(f"evidence/{number}", b"")

    refused(tmp_path / "a.zip", archive(files, add), "more than 5,000 files")


def test_an_encrypted_file_is_refused(tmp_path: Path, files: Files) -> None:
    content = bytearray(archive(files, lambda opened: None))
    at = content.rindex(b"report.pdf") - 46
    content[at + 8] |= 1

    refused(tmp_path / "a.zip", bytes(content), "is encrypted")


def test_a_way_of_packing_that_no_submission_uses_is_refused(tmp_path: Path, files: Files) -> None:
    content = archive(files, lambda opened: opened.writestr("E1", b"x" * 999, zipfile.ZIP_LZMA))

    refused(tmp_path / "a.zip", content, "packed in a way")


@pytest.mark.parametrize(
    "content", [b"", b"PK", b"not a zip at all", b"PK\x05\x06" + bytes(18), bytes(100_000)]
)
def test_what_is_no_archive_is_a_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.zip").write_bytes(content)

    with pytest.raises(UsageError, match=r"no ZIP file that can be read|no sealed submission"):
        verify(tmp_path / "a.zip")


def test_an_archive_cut_short_is_a_sentence(tmp_path: Path, files: Files) -> None:
    """The end of a Word document inside may then look like the end of an archive."""
    whole = archive(files, lambda opened: None)
    for length in range(1, len(whole), len(whole) // 7):
        (tmp_path / "a.zip").write_bytes(whole[:length])
        with pytest.raises(UsageError, match=r"no ZIP file|no sealed submission"):
            verify(tmp_path / "a.zip")


def test_what_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such file or folder"):
        verify(tmp_path / "none.zip")
    with pytest.raises(UsageError, match="no sealed submission"):
        verify(tmp_path)
    with pytest.raises(RegriskError, match="there is no workspace here"):
        verify(tmp_path / "none.regrisk")


@pytest.mark.parametrize("target", ["report.docx", "/etc", "none"])
def test_a_link_in_a_folder_is_refused(tmp_path: Path, files: Files, target: str) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    (folder / "report.pdf").unlink()
    (folder / "report.pdf").symlink_to(target)

    with pytest.raises(UsageError, match="link or another special file"):
        verify(folder)


def test_a_pipe_in_a_folder_is_refused_and_not_waited_for(tmp_path: Path, files: Files) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "manifest.json").write_bytes(files["manifest.json"])
    os.mkfifo(folder / "report.pdf")

    with pytest.raises(UsageError, match="special file"):
        verify(folder)


@pytest.mark.parametrize("path", ["../../secret", "/etc/passwd", "manifest.json", "manifest.p7s"])
def test_a_manifest_that_lists_files_elsewhere_is_a_difference(
    tmp_path: Path, files: Files, path: str
) -> None:
    """It is compared with the names there are, and never followed."""
    manifest = json.loads(files["manifest.json"])
    manifest["files"].append({"path": path, "role": "evidence", "sha256": "ab" * 32, "bytes": 1})
    text = json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"

    found = checked(zipped(tmp_path / "a.zip", {**files, "manifest.json": text.encode()}))

    assert "manifest.json" in differing(found)


def _nested(value: str) -> str:
    return '{"format": 1, "x": ' + "[" * 50_000 + value + "]" * 50_000 + "}"


@pytest.mark.parametrize(
    "text",
    [
        _nested("1"),
        '{"format": NaN}',
        '{"format": 1e999}',
        '{"format": ' + "9" * 10_000 + "}",
        '{"format": 1, "pack": "tissue-bank-basics", "registry": {"name": "\\ud800", "organisation": "x"}}',
    ],
)
@pytest.mark.parametrize("name", ["assessment.json", "evaluation.json", "evidence-index.json", "pack.json"])
def test_json_made_to_break_its_reader_is_a_difference(
    tmp_path: Path, files: Files, name: str, text: str
) -> None:
    found = checked(zipped(tmp_path / "a.zip", listed_anew({**files, name: text.encode()})))

    assert not found.intact


def test_a_pack_that_would_break_the_score_is_a_difference(tmp_path: Path, files: Files) -> None:
    """It passes the same checks as one in a folder before anything is scored with it."""
    value = json.loads(files["pack.json"])
    value["bands"]["gates"] = [
        {
            "id": "g",
            "when": {"findings": "decline", "on_any": ["ZZ-99"], "at_least": 1},
            "band_at_most": "no-such-band",
            "says": "x",
        }
    ]
    content = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()

    found = checked(zipped(tmp_path / "a.zip", listed_anew({**files, "pack.json": content})))

    (scores,) = (each for each in found.checks if each.id == "re-evaluation")
    assert not scores.ok
    assert "pack.json" in scores.because


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"%PDF-1.7\n",
        b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF",
        b"%PDF-1.7\n" + b"[" * 100_000,
        b"%PDF-1.7 /ByteRange [0 1 2 3]",
    ],
)
def test_a_report_that_is_no_pdf_is_a_difference(tmp_path: Path, files: Files, content: bytes) -> None:
    found = checked(zipped(tmp_path / "a.zip", listed_anew({**files, "report.pdf": content})))

    assert not found.intact
    assert "report.pdf" in differing(found)


def test_hostile_words_in_a_manifest_are_told_on_one_line(tmp_path: Path, files: Files) -> None:
    forged = listed_anew(
        files, registry={"name": "\x1b[2JLakes\nRegistry\u202e", "organisation": "x"}, submission="a\nb"
    )

    found = checked(zipped(tmp_path / "a.zip", forged))

    assert not found.intact
    assert found.says.isprintable()
    assert all(one.because.isprintable() and one.place.isprintable() for one in found.differences)
