"""A check finds every change: a byte, an answer with a new digest, a figure on paper."""

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regrisk.app.sealing import Source
from regrisk.app.verify import verify
from regrisk.errors import UsageError
from regrisk.export.manifest import content_digest
from regrisk.model.response import Answered
from regrisk.packs.document import parse_assessment
from regrisk.packs.write import write_assessment_json
from tests.report.making import at_random
from tests.submission.making import (
    Files,
    archive,
    checked,
    differing,
    failed,
    files_of,
    flipped,
    listed_anew,
    ready,
    sealed,
    small,
    tissue,
    zipped,
)
from tests.thorough import LONG

NAMES = (
    "report.pdf",
    "report.docx",
    "workbook.xlsx",
    "assessment.json",
    "evaluation.json",
    "evidence-index.json",
    "pack.json",
    "manifest.json",
    "manifest.sha256",
)


@pytest.fixture(scope="module")
def files() -> Files:
    return small()


@pytest.fixture(scope="module")
def short() -> Files:
    """A submission with a short report, for whatever is found before the papers are made again."""
    return small("summary")


@pytest.mark.parametrize("name", NAMES)
def test_one_flipped_byte_is_found_and_its_file_named(tmp_path: Path, short: Files, name: str) -> None:
    """In a folder, where nothing but the submission itself watches over its bytes."""
    folder = tmp_path / "folder"
    folder.mkdir()
    for each, content in short.items():
        at = int(0.98 * (len(content) - 1))
        (folder / each).write_bytes(flipped(content, at) if each == name else content)

    found = checked(folder)

    assert not found.intact
    assert name in differing(found)
    assert name in found.says


@pytest.mark.parametrize("name", NAMES)
def test_one_flipped_byte_inside_the_archive_is_found_and_its_file_named(
    tmp_path: Path, short: Files, name: str
) -> None:
    whole = archive("summary")
    at = whole.index(short[name]) + len(short[name]) // 2
    (tmp_path / "a.zip").write_bytes(flipped(whole, at))

    found = checked(tmp_path / "a.zip")

    assert name in differing(found)
    assert name in found.says


@pytest.mark.parametrize("back", [19, 22])
def test_a_byte_of_the_directory_is_seen_too(tmp_path: Path, back: int) -> None:
    """What says where the files are: then it is no archive, or no submission, any more."""
    whole = archive("summary")
    (tmp_path / "a.zip").write_bytes(flipped(whole, len(whole) - back))

    with pytest.raises(UsageError, match=r"a\.zip"):
        verify(tmp_path / "a.zip")


def test_a_missing_file_is_named(tmp_path: Path, short: Files) -> None:
    for name in short:
        if name == "manifest.json":
            continue
        found = checked(zipped(tmp_path / "a.zip", {each: short[each] for each in short if each != name}))
        assert name in differing(found), name


def test_an_added_file_is_named(tmp_path: Path, short: Files) -> None:
    found = checked(zipped(tmp_path / "a.zip", {**short, "quotation.pdf": b"%PDF"}))

    assert differing(found) == {"quotation.pdf"}
    assert failed(found) == {"hashes"}


def test_without_a_manifest_it_is_no_submission(tmp_path: Path, short: Files) -> None:
    bare = {name: content for name, content in short.items() if name != "manifest.json"}

    with pytest.raises(UsageError, match="no sealed submission"):
        verify(zipped(tmp_path / "a.zip", bare))


def test_a_submission_that_was_packed_with_its_folder_is_the_same(tmp_path: Path, short: Files) -> None:
    around = {f"from the broker/{name}": content for name, content in short.items()}

    assert checked(zipped(tmp_path / "a.zip", around)).intact


Change = Callable[[dict[str, Any]], None]


def _changed(files: Files, name: str, change: Change) -> Files:
    value = json.loads(files[name])
    change(value)
    text = json.dumps(value, indent=2, ensure_ascii=False) + "\n"
    return {**files, name: text.encode()}


def _better(document: dict[str, Any]) -> None:
    name, response = next(
        (name, each)
        for name, each in document["responses"].items()
        if isinstance(each, dict) and type(each.get("value")) is int and each["value"] < 4
    )
    document["responses"][name] = {**response, "value": 4}


def _digest_anew(files: Files) -> str:
    texts = [files[name].decode() for name in ("assessment.json", "evaluation.json", "evidence-index.json")]
    digest = json.loads(files["manifest.json"])["pack"]["digest"]
    return content_digest(texts[0], texts[1], texts[2], digest)


def test_an_answer_changed_with_a_new_digest_is_found_by_scoring_again(tmp_path: Path, files: Files) -> None:
    better = _changed(files, "assessment.json", _better)
    digest = _digest_anew(better)
    name = f"{json.loads(files['manifest.json'])['submission'][:-8]}{digest[7:15]}"
    forged = listed_anew(better, digest=digest, content_digest=digest, submission=name)

    found = checked(zipped(tmp_path / "a.zip", forged))

    assert failed(found) == {"re-evaluation", "pdf-figures", "papers"}
    assert {"evaluation.json", "report.pdf", "report.docx", "workbook.xlsx"} <= differing(found)


def test_answer_and_figures_changed_together_are_found_on_paper(tmp_path: Path, files: Files) -> None:
    """Whoever scores the better answer with the same program still holds a report that prints the old one."""
    pack, _ = tissue()
    better = parse_assessment(
        _changed(files, "assessment.json", _better)["assessment.json"].decode(), "", pack
    )
    sealed(tmp_path / "better.zip", source=Source(pack, better))
    others = files_of(tmp_path / "better.zip")
    forged = {**others, "report.pdf": files["report.pdf"]}
    manifest = json.loads(others["manifest.json"])

    found = checked(zipped(tmp_path / "a.zip", listed_anew(forged, digest=manifest["digest"])))

    assert failed(found) == {"pdf-figures"}
    assert differing(found) == {"report.pdf"}
    assert any("the answers give" in one.because for one in found.differences)


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("assessment.json", lambda v: v.update(explanations={"no-such": "x"})),
        ("assessment.json", lambda v: v["registry"].update(organisation="Somebody else")),
        ("assessment.json", lambda v: v["attested"][0].update(name="Somebody else")),
        ("assessment.json", lambda v: v.update(nothing_withheld=True)),
        ("evaluation.json", lambda v: v["score"].update(points=99.9)),
        ("evaluation.json", lambda v: v["band"].update(id="preferred")),
        ("evaluation.json", lambda v: v["contributions"][0].update(because="All is well.")),
        ("evaluation.json", lambda v: v["recommendations"].pop()),
        ("evidence-index.json", lambda v: v["evidence"][0].update(grade="verified")),
        ("evidence-index.json", lambda v: v["evidence"].pop()),
    ],
)
def test_whatever_is_changed_with_new_digests_of_files_is_found(
    tmp_path: Path, short: Files, name: str, change: Change
) -> None:
    found = checked(zipped(tmp_path / "a.zip", listed_anew(_changed(short, name, change))))

    assert "re-evaluation" in failed(found)


@pytest.mark.parametrize(
    ("changes", "check"),
    [
        ({"registry": {"name": "Another", "organisation": "Registry"}}, "manifest"),
        ({"attested": []}, "re-evaluation"),
        ({"sealed_on": "2027-01-01"}, "re-evaluation"),
        ({"content_digest": "sha256:" + "ab" * 32}, "re-evaluation"),
        ({"variant": "redacted"}, "pdf-figures"),
        ({"submission": "another-name"}, "manifest"),
        ({"pack": {"id": "tissue-bank-basics", "version": "9.0.0", "digest": "sha256:1"}}, "re-evaluation"),
        ({"signed": True}, "signature"),
        ({"language": "de", "digest": "sha256:" + "cd" * 32}, "pdf-figures"),
    ],
)
def test_a_manifest_that_says_something_else_is_found(
    tmp_path: Path, short: Files, changes: dict[str, Any], check: str
) -> None:
    found = checked(zipped(tmp_path / "a.zip", listed_anew(short, **changes)))

    assert check in failed(found)


def test_another_digest_of_the_whole_is_found(tmp_path: Path, files: Files) -> None:
    """Only where the whole is enclosed; a summary cannot be held against the digest of what it leaves out."""
    found = checked(zipped(tmp_path / "a.zip", listed_anew(files, digest="sha256:" + "ab" * 32)))

    assert "re-evaluation" in failed(found)


def test_a_pack_with_other_weights_is_found(tmp_path: Path, short: Files) -> None:
    """Even a sound pack that scores the answers better is not the one that was sealed."""
    value = json.loads(short["pack.json"])
    value["domains"][0]["weight"] += 20
    content = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()

    found = checked(zipped(tmp_path / "a.zip", listed_anew({**short, "pack.json": content})))

    assert {"re-evaluation", "pdf-figures"} <= failed(found)


@pytest.mark.parametrize("page", [0, 1, -1])
def test_a_word_or_number_changed_on_paper_is_found(tmp_path: Path, files: Files, page: int) -> None:
    """A forger who edits the PDF and gives it a new digest in manifest and checksum."""
    forged = {**files, "report.pdf": _edited(files["report.pdf"], page)}

    found = checked(zipped(tmp_path / "a.zip", listed_anew(forged)))

    assert failed(found) == {"pdf-figures"}
    assert differing(found) == {"report.pdf"}


def _edited(content: bytes, number: int) -> bytes:
    """Return a PDF one of whose pages prints a line of text backwards."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        page = pdf.pages[number]
        edited, done = [], False
        for each in pikepdf.parse_content_stream(page):
            operands = list(each.operands)
            if not done and str(each.operator) == "Tj" and len(bytes(operands[0])) > 3:
                operands, done = [pikepdf.String(bytes(operands[0])[::-1])], True
            edited.append((operands, each.operator))
        page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(edited))
        pdf.save(out)
    return out.getvalue()


def test_a_submission_of_another_version_is_checked_by_its_figures(tmp_path: Path, files: Files) -> None:
    older = listed_anew(files, program="regrisk 0.0.1")
    reworded = listed_anew(
        _changed(files, "evaluation.json", lambda v: v["contributions"][0].update(because="Said otherwise.")),
        program="regrisk 0.0.1",
    )

    found = checked(zipped(tmp_path / "a.zip", older))
    assert found.intact, found.differences
    (printed,) = (each for each in found.checks if each.id == "pdf-figures")
    assert "word by word" not in printed.because
    assert {one.because for one in checked(zipped(tmp_path / "b.zip", reworded)).differences} == {
        "the digest it states is not that of answers, figures, evidence and pack together."
    }


@pytest.mark.parametrize(("changes", "says"), [({"format": 2}, "newer regrisk"), ({"method": 7}, "method 7")])
def test_what_this_version_cannot_check_is_refused(
    tmp_path: Path, short: Files, changes: dict[str, Any], says: str
) -> None:
    with pytest.raises(UsageError, match=says):
        verify(zipped(tmp_path / "a.zip", listed_anew(short, **changes)))


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"format": 1}', "[" * 100_000, '{"a": 1, "a": 2}'])
@pytest.mark.parametrize("name", ["manifest.json", "assessment.json", "evaluation.json", "pack.json"])
def test_a_file_that_holds_something_else_is_a_difference(
    tmp_path: Path, short: Files, name: str, text: str
) -> None:
    broken = {**short, name: text.encode()}
    if name != "manifest.json":
        broken = listed_anew(broken)

    found = checked(zipped(tmp_path / "a.zip", broken))

    assert not found.intact


def test_a_check_that_nobody_wants_any_more_ends(tmp_path: Path, short: Files) -> None:
    assert verify(zipped(tmp_path / "a.zip", short), cancelled=lambda: True) is None


@settings(max_examples=100 if LONG else 12, deadline=None)
@given(st.integers(0, 10**6))
def test_random_assessments_are_sealed_and_found_intact(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    pack, base = tissue()
    assessment = ready(pack, at_random(pack, base, seed))
    out = tmp_path_factory.mktemp("random") / "a.zip"
    variant = ("full", "summary", "redacted")[seed % 3]

    sealed(out, {"variant": variant}, Source(pack, assessment))

    found = checked(out)
    assert found.intact, found.differences


def test_the_document_inside_is_one_that_every_verb_reads(tmp_path: Path, files: Files) -> None:
    pack, assessment = tissue()
    read = parse_assessment(files["assessment.json"].decode(), "inside", pack)

    assert read == assessment
    assert any(isinstance(each, Answered) for each in read.responses.values())
    assert write_assessment_json(read).encode() == files["assessment.json"]
