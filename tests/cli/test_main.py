"""The command as a whole: help, errors and exit codes, encodings, pipes, and what it loads."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest

from regrisk import __version__
from regrisk.cli import score
from regrisk.cli.main import regrisk
from regrisk.cli.verbs import VERBS

from .conftest import Command

Process = Callable[..., subprocess.CompletedProcess[bytes]]

HEAVY = ("reportlab", "PySide6", "numpy", "highspy", "pikepdf", "sqlite_utils", "yaml", "pydantic")


def commands(group: click.Group, path: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    """Return every command below *group*, groups too, as the words that call it."""
    found: list[tuple[str, ...]] = []
    context = click.Context(group)
    for name in group.list_commands(context):
        one = group.get_command(context, name)
        found.append((*path, name))
        if isinstance(one, click.Group):
            found += commands(one, (*path, name))
    return found


@pytest.mark.parametrize("words", [(), *commands(regrisk)], ids=" ".join)
def test_every_command_has_help_for_itself_and_each_option(words: tuple[str, ...], command: Command) -> None:
    said = command(*words, "--help")

    assert said.code == 0
    assert said.err == ""
    assert said.out.startswith(f"Usage: {' '.join(('regrisk', *words))} ")
    one: click.Command | None = regrisk
    for word in words:
        assert isinstance(one, click.Group)
        one = one.get_command(click.Context(one), word)
    assert one is not None
    assert one.help
    for option in one.params:
        if isinstance(option, click.Option):
            assert option.help
            assert option.help.endswith((".", "]"))


def test_the_verbs_say_the_same_in_both_places() -> None:
    context = click.Context(regrisk)

    for verb, (_, sentence) in VERBS.items():
        one = regrisk.get_command(context, verb)
        assert one is not None
        assert (one.help or "").split("\n")[0] == sentence


def test_the_version_is_told(command: Command) -> None:
    assert command("--version") == (0, f"regrisk {__version__}\n", "")


def test_help_comes_without_loading_what_it_does_not_need() -> None:
    """Help is there before a hand has left the key."""
    program = (
        "import sys\nfrom regrisk.cli.main import run\ncode = run(['--help'])\n"
        f"print([name for name in {HEAVY} if name in sys.modules], code, file=sys.stderr)"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert said.stderr == "[] 0\n"


@pytest.mark.parametrize("verb", [("score", "{mid}"), ("assess", "list"), ("pack", "check", "{pack}")])
def test_no_verb_but_the_report_loads_the_paper_or_the_window(
    verb: tuple[str, ...], mid_size: Path, tmp_path: Path
) -> None:
    words = [word.format(mid=mid_size, pack=mid_size.parents[1]) for word in verb]
    program = (
        f"import sys\nfrom regrisk.cli.main import run\nrun({words!r})\n"
        "print([name for name in ('reportlab', 'PySide6', 'numpy', 'highspy') if name in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert said.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("scor",), "regrisk: No such command 'scor'. 'regrisk --help' shows"),
        (("score",), "regrisk score: Missing argument 'FILE'. 'regrisk score --help' shows"),
        (("score", "--jsn", "x"), "No such option"),
        (("score", "x", "--on", "24.11.2026"), '"24.11.2026" is no day. Write it as 2026-11-24.'),
        (("score", "x", "--on", "2026-02-30"), '"2026-02-30" is no day.'),
        (("assess", "show", "9" * 30), "is not in the range"),
        (("compare", "9" * 30, "1"), "There is no such file"),
        (("assess", "show", "first"), "'first' is not a valid integer"),
        (("assess",), "Missing command"),
        (("report", "x"), "Missing option '-o'"),
        (("report", "x", "-o", "y.pdf", "--paper", "a3"), "'a3' is not one of 'letter', 'a4'"),
    ],
)
def test_a_wrong_use_gives_one_sentence_and_exit_code_2(
    words: tuple[str, ...], says: str, command: Command
) -> None:
    said = command(*words)

    assert said.code == 2
    assert said.out == ""
    assert says in said.err
    assert said.err.count("\n") == 1


def test_a_fault_of_the_program_keeps_its_traceback(
    command: Command, mid_size: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise RuntimeError("broken inside")

    monkeypatch.setattr(score, "score_file", fails)

    said = command("score", mid_size)

    assert said.code == 70
    assert said.out == ""
    assert said.err.startswith("regrisk: this is a fault of the program, not yours.")
    assert "RuntimeError: broken inside" in said.err
    assert "Traceback" in said.err


def test_an_interruption_ends_with_a_word(
    command: Command, mid_size: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(score, "score_file", interrupted)

    said = command("score", mid_size)

    assert (said.code, said.out, said.err.strip()) == (130, "", "Stopped.")


def test_without_a_display_the_window_is_declined_before_its_toolkit_is_loaded(process: Process) -> None:
    said = process(DISPLAY=None, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=None)

    assert said.returncode == 2
    assert said.stdout == b""
    assert said.stderr.decode().startswith("There is no display here, so no window can be opened.")
    assert said.stderr.count(b"\n") == 1


@pytest.mark.parametrize(
    "changes",
    [
        {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
        {"LC_ALL": "POSIX", "PYTHONIOENCODING": "latin-1"},
    ],
)
def test_every_character_is_printed_whatever_the_locale(
    process: Process, mid_size: Path, tmp_path: Path, changes: dict[str, str]
) -> None:
    document = tmp_path / "document.yaml"
    name = "Zürich–Łódź 登録 Registry"
    document.write_text(
        mid_size.read_text("utf-8").replace("Lakes Arthroplasty Registry", name), encoding="utf-8"
    )

    said = process("score", document, **changes)

    assert said.returncode == 0
    assert said.stdout.decode("utf-8").startswith(f"{name}, Lakes")


def test_a_file_name_that_is_no_text_is_still_told(process: Process, tmp_path: Path) -> None:
    said = process("score", tmp_path / "caf\udce9.yaml", LC_ALL="C.UTF-8")

    assert said.returncode == 2
    assert rb"caf\udce9.yaml: There is no such file." in said.stderr


def test_a_reader_who_leaves_early_is_no_fault(mid_size: Path) -> None:
    for words in (["score", str(mid_size)], ["score", str(mid_size), "--json"], ["--help"]):
        program = subprocess.Popen(
            [sys.executable, "-m", "regrisk", *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdout.close()
        with program.stderr as stderr:
            complaint = stderr.read()
        assert (program.wait(), complaint) == (0, b"")
