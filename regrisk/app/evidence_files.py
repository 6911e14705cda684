"""Files of evidence for a submission: found by their digest, whatever they are called."""

import hashlib
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from regrisk import spoken
from regrisk.app.staging import file_member, pieces
from regrisk.errors import ReportError, UsageError
from regrisk.export.archive import Member
from regrisk.report.progress import Watched
from regrisk.scoring.numbered_evidence import NumberedEvidence
from regrisk.words import say

FOLDER = "evidence"
MOST_FILES = 20_000
"""Most files that a folder of evidence may hold; more is most likely a whole disk, named by mistake."""

_ENDING = re.compile(r"\.[A-Za-z0-9]{1,8}")


class KeptCopy(NamedTuple):
    """A file of evidence that a workspace keeps: its name and size, and what hands out its content."""

    name: str
    size: int
    chunks: Callable[[], Iterator[bytes]]


Kept = Mapping[str, KeptCopy]
"""Files that a workspace keeps, by the digest of their content."""


class EnclosedEvidence(NamedTuple):
    """Files to enclose, and the numbers of pieces whose file is in the index and not in the folder."""

    members: tuple[Member, ...]
    missing: tuple[str, ...]


def enclosed_evidence(
    folder: Path | None, kept: Kept, items: Iterable[NumberedEvidence], watched: Watched
) -> EnclosedEvidence:
    """Return the files under *folder*, or else *kept*, that are the evidence *items* name, each once.

    A file is enclosed under the number of the piece and its own ending; its name stays at home.

    Raises:
        UsageError: there is no such folder, or it holds far too many files.
        ReportError: a file in it cannot be read.
    """
    if folder is not None:
        expect_folder(folder)
    wanted = [item for item in items if item.item.sha256 is not None]
    sizes = {item.item.size for item in wanted}
    found = _by_digest(folder, sizes, watched) if folder is not None and wanted else {}
    members: dict[str, Member] = {}
    missing: list[str] = []
    for item in wanted:
        digest = item.item.sha256 or ""
        if digest in members:
            continue
        if digest in found:
            file = found[digest]
            members[digest] = file_member(_path(item, file.name), file, digest, file.stat().st_size)
        elif digest in kept:
            copy = kept[digest]
            members[digest] = Member(_path(item, copy.name), digest, copy.size, copy.chunks)
        else:
            missing.append(item.number)
    return EnclosedEvidence(tuple(members.values()), tuple(missing))


def expect_folder(folder: Path) -> None:
    """Refuse what is no folder, also where no evidence would be looked for in it.

    Raises:
        UsageError: it is none, or cannot be reached.
    """
    if not os.path.isdir(folder):  # noqa: PTH112 - unlike the method of a path, it never raises
        raise UsageError(
            say("{folder}: there is no such folder. Name the one that holds the evidence.", folder=folder)
        )


def _path(item: NumberedEvidence, name: str) -> str:
    ending = Path(name).suffix
    return f"{FOLDER}/{item.number}{ending.lower() if _ENDING.fullmatch(ending) else ''}"


def _by_digest(folder: Path, sizes: set[int | None], watched: Watched) -> dict[str, Path]:
    found: dict[str, Path] = {}
    try:
        files = list(_files(folder))
        for number, file in enumerate(files):
            watched.report(say("Evidence"), number, len(files))
            # Where every piece states its size, a file of another one need not be read.
            if None in sizes or file.stat().st_size in sizes:
                found.setdefault(_digest(file, watched), file)
        watched.report(say("Evidence"), len(files), len(files))
    except OSError as error:
        raise ReportError(
            say(
                "{file}: this file of evidence cannot be read ({why}). "
                "Ask for the right to read it, or take it out of the folder.",
                file=error.filename or folder,
                why=error.strerror,
            )
        ) from error
    return found


def _files(folder: Path) -> Iterator[Path]:
    """Yield the files under *folder* in order; links are not followed."""
    count = 0
    for file in sorted(folder.rglob("*")):
        if file.is_symlink() or not file.is_file():
            continue
        count += 1
        if count > MOST_FILES:
            raise UsageError(
                say(
                    "{folder}: this folder holds more than {number} files. "
                    "Name one that holds the evidence alone.",
                    folder=folder,
                    number=spoken.number(MOST_FILES),
                )
            )
        yield file


def _digest(file: Path, watched: Watched) -> str:
    digest = hashlib.sha256()
    for piece in pieces(file):
        watched.breathe()
        digest.update(piece)
    return digest.hexdigest()
