"""Sealing and checking on the command line."""

import json
import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from regrisk.app.shipped import shipped_pack
from regrisk.app.workspace import Workspace
from regrisk.packs.document import read_assessment
from regrisk.packs.write import write_assessment
from tests.cli.conftest import Command, Said
from tests.submission.making import tissue

SHORT = ("--variant", "summary")
BY = ("--attested-by", "Tobias Lindqvist", "--role", "Executive Director")


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """The example of the small shipped pack, which lacks nothing to be sealed."""
    document = tmp_path / "documents" / "small.yaml"
    document.parent.mkdir()
    document.write_text(write_assessment(tissue()[1]), encoding="utf-8")
    return document


@pytest.fixture
def strong(examples: Path) -> Path:
    return examples / "strong-renewal.yaml"


def test_a_document_is_sealed_and_found_intact(tmp_path: Path, command: Command, strong: Path) -> None:
    """As a summary; the window seals its full report, and a test below that of a small registry."""
    out = tmp_path / "a.zip"

    done = command("seal", strong, "-o", out, *BY, *SHORT)

    assert done.code == 0
    assert done.out.startswith(f"{out}: sealed as copper-canyon-device-registries-2026-11-18-")
    assert "9 files" in done.out
    assert "when cover should start" in done.err
    assert done.err.rstrip().endswith("and not one made on purpose.")
    checked = command("verify", out)
    assert (checked.code, checked.err) == (0, "")
    assert "intact" in checked.out.splitlines()[0]


def test_the_json_of_both_is_a_contract(tmp_path: Path, command: Command, small: Path) -> None:
    out = tmp_path / "a.zip"

    done = command("seal", small, "-o", out, *BY, "--variant", "redacted", "--on", "2026-12-01", "--json")

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


def test_a_difference_is_exit_code_1(tmp_path: Path, command: Command, small: Path) -> None:
    command("seal", small, "-o", tmp_path / "out", *BY, *SHORT)
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
    tmp_path: Path, command: Command, small: Path
) -> None:
    path = tmp_path / "w.regrisk"
    _, document = tissue()
    before = tmp_path / "before.yaml"
    earlier = document.model_copy(update={"taken_on": document.taken_on - timedelta(days=365)})
    before.write_text(write_assessment(earlier), encoding="utf-8")
    assert command("assess", "import", before, "--workspace", path).code == 0

    done = command("seal", small, "-o", tmp_path / "a", "--workspace", path)

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
        ((*BY, "--on", "2026-11-17"), "taken on 18 Nov 2026, and none is sealed before it is taken"),
        ((*BY, "--evidence", "none"), "there is no such folder"),
        ((*BY, "--evidence", __file__), "there is no such folder"),
        ((*BY, "--sign", __file__, "--passphrase-fd", "99999999999999999999"), "No passphrase can be read"),
        ((*BY, "--sign", "/dev/zero", "--passphrase-fd", "{fd}"), "too large to be a key"),
        (("--attested-by", "A\x1bB", "--role", "B"), "a character that cannot be printed"),
    ],
)
def test_what_cannot_be_asked_for_is_a_sentence(
    tmp_path: Path, command: Command, strong: Path, arguments: tuple[str, ...], says: str
) -> None:
    with Path(__file__).open("rb") as passphrase:
        words = [word.format(fd=passphrase.fileno()) for word in arguments]
        done = command("seal", strong, "-o", tmp_path / "a.zip", *words)

    assert (done.code, done.out) == (2, "")
    assert says in done.err
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def secretly(tmp_path: Path, command: Command, monkeypatch: pytest.MonkeyPatch) -> Command:
    """Run the command in the folder of the test, with a passphrase on a descriptor of its own."""
    monkeypatch.chdir(tmp_path)

    def said(passphrase: str, *arguments: str | Path) -> Said:
        read, write = os.pipe()
        os.write(write, f"{passphrase}\n".encode())
        os.close(write)
        try:
            return command(*arguments, "--passphrase-fd", str(read))
        finally:
            os.close(read)

    return said


def test_a_new_key_signs_now_and_next_year(
    tmp_path: Path, command: Command, secretly: Command, small: Path
) -> None:
    first = secretly("a secret", "seal", small, "-o", "a.zip", *SHORT, "--sign", "k.p12", "--new-key")
    assert first.code == 0, first.err
    again = secretly("a secret", "seal", small, "-o", "b.zip", *SHORT, "--sign", "k.p12")
    assert again.code == 0, again.err

    says = []
    for name in ("a.zip", "b.zip"):
        value = json.loads(command("verify", tmp_path / name, "--json").out)
        assert (value["intact"], value["signed"]) == (True, "valid")
        says.append(next(check["because"] for check in value["checks"] if check["id"] == "signature"))
    assert says[0] == says[1]


def test_another_passphrase_is_a_sentence_and_leaves_nothing(
    tmp_path: Path, secretly: Command, small: Path
) -> None:
    secretly("a secret", "seal", small, "-o", "a.zip", *SHORT, "--sign", "k.p12", "--new-key")

    done = secretly("another", "seal", small, "-o", "b.zip", *SHORT, "--sign", "k.p12")
    assert (done.code, done.out) == (2, "")
    assert "the passphrase is another one" in done.err
    again = secretly("another", "seal", small, "-o", "b.zip", *SHORT, "--sign", "k.p12", "--new-key")
    assert again.code == 2
    assert "a file is there already" in again.err
    assert {path.name for path in tmp_path.iterdir()} == {"a.zip", "k.p12", "documents"}


def test_a_submission_takes_the_place_of_no_key_and_of_no_document(
    tmp_path: Path, secretly: Command, small: Path
) -> None:
    before = small.read_bytes()
    (tmp_path / "link.zip").symlink_to(tmp_path / "k.zip")
    for out in ("k.zip", "documents/../k.zip", "link.zip"):
        done = secretly("a secret", "seal", small, "-o", out, *SHORT, "--sign", "k.zip", "--new-key")
        assert (done.code, done.out) == (2, "")
        assert "this is the file of the key, too" in done.err
    over = secretly("a secret", "seal", small, "-o", small, *SHORT, "--sign", "k.p12", "--new-key")

    assert over.code == 2
    assert "this is the document to seal" in over.err
    assert small.read_bytes() == before
    assert {path.name for path in tmp_path.iterdir()} == {"link.zip", "documents"}


def test_what_is_blocked_asks_for_no_passphrase_and_makes_no_key(tmp_path: Path, examples: Path) -> None:
    """As a process of its own, which gets the descriptor from the one that starts it."""
    read, write = os.pipe()
    os.write(write, b"pw\n")
    os.close(write)
    asked = ("seal", str(examples / "weak-start.yaml"), "-o", "a.zip", "--sign", "k.p12", "--new-key")
    done = subprocess.run(
        [sys.executable, "-m", "regrisk", *asked, "--passphrase-fd", str(read)],
        pass_fds=(read,),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    left = os.read(read, 9)
    os.close(read)

    assert done.returncode == 2
    assert "Nobody attests" in done.stderr
    assert left == b"pw\n"
    assert list(tmp_path.iterdir()) == []
