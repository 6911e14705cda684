"""Packs in the user's language, read once."""

import shutil
from pathlib import Path

import pytest

from regrisk.app.packs import check_language, drafts, pack_in, pack_languages, start_translation
from regrisk.app.shipped import shipped_pack
from regrisk.errors import PackError, UsageError
from regrisk.packs.locate import bundled_pack
from regrisk.packs.read import read_pack
from tests.packs.translating import complete, fill


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the small shipped pack, in its own language."""
    source = bundled_pack("tissue-bank-basics")
    return shutil.copytree(source, tmp_path / "my-bank", ignore=shutil.ignore_patterns("lang"))


def test_a_pack_is_translated_once(folder: Path) -> None:
    complete(folder)
    pack = read_pack(folder)

    german = pack_in(pack, "de-AT", folder)

    assert german.title == f"[{pack.title}]"
    assert german is pack_in(read_pack(folder), "de", folder)
    assert pack_in(pack, "en", folder) is pack
    assert pack_in(pack, "fr", folder) is pack


def test_a_pack_that_does_not_ship_stays_as_it_is(folder: Path) -> None:
    pack = read_pack(folder).model_copy(update={"id": "my-bank"})

    assert pack_in(pack, "de") is pack


def test_a_shipped_pack_is_offered_in_its_own_language_first() -> None:
    assert pack_languages()[0] == shipped_pack().language == "en"


def test_how_far_a_translation_is(folder: Path) -> None:
    start_translation(folder, "de")
    empty = check_language(folder, "de")
    shutil.rmtree(folder / "lang")
    fill(folder)
    full = check_language(folder, "de")

    assert (empty.done, len(empty.problems)) == (0, empty.texts)
    assert (full.done, full.problems) == (full.texts, ())
    assert drafts(folder) == (
        f"The translation de is a draft: {full.texts} of {full.texts} texts are written.",
    )


def test_what_cannot_be_checked_is_a_sentence(folder: Path) -> None:
    with pytest.raises(UsageError, match=r'no translation "fr"\. It is not translated yet'):
        check_language(folder, "fr")
    (folder / "bands.yaml").unlink()
    with pytest.raises(PackError, match="The file is missing"):
        check_language(folder, "de")
