"""The start of a pack is a sound pack; the schemas for editors accept what ships and point at slips."""

from pathlib import Path

import pytest

from regrisk.errors import UsageError
from regrisk.packs.cases import read_cases
from regrisk.packs.check import check_pack
from regrisk.packs.locate import bundled_packs
from regrisk.packs.new import new_pack
from regrisk.packs.read import read_pack
from regrisk.packs.schema import schemas
from regrisk.packs.yaml_reader import read_yaml
from tests.packs.json_schema import breaches

SCHEMAS = schemas()


def test_a_new_pack_passes_every_check(tmp_path: Path) -> None:
    folder = tmp_path / "my-pack"

    written = new_pack(folder)

    assert [str(problem) for problem in check_pack(folder)] == []
    assert read_pack(folder).id == "my-pack"
    assert len(read_cases(folder, read_pack(folder))) == 2
    assert {path for path in folder.rglob("*") if path.is_file()} == set(written)


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "my-pack"
    folder.mkdir()
    (folder / "notes.txt").write_text("mine", encoding="utf-8")

    with pytest.raises(UsageError, match="is not empty"):
        new_pack(folder)

    assert [path.name for path in folder.iterdir()] == ["notes.txt"]


@pytest.mark.parametrize("name", ["My Pack", "9lives", "pack_one", "-", "a" * 61])
def test_a_folder_that_cannot_name_a_pack_is_a_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError, match="cannot be the id of a pack"):
        new_pack(tmp_path / name)


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")

    with pytest.raises(UsageError, match="the pack cannot be written"):
        new_pack(tmp_path / "file" / "my-pack")


def files() -> list[tuple[Path, str]]:
    """Every file of the shipped packs with the schema it follows."""
    kinds = {"domains": "domain", "examples": "assessment", "tests": "case"}
    return [
        (
            path,
            f"{'translation-' * ('lang' in path.parts)}{kinds.get(path.parent.name, path.stem)}.schema.json",
        )
        for folder in bundled_packs()
        for path in sorted(folder.rglob("*.yaml"))
    ]


def test_every_kind_of_file_has_a_schema() -> None:
    needed = {schema for _, schema in files()}

    assert needed <= set(SCHEMAS)
    assert all(name.startswith(("translation-", "overlay.")) for name in set(SCHEMAS) - needed)


@pytest.mark.parametrize(("path", "schema"), files(), ids=lambda value: Path(str(value)).name)
def test_a_shipped_file_follows_its_schema(path: Path, schema: str) -> None:
    data = read_yaml(path.read_text(encoding="utf-8"), path.name).data

    assert list(breaches(data, SCHEMAS[schema], SCHEMAS[schema])) == []


@pytest.mark.parametrize(
    ("file", "schema", "old", "new"),
    [
        ("pack.yaml", "pack", "title:", "titel:"),
        ("pack.yaml", "pack", "version: 1.0.0", "version: 1.0"),
        ("bands.yaml", "bands", "at_least: 55", "at_least: 155"),
        ("domains/STO.yaml", "domain", "type: yesno", "type: yes_no"),
        ("domains/STO.yaml", "domain", "kind: decline", "kind: refuse"),
        ("domains/STO.yaml", "domain", "{answer: TBP-02, includes_any: [nitrogen]}", "{anser: TBP-02}"),
        ("controls.yaml", "controls", "priority: P3", "priority: P9"),
        ("examples/university-bank.yaml", "assessment", "{unknown: true, note", "{unknown: no, note"),
        ("tests/no-alarm.yaml", "case", "points_at_least", "point_at_least"),
    ],
)
def test_a_slip_breaks_the_schema(file: str, schema: str, old: str, new: str) -> None:
    [folder] = [folder for folder in bundled_packs() if folder.name == "tissue-bank-basics"]
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    whole = SCHEMAS[f"{schema}.schema.json"]

    assert list(breaches(read_yaml(text.replace(old, new), file).data, whole, whole))
