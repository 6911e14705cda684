"""The schema as named steps: appended, never edited.

Loaded only where a workspace is made or updated: sqlite-utils takes longer to load than a workspace to open.
"""

import sqlite3

from regrisk.store.schema import DOCUMENT_PARTS, SEALED, SET
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


@history()
def m006_seals(db: Database) -> None:
    """What was sealed, to the byte; and from then on no answer, act or figure of it changes."""
    columns = {
        "assessment": int,
        "submission": str,
        "digest": str,
        "sealed_on": str,
        "sealed_at": str,
        "registry": str,
        "organisation": str,
        "content": str,
    }
    db.table("seals").create(
        columns,
        pk="assessment",
        not_null=columns,
        foreign_keys=[("assessment", "assessments", "id")],
        strict=True,
    )
    _refuse(db, "seals", "UPDATE", "1")
    _refuse(db, "seals", "DELETE", "1")
    _refuse(db, "assessments", "DELETE", "OLD.sealed")
    # Where the user last stood, and whether the list shows it, say nothing about what was sealed.
    kept = (
        "registry, title, pack, pack_version, pack_digest, taken_on, sealed, started_at, changed_at, "
        f"{', '.join(DOCUMENT_PARTS)}"
    )
    _refuse(db, "assessments", f"UPDATE OF {kept}", "OLD.sealed")
    sealed = "(SELECT sealed FROM assessments WHERE id = {row}.assessment)"
    for table in ("responses", "profile_answers", "acts", "evaluations"):
        _refuse(db, table, "INSERT", sealed.format(row="NEW"))
        _refuse(db, table, "UPDATE", sealed.format(row="OLD"))
        _refuse(db, table, "DELETE", sealed.format(row="OLD"))


@history()
def m007_carry_overs(db: Database) -> None:
    """Which earlier assessment one takes its answers from, each to be confirmed or changed."""
    db.table("carry_overs").create(
        {"assessment": int, "source": int},
        pk="assessment",
        not_null=("assessment", "source"),
        foreign_keys=[("assessment", "assessments", "id"), ("source", "assessments", "id")],
        strict=True,
    )


@history()
def m008_proof_files(db: Database) -> None:
    """Files of evidence by their digest: copied here in parts, or left where they are."""
    columns = {"sha256": str, "size": int, "name": str, "kept_at": str, "path": str, "modified": int}
    db.table("proof_files").create(
        columns, pk="sha256", not_null=("sha256", "size", "name", "kept_at"), strict=True
    )
    # A file is copied part by part, so that nobody who answers meanwhile has to wait for the whole of it.
    db.table("proof_parts").create(
        {"sha256": str, "part": int, "body": bytes},
        pk=("sha256", "part"),
        not_null=("sha256", "part", "body"),
        strict=True,
    )


def _refuse(db: Database, table: str, act: str, when: str) -> None:
    """Let the file itself refuse *act* on a row of *table*, whatever program asks for it."""
    name = f"{table}_sealed_{act.split()[0].lower()}"
    db.execute(
        f"CREATE TRIGGER {name} BEFORE {act} ON {table} WHEN {when} "
        f"BEGIN SELECT RAISE(ABORT, '{SEALED}'); END"
    )


def apply(connection: sqlite3.Connection) -> None:
    """Take every step that the file lacks: all of them, or none where one fails."""
    db = Database(connection, recursive_triggers=False, execute_plugins=False)
    with db.atomic():
        history.apply(db)
