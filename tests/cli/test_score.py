"""``regrisk score``: the contract of its JSON, and every kind of document it refuses."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from .conftest import Command

EXAMPLES = (
    "mid-size-conditional",
    "mid-size-conditional-2025-11",
    "mid-size-conditional-2026-05",
    "small-new-quick",
    "strong-renewal",
    "weak-start",
)
HEAD = """format: 1
pack: medical-registry
registry: {name: Lakes, organisation: Society}
taken_on: 2026-11-20
"""


@pytest.mark.parametrize("name", EXAMPLES)
def test_two_runs_print_the_same_bytes(
    name: str, process: Callable[..., CompletedProcess[bytes]], examples: Path
) -> None:
    first = process("score", examples / f"{name}.yaml", "--json", PYTHONHASHSEED="1", LC_ALL="C")
    second = process("score", examples / f"{name}.yaml", "--json", PYTHONHASHSEED="4242", LC_ALL="C.UTF-8")

    assert first.returncode == second.returncode == 0
    assert first.stdout == second.stdout


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_json_has_its_parts_and_every_question(name: str, command: Command, examples: Path) -> None:
    said = command("score", examples / f"{name}.yaml", "--json")

    assert said.code == 0
    told = json.loads(said.out)
    assert (told["format"], told["method"], told["pack"]["id"]) == (1, 1, "medical-registry")
    assert set(told["score"]) >= {
        "points",
        "exact",
        "potential",
        "evidenced",
        "answered_share",
        "provisional",
    }
    assert len(told["contributions"]) == 120


def test_the_day_of_evaluation_is_that_of_the_document_unless_another_is_named(
    command: Command, mid_size: Path
) -> None:
    usual = json.loads(command("score", mid_size, "--json").out)
    later = json.loads(command("score", mid_size, "--json", "--on", "2029-01-01").out)

    assert (usual["evaluated_on"], later["evaluated_on"]) == ("2026-11-20", "2029-01-01")
    assert later["score"]["points"] == usual["score"]["points"]
    assert later["score"]["evidenced"] < usual["score"]["evidenced"]


@pytest.mark.parametrize(
    ("band", "code"), [("not_ready", 0), ("conditional", 0), ("standard", 1), ("preferred", 1)]
)
def test_a_band_below_the_one_wanted_is_a_no(command: Command, mid_size: Path, band: str, code: int) -> None:
    said = command("score", mid_size, "--json", "--fail-under", band)

    assert said.code == code
    assert json.loads(said.out)["band"]["id"] == "conditional"
    assert said.err == (f'{mid_size}: the band is "conditional", below "{band}".\n' if code else "")


def test_a_band_that_is_none_is_a_mistake_and_prints_nothing(command: Command, mid_size: Path) -> None:
    said = command("score", mid_size, "--json", "--fail-under", "superb")

    assert (said.code, said.out) == (2, "")
    assert 'has no band "superb"' in said.err
    assert said.err.count("conditional") == 1


def test_a_device_without_end_is_read_no_further_than_a_document_may_go(command: Command) -> None:
    said = command("score", "/dev/zero")

    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("/dev/zero: The file is longer than 2,000,000 bytes")


def test_a_pack_of_ones_own_is_used(command: Command, mid_size: Path, examples: Path) -> None:
    said = command("score", mid_size, "--json", "--pack", examples.parent)

    assert said.out == command("score", mid_size, "--json").out


def test_a_document_for_another_pack_is_refused(command: Command, tmp_path: Path) -> None:
    document = tmp_path / "document.yaml"
    document.write_text(HEAD.replace("medical-registry", "medical-registri"))

    said = command("score", document)

    assert (said.code, said.out) == (2, "")
    assert "medical-registri" in said.err
    assert "medical-registry" in said.err


def test_every_problem_of_a_document_is_one_line_with_its_place(command: Command, tmp_path: Path) -> None:
    document = tmp_path / "document.yaml"
    document.write_text(
        HEAD.replace("2026-11-20", "2026-11-31")
        + """responses:
  DAT-01: 3
  DAT-98: 2
  DAT-02: 7
  ENC-04: {value: nearlyy}
  DAT-03: {not_applicable: "  "}
  DAT-04: {value: 2, as_of: 2026-02-30}
"""
    )

    said = command("score", document, "--json")

    assert (said.code, said.out) == (2, "")
    lines = said.err.splitlines()
    assert [line.split(" ")[0] for line in lines] == [
        f"{document}:{line}:{column}:"
        for line, column in ((4, 11), (7, 3), (8, 11), (9, 19), (10, 28), (11, 29))
    ]
    for line, says in zip(lines, ("taken_on", "DAT-98", "DAT-02", "ENC-04", "DAT-03", "as_of"), strict=True):
        assert says in line
    assert list(tmp_path.iterdir()) == [document]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b"\n\n# only a comment\n", "empty"),
        (b"[" * 60_000, "nest"),
        ((b"a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n"), "alias"),
        (b"\xff\xfe\x00broken", "UTF-8"),
        (HEAD.encode() + b"responses: {DAT-01: 1}\nresponses: {DAT-01: 2}\n", "responses"),
        (
            HEAD.encode() + b"responses: {DAT-01: {value: 1, note: " + b"x" * 10_000_000 + b"}}\n",
            "bytes long",
        ),
        (HEAD.encode() + b"responses: {DAT-01: {value: 1, note: " + b"x" * 6_000 + b"}}\n", "5,000"),
        (HEAD.encode() + b'responses: {DAT-01: {value: 1, note: "\\ud83d"}}\n', ""),
        (HEAD.encode() + b'responses: {DAT-01: {value: 1, note: "\\e[2J"}}\n', ""),
        (HEAD.encode() + b"profile: {PRF-07: .nan}\n", "PRF-07"),
    ],
    ids=[
        "empty",
        "comment",
        "brackets",
        "aliases",
        "no text",
        "twice",
        "10 MB note",
        "6 kB note",
        "half a character",
        "escape",
        "no number",
    ],
)
@pytest.mark.parametrize("verb", [("score",), ("assess", "import")], ids=["score", "import"])
def test_a_damaged_document_gives_sentences_and_nothing_is_written(
    command: Command, tmp_path: Path, content: bytes, says: str, verb: tuple[str, ...]
) -> None:
    document, workspace = tmp_path / "document.yaml", tmp_path / "workspace.regrisk"
    document.write_bytes(content)

    said = command("--workspace", workspace, *verb, document)

    assert said.code == 2
    assert said.out == ""
    assert says in said.err
    assert "Traceback" not in said.err
    assert len(said.err) < 2_000
    assert all(line.startswith(str(document)) for line in said.err.splitlines())
    assert not workspace.exists()


@pytest.mark.parametrize("where", ["missing.yaml", "folder", "file/document.yaml"])
def test_a_document_that_is_not_there_gives_a_sentence(command: Command, tmp_path: Path, where: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("")

    said = command("score", tmp_path / where)

    assert (said.code, said.out) == (2, "")
    assert said.err.count("\n") == 1
    assert said.err.startswith(f"{tmp_path / where}: ")
