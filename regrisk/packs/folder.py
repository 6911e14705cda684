"""A pack's folder as one piece of data, with the file, line and column of everything in it."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from regrisk.errors import Problem
from regrisk.packs.faults import Fault
from regrisk.packs.layout import FILE_OF, HEAD, HEAD_FIELDS, LISTS, RECORDS, REQUIRED
from regrisk.packs.resolve import Path as DataPath
from regrisk.packs.text_file import read_text
from regrisk.packs.tree import Tree
from regrisk.packs.yaml_reader import read_yaml
from regrisk.questions.suggest import did_you_mean, shown

_CODE = re.compile(r"[A-Z]{2,4}")
_FORMAT = 1


@dataclass(slots=True)
class PackFolder:
    """Everything the files of a pack's folder hold, put together as one pack's data.

    ``trees`` are the files that could be opened, by their path inside the folder; ``domains`` the
    files of the members of ``data["domains"]``, in order. Where an overlay changed the data, ``origins``
    says for what stands at a path now in which file and where it was written, and ``base`` is the data
    before.
    """

    name: str
    data: dict[str, Any] = field(default_factory=dict)
    trees: dict[str, Tree] = field(default_factory=dict, repr=False)
    domains: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    origins: dict[DataPath, tuple[str, DataPath]] = field(default_factory=dict, repr=False)
    base: dict[str, Any] | None = field(default=None, repr=False)

    def problem(self, fault: Fault) -> Problem:
        """Return *fault*, which is about ``data``, as a problem at its place."""
        file, path = self._file_of(fault.path)
        tree = self.trees.get(file)
        mark = tree.mark_of(path, key=fault.at_key) if tree else None
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1) if tree else (0, 0)
        code = f"PACK-{fault.code}"
        where = tree.where if tree else f"{self.name}/{file}"
        return Problem(where, line, column, fault.what, fault.remedy, code)

    def _file_of(self, path: DataPath) -> tuple[str, DataPath]:
        for length in range(len(path), 0, -1) if self.origins else ():
            if path[:length] in self.origins:
                file, start = self.origins[path[:length]]
                return file, (*start, *path[length:])
        first = path[0] if path else ""
        if first == "domains" and len(path) > 1 and isinstance(path[1], int) and path[1] < len(self.domains):
            return self.domains[path[1]], path[2:]
        file = FILE_OF.get(str(first), HEAD)
        return file, path[1:] if file in RECORDS else path


def open_folder(folder: Path) -> PackFolder:
    """Read every file of the pack in *folder*; what is wrong with a file is among the problems."""
    name = folder.resolve().name
    pack = PackFolder(name)
    if not folder.is_dir():
        pack.problems.append(
            Problem(
                str(folder),
                0,
                0,
                "There is no such folder.",
                "Name the folder that holds pack.yaml or overlay.yaml.",
                "PACK-FOLDER",
            )
        )
        return pack
    head = _open(pack, folder, HEAD)
    if head is None or _is_newer(pack, head):
        return pack
    _add_head(pack, head)
    for file in (*LISTS, *RECORDS):
        content = _open(pack, folder, file)
        if content is None:
            continue
        if file in RECORDS:
            pack.data[RECORDS[file]] = content
        else:
            _add_fields(pack, file, content)
    pack.data["domains"] = [content for _, content in _domains(pack, folder, head)]
    _note_strays(pack, folder)
    return pack


def _open(pack: PackFolder, folder: Path, file: str) -> dict[str, Any] | None:
    """Return what *file* holds, None when it is not there or holds no mapping."""
    where = f"{pack.name}/{file}"
    path = folder / file
    if not path.exists():
        if file in REQUIRED:
            pack.problems.append(Problem(where, 0, 0, "The file is missing.", "Add it.", "PACK-FILE"))
        return None
    text = read_text(path, where)
    if isinstance(text, Problem):
        pack.problems.append(text)
        return None
    tree = pack.trees[file] = read_yaml(text, where)
    pack.problems.extend(tree.problems)
    if not isinstance(tree.data, dict):
        if tree.whole:
            what = "The file must hold fields, each as its name, a colon and its value."
            pack.problems.append(
                Problem(where, 1, 1, what, "Look at the same file of a shipped pack.", "PACK-VALUE")
            )
        return None
    return tree.data if tree.whole else None


def _is_newer(pack: PackFolder, head: dict[str, Any]) -> bool:
    """Tell whether the pack is of a later format, in which case nothing else of it is judged."""
    format_ = head.get("format")
    if type(format_) is not int or format_ <= _FORMAT:
        return False
    what = f"The pack is of format {format_}, and this version of regrisk reads format {_FORMAT}."
    pack.problems.append(pack.problem(Fault(("format",), what, "Use a newer regrisk.", "FORMAT")))
    return True


def _add_head(pack: PackFolder, head: dict[str, Any]) -> None:
    for key, value in head.items():
        if key not in HEAD_FIELDS:
            what = f"There is no field {shown(key)} here."
            remedy = did_you_mean(key, HEAD_FIELDS) or "Remove it, or put it in the file it belongs to."
            pack.problems.append(pack.problem(Fault((key,), what, remedy, "FIELD", at_key=True)))
        elif key != "domains":
            pack.data[key] = value
    if "+" in str(head.get("version")):
        what = '"version" must be three numbers joined by dots, such as 1.0.0. Only an overlay adds to it.'
        pack.problems.append(pack.problem(Fault(("version",), what, "Leave out the plus.", "VALUE")))


def _add_fields(pack: PackFolder, file: str, content: dict[str, Any]) -> None:
    for key, value in content.items():
        if key in LISTS[file]:
            pack.data[key] = value
        else:
            mark = pack.trees[file].mark_of((key,), key=True)
            line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
            what = f"There is no field {shown(key)} here."
            remedy = did_you_mean(key, LISTS[file])
            pack.problems.append(Problem(f"{pack.name}/{file}", line, column, what, remedy, "PACK-FIELD"))
    if LISTS[file][-1] not in content:
        what = f'The field "{LISTS[file][-1]}" is missing.'
        pack.problems.append(Problem(f"{pack.name}/{file}", 1, 1, what, "Add it.", "PACK-MISSING"))


def _domains(pack: PackFolder, folder: Path, head: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """Return the content of each domain's file that could be read, in the order of the head."""
    codes = head.get("domains")
    if not isinstance(codes, list) or not codes:
        what = '"domains" must list the codes of the files in domains/, such as [ACC, ENC].'
        pack.problems.append(pack.problem(Fault(("domains",), what, "Add the list.", "VALUE")))
        return []
    found: list[tuple[str, dict[str, Any]]] = []
    for at, code in enumerate(codes):
        if not isinstance(code, str) or not _CODE.fullmatch(code):
            what = f"{shown(code)} is no code of a domain: two to four capital letters."
            pack.problems.append(_at_code(pack, at, what, "Correct it."))
        elif code in codes[:at]:
            pack.problems.append(
                _at_code(pack, at, f"The domain {code} is listed twice.", "Remove one of them.")
            )
        elif not (folder / "domains" / f"{code}.yaml").is_file():
            what = f"There is no file domains/{code}.yaml."
            pack.problems.append(_at_code(pack, at, what, "Add it, or take the code out of the list."))
        else:
            content = _open(pack, folder, f"domains/{code}.yaml")
            if content is not None:
                pack.domains.append(f"domains/{code}.yaml")
                if content.get("code") not in (code, None):
                    what = f'"code" is {shown(content["code"])}, and the file is {code}.yaml.'
                    fault = Fault(("domains", len(found), "code"), what, "Make them the same.", "VALUE")
                    pack.problems.append(pack.problem(fault))
                    content = {**content, "code": code}  # so that one slip is one problem
                found.append((code, content))
    return found


def _at_code(pack: PackFolder, at: int, what: str, remedy: str) -> Problem:
    mark = pack.trees[HEAD].mark_of(("domains", at))
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    return Problem(f"{pack.name}/{HEAD}", line, column, what, remedy, "PACK-DOMAIN")


def _note_strays(pack: PackFolder, folder: Path) -> None:
    """Note files that nobody reads, most often a misspelled name."""
    known = {HEAD, *LISTS, *RECORDS}
    for path in sorted(folder.glob("*.y*ml")):
        if path.name not in known:
            remedy = did_you_mean(path.name, known) or "Remove it."
            pack.problems.append(
                Problem(
                    f"{pack.name}/{path.name}", 0, 0, "A pack has no file of this name.", remedy, "PACK-FILE"
                )
            )
    for path in sorted((folder / "domains").glob("*.y*ml")):
        if f"domains/{path.name}" not in pack.trees:
            what = "The file is not listed under domains in pack.yaml."
            pack.problems.append(
                Problem(
                    f"{pack.name}/domains/{path.name}",
                    0,
                    0,
                    what,
                    "List its code there, or remove it.",
                    "PACK-FILE",
                )
            )
