"""The tree has the shape that imports, builds and readers rely on."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

LONGEST_FILE = 350
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}


@pytest.mark.parametrize("folder", ["packaging", "ui", "questionnaires", "tests"])
def test_folders_that_are_no_packages_have_no_init(root: Path, folder: str) -> None:
    """With one, packaging/ would hide the library of that name, and ui/ would be a second import name."""
    assert (root / folder).is_dir()
    assert not (root / folder / "__init__.py").exists()


def test_the_packaging_folder_does_not_hide_the_packaging_library(root: Path) -> None:
    subprocess.run([sys.executable, "-c", "import packaging.requirements"], cwd=root, check=True)


def test_no_file_is_too_long(product_code: tuple[Path, ...]) -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in product_code}

    assert {str(path): lines for path, lines in lengths.items() if lines > LONGEST_FILE} == {}


def test_no_module_has_a_vague_name(product_code: tuple[Path, ...]) -> None:
    assert [
        str(path) for path in product_code if path.stem in VAGUE_NAMES or path.parent.name in VAGUE_NAMES
    ] == []


def test_package_files_hold_a_docstring_and_run_nothing(product_code: tuple[Path, ...]) -> None:
    """Re-exports and the version are fine; anything else would run on import."""
    for path in product_code:
        if path.name != "__init__.py":
            continue
        body = ast.parse(path.read_text(encoding="utf-8")).body
        assert body, f"{path}: say in one line what the package is for"
        assert ast.get_docstring(ast.Module(body, [])), f"{path}: say in one line what the package is for"
        for statement in body[1:]:
            assert isinstance(statement, ast.Import | ast.ImportFrom | ast.Assign), (
                f"{path}:{statement.lineno}"
            )


def test_every_package_folder_is_a_package(root: Path, product_code: tuple[Path, ...]) -> None:
    """A folder without its __init__.py would work here and be missed by the type check."""
    for path in product_code:
        for folder in path.parents:
            if folder in (root, root / "ui"):
                break
            assert (folder / "__init__.py").is_file(), f"{folder} has no __init__.py"


@pytest.mark.parametrize(
    "folder", ["regrisk/assets/fonts", "ui/regrisk_ui/assets/fonts", "ui/regrisk_ui/assets/icons"]
)
def test_what_others_made_has_its_licence_beside_it(root: Path, folder: str) -> None:
    licence = (root / folder / "LICENSE").read_text(encoding="utf-8")

    assert "copyright" in licence.lower()
    assert len(list((root / folder).glob("*.*"))) > 2


@pytest.mark.parametrize("font", ["regrisk/assets/fonts", "ui/regrisk_ui/assets/fonts"])
def test_fonts_are_truetype(root: Path, font: str) -> None:
    """The report embeds no other kind."""
    for path in (root / font).glob("*.ttf"):
        assert path.read_bytes()[:4] == b"\x00\x01\x00\x00", f"{path} is not a TrueType file"
