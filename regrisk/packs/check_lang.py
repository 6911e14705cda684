"""Everything that is wrong with the translations of a pack."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from regrisk.errors import Problem
from regrisk.packs.checks.texts import left_over, made_for_other, missing, unusable
from regrisk.packs.folder import PackFolder
from regrisk.packs.lang_folder import LangFolder, languages_of, open_lang
from regrisk.packs.resolve import Path as DataPath
from regrisk.packs.survey import Slot, slots, texts_of

Texts = Mapping[str, Mapping[DataPath, Slot]]
"""The texts of the pack by file and key."""

_CODE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,4})?")


def check_translations(files: PackFolder, folder: Path) -> Iterator[Problem]:
    """Yield what is wrong with every translation of the pack in *folder*, whose own *files* were read.

    What is still missing is told of those only that do not call themselves a draft. Where a file of the
    pack has problems of its own, its translations wait.
    """
    faulty = {problem.where.partition("/")[2] for problem in files.problems}
    for language in languages_of(folder):
        opened = open_lang(folder, language)
        for problem in _check(opened, files, whole=not opened.draft):
            if problem.where.removeprefix(opened.where("")) not in faulty:
                yield problem


def check_translation(files: PackFolder, folder: Path, language: str) -> Iterator[Problem]:
    """Yield what is wrong with one translation, and all that it still lacks."""
    yield from _check(open_lang(folder, language), files, whole=True)


def progress(files: PackFolder, folder: Path, language: str) -> tuple[int, int]:
    """Return how many texts of the pack are translated, and how many there are to translate."""
    opened = open_lang(folder, language)
    done = there = 0
    for file, texts in texts_of(files.data, files.base).items():
        own = {key for key, slot in texts.items() if not slot.shape.spare}
        written = {slot.key for slot in slots(file, opened.head(file))}
        done, there = done + len(own & written), there + len(own)
    return done, there


def _check(opened: LangFolder, files: PackFolder, *, whole: bool) -> Iterator[Problem]:
    """Yield the problems; an overlay may, and need not, also translate what it leaves as it is."""
    texts = texts_of(files.data)
    own = texts if files.base is None else texts_of(files.data, files.base)
    yield from opened.problems
    if not _CODE.fullmatch(opened.language):
        what = f'"{opened.language}" is no code of a language.'
        yield Problem(opened.where("")[:-1], 0, 0, what, "Name the folder de, or pt-BR.", "LANG-CODE")
    for file, tree in opened.trees.items():
        if file not in texts:
            what = "The pack has no file of this name that holds texts."
            yield Problem(tree.where, 0, 0, what, "Remove it, or correct its name.", "LANG-EXTRA")
            continue
        yield from unusable(tree, file, texts[file])
        if isinstance(tree.data, dict):
            needed = own.get(file, {})
            yield from left_over(tree, file, texts[file])
            yield from made_for_other(tree, needed)
            yield from missing(tree, file, needed) if whole else ()
    if whole:
        yield from _missing_files(opened, own)


def _missing_files(opened: LangFolder, own: Texts) -> Iterator[Problem]:
    unread = {problem.where for problem in opened.problems}
    for file, texts in own.items():
        needed = sum(not slot.shape.spare for slot in texts.values())
        if needed and file not in opened.trees and opened.where(file) not in unread:
            what = f"The file is missing, with {needed} texts."
            yield Problem(
                opened.where(file), 0, 0, what, "Make it with 'regrisk pack translate'.", "LANG-FILE"
            )
