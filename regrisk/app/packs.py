"""What one can do with packs: write, translate, print and check them, and show them in one's language."""

import json
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from regrisk.app.shipped import USUAL, shipped_pack
from regrisk.app.writing import atomic_write
from regrisk.errors import PackError, Problem, ReportError, UsageError
from regrisk.export.pack_docs import pack_docs
from regrisk.model.pack import Pack
from regrisk.packs.check_lang import check_translation, progress
from regrisk.packs.folder import PackFolder
from regrisk.packs.lang_folder import is_draft, languages_of
from regrisk.packs.locate import bundled_pack, bundled_packs
from regrisk.packs.new import new_pack
from regrisk.packs.new_overlay import new_overlay
from regrisk.packs.overlay import open_pack
from regrisk.packs.read import read_pack
from regrisk.packs.schema import schemas
from regrisk.packs.skeleton import write_skeleton
from regrisk.packs.translation import (
    Translation,
    best_language,
    in_language,
    read_translation,
    translations_of,
)
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
    found = best_language(language, pack.language, translations_of(folder))
    return pack if found is None else _pack_in(_Wanted(pack.digest, found, folder, pack))


def check_language(folder: Path, language: str) -> LanguageChecked:
    """Check one translation of the pack in *folder*; a draft's missing texts are problems here too.

    Raises:
        PackError: the pack itself cannot be read.
        UsageError: it is not translated into *language*.
    """
    files = open_pack(folder)
    if files.problems:
        raise PackError(files.problems)
    _need_language(folder, language, languages_of(folder))
    problems = tuple(sorted(check_translation(files, folder, language)))
    return LanguageChecked(problems, *progress(files, folder, language))


def drafts(folder: Path) -> tuple[str, ...]:
    """Return a sentence for each translation of the pack in *folder* that calls itself a draft."""
    unfinished = [language for language in languages_of(folder) if is_draft(folder, language)]
    files = open_pack(folder) if unfinished else PackFolder(folder.name)
    return tuple(
        f"The translation {language} is a draft: {done} of {texts} texts are written."
        for language in unfinished
        for done, texts in [progress(files, folder, language)]
    )


def start_translation(folder: Path, language: str) -> tuple[Path, ...]:
    """Write the files of a translation that are not there yet, to be filled by hand; return their paths.

    Raises:
        PackError: the pack cannot be read.
        UsageError: *language* is no code of a language, or nothing can be written there.
    """
    return write_skeleton(folder, language)


def start_pack(folder: Path, base: str | None = None) -> tuple[Path, ...]:
    """Write the files of a new pack, or of an overlay of *base*, into *folder* and return their paths.

    Its name becomes the id.

    Raises:
        PackError: the pack *base* has problems.
        UsageError: the folder holds something already, cannot be written, or has no name for a pack.
    """
    return new_pack(folder) if base is None else new_overlay(folder, base)


def schemas_json() -> str:
    """Return the JSON Schema of every kind of file of a pack, as one JSON object by file name."""
    return _json(schemas())


def write_schemas(folder: Path) -> tuple[Path, ...]:
    """Write each JSON Schema to a file of its own in *folder*, which may be new; return their paths.

    Raises:
        ReportError: one could not be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = (error.strerror or "it cannot be made").lower()
        raise ReportError(f"{folder}: {reason}. Name a folder in another place.") from error
    return tuple(atomic_write(folder / name, _json(one).encode()) for name, one in schemas().items())


def write_docs(folder: Path, out: Path, language: str | None = None) -> Path:
    """Write the pack in *folder* as an HTML page for review to *out*, in *language* where it is translated.

    Raises:
        PackError: the pack, or its translation, cannot be read.
        UsageError: the ending of *out* is not that of HTML, or the pack is not translated into *language*.
        ReportError: it could not be written; a file that was there is unharmed.
    """
    if out.suffix.lower() not in (".html", ".htm"):
        raise UsageError(f"{out}: the page is written as HTML. Name it {out.stem}.html.")
    pack = read_pack(folder)
    if language is not None and language != pack.language:
        _need_language(folder, language, translations_of(folder))
        pack = in_language(pack, read_translation(folder, language, pack))
    return atomic_write(out, pack_docs(pack).encode())


def _need_language(folder: Path, language: str, there: tuple[str, ...]) -> None:
    if language not in there:
        known = f"It is translated into {one_of(there)}." if there else "It is not translated yet."
        raise UsageError(f"{folder}: there is no translation {shown(language)}. {known}")


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


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
