"""Outputs are written whole or not at all."""

import os
import threading
from pathlib import Path

import pytest

from regrisk.app.examples import example
from regrisk.app.publish import report
from regrisk.app.shipped import shipped_pack
from regrisk.app.writing import atomic_write
from regrisk.errors import ReportError
from regrisk.scoring.evaluate import evaluate
from tests.disks import fill, read_only, small_disk


def test_a_file_is_written_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    out = tmp_path / "report.pdf"

    assert atomic_write(out, b"new") == out

    assert out.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [out]


def test_an_old_file_is_replaced_and_keeps_its_rights(tmp_path: Path) -> None:
    out = tmp_path / "report.pdf"
    out.write_bytes(b"old")
    out.chmod(0o640)

    atomic_write(out, b"new")

    assert out.read_bytes() == b"new"
    assert out.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "folder" / "target.pdf", tmp_path / "link.pdf"
    target.parent.mkdir()
    target.write_bytes(b"old")
    link.symlink_to(target)

    atomic_write(link, b"new")

    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_pipe_is_written_to_and_stays(tmp_path: Path) -> None:
    pipe, read = tmp_path / "pipe", []
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()

    atomic_write(pipe, b"new")

    reader.join(timeout=10)
    assert read == [b"new"]
    assert pipe.is_fifo()


def test_a_full_disk_leaves_the_old_file_as_it_was(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 256) as disk:
        out = disk / "report.pdf"
        out.write_bytes(b"old")
        filler = fill(disk, but_kilobytes=8)

        with pytest.raises(ReportError, match=r"the disk is full.*A file that was there is unharmed"):
            atomic_write(out, b"x" * 100_000)

        assert out.read_bytes() == b"old"
        assert set(disk.iterdir()) == {out, filler}


def test_a_read_only_folder_gives_a_sentence(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "report.pdf").write_bytes(b"old")

    with read_only(folder), pytest.raises(ReportError, match="this disk cannot be written"):
        atomic_write(folder / "report.pdf", b"new")

    assert (folder / "report.pdf").read_bytes() == b"old"


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("missing/report.pdf", "there is no such folder"),
        ("file/report.pdf", "is a file and no folder"),
        ("folder", "this is a folder"),
        ("x" * 300 + ".pdf", "the name is too long"),
    ],
)
def test_a_place_that_cannot_be_gives_a_sentence(tmp_path: Path, name: str, says: str) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "folder").mkdir()

    with pytest.raises(ReportError) as error:
        atomic_write(tmp_path / name, b"new")

    assert says in str(error.value)
    assert {path.name for path in tmp_path.iterdir()} == {"file", "folder"}


@pytest.mark.parametrize("name", ["missing/report.pdf", "file/report.pdf", "folder.pdf"])
def test_a_place_that_cannot_be_is_refused_before_a_report_is_made(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "folder.pdf").mkdir()
    pack, assessment, told = shipped_pack(), example(), list[str]()

    with pytest.raises(ReportError, match=r"Name another|Make it|Name a file in it"):
        report(
            pack,
            assessment,
            evaluate(pack, assessment),
            out=tmp_path / name,
            progress=lambda words, _done, _of: told.append(words),
        )

    assert not told
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder.pdf"]
