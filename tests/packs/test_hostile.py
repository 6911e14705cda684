"""Damaged and hostile files end in a sentence; the process lives, and quickly knows."""

import os
import subprocess
import sys

import pytest

PROGRAM = """
import sys
from pathlib import Path
from regrisk.errors import DocumentError
from regrisk.packs.document import pack_id_of, read_assessment
from regrisk.packs.locate import bundled_pack
from regrisk.packs.read import read_pack
pack = read_pack(bundled_pack("tissue-bank-basics"))
for path in sorted(Path(sys.argv[1]).iterdir()):
    codes = []
    for read in (lambda path: read_assessment(path, pack), pack_id_of):
        try:
            read(path)
        except DocumentError as error:
            codes.append(error.problems[0].code)
    print(path.stem, *codes, flush=True)
"""

HEAD = b"format: 1\npack: tissue-bank-basics\nregistry: {name: A, organisation: B}\ntaken_on: 2026-11-20\n"
BOMB = b"a: &a [x,x,x,x,x,x,x,x,x]\n" + b"".join(
    b"%c: &%c [%s]\n" % (c, c, b",".join([b"*%c" % (c - 1)] * 9)) for c in range(ord("b"), ord("k"))
)


HOSTILE: tuple[tuple[bytes, str], ...] = (
    (b"", "YAML-EMPTY"),
    (b"\n\n# only a comment\n", "YAML-EMPTY"),
    (b"[" * 60_000, "YAML-DEPTH"),
    (b'{"a":' * 10_000, "YAML-DEPTH"),
    (HEAD + b"responses: " + b"{a: " * 20_000, "YAML-DEPTH"),
    (b"- " * 30_000 + b"x", "YAML-DEPTH"),
    (HEAD + b"responses:\n  STO-01: {value: 3, note: " + b"x" * 10_000_000 + b"}\n", "FILE-SIZE"),
    (BOMB, "YAML-ANCHOR"),
    (b"a: *nowhere\n", "YAML-ALIAS"),
    (b"!!python/object/apply:os.system ['true']\n", "YAML-TAG"),
    (b"a: \x00\n", "YAML-CHARACTER"),
    (bytes(range(256)) * 40, "FILE-TEXT"),
    (b"\x89PNG\r\n\x1a\n" + b"\x00" * 100, "FILE-TEXT"),
    ("a: ä\n".encode("utf-16"), "FILE-TEXT"),
    (HEAD + b"responses:\n\tSTO-01: 3\n", "YAML-SYNTAX"),
    (b"just words\n", "YAML-VALUE"),
    (b"- a\n- b\n", "YAML-VALUE"),
    (b"3\n", "YAML-VALUE"),
)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What a process of its own said of each file: the fault to be feared ends it without a traceback."""
    folder = tmp_path_factory.mktemp("hostile")
    for number, (content, _) in enumerate(HOSTILE):
        (folder / f"{number:02d}.yaml").write_bytes(content)
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.stderr == ""
    return {line.split()[0]: line.split()[1:] for line in ended.stdout.splitlines()}


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_a_hostile_file_is_a_sentence(told: dict[str, list[str]], number: int) -> None:
    code = HOSTILE[number][1]

    assert told.get(f"{number:02d}") == [code, code]
