"""The folder ``lang/`` of a pack: a folder for each language, whose files mirror the pack's own."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from regrisk.errors import Problem
from regrisk.packs.layout import HEAD
from regrisk.packs.survey import Slot
from regrisk.packs.text_file import read_text
from regrisk.packs.tree import Tree
from regrisk.packs.yaml_reader import read_yaml

FOLDER = "lang"
MADE_FROM = "made_from"
"""The field of each file that holds the mark of the texts it was made from."""
DRAFT = "draft"
"""The field of ``pack.yaml`` that says that texts are still missing."""


@dataclass(slots=True)
class LangFolder:
    """The files of one translation that could be read, by their path inside it, and what is wrong."""

    name: str
    language: str
    trees: dict[str, Tree] = field(default_factory=dict, repr=False)
    problems: list[Problem] = field(default_factory=list)

    def where(self, file: str) -> str:
        """Return how messages call *file*."""
        return f"{self.name}/{FOLDER}/{self.language}/{file}"

    @property
    def draft(self) -> bool:
        """Whether the translation says of itself that texts are still missing."""
        return self.head(HEAD).get(DRAFT) is True

    def head(self, file: str) -> dict[str, Any]:
        """Return what stands in *file*; nothing where it could not be read."""
        tree = self.trees.get(file)
        return tree.data if tree is not None and isinstance(tree.data, dict) else {}


def languages_of(folder: Path) -> tuple[str, ...]:
    """Return the languages into which the pack in *folder* is translated, by code."""
    lang = folder / FOLDER
    return tuple(sorted(each.name for each in lang.iterdir() if each.is_dir())) if lang.is_dir() else ()


def is_draft(folder: Path, language: str) -> bool:
    """Tell whether the translation of the pack in *folder* says of itself that texts are still missing."""
    text = read_text(folder / FOLDER / language / HEAD, HEAD)
    data = read_yaml(text, HEAD).data if isinstance(text, str) else None
    return isinstance(data, dict) and data.get(DRAFT) is True


def open_lang(folder: Path, language: str) -> LangFolder:
    """Read every file of the translation of the pack in *folder* into *language*."""
    found = LangFolder(folder.resolve().name, language)
    root = folder / FOLDER / language
    for path in sorted((*root.glob("*.y*ml"), *root.glob("domains/*.y*ml"))):
        file = path.relative_to(root).as_posix()
        text = read_text(path, found.where(file))
        if isinstance(text, Problem):
            found.problems.append(text)
            continue
        tree = read_yaml(text, found.where(file))
        found.problems.extend(tree.problems)
        if tree.whole:
            found.trees[file] = tree
    return found


def mark_of(texts: Iterable[Slot]) -> str:
    """Return the mark of *texts*: another one as soon as a single text is another."""
    lines = sorted(json.dumps([*slot.key, slot.value], ensure_ascii=False) for slot in texts)
    digest = hashlib.sha256("\n".join(lines).encode()).hexdigest()
    return f"sha256-{digest[:12]}"
