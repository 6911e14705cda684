"""A submission is whole, the same every time, and leaves nothing when it fails."""

import hashlib
import io
import json
import os
import subprocess
import sys
import threading
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from regrisk.app.sealing import Seal, Source
from regrisk.app.submit import make_seal, seal
from regrisk.errors import IncompleteError, ReportError, UsageError
from regrisk.export.manifest import content_digest, read_manifest, submission_name
from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.model.response import Answered, Evidence
from regrisk.model.submission import Variant
from regrisk.packs.document import parse_assessment
from regrisk.packs.write import write_assessment
from regrisk.report.document import Paper
from tests.disks import fill, small_disk
from tests.submission.making import (
    Files,
    archive,
    as_sealed,
    checked,
    files_of,
    large,
    sealed,
    small,
    tissue,
)

LISTED = (
    "report.pdf",
    "report.docx",
    "workbook.xlsx",
    "assessment.json",
    "evaluation.json",
    "evidence-index.json",
    "pack.json",
)


SHORT = {"variant": "summary"}
"""For what no page of a report has a part in: its few pages are printed in a fraction of the time."""


@pytest.fixture(scope="module")
def files() -> Files:
    return small()


def test_it_holds_every_paper_and_everything_behind_them(files: Files) -> None:
    pack, assessment = tissue()
    manifest = read_manifest(files["manifest.json"])

    assert tuple(files) == (*LISTED, "manifest.json", "manifest.sha256")
    assert all(files.values())
    assert tuple(each.path for each in manifest.files) == LISTED
    assert [hashlib.sha256(files[each.path]).hexdigest() for each in manifest.files] == [
        each.sha256 for each in manifest.files
    ]
    assert parse_assessment(files["assessment.json"].decode(), "sealed", pack) == assessment
    assert files["pack.json"].decode() == pack.canonical
    assert manifest.attested[0].name == "Tobias Lindqvist"
    assert files["manifest.sha256"].decode().split() == [
        hashlib.sha256(files["manifest.json"]).hexdigest(),
        "manifest.json",
    ]


def test_any_program_can_compute_its_digest(files: Files) -> None:
    """The recipe of the documentation, followed with nothing but a JSON library."""
    manifest = json.loads(files["manifest.json"])
    content = {
        "assessment": json.loads(files["assessment.json"]),
        "evaluation": json.loads(files["evaluation.json"]),
        "evidence": json.loads(files["evidence-index.json"]),
        "pack": "sha256:" + hashlib.sha256(files["pack.json"]).hexdigest(),
    }
    canonical = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))

    assert manifest["digest"] == "sha256:" + hashlib.sha256(canonical.encode()).hexdigest()
    assert manifest["content_digest"] == manifest["digest"]


def test_the_digest_stands_in_the_report(files: Files) -> None:
    manifest = read_manifest(files["manifest.json"])

    assert not [each for each in as_sealed("full", "letter").checks if not each.ok]
    assert manifest.submission.endswith(manifest.digest[7:15])


def test_the_same_content_gives_the_same_bytes_in_every_process(tmp_path: Path) -> None:
    """Another hash seed, another clock and another order of the answers change nothing."""
    pack, assessment = tissue()
    document = tmp_path / "document.yaml"
    document.write_text(write_assessment(assessment), encoding="utf-8")
    for name, seed, zone in (("one", "1", "UTC"), ("two", "2", "Pacific/Auckland")):
        subprocess.run(
            [sys.executable, "-m", "regrisk", "seal", document, "-o", tmp_path / f"{name}.zip"],
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "SOURCE_DATE_EPOCH": seed},
            check=True,
            capture_output=True,
        )
    backwards = assessment.model_copy(
        update={
            "responses": dict(reversed(assessment.responses.items())),
            "profile": dict(reversed(assessment.profile.items())),
        }
    )
    sealed(tmp_path / "here.zip", source=Source(pack, backwards))

    one = (tmp_path / "one.zip").read_bytes()
    assert (tmp_path / "two.zip").read_bytes() == one
    assert (tmp_path / "here.zip").read_bytes() == one


def test_a_folder_holds_the_same_files(tmp_path: Path) -> None:
    sealed(tmp_path / "folder", SHORT)

    assert {path.name: path.read_bytes() for path in (tmp_path / "folder").iterdir()} == small("summary")
    assert checked(tmp_path / "folder").intact


def test_the_day_is_the_one_named_and_else_that_of_the_assessment(tmp_path: Path, files: Files) -> None:
    _, assessment = tissue()
    on = date(2026, 12, 24)

    assert read_manifest(files["manifest.json"]).sealed_on == assessment.taken_on
    later = sealed(tmp_path / "b.zip", {"on": on, **SHORT})
    assert later.manifest.sealed_on == on
    assert json.loads(files_of(tmp_path / "b.zip")["evaluation.json"])["evaluated_on"] == "2026-12-24"
    assert checked(tmp_path / "b.zip").intact


@pytest.mark.parametrize("variant", ["full", "summary", "redacted"])
@pytest.mark.parametrize("paper", ["letter", "a4"])
def test_every_variant_is_found_intact_under_one_digest(files: Files, variant: Variant, paper: Paper) -> None:
    manifest = read_manifest(small(variant, paper)["manifest.json"])

    assert (manifest.variant, manifest.paper) == (variant, paper)
    assert manifest.digest == read_manifest(files["manifest.json"]).digest
    found = as_sealed(variant, paper)
    assert found.intact, found.differences
    assert found.signed == "none"
    assert "not one made on purpose" in found.says


def test_what_stands_in_the_way_is_told_and_nothing_is_written(tmp_path: Path) -> None:
    pack, assessment = tissue()
    bare = assessment.model_copy(update={"attested": (), "responses": {}})

    with pytest.raises(IncompleteError) as error:
        sealed(tmp_path / "a.zip", source=Source(pack, bare))

    lines = str(error.value).splitlines()
    assert len(lines) > 2
    assert "Nobody attests to the answers" in lines[-1]
    assert error.value.questions
    assert list(tmp_path.iterdir()) == []


def test_a_seal_that_nobody_wants_any_more_leaves_nothing(tmp_path: Path) -> None:
    """At whatever step it is stopped; a short report takes the same kinds of steps, and fewer of each."""
    source = Source(*tissue())
    out = tmp_path / "a.zip"
    out.write_bytes(b"old")
    asked = 0

    def count() -> bool:
        nonlocal asked
        asked += 1
        return False

    sealed_there = tmp_path / "counted.zip"
    assert seal(source, Seal(sealed_there, "summary"), cancelled=count) is not None
    sealed_there.unlink()
    for stop_at in sorted({1, 2, asked // 2, asked - 1, asked}):
        left = stop_at

        def stop() -> bool:
            nonlocal left
            left -= 1
            return left <= 0

        assert seal(source, Seal(out, "summary"), cancelled=stop) is None
        assert [path.name for path in tmp_path.iterdir()] == ["a.zip"]
        assert out.read_bytes() == b"old"


def test_an_old_file_gives_way_only_to_a_whole_new_one(tmp_path: Path) -> None:
    out = tmp_path / "a.zip"
    out.write_bytes(b"old")

    made = make_seal(Source(*tissue()), Seal(out, "summary"))

    assert made is not None
    assert out.read_bytes() == b"old"
    made.drop()
    assert out.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [out]
    sealed(out, SHORT)
    assert checked(out).intact


def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 1024) as disk:
        out = disk / "a.zip"
        out.write_bytes(b"old")
        filler = fill(disk, but_kilobytes=64)

        for place in (out, disk / "folder"):
            with pytest.raises(ReportError, match="the disk is full"):
                sealed(place, SHORT)

        assert out.read_bytes() == b"old"
        assert set(disk.iterdir()) == {out, filler}


@pytest.mark.parametrize(
    ("name", "error", "says"),
    [
        ("a.pdf", UsageError, "one ZIP file or one folder"),
        ("missing/a.zip", ReportError, "there is no such folder"),
        ("folder", ReportError, "something of this name is there"),
        ("folder.zip", ReportError, "this is a folder"),
    ],
)
def test_a_place_that_cannot_be_gives_a_sentence(
    tmp_path: Path, name: str, error: type[Exception], says: str
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "kept").write_text("kept")
    (tmp_path / "folder.zip").mkdir()

    with pytest.raises(error, match=says):
        sealed(tmp_path / name, SHORT)

    assert {path.name for path in tmp_path.iterdir()} == {"folder", "folder.zip"}
    assert (tmp_path / "folder" / "kept").read_text() == "kept"


def test_two_seals_at_once_leave_one_whole_file(tmp_path: Path) -> None:
    out = tmp_path / "a.zip"
    sealers = [threading.Thread(target=sealed, args=(out,)) for _ in range(2)]
    for each in sealers:
        each.start()
    for each in sealers:
        each.join()

    assert checked(out).intact
    assert list(tmp_path.iterdir()) == [out]


@pytest.fixture
def with_files(tmp_path: Path) -> tuple[Pack, Assessment, Path]:
    """The small example whose first two pieces of evidence are files in a folder."""
    pack, assessment = tissue()
    folder = tmp_path / "proof"
    (folder / "deep").mkdir(parents=True)
    contents = (b"%PDF-1.4 restore test", b"a picture" * 1000)
    places = (folder / "Restore test, Söder.PDF", folder / "deep" / "screen")
    for place, content in zip(places, contents, strict=True):
        place.write_bytes(content)
    (folder / "other.txt").write_text("not evidence of anything")
    responses = dict(assessment.responses)
    answered = [name for name, response in responses.items() if isinstance(response, Answered)]
    for question in answered:
        responses[question] = responses[question].model_copy(update={"evidence": ()})
    in_order = [question.id for question in pack.questions if question.id in answered]
    for question, content in zip(in_order, contents, strict=False):
        item = Evidence(
            title="Proof of it",
            grade="documented",
            dated=assessment.taken_on,
            kind="file",
            sha256=hashlib.sha256(content).hexdigest(),
            size=len(content),
        )
        responses[question] = responses[question].model_copy(update={"evidence": (item,)})
    return pack, assessment.model_copy(update={"responses": responses}), folder


def test_files_of_evidence_are_enclosed_by_number_and_not_by_name(
    tmp_path: Path, with_files: tuple[Pack, Assessment, Path]
) -> None:
    pack, assessment, folder = with_files

    made = sealed(tmp_path / "a.zip", {"evidence": folder}, Source(pack, assessment))

    inside = [each.path for each in made.manifest.files if each.role == "evidence"]
    assert inside == ["evidence/E1.pdf", "evidence/E2"]
    assert made.missing == ()
    found = checked(tmp_path / "a.zip")
    assert found.intact, found.differences
    index = json.loads(files_of(tmp_path / "a.zip")["evidence-index.json"])["evidence"]
    assert index[0]["sha256"] == hashlib.sha256(b"%PDF-1.4 restore test").hexdigest()
    sealed(tmp_path / "folder", {"evidence": folder}, Source(pack, assessment))
    assert checked(tmp_path / "folder").intact


def test_a_file_of_evidence_that_is_not_there_is_told(
    tmp_path: Path, with_files: tuple[Pack, Assessment, Path]
) -> None:
    pack, assessment, folder = with_files
    (folder / "deep" / "screen").write_bytes(b"another picture")

    made = sealed(tmp_path / "a.zip", {"evidence": folder}, Source(pack, assessment))

    assert made.missing == ("E2",)
    assert checked(tmp_path / "a.zip").intact


@pytest.mark.parametrize("variant", ["summary", "redacted"])
def test_only_a_full_submission_encloses_files(
    tmp_path: Path, with_files: tuple[Pack, Assessment, Path], variant: str
) -> None:
    pack, assessment, folder = with_files

    with pytest.raises(UsageError, match="encloses no files of evidence"):
        sealed(tmp_path / "a.zip", {"evidence": folder, "variant": variant}, Source(pack, assessment))

    assert not (tmp_path / "a.zip").exists()


def test_a_folder_of_evidence_that_is_not_there_is_a_sentence(
    tmp_path: Path, with_files: tuple[Pack, Assessment, Path]
) -> None:
    pack, assessment, _ = with_files

    with pytest.raises(UsageError, match="there is no such folder"):
        sealed(tmp_path / "a.zip", {"evidence": tmp_path / "none"}, Source(pack, assessment))


def test_a_file_that_changes_while_it_is_enclosed_stops_the_seal(
    tmp_path: Path, with_files: tuple[Pack, Assessment, Path]
) -> None:
    pack, assessment, folder = with_files

    how = Seal(tmp_path / "a.zip", evidence=folder)
    with pytest.raises(ReportError, match="changed while it was enclosed"):
        seal(Source(pack, assessment), how, progress=_after_evidence(folder / "deep" / "screen"))

    assert not (tmp_path / "a.zip").exists()


def _after_evidence(file: Path) -> Callable[[str, int, int], None]:
    """Change *file* when it was looked at and before it is enclosed."""

    def told(stage: str, done: int, total: int) -> None:
        if stage == "Evidence" and done == total:
            file.write_bytes(b"A picture" * 1000)

    return told


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Lakes Arthroplasty Registry", "lakes-arthroplasty-registry"),
        ("Ärzte & Söhne / Ω", "arzte-sohne"),
        ("登録", "registry"),
        ("x" * 300, "x" * 40),
        ("../../etc", "etc"),
    ],
)
def test_a_submission_is_named_in_plain_letters(name: str, slug: str) -> None:
    assert submission_name(name, date(2026, 11, 20), "sha256:" + "ab" * 32) == f"{slug}-2026-11-20-abababab"


def test_the_digest_follows_every_part(files: Files) -> None:
    texts = [files[name].decode() for name in ("assessment.json", "evaluation.json", "evidence-index.json")]
    whole = content_digest(texts[0], texts[1], texts[2], "sha256:1")

    assert whole == content_digest(texts[0], texts[1], texts[2], "sha256:1")
    assert whole != content_digest(texts[0], texts[1], texts[2], "sha256:2")
    for place in range(3):
        changed = [*texts]
        changed[place] = '{"format": 1}'
        assert content_digest(changed[0], changed[1], changed[2], "sha256:1") != whole


def test_nothing_in_the_archive_tells_when_or_where_it_was_made() -> None:
    with zipfile.ZipFile(io.BytesIO(archive())) as opened:
        for entry in opened.infolist():
            assert entry.date_time == (1980, 1, 1, 0, 0, 0)
            assert entry.compress_type == zipfile.ZIP_STORED
            assert not entry.extra
            assert not entry.comment


def test_an_assessment_that_only_just_suffices_is_sealed(tmp_path: Path) -> None:
    """The example of the large pack, with its contradictions explained."""
    made = large()
    (tmp_path / "a.zip").write_bytes(made.content)

    assert any(remark.kind == "expires" for remark in made.said.checks.remarks)
    found = checked(tmp_path / "a.zip")
    assert found.intact, found.differences
