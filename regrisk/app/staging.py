"""A submission beside its place: whole on disk before anything stands under its name, gone when not kept."""

import hashlib
import os
import secrets
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from regrisk.app.writing import cannot_write, expect_folder_of, expect_place, settle
from regrisk.errors import ReportError, UsageError
from regrisk.export.archive import Member, write_zip
from regrisk.report.progress import Watched
from regrisk.words import say

ZIP = ".zip"


class Staged:
    """What was written, not yet under its own name; exactly one of ``keep`` and ``drop`` ends it."""

    def __init__(self, out: Path, part: Path) -> None:
        self.out = out
        self._part = part

    def keep(self) -> Path:
        """Give what was written its own name and return it; a file of that name gives way.

        Raises:
            ReportError: it cannot have this name; what stood there is unharmed, and nothing else is left.
        """
        try:
            if self._part.is_dir() and self.out.is_dir():
                self.out.rmdir()  # an empty one; any other was refused before
            self._part.replace(self.out)
            settle(self.out.parent)
        except OSError as error:
            self.drop()
            raise cannot_write(self.out, error) from error
        return self.out

    def drop(self) -> None:
        """Take away what was written."""
        if self._part.is_dir():
            shutil.rmtree(self._part, ignore_errors=True)
        else:
            self._part.unlink(missing_ok=True)


def check_place(out: Path) -> None:
    """Refuse a place where no submission can stand, before any work is done for it.

    Raises:
        UsageError: the name ends in something else than .zip.
        ReportError: the folder it lies in is missing, or what has its name is there and in the way.
    """
    if out.suffix.lower() not in (ZIP, ""):
        raise UsageError(
            say(
                "{file}: a submission is one ZIP file or one folder. Name it {zip}, or {folder}.",
                file=out,
                zip=f"{out.stem}{ZIP}",
                folder=out.stem,
            )
        )
    if out.suffix:
        expect_place(out)
        return
    expect_folder_of(out)
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise ReportError(
            say("{file}: something of this name is there. Name another folder, or remove it.", file=out)
        )


def stage(out: Path, members: Iterable[Member], watched: Watched) -> Staged:
    """Write *members* beside *out*: into a ZIP file where its name ends so, else into a folder.

    Raises:
        ReportError: they could not be written, or one changed meanwhile; nothing is left.
        CancelledError: the caller asked for an end; nothing is left.
    """
    out = out.resolve()
    part = out.with_name(f".regrisk-{secrets.token_hex(6)}.part")
    staged = Staged(out, part)
    done = False
    try:
        checked = (_checked(member, watched) for member in members)
        if out.suffix.lower() == ZIP:
            _into_zip(part, checked)
        else:
            _into_folder(part, checked)
        done = True
    except OSError as error:
        raise cannot_write(out, error) from error
    finally:
        if not done:
            staged.drop()
    return staged


def file_member(path: str, file: Path, digest: str, size: int) -> Member:
    """Return a file of a submission whose content lies in *file* on this computer."""
    return Member(path, digest, size, lambda: pieces(file))


def pieces(file: Path) -> Iterator[bytes]:
    """Return the content of *file* piece by piece."""
    with file.open("rb") as source:
        while piece := source.read(1 << 20):
            yield piece


def _checked(member: Member, watched: Watched) -> Member:
    """Return *member* as one that is refused when what it hands out is not what was promised."""

    def chunks() -> Iterator[bytes]:
        digest = hashlib.sha256()
        try:
            for piece in member.chunks():
                watched.breathe()
                digest.update(piece)
                yield piece
        except OSError as error:  # of the file that is read; what is written to is not known here
            raise ReportError(
                say(
                    "{file}: the file can no longer be read ({why}). Seal again.",
                    file=member.path,
                    why=error.strerror,
                )
            ) from error
        if digest.hexdigest() != member.sha256:
            raise ReportError(
                say("{file}: the file changed while it was enclosed. Seal again.", file=member.path)
            )

    return replace(member, chunks=chunks)


def _into_zip(part: Path, members: Iterable[Member]) -> None:
    with part.open("xb") as file:
        write_zip(file, members)
        file.flush()
        os.fsync(file.fileno())


def _into_folder(part: Path, members: Iterable[Member]) -> None:
    part.mkdir()
    for member in members:
        place = part / member.path
        place.parent.mkdir(exist_ok=True)
        with place.open("xb") as file:
            for piece in member.chunks():
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
    for folder in {part, *(each for each in part.iterdir() if each.is_dir())}:
        settle(folder)
