"""Checks what others hand in, a submission as a folder or as one ZIP file; and a workspace as a whole."""

import os
import stat
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from regrisk import spoken
from regrisk.app.packs import pack_in
from regrisk.app.renderings import RENDERINGS, Papers
from regrisk.app.said_in import evaluation_of_paper, in_order_of_copy
from regrisk.app.sealing import program
from regrisk.app.shipped import shipped_pack
from regrisk.app.staging import pieces
from regrisk.app.verify_workspace import verify_workspace
from regrisk.errors import UsageError
from regrisk.export.history import History
from regrisk.export.opened import MOST_FILES, DamagedError, Files, ZipFiles, check_names
from regrisk.export.verify import verify_submission
from regrisk.export.verify_papers import Remade
from regrisk.export.verify_print import Again
from regrisk.export.verify_scores import Reading, Scored
from regrisk.model.pack import Pack
from regrisk.model.submission import Manifest, SealMark, Verified
from regrisk.packs.copy import read_copy
from regrisk.packs.document import parse_assessment
from regrisk.packs.locate import bundled_packs
from regrisk.report.build import build_report
from regrisk.report.progress import CancelledError, Progress, Watched
from regrisk.store.making import ENDING
from regrisk.words import say


class FolderFiles:
    """The files of a folder; a link in it is refused, wherever it leads."""

    def __init__(self, folder: Path) -> None:
        self._files = dict(_files(folder))
        check_names(str(folder), self._files)

    @property
    def names(self) -> tuple[str, ...]:
        """Every file under the folder, with forward slashes, in order."""
        return tuple(self._files)

    def chunks(self, name: str) -> Iterator[bytes]:
        """Return the content of a file, piece by piece."""
        try:
            yield from pieces(self._files[name])
        except OSError as error:
            raise DamagedError(say("it cannot be read ({why})", why=error.strerror)) from error


class _WatchedFiles:
    """Files that ask, piece by piece, whether to go on."""

    def __init__(self, files: Files, watched: Watched) -> None:
        self._files, self._watched = files, watched

    @property
    def names(self) -> tuple[str, ...]:
        return self._files.names

    def chunks(self, name: str) -> Iterator[bytes]:
        for piece in self._files.chunks(name):
            self._watched.breathe()
            yield piece


def verify(
    path: Path, *, progress: Progress | None = None, cancelled: Callable[[], bool] | None = None
) -> Verified | None:
    """Return what a check of a submission, or of a workspace, finds; None when *cancelled* said so.

    Raises:
        UsageError: there is nothing at *path*, or no submission that can be checked here.
        StoreError: it is a workspace that cannot be opened.
    """
    if path.suffix == ENDING and not path.is_dir():
        return verify_workspace(path, progress=progress, cancelled=cancelled)
    watched = Watched(progress, cancelled)
    try:
        if path.is_dir():
            return _verified(FolderFiles(path), path, watched)
        with path.open("rb") as stream:
            length = os.fstat(stream.fileno()).st_size
            return _verified(ZipFiles(stream, str(path), length), path, watched)
    except CancelledError:
        return None
    except FileNotFoundError as error:
        raise UsageError(
            say("{file}: there is no such file or folder. Check the name.", file=path)
        ) from error
    except OSError as error:
        raise UsageError(
            say(
                "{file}: it cannot be read ({why}). Ask for the right to read it.",
                file=path,
                why=error.strerror,
            )
        ) from error


def _verified(files: Files, path: Path, watched: Watched) -> Verified:
    def papers(manifest: Manifest, scored: Scored, history: History) -> Remade:
        return _papers_again(manifest, scored, history, watched)

    reading = Reading(read_copy, parse_assessment)
    again = Again(papers, _words)
    return verify_submission(_WatchedFiles(files, watched), str(path), reading, again, program=program())


def _papers_again(manifest: Manifest, scored: Scored, history: History, watched: Watched) -> Remade:
    """Return how the papers were made for the seal; nothing where this version would make others."""
    pack = _words(manifest, scored.pack)
    if manifest.program != program() or pack is None:
        return {}
    mark = SealMark(
        submission=manifest.submission,
        digest=manifest.digest.removeprefix("sha256:"),
        sealed_on=manifest.sealed_on,
        signed=manifest.signed,
    )
    document = build_report(
        pack,
        scored.assessment,
        scored.evaluation,
        history.points,
        variant=manifest.variant,
        paper=manifest.paper,
        language=manifest.language,
        changes=history.changes,
        seal=mark,
    )
    said = evaluation_of_paper(pack, scored.assessment, scored.evaluation, manifest.language)
    papers = Papers(document, pack, scored.assessment, said, mark.digest, watched)
    return {each.role: partial(each.render, papers) for each in RENDERINGS}


def _words(manifest: Manifest, pack: Pack) -> Pack | None:
    """Return *pack* in the language of the report; None where its translation did not come along."""
    if manifest.language == pack.language:
        return pack
    shipped = {folder.name for folder in bundled_packs()}
    same = pack.id in shipped and shipped_pack(pack.id).digest == pack.digest
    return in_order_of_copy(pack_in(pack, manifest.language)) if same else None


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    count = 0
    for place, folders, names in os.walk(folder, onerror=_unreadable):
        folders.sort()
        for name in sorted([*names, *(each for each in folders if (Path(place) / each).is_symlink())]):
            file = Path(place) / name
            count += 1
            if count > MOST_FILES:
                raise UsageError(
                    say(
                        "{folder}: this folder holds more than {number} files. Name another.",
                        folder=folder,
                        number=spoken.number(MOST_FILES),
                    )
                )
            if not stat.S_ISREG(file.lstat().st_mode):
                raise UsageError(
                    say(
                        "{folder}: {name} is a link or another special file. No submission is made like "
                        "this, so nothing in it was looked at.",
                        folder=folder,
                        name=ascii(name),
                    )
                )
            yield file.relative_to(folder).as_posix(), file


def _unreadable(error: OSError) -> None:
    raise error
