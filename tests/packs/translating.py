"""A translation made by machine: every text of a skeleton is filled with the pack's own, in brackets."""

import json
import re
from pathlib import Path

from regrisk.packs.skeleton import write_skeleton

_COMMENT = re.compile(r"\s*# (.*)")
_EMPTY = re.compile(r"\s*(?:- )?\w[\w.-]*:|\s*-|\s*- adds:")
_BUILDS = re.compile(r"^As \d, ")
_SHORT = 24


def fill(folder: Path, language: str = "de", *, but: tuple[str, ...] = ()) -> Path:
    """Translate the pack in *folder* as ``[text]``, all but the files named; return its folder."""
    for path in write_skeleton(folder, language):
        if path.name not in but:
            path.write_text(_filled(path.read_text(encoding="utf-8")), encoding="utf-8")
    return folder / "lang" / language


def complete(folder: Path, language: str = "de") -> Path:
    """Translate the pack in *folder* as ``[text]`` and call the translation no draft any more."""
    lang = fill(folder, language)
    head = lang / "pack.yaml"
    lines = head.read_text(encoding="utf-8").splitlines()
    head.write_text("\n".join(line for line in lines if not line.startswith("draft")), encoding="utf-8")
    return lang


def _filled(text: str) -> str:
    head, _, rest = text.partition("made_from")
    lines: list[str] = []
    comment: list[str] = []
    for line in ("made_from" + rest).splitlines():
        match = _COMMENT.fullmatch(line)
        if match:
            comment.append(match[1])
        elif comment and _EMPTY.fullmatch(line):
            said = f"[{_BUILDS.sub('', ' '.join(comment))}]"
            said = said[:_SHORT] if line.strip() == "short:" else said
            line = f"{line} {json.dumps(said, ensure_ascii=False)}"
        if not match:
            comment = []
            lines.append(line)
    return head + "\n".join(lines) + "\n"
