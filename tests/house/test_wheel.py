"""The wheel carries all that the program needs, and nothing else."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from the clone as it is, without a download."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], cwd=root, check=True
    )
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def packed(wheel: Path) -> frozenset[str]:
    """The names of the files in the wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return frozenset(archive.namelist())


def test_the_wheel_holds_every_file_of_the_program(
    root: Path, project_files: tuple[Path, ...], packed: frozenset[str]
) -> None:
    """Code, packs, fonts, icons and tokens: what is in the tree is in the wheel."""
    places = {"regrisk": "regrisk", "ui/regrisk_ui": "regrisk_ui", "questionnaires": "regrisk/questionnaires"}
    expected = {
        f"{target}/{path.relative_to(root / source).as_posix()}"
        for source, target in places.items()
        for path in project_files
        if path.is_relative_to(root / source)
    }

    assert expected - packed == set()
    for kind in (".ttf", ".svg", "/tokens.json", "/LICENSE", "/pack.yaml"):
        assert any(name.endswith(kind) for name in packed), f"no {kind} in the wheel"


def test_the_wheel_takes_two_names_and_no_more(packed: frozenset[str]) -> None:
    tops = {name.partition("/")[0] for name in packed}

    assert {top for top in tops if not top.endswith(".dist-info")} == {"regrisk", "regrisk_ui"}


def test_the_wheel_carries_the_licence(packed: frozenset[str]) -> None:
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in packed)


def test_the_wheel_works_away_from_the_clone(wheel: Path, tmp_path: Path) -> None:
    """Unpacked in another folder it finds its own packs and scores the examples in them."""
    site, elsewhere = tmp_path / "site", tmp_path / "elsewhere"
    elsewhere.mkdir()
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    example = sorted(site.glob("regrisk/questionnaires/medical-registry/examples/*.yaml"))[0]

    def said(*words: str) -> str:
        environment = {**os.environ, "PYTHONPATH": str(site)}
        done = subprocess.run(
            [sys.executable, *words],
            cwd=elsewhere,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    assert said("-c", "import regrisk; print(regrisk.__file__)").strip() == str(
        site / "regrisk" / "__init__.py"
    )
    assert json.loads(said("-m", "regrisk", "score", str(example), "--json"))
