"""Everything that is wrong with a pack: what the reader finds, and what only shows across its files."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from regrisk.errors import DocumentError, PackError, Problem
from regrisk.model.pack import Pack
from regrisk.packs.cases import read_cases
from regrisk.packs.check_lang import check_translations
from regrisk.packs.checks.figures import check_figures
from regrisk.packs.checks.reach import check_reach
from regrisk.packs.checks.reading import check_reading
from regrisk.packs.checks.sound import SOUND, Check
from regrisk.packs.checks.subject import Subject
from regrisk.packs.document import read_assessment
from regrisk.packs.faults import Fault, faults_of
from regrisk.packs.folder import PackFolder
from regrisk.packs.mend import Mended, mend, start
from regrisk.packs.overlay import open_pack
from regrisk.packs.read import is_noted

CHECKS: tuple[Check, ...] = (*SOUND, check_reach, check_figures, check_reading)
"""Every check across the files of a pack."""

_MOST_ROUNDS = 6
_ID = re.compile(r"^\s*(?:-\s+)?\{?\s*(?:id|code|value|name):\s*[\"']?([\w.-]+)", re.MULTILINE)


def check_pack(folder: Path, *, on: date | None = None) -> tuple[Problem, ...]:
    """Return everything that is wrong with the pack in *folder*, by place; nothing when it is good.

    *on* is the day that dated figures and sources are held against; without it their age is not judged.
    """
    files = open_pack(folder)
    if files.data:
        mended = start(files.data)
        pack = _pack_of(files, mended)
        if pack is not None:
            broken = frozenset(mended.broken | _ids_of_unread(files))
            found = (fault for check in CHECKS for fault in check(Subject(pack, broken, on)))
            files.problems.extend(files.problem(_moved(fault, mended)) for fault in found)
            if not broken:
                files.problems.extend(_in_documents(folder, pack))
        files.problems.extend(check_translations(files, folder))
    return tuple(sorted(set(files.problems)))


def _pack_of(files: PackFolder, mended: Mended) -> Pack | None:
    """Return the pack without the parts that have faults; these are added to the problems of *files*."""
    for attempt in range(_MOST_ROUNDS):
        try:
            return Pack.model_validate_json(json.dumps(mended.data))
        except ValidationError as error:
            faults = faults_of(error, mended.data, Pack)
            if attempt == 0:
                files.problems.extend(files.problem(fault) for fault in faults if not is_noted(fault))
            mend(mended, faults)
    return None


def _in_documents(folder: Path, pack: Pack) -> Iterator[Problem]:
    """Yield what is wrong with the examples and cases of *pack*; whether cases hold is not asked here."""
    try:
        read_cases(folder, pack)
    except PackError as error:
        yield from error.problems
    for file in sorted((folder / "examples").glob("*")):
        try:
            read_assessment(file, pack)
        except DocumentError as error:
            where = f"{folder.resolve().name}/examples/{file.name}"
            yield from (replace(problem, where=where) for problem in error.problems)


def _moved(fault: Fault, mended: Mended) -> Fault:
    return Fault(mended.original(fault.path), fault.what, fault.remedy, fault.code, fault.at_key)


def _ids_of_unread(files: PackFolder) -> set[str]:
    """Return the ids that stand in files that could not be read to their end."""
    unread = [tree.text for tree in files.trees.values() if not tree.whole]
    return {match for text in unread for match in _ID.findall(text)}
