"""Seals: what was sealed, to the byte, and from when on an assessment stays as it is."""

from datetime import date, datetime

from regrisk.errors import StoreError
from regrisk.model.base import Record
from regrisk.store.faults import read_back
from regrisk.store.file import Row, WorkspaceFile
from regrisk.store.schema import SEALED
from regrisk.words import say


class StoredSeal(Record):
    """A seal. ``content`` is the canonical JSON whose sha256 the ``digest`` is."""

    assessment: int
    submission: str
    digest: str
    sealed_on: date
    registry: str
    organisation: str
    content: str


_COLUMNS = "SELECT assessment, submission, digest, sealed_on, registry, organisation, content FROM seals"


def add(file: WorkspaceFile, seal: StoredSeal, at: datetime) -> None:
    """Seal an assessment, once and for good.

    Raises:
        StoreError: it is sealed already.
    """
    with file.transaction():
        if of(file, seal.assessment) is not None:
            raise StoreError(f"{file.path}: {say(SEALED)}")
        file.change(
            "INSERT INTO seals (assessment, submission, digest, sealed_on, sealed_at, registry, "
            "organisation, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(seal.assessment, seal.submission, seal.digest, seal.sealed_on.isoformat(), at.isoformat()),
                *(seal.registry, seal.organisation, seal.content),
            ),
        )
        file.change(
            "UPDATE assessments SET sealed = 1, changed_at = ? WHERE id = ?",
            (at.isoformat(), seal.assessment),
        )


def of(file: WorkspaceFile, assessment: int) -> StoredSeal | None:
    """Return the seal of an assessment, or None."""
    row = file.row(f"{_COLUMNS} WHERE assessment = ?", (assessment,))
    return None if row is None else _seal(file, row)


def last_before(file: WorkspaceFile, assessment: int) -> int | None:
    """Return the id of the last sealed assessment of the same registry that was taken before this one."""
    row = file.row(
        "SELECT b.id FROM assessments a JOIN assessments b ON b.registry = a.registry "
        "WHERE a.id = ? AND b.sealed AND b.removed_at IS NULL AND (b.taken_on, b.id) < (a.taken_on, a.id) "
        "ORDER BY b.taken_on DESC, b.id DESC LIMIT 1",
        (assessment,),
    )
    return None if row is None else int(row["id"])


def _seal(file: WorkspaceFile, row: Row) -> StoredSeal:
    with read_back(file.path, row["assessment"]):
        return StoredSeal(**{**row, "sealed_on": date.fromisoformat(row["sealed_on"])})
