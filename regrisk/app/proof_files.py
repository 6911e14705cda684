"""Files behind pieces of evidence: read, copied into the workspace or left, and shown again."""

import hashlib
import re
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from regrisk.errors import StoreError, UsageError
from regrisk.model.proof_file import FileState, LookedAt, ProofFile
from regrisk.store import proof_files
from regrisk.words import say

LARGEST_COPY = 100_000_000
"""Most bytes of a file that is copied into the workspace: 100 MB."""
_MEGABYTE = 1_000_000
_ODD = re.compile(r"[^\w. ()-]+")
Report = Callable[[float], None]
"""Told the share that is done; what it raises ends the work."""


def look_at(path: Path, report: Report) -> LookedAt:
    """Read the file at *path* whole and return what it is.

    Raises:
        UsageError: it is no file, is empty, cannot be read, or changed or vanished meanwhile.
    """
    try:
        if path.is_dir():
            raise UsageError(
                say("{file}: this is a folder. Attach the files in it one by one.", file=path.name)
            )
        if path.exists() and not path.is_file():
            raise UsageError(
                say("{file}: this is no file. Choose the file with the proof in it.", file=path.name)
            )
        str(path).encode()
        with path.open("rb") as file:
            before = path.stat()
            digest = hashlib.sha256()
            for piece in _pieces(file, before.st_size, report):
                digest.update(piece)
        after = path.stat()
    except UnicodeEncodeError as error:
        raise UsageError(
            say("The name of this file cannot be kept. Rename it, then attach it again.")
        ) from error
    except OSError as error:
        raise _cannot_read(path, error) from error
    if before.st_size == 0:
        raise UsageError(
            say("{file}: this file is empty. Choose the one with the proof in it.", file=path.name)
        )
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise UsageError(
            say("{file}: this file changed while it was read. Save it, then attach it again.", file=path.name)
        )
    return LookedAt(
        path=str(path.absolute()),
        name=path.name,
        sha256=digest.hexdigest(),
        size=after.st_size,
        modified=after.st_mtime_ns,
        modified_on=datetime.fromtimestamp(after.st_mtime).date(),
    )


def why_not_copied(size: int) -> str:
    """Return why a file of *size* bytes is not copied into a workspace; empty where it can be."""
    if size <= LARGEST_COPY:
        return ""
    return say(
        "This file has {size} MB; over {most} MB none is copied. It can be left where it is.",
        size=size // _MEGABYTE,
        most=LARGEST_COPY // _MEGABYTE,
    )


def copy_in(workspace: Path, found: LookedAt, report: Report) -> None:
    """Copy the file that was looked at into the workspace; what is there already is not copied again.

    Raises:
        UsageError: it is too large, or changed or vanished since it was looked at.
        StoreError: it could not be kept.
    """
    why = why_not_copied(found.size)
    if why:
        raise UsageError(f"{found.name}: {why}")
    path = Path(found.path)
    try:
        with path.open("rb") as file:
            proof_files.copy_in(workspace, found, _unchanged(file, found, report))
    except OSError as error:
        raise _cannot_read(path, error) from error


def state_of(kept: ProofFile | None, report: Report) -> FileState:
    """Return how a file stands now; one whose time of change is another is read again to be sure."""
    if kept is None:
        return "unknown"
    if kept.kept_at == "here" or kept.path is None:
        return "here"
    path = Path(kept.path)
    try:
        now = path.stat()
        if now.st_size != kept.size:
            return "altered"
        if now.st_mtime_ns == kept.modified:
            return "there"
        return "there" if look_at(path, report).sha256 == kept.sha256 else "altered"
    except (OSError, UsageError):
        return "missing"


def to_open(workspace: Path, kept: ProofFile, folder: Path, report: Report) -> Path:
    """Return a file with this content for another program to show: a copy in *folder*, never the original.

    Raises:
        UsageError: the file was left elsewhere and cannot be read there, or is another one by now.
        StoreError: the copy in the workspace cannot be read or is damaged.
    """
    out = folder / f"{kept.sha256[:12]} {_safe(kept.name)}"
    pieces = proof_files.parts(workspace, kept.sha256) if kept.kept_at == "here" else _left(kept, report)
    digest, done = hashlib.sha256(), 0
    try:
        out.unlink(missing_ok=True)
        with out.open("xb") as file:
            out.chmod(0o600)
            for piece in pieces:
                digest.update(piece)
                file.write(piece)
                done += len(piece)
                report(min(1.0, done / max(1, kept.size)))
        out.chmod(0o400)  # a change of the copy would be lost, so nobody is led to make one
    except OSError as error:
        raise UsageError(
            say(
                "{file}: it cannot be shown ({why}). Make room, then try again.",
                file=kept.name,
                why=error.strerror,
            )
        ) from error
    if digest.hexdigest() != kept.sha256:
        out.unlink(missing_ok=True)
        if kept.kept_at == "here":
            raise StoreError(
                say(
                    "{workspace}: the copy of {file} is damaged. Restore the newest backup.",
                    workspace=workspace,
                    file=kept.name,
                )
            )
        raise UsageError(
            say("{file}: this file was changed since it was attached. Attach it anew.", file=kept.name)
        )
    return out


def _left(kept: ProofFile, report: Report) -> Iterator[bytes]:
    path = Path(kept.path or "")
    try:
        with path.open("rb") as file:
            yield from _pieces(file, kept.size, report)
    except OSError as error:
        raise _cannot_read(path, error) from error


def _unchanged(file: BinaryIO, found: LookedAt, report: Report) -> Iterator[bytes]:
    digest = hashlib.sha256()
    for piece in _pieces(file, found.size, report):
        digest.update(piece)
        yield piece
    if digest.hexdigest() != found.sha256:
        raise UsageError(
            say("{file}: this file changed while it was copied. Attach it again.", file=found.name)
        )


def _pieces(file: BinaryIO, size: int, report: Report) -> Iterator[bytes]:
    done = 0
    while piece := file.read(proof_files.PART):
        done += len(piece)
        report(min(1.0, done / max(1, size)))
        yield piece


def _cannot_read(path: Path, error: OSError) -> UsageError:
    if isinstance(error, FileNotFoundError):
        return UsageError(
            say("{file}: this file is no longer where it was. Choose it again.", file=path.name)
        )
    return UsageError(
        say(
            "{file}: this file cannot be read ({why}). Ask for the right to read it, "
            "or close the program that has it open.",
            file=path.name,
            why=error.strerror,
        )
    )


def _safe(name: str) -> str:
    """Return a name without what a system or a program may read as something else."""
    return _ODD.sub("_", name).strip(". ")[-80:] or "file"
