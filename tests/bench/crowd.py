"""A workspace of 20 registries with 50 assessments each, and an empty one, made once for a run."""

import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from regrisk.app.examples import example
from regrisk.app.workspace import Workspace
from regrisk_ui.doors import OPEN

REGISTRIES, EACH = 20, 50


def make_empty(path: Path) -> Path:
    """Make a workspace without anything in it."""
    with Workspace.open(path):
        return path


def make_example(path: Path) -> Path:
    """Make a workspace whose open assessment is the finished example, left on a question."""
    with Workspace.open(path) as workspace:
        record = workspace.import_assessment(example())
        workspace.session(record.id).move_to("ACC-01")
        workspace.set_setting(OPEN, str(record.id))
    return path


def make_crowd(path: Path) -> Path:
    """Make a workspace of 1,000 assessments: one is imported, the others are copies of its rows."""
    with Workspace.open(path) as workspace:
        first = workspace.import_assessment(example())
    with closing(sqlite3.connect(path)) as db, db:
        parts = [name for name in _tables(db) if "assessment" in _columns(db, name)]
        for registry in range(1, REGISTRIES + 1):
            if registry > 1:
                db.execute(
                    "INSERT INTO registries (id, name, organisation) VALUES (?, ?, ?)",
                    (registry, f"Registry {registry:02d}", "Lakes Orthopaedic Society"),
                )
            for place in range(EACH):
                if registry == 1 and place == 0:
                    continue
                _copy(db, parts, first.id, registry, first.taken_on - timedelta(days=7 * place))
    return path


def _copy(db: sqlite3.Connection, parts: list[str], source: int, registry: int, taken_on: date) -> None:
    changed = {"registry": str(registry), "taken_on": f"'{taken_on.isoformat()}'"}
    _insert(db, "assessments", f"id = {source}", changed)
    [(copied,)] = db.execute("SELECT max(id) FROM assessments")
    for part in parts:
        _insert(db, part, f"assessment = {source}", {"assessment": str(copied)})


def _insert(db: sqlite3.Connection, table: str, where: str, changed: dict[str, str]) -> None:
    columns = [name for name in _columns(db, table) if name != "id"]
    values = [changed.get(name, name) for name in columns]
    db.execute(
        f"INSERT INTO {table} ({', '.join(columns)}) SELECT {', '.join(values)} FROM {table} WHERE {where}"
    )


def _tables(db: sqlite3.Connection) -> list[str]:
    return [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]


def _columns(db: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
