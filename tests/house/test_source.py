"""What no file of the project may say."""

import re
from pathlib import Path

import pytest

# Paths of one machine and addresses inside one network mean nothing to whoever reads the project elsewhere.
MACHINE = re.compile(
    r"(?<![\w.}>-])/(?:root|work|home|Users|srv)/[\w.-]"
    r"|\b[A-Z]:\\Users\\"
    r"|\b(?:10|127)\.\d{1,3}\.\d{1,3}\.\d{1,3}\b|\b192\.168\.\d{1,3}\.\d{1,3}\b|\b172\.(?:1[6-9]|2\d|3[01])\.\d{1,3}\.\d{1,3}\b"
    r"|\blocalhost:\d"
)
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b")
UNEXPLAINED = re.compile(r"#\s*type:\s*ignore(?!\[)|#\s*noqa(?!:)")
# The two edges where anything may arrive: the command line's main, and the window's error hook.
EDGES = {"regrisk/cli/main.py", "ui/regrisk_ui/errors.py"}
FETCHERS = ("pyproject.toml", "Makefile", ".ci", ".github/workflows", "packaging")


def _texts(paths: tuple[Path, ...]) -> list[tuple[Path, str]]:
    texts = []
    for path in paths:
        try:
            texts.append((path, path.read_text(encoding="utf-8")))
        except UnicodeDecodeError:
            continue  # a font or a picture
    return texts


def _lines(paths: tuple[Path, ...], pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{path}:{number}: {line.strip()[:100]}"
        for path, text in _texts(paths)
        for number, line in enumerate(text.splitlines(), start=1)
        if pattern.search(line)
    ]


def test_no_file_names_a_machine(project_files: tuple[Path, ...]) -> None:
    assert _lines(project_files, MACHINE) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("see /home/" + "anna/notes", True),
        ("http://10." + "0.0.7/x", True),
        ("assets/home/x", False),
        ("1.10.2", False),
    ],
)
def test_a_machine_is_told_from_other_words(text: str, found: bool) -> None:
    assert bool(MACHINE.search(text)) is found


def test_nothing_that_fetches_names_an_address(root: Path, project_files: tuple[Path, ...]) -> None:
    """Where packages come from is the choice of whoever installs them, not of this project."""
    fetchers = tuple(
        path for path in project_files if any(path.is_relative_to(root / name) for name in FETCHERS)
    )

    assert _lines(fetchers, re.compile(r"\w://\w")) == []


def test_nothing_is_left_unfinished(root: Path, project_files: tuple[Path, ...]) -> None:
    code = tuple(path for path in project_files if path.suffix == ".py" and path != Path(__file__))

    assert _lines(code, UNFINISHED) == []


def test_every_exemption_says_from_what(project_files: tuple[Path, ...]) -> None:
    code = tuple(path for path in project_files if path.suffix == ".py" and path != Path(__file__))

    assert _lines(code, UNEXPLAINED) == []


def test_only_the_two_edges_catch_everything(root: Path, product_code: tuple[Path, ...]) -> None:
    inside = tuple(path for path in product_code if path.relative_to(root).as_posix() not in EDGES)

    assert _lines(inside, re.compile(r"except\s*(?:\(?\s*(?:Base)?Exception\b|:)")) == []
