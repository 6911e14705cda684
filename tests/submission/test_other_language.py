"""A window in another language seals the same content, writes papers in its language, and both check out."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from regrisk.app.packs import pack_in
from regrisk.app.said_in import in_order_of_copy
from regrisk.app.shipped import pack_of_copy
from regrisk.app.submit import Seal, Source, check_seal
from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.model.submission import Variant
from regrisk.packs.locate import bundled_pack
from regrisk.packs.translation import in_language, read_translation
from regrisk.words import english, speak
from tests.other_words import MARK, marked

from .making import archive, checked, conditional, large, ready, sealed, unpacked

ENCLOSED = ("assessment.json", "evaluation.json", "evidence-index.json", "pack.json")


@pytest.fixture
def other_window() -> Iterator[None]:
    speak(marked)
    yield
    speak(english)


@pytest.mark.parametrize("variant", ["full", "redacted"])
@pytest.mark.usefixtures("other_window")
def test_what_is_enclosed_depends_on_no_window(variant: Variant, tmp_path: Path) -> None:
    pack, assessment = conditional()
    theirs = sealed(tmp_path / "theirs", {"variant": variant}, Source(pack_in(pack, "de"), assessment))
    speak(english)
    ours = large(variant)

    files = unpacked(ours.content)
    assert theirs.manifest.digest == ours.said.manifest.digest
    assert (theirs.manifest.language, ours.said.manifest.language) == ("de", "en")
    for name in ENCLOSED:
        assert (tmp_path / "theirs" / name).read_bytes() == files[name]
    found = checked(tmp_path / "theirs")
    assert found.intact, found.differences


@pytest.mark.usefixtures("other_window")
def test_a_window_in_another_language_finds_a_sealed_submission_intact(tmp_path: Path) -> None:
    """One that a window in the first language sealed."""
    speak(english)
    (tmp_path / "ours.zip").write_bytes(large().content)
    speak(marked)

    found = checked(tmp_path / "ours.zip")

    assert found.intact, found.differences
    assert all(check.because.startswith(MARK) for check in found.checks)


@pytest.mark.usefixtures("other_window")
def test_what_is_sealed_in_the_first_language_depends_on_no_window(tmp_path: Path) -> None:
    """Every byte of it, papers too."""
    speak(english)
    ours = archive()
    speak(marked)

    sealed(tmp_path / "theirs.zip", {"language": "en"})

    assert (tmp_path / "theirs.zip").read_bytes() == ours


@pytest.mark.usefixtures("other_window")
def test_what_is_to_be_known_before_a_seal_is_said_to_the_window(
    pack: Pack, mid_size: Assessment, tmp_path: Path
) -> None:
    found = check_seal(Source(pack, ready(pack, mid_size)), Seal(tmp_path / "never"))

    assert found.remarks
    assert all(remark.sentence.startswith(MARK) for remark in found.remarks)


def test_a_translation_prints_in_one_order_from_folder_and_from_copy(pack: Pack) -> None:
    """Who seals has the folder, who checks has the copy that came along; both print the same."""
    translation = read_translation(bundled_pack(), "de", pack)
    of_folder = in_language(pack, translation)
    of_copy = in_language(pack_of_copy(pack.canonical), translation)

    assert of_folder.model_dump_json() != of_copy.model_dump_json()

    first, second = in_order_of_copy(of_folder), in_order_of_copy(of_copy)
    assert first.model_dump_json() == second.model_dump_json()
    assert (first.digest, first.language) == (pack.digest, "de")
