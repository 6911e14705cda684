"""The schema as named steps: appended, never edited.

Loaded only where a workspace is made or updated: sqlite-utils takes longer to load than a workspace to open.
"""

import sqlite3

from regrisk.store.schema import DOCUMENT_PARTS, SET
from regrisk.store.sqlite import Database, Migrations

history = Migrations(SET)


@history()
def m001_registries(db: Database) -> None:
    """Registries; a removed one keeps its row, so that the removal can be taken back."""
    columns = {"id": int, "name": str, "organisation": str, "removed_at": str}
    db.table("registries").create(columns, pk="id", not_null=("name", "organisation"), strict=True)
    # sqlite-utils makes no partial index. A removed registry does not keep its name from a new one.
    db.execute(
        "CREATE UNIQUE INDEX registries_by_name ON registries (name, organisation) WHERE removed_at IS NULL"
    )


@history()
def m002_assessments(db: Database) -> None:
    """Assessments with their answers, and each pack they answer once, as canonical JSON by digest."""
    db.table("pack_snapshots").create(
        {"digest": str, "id": str, "version": str, "body": str},
        pk="digest",
        not_null=("id", "version", "body"),
        strict=True,
    )
    # The parts of a document that change seldom stand as JSON beside it.
    parts = dict.fromkeys(DOCUMENT_PARTS, str)
    needed = {
        "registry": int,
        "title": str,
        "pack": str,
        "pack_version": str,
        "pack_digest": str,
        "taken_on": str,
        "sealed": int,
        "started_at": str,
        "changed_at": str,
    }
    db.table("assessments").create(
        {"id": int, **needed, "place": str, "removed_at": str, **parts},
        pk="id",
        not_null=(*needed, *parts),
        foreign_keys=[("registry", "registries", "id"), ("pack_digest", "pack_snapshots", "digest")],
        strict=True,
    )
    db.table("assessments").create_index(["registry", "taken_on", "id"])
    for name in ("profile_answers", "responses"):
        columns = {"assessment": int, "question": str, "body": str}
        db.table(name).create(
            columns,
            pk=("assessment", "question"),
            not_null=columns,
            foreign_keys=[("assessment", "assessments", "id")],
            strict=True,
        )


@history()
def m003_acts(db: Database) -> None:
    """Every change of an answer with what stood there before: the ground of undo, and never cleared."""
    columns = {
        "id": int,
        "assessment": int,
        "at": str,
        "kind": str,
        "question": str,
        "before": str,
        "after": str,
        "standing": str,
        "undone_at": str,
    }
    db.table("acts").create(
        columns,
        pk="id",
        not_null=("assessment", "at", "kind", "question", "standing"),
        foreign_keys=[("assessment", "assessments", "id")],
        strict=True,
    )
    db.table("acts").create_index(["assessment", "standing", "id"])


@history()
def m004_evaluations(db: Database) -> None:
    """Evaluations as they were concluded; the body stands last, so that a trend never reads it."""
    columns = {
        "id": int,
        "assessment": int,
        "evaluated_on": str,
        "stored_at": str,
        "method": int,
        "pack_version": str,
        "pack_digest": str,
        "points": str,
        "potential": str,
        "evidenced": str,
        "band": str,
        "provisional": int,
        "body": str,
    }
    db.table("evaluations").create(
        columns,
        pk="id",
        not_null=columns,
        foreign_keys=[("assessment", "assessments", "id"), ("pack_digest", "pack_snapshots", "digest")],
        strict=True,
    )
    db.table("evaluations").create_index(["assessment", "evaluated_on"], unique=True)
    db.table("evaluations").create_index(["assessment", "stored_at", "id"])


@history()
def m005_settings(db: Database) -> None:
    """What the window remembers: its place, theme and text size."""
    columns = {"key": str, "value": str}
    db.table("settings").create(columns, pk="key", not_null=columns, strict=True)


def apply(connection: sqlite3.Connection) -> None:
    """Take every step that the file lacks: all of them, or none where one fails."""
    db = Database(connection, recursive_triggers=False, execute_plugins=False)
    with db.atomic():
        history.apply(db)
