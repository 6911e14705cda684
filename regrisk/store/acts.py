"""The history of an assessment's answers: every act with what stood before it, undone or not."""

from datetime import datetime

from regrisk.model.base import Record
from regrisk.store.answers import Kind
from regrisk.store.faults import read_back
from regrisk.store.file import Row, WorkspaceFile


class StoredAct(Record):
    """One change of one answer; ``before`` and ``after`` are its JSON, None where there was no answer."""

    id: int
    at: datetime
    kind: Kind
    question: str
    before: str | None
    after: str | None


# An act is done, undone (and may be done again), or dropped: undone when another act took its place.
_COLUMNS = "SELECT id, at, kind, question, before, after FROM acts WHERE assessment = ?"


def add(
    file: WorkspaceFile,
    assessment: int,
    kind: Kind,
    question: str,
    *,
    before: str | None,
    after: str | None,
    at: datetime,
) -> None:
    """Add an act; what was undone before it can no longer be done again."""
    with file.transaction():
        file.change(
            "UPDATE acts SET standing = 'dropped' WHERE assessment = ? AND standing = 'undone'", (assessment,)
        )
        file.change(
            "INSERT INTO acts (assessment, at, kind, question, before, after, standing) "
            "VALUES (?, ?, ?, ?, ?, ?, 'done')",
            (assessment, at.isoformat(), kind, question, before, after),
        )


def to_undo(file: WorkspaceFile, assessment: int) -> StoredAct | None:
    """Return the act that an undo takes back: the last one done."""
    row = file.row(f"{_COLUMNS} AND standing = 'done' ORDER BY id DESC LIMIT 1", (assessment,))
    return None if row is None else _stored(file, assessment, row)


def to_redo(file: WorkspaceFile, assessment: int) -> StoredAct | None:
    """Return the act that a redo does again: the last one undone."""
    row = file.row(f"{_COLUMNS} AND standing = 'undone' ORDER BY id LIMIT 1", (assessment,))
    return None if row is None else _stored(file, assessment, row)


def undone(file: WorkspaceFile, act: int, at: datetime) -> None:
    """Mark an act as undone."""
    file.change("UPDATE acts SET standing = 'undone', undone_at = ? WHERE id = ?", (at.isoformat(), act))


def done_again(file: WorkspaceFile, act: int) -> None:
    """Mark an act as done again."""
    file.change("UPDATE acts SET standing = 'done' WHERE id = ?", (act,))


def listed(file: WorkspaceFile, assessment: int) -> tuple[StoredAct, ...]:
    """Return every act that stands, in order."""
    rows = file.rows(f"{_COLUMNS} AND standing = 'done' ORDER BY id", (assessment,))
    return tuple(_stored(file, assessment, row) for row in rows)


def _stored(file: WorkspaceFile, assessment: int, row: Row) -> StoredAct:
    with read_back(file.path, assessment):
        return StoredAct(**{**row, "at": datetime.fromisoformat(row["at"])})
