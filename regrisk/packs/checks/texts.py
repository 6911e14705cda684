"""A file of a translation held against the pack's own file."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from regrisk.errors import Problem
from regrisk.packs.lang_folder import DRAFT, MADE_FROM, mark_of
from regrisk.packs.layout import HEAD
from regrisk.packs.resolve import Path
from regrisk.packs.survey import Entry, Slot, Stranger, survey
from regrisk.packs.tree import Tree
from regrisk.packs.wording import shape_of
from regrisk.questions.parse import said
from regrisk.questions.suggest import nearest, shown

_BRACES = re.compile(r"\{[a-z_]+\}")

Own = Mapping[Path, Slot]
"""The texts of the pack's own file, by key."""


def unusable(tree: Tree, file: str, own: Own) -> Iterator[Problem]:
    """Yield every text of a translation's file that must not be shown in place of the pack's own."""
    if not isinstance(tree.data, dict):
        what = "The file must hold texts under the names of their fields."
        yield _problem(tree, (), what, "Start it anew with 'regrisk pack translate'.", "VALUE")
    for slot in survey(shape_of(file), tree.data):
        if isinstance(slot, Slot) and slot.key in own and not is_empty(slot.value):
            yield from _unusable(tree, slot, own[slot.key])


def left_over(tree: Tree, file: str, own: Own) -> Iterator[Problem]:
    """Yield everything in a translation's *file* that translates nothing, or stands twice."""
    ours = {(MADE_FROM,), (DRAFT,)} if file == HEAD else {(MADE_FROM,)}
    if file == HEAD and not isinstance(tree.data.get(DRAFT, True), bool):
        yield _problem(tree, (DRAFT,), f'"{DRAFT}" must be true, or left out.', "Correct it.", "VALUE")
    known = {key[:length] for key in own for length in range(len(key) + 1)}
    seen: set[Path] = set()
    left: set[Path] = set()
    for found in survey(shape_of(file), tree.data):
        if isinstance(found, Stranger):
            if found.path not in ours:
                yield _stranger(tree, found)
            continue
        if any(found.key[:length] in left for length in range(len(found.key))):
            continue
        elif found.key in seen:
            left.add(found.key)
            what = f"{_name(found.key)} stands twice."
            yield _problem(tree, found.path, what, "Remove one of them.", "EXTRA")
        elif found.key not in known and (isinstance(found, Entry) or not is_empty(found.value)):
            left.add(found.key)
            what = f"The pack has no text for {_name(found.key)}."
            yield _problem(tree, found.path, what, "Remove it, or correct its id.", "EXTRA")
        seen.add(found.key)


def made_for_other(tree: Tree, own: Own) -> Iterator[Problem]:
    """Yield that the file was made from other texts than the pack has now, or does not say from which."""
    mark = mark_of(own.values())
    found = tree.data.get(MADE_FROM) if isinstance(tree.data, dict) else None
    if found != mark:
        what = "The pack's own texts have changed since this file was made."
        if found is None:
            what = "The file does not say which texts it was made from."
        remedy = f"Compare it with the pack's own file, then write {MADE_FROM}: {mark}."
        yield _problem(tree, (MADE_FROM,), what, remedy, "STALE")


def missing(tree: Tree, file: str, own: Own) -> Iterator[Problem]:
    """Yield each text that a translation's file lacks or leaves empty; one problem for a whole entry."""
    entries: dict[Path, Path] = {(): ()}
    lacking = {key for key, slot in own.items() if not slot.shape.spare}
    for found in survey(shape_of(file), tree.data):
        if isinstance(found, Entry):
            entries.setdefault(found.key, found.path)
        elif isinstance(found, Slot) and found.key in lacking:
            lacking.discard(found.key)
            if is_empty(found.value):
                yield _problem(tree, found.path, f"{_name(found.key)} is empty.", "Fill it in.", "EMPTY")
    wanting = Counter(_outermost(key, entries) for key in own if key in lacking)
    for key, count in wanting.items():
        texts = "" if key in own else f", with {count} text{'s' if count > 1 else ''}"
        yield _problem(tree, entries[key[:-1]], f"{_name(key)} is missing{texts}.", "Add it.", "MISSING")


def is_empty(value: Any) -> bool:
    """Tell whether *value* stands for a text that nobody has written yet."""
    return value is None or (isinstance(value, str) and not value.strip())


def _unusable(tree: Tree, slot: Slot, own: Slot) -> Iterator[Problem]:
    name, value = _name(slot.key), slot.value
    if not isinstance(value, str):
        remedy = "Put it in quotes." if isinstance(value, int | float) else "Write one text."
        yield _problem(tree, slot.path, f"{name} must be text, not {said(value)}.", remedy, "VALUE")
        return
    most = own.shape.most
    if most is not None and len(value) > most:
        what = f"{name} is {len(value)} characters long, and there is room for {most}."
        yield _problem(tree, slot.path, what, "Shorten it.", "LENGTH")
    wanted, given = (set(_BRACES.findall(text)) for text in (own.value, value))
    if wanted != given:
        names = ", ".join(sorted(wanted)) or "no words in braces"
        what = f"{name} must hold {names}, as the pack's own text does."
        yield _problem(tree, slot.path, what, "Keep the words in braces as they are.", "BRACES")


def _stranger(tree: Tree, found: Stranger) -> Problem:
    if found.needs:
        what = f"{_name(found.path)} must be {found.needs}."
        return _problem(tree, found.path, what, "Write it as the pack's own file does.", "VALUE")
    name = str(found.path[-1])
    meant = nearest(name, found.fields)
    remedy = f'Did you mean "{meant}"?' if meant else "Remove it."
    what = f"{shown(name)} is no text that is translated here."
    return _problem(tree, found.path, what, remedy, "EXTRA", key=True)


def _outermost(key: Path, entries: Mapping[Path, Path]) -> Path:
    """Return the start of *key* up to the first part that is not there."""
    return next(key[: length + 1] for length in range(len(key) - 1, -1, -1) if key[:length] in entries)


def _name(key: Path) -> str:
    """Return *key* in words: ``ACC-01, help`` or ``ACC-01, levels, number 3``."""
    inner = key[1:] if len(key) > 2 and isinstance(key[1], str) else key
    words = [
        f"number {part + 1}" if isinstance(part, int) and at else str(part) for at, part in enumerate(inner)
    ]
    return ", ".join(words) or "The file"


def _problem(tree: Tree, path: Path, what: str, remedy: str, code: str, *, key: bool = False) -> Problem:
    mark = tree.mark_of(path, key=key)
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    return Problem(tree.where, line, column, what, remedy, f"LANG-{code}")
