"""``regrisk form``, as its user runs it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from regrisk.cli.main import run
from regrisk.model.pack import Pack
from regrisk.packs.document import read_assessment

from .drawn import juniper
from .filling import held
from .made import topics


@pytest.fixture
def folder(tmp_path: Path, examples: Path) -> Path:
    """A form, its confirmed form file and a document."""
    (tmp_path / "form.pdf").write_bytes(juniper())
    (tmp_path / "answers.yaml").write_text((examples / "mid-size-conditional.yaml").read_text())
    assert run(["form", "map", str(tmp_path / "form.pdf"), "-o", str(tmp_path / "form.yaml")]) == 0
    mapping = tmp_path / "form.yaml"
    mapping.write_text(mapping.read_text().replace("confirmed: false", "confirmed: true"))
    return tmp_path


def _fill(folder: Path, out: Path) -> list[str]:
    words = ["form", "fill", *(str(folder / name) for name in ("form.pdf", "form.yaml", "answers.yaml"))]
    return [*words, "-o", str(out)]


def test_mapping_says_what_is_suggested_and_by_which_words(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert run(["form", "map", str(folder / "form.pdf"), "-o", str(folder / "other.yaml")]) == 0
    page = " ".join(capsys.readouterr().out.split())

    assert "The form has 16 fields on 2 pages" in page
    assert "0 confirmed, 16 suggested" in page
    assert (
        "q2_2 (page 1) “Is multi-factor login required for administrators?” "
        "mfa-admin: Multi-factor login: administrators "
        "88 % alike, by the words administrators, factor, login, multi "
        "Options: 1 (Yes); 2 (No). yes is 1, no is 2." in page
    )
    assert "Options: a (72 hours); b (7 days); c (14 days); d (30 days); e (No target). Say which" in page


def test_filling_says_what_was_filled_what_was_left_and_where_the_form_asks_for_more(
    folder: Path, capsys: pytest.CaptureFixture[str], shipped: Pack
) -> None:
    capsys.readouterr()
    out = folder / "out.pdf"
    assert run(_fill(folder, out)) == 0
    page = " ".join(capsys.readouterr().out.split())
    answers = topics(shipped, read_assessment(folder / "answers.yaml", shipped))

    values = held(out.read_bytes())
    filled = [name for name, value in values.items() if value not in ("", "Off")]
    assert f"{len(filled)} of 16 fields filled in {out}" in page
    assert (values["people"], values["declined"], values["q2_2"]) == ("182,000", "No", "")
    admin = answers["mfa-admin"]
    assert admin.strict is not None
    stricter, left = page.index("The form asks for more than the answer says"), page.index("Left empty:")
    assert stricter < page.index(admin.strict) < left
    assert stricter < page.index(admin.add[0]) < left
    for name, value in values.items():
        if value in ("", "Off"):
            assert page.index(f"{name} (page ", left) > left
    assert shipped.caution in page


def _same(folder: Path) -> Path:
    return folder / "form.pdf"


def _linked(folder: Path) -> Path:
    (folder / "link.pdf").symlink_to(folder / "form.pdf")
    return folder / "link.pdf"


def _hard_linked(folder: Path) -> Path:
    os.link(folder / "form.pdf", folder / "hard.pdf")
    return folder / "hard.pdf"


def _roundabout(folder: Path) -> Path:
    (folder / "sub").mkdir()
    return folder / "sub" / ".." / "form.pdf"


@pytest.mark.parametrize("name", [_same, _linked, _hard_linked, _roundabout])
def test_the_form_is_not_written_over_by_any_name(
    folder: Path, capsys: pytest.CaptureFixture[str], name: Callable[[Path], Path]
) -> None:
    out, before = name(folder), (folder / "form.pdf").read_bytes()

    assert run(_fill(folder, out)) == 2
    assert "this is a file that is read" in capsys.readouterr().err
    assert (folder / "form.pdf").read_bytes() == before


@pytest.mark.parametrize("name", ["prec.yaml", "out"])
def test_what_does_not_end_in_pdf_is_no_place_for_a_copy(
    folder: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (folder / name).write_text("mine\n")

    assert run(_fill(folder, folder / name)) == 2
    assert f"Name it {Path(name).stem}.pdf." in capsys.readouterr().err
    assert (folder / name).read_text() == "mine\n"


def test_a_form_file_ends_in_yaml(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["form", "map", str(folder / "form.pdf"), "-o", str(folder / "n.txt")]) == 2
    assert "Name it n.yaml." in capsys.readouterr().err
    assert not (folder / "n.txt").exists()


@pytest.mark.parametrize("read", ["form.yaml", "answers.yaml"])
def test_neither_are_the_form_file_and_the_answers(folder: Path, read: str) -> None:
    before = (folder / read).read_bytes()

    assert run(_fill(folder, folder / read)) == 2
    assert (folder / read).read_bytes() == before


def test_a_copy_that_was_there_stays_whole_until_the_new_one_is(folder: Path) -> None:
    out = folder / "out.pdf"
    assert run(_fill(folder, out)) == 0
    before = out.read_bytes()
    (folder / "form.pdf").write_bytes(juniper()[:2_000])

    assert run(_fill(folder, out)) == 2
    assert out.read_bytes() == before
    assert not [path.name for path in folder.iterdir() if path.name.startswith(".")]


def test_a_folder_that_is_not_there_is_a_sentence(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert run(_fill(folder, folder / "no" / "out.pdf")) == 2
    assert "there is no such folder" in capsys.readouterr().err
