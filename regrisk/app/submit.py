"""Seals a submission: checked, written whole or not at all."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from regrisk.app.evidence_files import expect_folder
from regrisk.app.said_in import said_again
from regrisk.app.sealing import Seal, Sealing, Source
from regrisk.app.staging import Staged, check_place, stage
from regrisk.errors import IncompleteError, UsageError
from regrisk.export.check_list import check_list, parts_to_attest
from regrisk.export.history import History
from regrisk.model.assessment import Assessment
from regrisk.model.submission import CheckList, Manifest
from regrisk.model.workspace import TrendPoint
from regrisk.questions.describe import day_text
from regrisk.report.progress import CancelledError, Progress, Watched
from regrisk.words import later, say

__all__ = [
    "Seal",
    "Sealed",
    "Source",
    "StagedSeal",
    "check_list",
    "check_seal",
    "history_before",
    "make_seal",
    "parts_to_attest",
    "seal",
]


_NO_FILES = {
    "summary": later("A summary submission encloses no files of evidence. Seal the full variant."),
    "redacted": later("A redacted submission encloses no files of evidence. Seal the full variant."),
}


class Sealed(NamedTuple):
    """A submission that was written, with what was to be known before.

    ``files`` counts all files in it; ``missing`` are pieces of evidence whose file was not found.
    """

    path: str
    manifest: Manifest
    files: int
    checks: CheckList
    missing: tuple[str, ...]


class StagedSeal(NamedTuple):
    """A submission that is whole on disk and has not yet its name."""

    staged: Staged
    sealed: Sealed
    sealing: Sealing

    def keep(self) -> Sealed:
        """Give the submission its name.

        Raises:
            ReportError: it cannot have it; nothing is left, and what stood there is unharmed.
        """
        self.staged.keep()
        return self.sealed

    def drop(self) -> None:
        """Take away what was written."""
        self.staged.drop()


def seal(
    source: Source,
    how: Seal,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Sealed | None:
    """Write a submission and return it; None when *cancelled* said so, with nothing left.

    Raises:
        IncompleteError: something stands in its way, one line for each reason.
        UsageError: *how* asks for what cannot be.
        ReportError: it could not be written; nothing is left, and what stood there is unharmed.
    """
    made = make_seal(source, how, progress=progress, cancelled=cancelled)
    return None if made is None else made.keep()


def make_seal(
    source: Source,
    how: Seal,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> StagedSeal | None:
    """Write a submission beside its place; only the disk is touched, so that any thread may do it.

    Raises:
        IncompleteError, UsageError, ReportError: as ``seal``.
    """
    watched = Watched(progress, cancelled)
    sealing = Sealing(source, how, watched)
    checks = _checked(sealing)
    try:
        members = tuple(sealing.members())
        staged = stage(how.out, members, watched)
    except CancelledError:
        return None
    made = Sealed(str(how.out), sealing.manifest, len(members), checks, sealing.evidence.missing)
    return StagedSeal(staged, made, sealing)


def check_seal(source: Source, how: Seal) -> CheckList:
    """Return what is to be known before a seal that may be made; nothing is written.

    Raises:
        IncompleteError, UsageError, ReportError: as ``seal``.
    """
    return _checked(Sealing(source, how, Watched()))


def history_before(assessment: Assessment, trend: Iterable[TrendPoint]) -> History:
    """Return the part of a registry's *trend* that lies before *assessment*."""
    return History(tuple(point for point in trend if point.taken_on < assessment.taken_on))


def _checked(sealing: Sealing) -> CheckList:
    how = sealing.how
    check_place(how.out)
    if how.encloses_files and how.variant != "full":
        raise UsageError(say(_NO_FILES[how.variant]))
    if how.evidence is not None:
        expect_folder(how.evidence)
    _same_day(sealing)
    pack, assessment = sealing.source.pack, sealing.assessment
    checks = check_list(pack, assessment, said_again(pack, assessment, sealing.evaluation))
    if not checks.may_seal:
        open_ = [name for each in checks.blockers if each.kind == "unanswered" for name in each.ids]
        raise IncompleteError("\n".join(each.sentence for each in checks.blockers), open_)
    return checks


def _same_day(sealing: Sealing) -> None:
    before, taken_on = sealing.source.content, sealing.assessment.taken_on
    if before is None and sealing.day < taken_on:
        raise UsageError(
            say(
                "The assessment was taken on {day}, and none is sealed before it is taken. "
                "Name that day or a later one.",
                day=day_text(taken_on),
            )
        )
    if before is not None and before.sealed_on != sealing.day:
        raise UsageError(
            say(
                "The assessment was sealed on {day}, and every variant is of that day. "
                "Name that day, or start a new assessment.",
                day=day_text(before.sealed_on),
            )
        )
