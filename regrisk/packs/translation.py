"""A pack in the words of another language."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from regrisk.errors import PackError
from regrisk.model.pack import Pack
from regrisk.packs.checks.texts import unusable
from regrisk.packs.lang_folder import languages_of, open_lang
from regrisk.packs.locate import bundled_packs
from regrisk.packs.overlay import base_of
from regrisk.packs.read import read_pack
from regrisk.packs.resolve import Path as DataPath
from regrisk.packs.survey import slots, views


@dataclass(frozen=True, slots=True)
class Translation:
    """The texts of a pack in another language: by file and key, the pack's own text and the other."""

    language: str
    texts: Mapping[DataPath, tuple[str, str]]


def read_translation(folder: Path, language: str, source: Pack) -> Translation:
    """Return the translation of *source*, the pack in *folder*, into *language*.

    Texts that are missing, empty or left over are passed over.

    Raises:
        PackError: with every text that cannot stand where it does, each with its file, line and column.
    """
    texts = _of_base(folder, language)
    opened = open_lang(folder, language)
    for file, held in views(_data_of(source)).items():
        tree = opened.trees.get(file)
        if tree is None:
            continue
        own = {slot.key: slot for slot in slots(file, held)}
        opened.problems.extend(unusable(tree, file, own))
        for slot in slots(file, tree.data):
            if slot.key in own:
                texts[(file, *slot.key)] = own[slot.key].value, slot.value
    if opened.problems:
        raise PackError(opened.problems)
    return Translation(language, texts)


def in_language(pack: Pack, translation: Translation) -> Pack:
    """Return *pack* in the words of *translation*; ids, weights and the digest are those of *pack*.

    A text is taken where the translation was made for just the text that *pack* has. So an older or
    patched pack keeps its own words wherever they differ.
    """
    data = _data_of(pack)
    for file, held in views(data).items():
        for slot in slots(file, held):
            was, now = translation.texts.get((file, *slot.key), ("", ""))
            if was == slot.value:
                slot.holder[slot.at] = now
    data["language"] = translation.language
    return pack.in_words(json.dumps(data))


def translated(pack: Pack, language: str, folder: Path | None = None) -> Pack:
    """Return *pack* in *language*, as far as the pack in *folder* is translated into it.

    Without *folder* it is the shipped pack of the same id. ``de-AT`` takes ``de`` where it has no files of
    its own. A pack that is in this language, or not translated into it, is returned as it is.

    Raises:
        PackError: the pack in *folder*, or its translation, cannot be read.
    """
    folder = folder or next((each for each in bundled_packs() if each.name == pack.id), None)
    found = None if folder is None else best_language(language, pack.language, translations_of(folder))
    if folder is None or found is None:
        return pack
    return in_language(pack, read_translation(folder, found, read_pack(folder)))


def translations_of(folder: Path) -> tuple[str, ...]:
    """Return the languages into which the pack in *folder* is translated; for an overlay its base's too."""
    base = base_of(folder)
    return tuple(sorted({*languages_of(folder), *(languages_of(base) if base else ())}))


def best_language(wanted: str, own: str, others: Iterable[str]) -> str | None:
    """Return which of *others* to use for *wanted*; None where the *own* language does, or none."""
    offered = tuple(others)
    general = wanted.partition("-")[0]
    if wanted in offered:
        return wanted
    if general == own.partition("-")[0]:
        return None
    return general if general in offered else None


def _of_base(folder: Path, language: str) -> dict[DataPath, tuple[str, str]]:
    """Return the translated texts of the pack that the overlay in *folder* changes; none for a pack."""
    base = base_of(folder)
    if base is None or language not in languages_of(base):
        return {}
    return dict(read_translation(base, language, read_pack(base)).texts)


def _data_of(pack: Pack) -> dict[str, Any]:
    return pack.model_dump(mode="json", by_alias=True, exclude_defaults=True)
