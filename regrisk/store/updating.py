"""Brings an older workspace up to date, after copying it; refuses one of a newer version."""

import sqlite3
from contextlib import closing
from pathlib import Path

from regrisk.errors import StoreError
from regrisk.store import schema
from regrisk.words import say


def is_older(path: Path, db: sqlite3.Connection) -> bool:
    """Say whether the schema lacks steps.

    Raises:
        StoreError: it holds a step that this version does not know.
    """
    found = schema.applied(db)
    unknown = [step for step in found if step not in schema.STEPS]
    if unknown:
        raise StoreError(
            say(
                "{file}: this workspace was made by a newer regrisk (it holds {step}); "
                "nothing was changed in it. Update regrisk, then open it again.",
                file=path,
                step=unknown[0],
            )
        )
    return len(found) < len(schema.STEPS)


def check_whole(path: Path, db: sqlite3.Connection) -> None:
    """Refuse a workspace that lacks a table, whoever took it away.

    Raises:
        StoreError: it is damaged.
    """
    missing = sorted(schema.TABLES - schema.tables(db))
    if missing:
        raise StoreError(
            say(
                "{file}: the workspace is damaged ({table} is missing); nothing was changed in it. "
                "Keep this file, and restore the newest backup beside it under another name.",
                file=path,
                table=missing[0],
            )
        )


def update(path: Path, db: sqlite3.Connection) -> None:
    """Copy the workspace beside itself, then take the steps that its schema lacks.

    Raises:
        StoreError: no copy could be made; nothing was changed.
    """
    found = schema.applied(db)
    copy = path.with_name(f"{path.stem}.before-{schema.STEPS[len(found)]}{path.suffix}")
    try:
        copy.unlink(missing_ok=True)
        with closing(sqlite3.connect(copy)) as target:
            db.backup(target)
    except (OSError, sqlite3.OperationalError) as error:
        raise StoreError(
            say(
                "{file}: this workspace has to be updated, and no copy of it could be made first ({why}); "
                "nothing was changed. Make room beside it, then open it again.",
                file=path,
                why=error,
            )
        ) from error
    from regrisk.store import migrations  # it loads sqlite-utils

    migrations.apply(db)
