"""What one can do with packs: translate and check them, and show them in the user's language."""

from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from regrisk.app.shipped import USUAL, shipped_pack
from regrisk.errors import PackError, Problem, UsageError
from regrisk.model.pack import Pack
from regrisk.packs.check_lang import check_translation, progress
from regrisk.packs.folder import open_folder
from regrisk.packs.lang_folder import languages_of, open_lang
from regrisk.packs.locate import bundled_pack, bundled_packs
from regrisk.packs.read import read_pack
from regrisk.packs.skeleton import write_skeleton
from regrisk.packs.translation import Translation, best_language, in_language, read_translation
from regrisk.questions.suggest import one_of, shown


class LanguageChecked(NamedTuple):
    """What is wrong with a translation, and how many of a pack's texts it has."""

    problems: tuple[Problem, ...]
    done: int
    texts: int


def pack_languages(pack_id: str = USUAL) -> tuple[str, ...]:
    """Return the languages in which a shipped pack can be shown, its own first, by code.

    Raises:
        UsageError: no pack of this id ships with the program.
    """
    return shipped_pack(pack_id).language, *languages_of(bundled_pack(pack_id))


def pack_in(pack: Pack, language: str, folder: Path | None = None) -> Pack:
    """Return *pack* in *language*, from the translation beside it in *folder* or in the shipped pack.

    Ids, weights and the digest stay those of *pack*. Texts that are not translated, and those in which
    *pack* differs from the pack in the folder, stay as they are; without any translation all of it does.

    Raises:
        PackError: the translation, or the pack in *folder*, cannot be read.
    """
    if folder is None:
        folder = next((each for each in bundled_packs() if each.name == pack.id), None)
    if folder is None:
        return pack
    found = best_language(language, pack.language, languages_of(folder))
    return pack if found is None else _pack_in(_Wanted(pack.digest, found, folder, pack))


def check_language(folder: Path, language: str) -> LanguageChecked:
    """Check one translation of the pack in *folder*; a draft's missing texts are problems here too.

    Raises:
        PackError: the pack itself cannot be read.
        UsageError: it is not translated into *language*.
    """
    files = open_folder(folder)
    if files.problems:
        raise PackError(files.problems)
    there = languages_of(folder)
    if language not in there:
        known = f"It is translated into {one_of(there)}." if there else "It is not translated yet."
        raise UsageError(f"{folder}: there is no translation {shown(language)}. {known}")
    problems = tuple(sorted(check_translation(folder, language, files.data)))
    return LanguageChecked(problems, *progress(folder, language, files.data))


def drafts(folder: Path) -> tuple[str, ...]:
    """Return a sentence for each translation of the pack in *folder* that calls itself a draft."""
    data = open_folder(folder).data
    return tuple(
        f"The translation {language} is a draft: {done} of {texts} texts are written."
        for language in languages_of(folder)
        if open_lang(folder, language).draft
        for done, texts in [progress(folder, language, data)]
    )


def start_translation(folder: Path, language: str) -> tuple[Path, ...]:
    """Write the files of a translation that are not there yet, to be filled by hand; return their paths.

    Raises:
        PackError: the pack cannot be read.
        UsageError: *language* is no code of a language, or nothing can be written there.
    """
    return write_skeleton(folder, language)


@dataclass(frozen=True, slots=True)
class _Wanted:
    digest: str
    language: str
    folder: Path
    pack: Pack = field(compare=False)  # the digest says which it is


@lru_cache(maxsize=8)
def _pack_in(wanted: _Wanted) -> Pack:
    return in_language(wanted.pack, _translation(wanted.folder, wanted.language))


@lru_cache(maxsize=4)
def _translation(folder: Path, language: str) -> Translation:
    source = shipped_pack(folder.name) if folder in bundled_packs() else read_pack(folder)
    return read_translation(folder, language, source)
