"""An overlay: a folder with an ``overlay.yaml`` that changes a pack without copying it."""

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from regrisk.errors import Problem
from regrisk.model.pack import Pack
from regrisk.packs.faults import Fault, faults_of
from regrisk.packs.folder import PackFolder, open_folder
from regrisk.packs.layout import HEAD
from regrisk.packs.locate import bundled_packs
from regrisk.packs.overlay_patch import Patch
from regrisk.packs.overlay_shape import Overlay
from regrisk.packs.text_file import read_text
from regrisk.packs.yaml_reader import read_yaml
from regrisk.questions.suggest import did_you_mean, shown

OVERLAY = "overlay.yaml"
_FORMAT = 1


def open_pack(folder: Path) -> PackFolder:
    """Read every file of the pack in *folder*, or of the pack that the overlay there changes.

    What is wrong is among the problems; where the overlay cannot be put on its pack, there is no data.
    """
    path = folder / OVERLAY
    return _overlaid(folder, path) if path.is_file() else open_folder(folder)


def base_folder(folder: Path, base: str) -> Path | None:
    """Return the folder of the pack *base*: one that ships, else one that stands beside *folder*."""
    beside = folder.resolve().parent / base
    return next(
        (each for each in (*bundled_packs(), beside) if each.name == base and (each / HEAD).is_file()), None
    )


def base_of(folder: Path) -> Path | None:
    """Return the folder of the pack that the overlay in *folder* changes; None where there is no overlay."""
    text = read_text(folder / OVERLAY, OVERLAY)
    data = read_yaml(text, OVERLAY).data if isinstance(text, str) else None
    named = data.get("base") if isinstance(data, dict) else None
    name = named.get("pack") if isinstance(named, dict) else None
    return base_folder(folder, name) if isinstance(name, str) else None


def _overlaid(folder: Path, path: Path) -> PackFolder:
    files = PackFolder(folder.resolve().name)
    where = f"{files.name}/{OVERLAY}"
    text = read_text(path, where)
    if isinstance(text, Problem):
        files.problems.append(text)
        return files
    tree = files.trees[OVERLAY] = read_yaml(text, where)
    files.problems.extend(tree.problems)
    if not tree.whole:
        return files
    if not isinstance(tree.data, dict):
        what = "The file must hold fields: the overlay's id and version, its base, and what it changes."
        files.problems.append(Problem(where, 1, 1, what, "Look at questionnaires/README.md.", "PACK-VALUE"))
        return files
    faults = _faults(tree.data)
    base = _base_of(folder, tree.data, faults)
    _note(files, faults)
    return (
        files
        if base is None
        else _patched(files, base, tree.data, {fault.path[0] for fault in faults if fault.path})
    )


def _faults(data: dict[str, Any]) -> list[Fault]:
    format_ = data.get("format")
    if type(format_) is int and format_ > _FORMAT:
        what = f"The overlay is of format {format_}, and this version of regrisk reads format {_FORMAT}."
        return [Fault(("format",), what, "Use a newer regrisk.", "FORMAT")]
    try:
        Overlay.model_validate_json(json.dumps(data))
    except ValidationError as error:
        return list(faults_of(error, data, Overlay))
    return []


def _base_of(folder: Path, data: dict[str, Any], faults: list[Fault]) -> PackFolder | None:
    """Return the pack to change, or None where it is not there or cannot be read; says so in *faults*."""
    wrong = {fault.path[0] if fault.path else fault.missing for fault in faults}
    if wrong & {"format", "base", "id", "version", None}:
        return None
    named = data["base"]
    found = base_folder(folder, named["pack"])
    if found is None:
        shipped = [each.name for each in bundled_packs()]
        what = f"There is no pack {shown(named['pack'])}, neither shipped nor beside this folder."
        faults.append(Fault(("base", "pack"), what, did_you_mean(named["pack"], shipped), "BASE"))
        return None
    base = open_folder(found)
    if base.problems or not _is_pack(base.data):
        what = f"The pack {shown(named['pack'])} has problems of its own."
        faults.append(Fault(("base", "pack"), what, f"See 'regrisk pack check {found}'.", "BASE"))
        return None
    version = base.data["version"]
    for field, fits in (
        ("from", _parts(version) >= _parts(named["from"])),
        ("below", _below(version, named)),
    ):
        if not fits:
            what = f"The pack {named['pack']} is of version {version}, which this overlay was not made for."
            faults.append(Fault(("base", field), what, "Look what changed, then widen the range.", "BASE"))
    return base


def _is_pack(data: dict[str, Any]) -> bool:
    try:
        Pack.model_validate_json(json.dumps(data))
    except ValidationError:
        return False
    return True


def _below(version: str, named: dict[str, Any]) -> bool:
    return named.get("below") is None or _parts(version) < _parts(named["below"])


def _parts(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdecimal())


def _patched(files: PackFolder, base: PackFolder, data: dict[str, Any], broken: set[str | int]) -> PackFolder:
    """Return *base* with the changes of the overlay in *data*, other than those in *broken* fields."""
    patch = Patch(deepcopy(base.data), base.domains, OVERLAY)
    patch.apply({field: value for field, value in data.items() if field not in broken})
    files.data, files.base = patch.data, base.data
    files.data["version"] = f"{base.data['version']}+{data['id']}.{data['version']}"
    files.trees |= base.trees
    files.domains, files.origins = base.domains, patch.origins
    _note(files, patch.faults)
    return files


def _note(files: PackFolder, faults: list[Fault]) -> None:
    """Add *faults*, which are about the overlay's own file, to the problems of *files*."""
    tree = files.trees[OVERLAY]
    for fault in faults:
        mark = tree.mark_of(fault.path, key=fault.at_key)
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        files.problems.append(
            Problem(tree.where, line, column, fault.what, fault.remedy, f"PACK-{fault.code}")
        )
