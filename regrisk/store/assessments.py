"""Assessments of a workspace: what is listed of them, and their life from start to removal."""

from datetime import date, datetime

from regrisk.errors import StoreError
from regrisk.model.assessment import Assessment
from regrisk.model.pack import Pack
from regrisk.model.workspace import AssessmentRecord
from regrisk.store import answers, snapshots
from regrisk.store.faults import read_back
from regrisk.store.file import Row, WorkspaceFile
from regrisk.store.schema import DOCUMENT_PARTS
from regrisk.words import say

COLUMNS = (
    "a.id, a.registry, a.title, a.pack, a.pack_version, a.pack_digest, "
    "a.taken_on, a.changed_at, a.sealed, a.place"
)
"""What a record of assessment ``a`` is made of."""

_FIRST = (
    "registry",
    "title",
    "pack",
    "pack_version",
    "pack_digest",
    "taken_on",
    "sealed",
    "started_at",
    "changed_at",
)


def listed(file: WorkspaceFile, registry: int) -> tuple[AssessmentRecord, ...]:
    """Return the registry's assessments that are not removed, the newest first."""
    rows = file.rows(
        f"SELECT {COLUMNS} FROM assessments a WHERE a.registry = ? AND a.removed_at IS NULL "
        "ORDER BY a.taken_on DESC, a.id DESC",
        (registry,),
    )
    return tuple(record_of(file, row) for row in rows)


def one(file: WorkspaceFile, assessment: int) -> AssessmentRecord:
    """Return an assessment's record by its id, removed or not.

    Raises:
        StoreError: the workspace holds none with this id.
    """
    row = file.row(f"SELECT {COLUMNS} FROM assessments a WHERE a.id = ?", (assessment,))
    if row is None:
        raise StoreError(
            say(
                "{file}: there is no assessment {number} in this workspace. "
                "'regrisk assess list' lists those there are.",
                file=file.path,
                number=assessment,
            )
        )
    return record_of(file, row)


def start(
    file: WorkspaceFile, registry: int, document: Assessment, pack: Pack, *, title: str, at: datetime
) -> AssessmentRecord:
    """Add *document* as a new assessment of *registry*, with a copy of the pack it answers."""
    first = (
        *(registry, title, pack.id, pack.version, pack.digest),
        *(document.taken_on.isoformat(), 0, at.isoformat(), at.isoformat()),
    )
    columns = (*_FIRST, *DOCUMENT_PARTS)
    with file.transaction():
        snapshots.keep(file, pack)
        added = file.change(
            f"INSERT INTO assessments ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",
            (*first, *answers.document_parts(document)),
        )
        answers.put_all(file, added, document)
    return one(file, added)


def previous(file: WorkspaceFile, assessment: int) -> int | None:
    """Return the id of the assessment of the same registry that was taken before this one."""
    row = file.row(
        "SELECT b.id FROM assessments a JOIN assessments b ON b.registry = a.registry "
        "WHERE a.id = ? AND b.removed_at IS NULL AND (b.taken_on, b.id) < (a.taken_on, a.id) "
        "ORDER BY b.taken_on DESC, b.id DESC LIMIT 1",
        (assessment,),
    )
    return None if row is None else int(row["id"])


def taken(file: WorkspaceFile, registry: int, on: date) -> tuple[int, ...]:
    """Return the ids of the registry's assessments taken on a day, those removed apart."""
    rows = file.rows(
        "SELECT id FROM assessments WHERE registry = ? AND taken_on = ? AND removed_at IS NULL ORDER BY id",
        (registry, on.isoformat()),
    )
    return tuple(row["id"] for row in rows)


def stand_at(file: WorkspaceFile, assessment: int, place: str | None) -> None:
    """Keep the card the user stands on."""
    file.change("UPDATE assessments SET place = ? WHERE id = ?", (place, assessment))


def rename(file: WorkspaceFile, assessment: int, title: str, at: datetime) -> None:
    """Give an assessment another title."""
    file.change(
        "UPDATE assessments SET title = ?, changed_at = ? WHERE id = ?", (title, at.isoformat(), assessment)
    )


def take_on(file: WorkspaceFile, assessment: int, day: date, at: datetime) -> None:
    """Give an assessment another day on which it is taken."""
    file.change(
        "UPDATE assessments SET taken_on = ?, changed_at = ? WHERE id = ?",
        (day.isoformat(), at.isoformat(), assessment),
    )


def changed(file: WorkspaceFile, assessment: int, at: datetime) -> None:
    """Keep when an assessment was last changed."""
    file.change("UPDATE assessments SET changed_at = ? WHERE id = ?", (at.isoformat(), assessment))


def remove(file: WorkspaceFile, assessment: int, at: datetime) -> None:
    """Take an assessment off list and trend; nothing of it is deleted, and ``restore`` brings it back."""
    with file.transaction():
        one(file, assessment)
        file.change("UPDATE assessments SET removed_at = ? WHERE id = ?", (at.isoformat(), assessment))


def restore(file: WorkspaceFile, assessment: int) -> AssessmentRecord:
    """Bring a removed assessment back."""
    with file.transaction():
        file.change("UPDATE assessments SET removed_at = NULL WHERE id = ?", (assessment,))
        return one(file, assessment)


def record_of(file: WorkspaceFile, row: Row) -> AssessmentRecord:
    """Return the record that a row of ``COLUMNS`` holds.

    Raises:
        StoreError: a value in it is damaged.
    """
    with read_back(file.path, row["id"]):
        return AssessmentRecord(
            id=row["id"],
            registry=row["registry"],
            title=row["title"],
            pack=row["pack"],
            pack_version=row["pack_version"],
            pack_digest=row["pack_digest"],
            taken_on=date.fromisoformat(row["taken_on"]),
            changed_at=datetime.fromisoformat(row["changed_at"]),
            sealed=bool(row["sealed"]),
            place=row["place"],
        )
