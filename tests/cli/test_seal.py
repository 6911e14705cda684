"""Sealing and checking on the command line."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from regrisk.app.shipped import shipped_pack
from regrisk.app.workspace import Workspace
from regrisk.packs.document import read_assessment
from tests.cli.conftest import Command

BY = ("--attested-by", "Tobias Lindqvist", "--role", "Executive Director")
Process = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def strong(examples: Path) -> Path:
    return examples / "strong-renewal.yaml"


def test_a_document_is_sealed_and_found_intact(tmp_path: Path, command: Command, strong: Path) -> None:
    out = tmp_path / "a.zip"

    done = command("seal", strong, "-o", out, *BY)

    assert done.code == 0
    assert done.out.startswith(f"{out}: sealed as copper-canyon-device-registries-2026-11-18-")
    assert "9 files" in done.out
    assert "when cover should start" in done.err
    assert done.err.rstrip().endswith("and not one made on purpose.")
    checked = command("verify", out)
    assert (checked.code, checked.err) == (0, "")
    assert "intact" in checked.out.splitlines()[0]


def test_the_json_of_both_is_a_contract(tmp_path: Path, command: Command, strong: Path) -> None:
    out = tmp_path / "a.zip"

    done = command("seal", strong, "-o", out, *BY, "--variant", "redacted", "--on", "2026-12-01", "--json")

    assert (done.code, done.err) == (0, "")
    value = json.loads(done.out)
    assert value["format"] == 1
    assert (value["path"], value["variant"], value["sealed_on"]) == (str(out), "redacted", "2026-12-01")
    assert value["digest"].startswith("sha256:")
    assert value["submission"].endswith(value["digest"][7:15])
    assert value["files"] == 9
    checked = json.loads(command("verify", out, "--json").out)
    assert {name: checked[name] for name in ("format", "kind", "intact", "signed", "differences")} == {
        "format": 1,
        "kind": "submission",
        "intact": True,
        "signed": "none",
        "differences": [],
    }
    ids = [check["id"] for check in checked["checks"]]
    assert ids == ["manifest", "hashes", "signature", "re-evaluation", "pdf-figures", "papers"]
    assert all(set(check) == {"id", "ok", "because"} for check in checked["checks"])


def test_what_stands_in_the_way_is_a_line_each_and_exit_code_2(
    tmp_path: Path, command: Command, examples: Path
) -> None:
    done = command("seal", examples / "mid-size-conditional.yaml", "-o", tmp_path / "a.zip", "--json")

    assert (done.code, done.out) == (2, "")
    lines = done.err.strip().splitlines()
    assert len(lines) == 8  # seven contradictions, and nobody attests
    assert lines[-1] == "Nobody attests to the answers. Name who does, and in which role."
    assert list(tmp_path.iterdir()) == []


def test_a_difference_is_exit_code_1(tmp_path: Path, command: Command, strong: Path) -> None:
    command("seal", strong, "-o", tmp_path / "out", *BY)
    with (tmp_path / "out" / "workbook.xlsx").open("ab") as file:
        file.write(b"x")

    done = command("verify", tmp_path / "out")
    assert done.code == 1
    assert "workbook.xlsx differs" in " ".join(done.out.split())
    value = json.loads(command("verify", tmp_path / "out", "--json").out)
    assert value["intact"] is False
    assert [each["path"] for each in value["differences"]] == ["workbook.xlsx"]


def test_what_is_no_submission_is_exit_code_2(tmp_path: Path, command: Command) -> None:
    (tmp_path / "a.zip").write_text("no zip")

    for path in (tmp_path / "a.zip", tmp_path, tmp_path / "none"):
        done = command("verify", path, "--json")
        assert (done.code, done.out) == (2, "")
        assert str(path) in done.err


def test_a_workspace_is_checked_with_the_same_verb(tmp_path: Path, command: Command, strong: Path) -> None:
    path = tmp_path / "w.regrisk"
    with Workspace.open(path) as opened:
        opened.import_assessment(read_assessment(strong, shipped_pack()))

    value = json.loads(command("verify", path, "--json").out)
    assert (value["kind"], value["intact"]) == ("workspace", True)
    assert [check["id"] for check in value["checks"]] == ["re-evaluation", "history", "seals"]


def test_the_trend_of_a_workspace_is_enclosed_and_checked(
    tmp_path: Path, command: Command, examples: Path
) -> None:
    path = tmp_path / "w.regrisk"
    command("assess", "import", examples / "mid-size-conditional-2025-11.yaml", "--workspace", path)
    pack = shipped_pack()
    document = read_assessment(examples / "mid-size-conditional.yaml", pack)
    whole = tmp_path / "whole.yaml"
    text = (examples / "mid-size-conditional.yaml").read_text(encoding="utf-8")
    explanations = "".join(f"  {rule.id}: It is so.\n" for rule in pack.contradictions)
    whole.write_text(f"{text}\nexplanations:\n{explanations}", encoding="utf-8")

    done = command("seal", whole, "-o", tmp_path / "a", *BY, "--workspace", path)

    assert done.code == 0, done.err
    (point,) = json.loads((tmp_path / "a" / "history.json").read_text())["points"]
    assert point["taken_on"] < document.taken_on.isoformat()
    assert command("verify", tmp_path / "a").code == 0


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--attested-by", "A"), "Give both"),
        (("--role", "B"), "Give both"),
        (("--attested-by", " ", "--role", "B"), "is empty"),
        ((*BY, "--new-key"), "--sign P12"),
        ((*BY, "--sign", "none.p12", "--passphrase-fd", "0"), "the key cannot be read"),
        ((*BY, "--variant", "redacted", "--evidence", "."), "encloses no files of evidence"),
        ((*BY, "--on", "yesterday"), "is no day"),
    ],
)
def test_what_cannot_be_asked_for_is_a_sentence(
    tmp_path: Path, command: Command, strong: Path, arguments: tuple[str, ...], says: str
) -> None:
    done = command("seal", strong, "-o", tmp_path / "a.zip", *arguments)

    assert (done.code, done.out) == (2, "")
    assert says in done.err
    assert list(tmp_path.iterdir()) == []


def run(tmp_path: Path, passphrase: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the command with a passphrase on a descriptor of its own."""
    read, write = os.pipe()
    os.write(write, f"{passphrase}\n".encode())
    os.close(write)
    try:
        return subprocess.run(
            [sys.executable, "-m", "regrisk", *map(str, arguments), "--passphrase-fd", str(read)],
            pass_fds=(read,),
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
    finally:
        os.close(read)


def test_a_new_key_signs_now_and_next_year(tmp_path: Path, command: Command, strong: Path) -> None:
    first = run(tmp_path, "a secret", "seal", strong, "-o", "a.zip", *BY, "--sign", "k.p12", "--new-key")
    assert first.returncode == 0, first.stderr
    again = run(tmp_path, "a secret", "seal", strong, "-o", "b.zip", *BY, "--sign", "k.p12")
    assert again.returncode == 0, again.stderr

    says = []
    for name in ("a.zip", "b.zip"):
        value = json.loads(command("verify", tmp_path / name, "--json").out)
        assert (value["intact"], value["signed"]) == (True, "valid")
        says.append(next(check["because"] for check in value["checks"] if check["id"] == "signature"))
    assert says[0] == says[1]


def test_another_passphrase_is_a_sentence_and_leaves_nothing(tmp_path: Path, strong: Path) -> None:
    run(tmp_path, "a secret", "seal", strong, "-o", "a.zip", *BY, "--sign", "k.p12", "--new-key")

    done = run(tmp_path, "another", "seal", strong, "-o", "b.zip", *BY, "--sign", "k.p12")
    assert (done.returncode, done.stdout) == (2, "")
    assert "the passphrase is another one" in done.stderr
    again = run(tmp_path, "another", "seal", strong, "-o", "b.zip", *BY, "--sign", "k.p12", "--new-key")
    assert again.returncode == 2
    assert "a file is there already" in again.stderr
    assert {path.name for path in tmp_path.iterdir()} == {"a.zip", "k.p12"}


def test_what_is_blocked_asks_for_no_passphrase_and_makes_no_key(tmp_path: Path, examples: Path) -> None:
    done = run(
        tmp_path, "pw", "seal", examples / "weak-start.yaml", "-o", "a.zip", "--sign", "k.p12", "--new-key"
    )

    assert done.returncode == 2
    assert "Nobody attests" in done.stderr
    assert list(tmp_path.iterdir()) == []
