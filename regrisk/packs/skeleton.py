"""The files of a new translation: every text of the pack as a comment, and below it room for another."""

import json
import re
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from regrisk.errors import PackError, UsageError
from regrisk.packs.lang_folder import DRAFT, FOLDER, MADE_FROM, mark_of
from regrisk.packs.layout import HEAD
from regrisk.packs.overlay import open_pack
from regrisk.packs.resolve import Path as DataPath
from regrisk.packs.scalars import value_of
from regrisk.packs.survey import Slot, texts_of, views
from regrisk.packs.wording import Each, Lines, Named, Rows, Shape, Text, shape_of
from regrisk.questions.suggest import shown

_CODE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,4})?")
_WIDTH = 110
_PLAIN = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*")


def write_skeleton(folder: Path, language: str) -> tuple[Path, ...]:
    """Write the files of a translation of the pack in *folder* that are not there yet; return their paths.

    Raises:
        PackError: the pack cannot be read.
        UsageError: *language* is no code of a language, or is the pack's own, or nothing can be written.
    """
    if not _CODE.fullmatch(language):
        raise UsageError(f"{shown(language)} is no code of a language. Write one such as de or pt-BR.")
    files = open_pack(folder)
    if files.problems:
        raise PackError(files.problems)
    if files.data.get("language") == language:
        raise UsageError(f"The pack is written in {shown(language)}. Name another language.")
    written: list[Path] = []
    held = views(files.data)
    nothing: Mapping[DataPath, Slot] = {}
    for file, texts in {HEAD: nothing, **texts_of(files.data, files.base)}.items():
        path = folder / FOLDER / language / file
        if path.exists() or (file != HEAD and all(slot.shape.spare for slot in texts.values())):
            continue
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(_file(file, held[file], language, texts), encoding="utf-8", newline="\n")
        except OSError as error:
            reason = (error.strerror or "it cannot be written").lower()
            raise UsageError(f"{path}: {reason}. Choose a pack that may be changed.") from error
        written.append(path)
    return tuple(written)


def _file(file: str, held: Any, language: str, texts: Mapping[DataPath, Slot]) -> str:
    lines = [
        f'# The texts of {file} in the language "{language}". Each comment is a text of the pack;',
        "# write yours below it. questionnaires/README.md explains the rest.",
        "",
        f"{MADE_FROM}: {mark_of(texts.values())}",
    ]
    if file == HEAD:
        lines.append(f"{DRAFT}: true  # remove this line when no text is missing any more")
    wanted = frozenset(slot.path[:length] for slot in texts.values() for length in range(len(slot.path) + 1))
    return "\n".join([*lines, "", *_Writer(wanted).lines(shape_of(file), held, (), "")]) + "\n"


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes the lines for those texts, and what holds them, whose paths are ``wanted``."""

    wanted: frozenset[DataPath]

    def lines(self, shape: Shape, data: Any, path: DataPath, indent: str) -> Iterator[str]:
        """Yield the lines for what *data* holds of *shape*; nothing where all of it may stay as it is."""
        if path not in self.wanted:
            return
        match shape:
            case Each():
                yield from self._each(shape, data, path, indent)
            case Rows(of=of):
                for at, member in enumerate(data):
                    lines = list(self._fields(of, member, (*path, at), f"{indent}  "))
                    yield from _as_member(lines, indent) if lines else [f"{indent}- {{}}"]
            case Lines():
                for text in data:
                    yield from _line(text, indent)
            case Named(spare=spare):
                for name, text in () if spare else data.items():
                    yield from [*_comment(text, indent), f"{indent}{_plain(name)}:"]
            case Mapping():
                yield from self._fields(shape, data, path, indent)

    def _fields(
        self, shape: Mapping[str, Shape], data: Mapping[str, Any], path: DataPath, indent: str
    ) -> Iterator[str]:
        for name, inner in shape.items():
            if (*path, name) not in self.wanted:
                continue
            held = data[name]
            if not isinstance(inner, Text):
                lines = list(self.lines(inner, held, (*path, name), f"{indent}  "))
                yield from [f"{indent}{name}:", *lines[lines[0] == "" :]] if lines else []
            elif not inner.spare:
                yield from [*_comment(str(held), indent), f"{indent}{name}:"]

    def _each(self, shape: Each, data: list[Any], path: DataPath, indent: str) -> Iterator[str]:
        space = [""] if len(indent) <= len("  ") else []
        for at, member in enumerate(data):
            lines = list(self._fields(shape.of, member, (*path, at), f"{indent}  "))
            if lines:
                yield from [*space, f"{indent}- {shape.by}: {_plain(member[shape.by])}", *lines]


def _line(text: Any, indent: str) -> list[str]:
    """Return the lines for a text of a list, which may be a level that builds on another."""
    if isinstance(text, Mapping):
        return [*_comment(f"As {text['builds_on']}, {text['adds']}", indent), f"{indent}- adds:"]
    return [*_comment(text, indent), f"{indent}-"]


def _as_member(lines: list[str], indent: str) -> Iterator[str]:
    """Yield *lines*, those of a mapping, as a member of a list: its first field gets the hyphen."""
    first = next((at for at, line in enumerate(lines) if not line.lstrip().startswith("#")), None)
    for at, line in enumerate(lines):
        yield f"{indent}- {line.lstrip()}" if at == first else line


def _comment(text: str, indent: str) -> list[str]:
    room = max(40, _WIDTH - len(indent) - 2)
    return [
        f"{indent}# {line}" for line in textwrap.wrap(" ".join(text.split()), room, break_on_hyphens=False)
    ]


def _plain(name: str | int) -> str:
    """Return *name* as YAML reads it back: in quotes where it would be taken for something else."""
    if isinstance(name, int) or (_PLAIN.fullmatch(name) and isinstance(value_of(name), str)):
        return str(name)
    return json.dumps(name, ensure_ascii=False)
