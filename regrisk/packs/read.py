"""From a folder of YAML files to a pack, or to every problem that stands in the way."""

import json
from pathlib import Path

from pydantic import ValidationError

from regrisk.errors import PackError
from regrisk.model.pack import Pack
from regrisk.packs.checks.sound import SOUND
from regrisk.packs.checks.subject import Subject
from regrisk.packs.faults import Fault, faults_of
from regrisk.packs.folder import PackFolder
from regrisk.packs.overlay import open_pack


def read_pack(folder: Path) -> Pack:
    """Return the pack in *folder*, or the pack that the overlay there makes of its base.

    Raises:
        PackError: with every problem of every file, each with its file, line and column.
    """
    files = open_pack(folder)
    pack = _validated(files)
    if pack is not None and not files.problems:
        subject = Subject(pack)
        files.problems.extend(files.problem(fault) for check in SOUND for fault in check(subject))
    if pack is None or files.problems:
        raise PackError(files.problems)
    return pack


def _validated(files: PackFolder) -> Pack | None:
    """Return *files* as a pack; None when they are none, and the faults are then among their problems."""
    if not files.data:
        return None
    try:
        return Pack.model_validate_json(json.dumps(files.data))
    except ValidationError as error:
        faults = [fault for fault in faults_of(error, files.data, Pack) if not is_noted(fault)]
        files.problems.extend(files.problem(fault) for fault in faults)
        return None


def is_noted(fault: Fault) -> bool:
    """Tell whether *fault* only repeats that a whole file is missing or cannot be read."""
    return fault.path == ("domains",) or (not fault.path and fault.missing in {"bands", "domains"})
