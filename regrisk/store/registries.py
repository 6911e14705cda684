"""Registries of a workspace."""

import sqlite3
from datetime import datetime

from regrisk.errors import StoreError
from regrisk.model.assessment import RegistryName
from regrisk.model.workspace import RegistryRecord
from regrisk.store.file import Row, WorkspaceFile
from regrisk.words import say

_COLUMNS = "SELECT id, name, organisation FROM registries"


def listed(file: WorkspaceFile) -> tuple[RegistryRecord, ...]:
    """Return every registry that is not removed, by name."""
    rows = file.rows(f"{_COLUMNS} WHERE removed_at IS NULL ORDER BY lower(name), lower(organisation), id")
    return tuple(_record(row) for row in rows)


def one(file: WorkspaceFile, registry: int) -> RegistryRecord:
    """Return a registry by its id, removed or not.

    Raises:
        StoreError: the workspace holds none with this id.
    """
    row = file.row(f"{_COLUMNS} WHERE id = ?", (registry,))
    if row is None:
        raise StoreError(
            say(
                "{file}: there is no registry {number} in this workspace. Choose one of the list.",
                file=file.path,
                number=registry,
            )
        )
    return _record(row)


def find(file: WorkspaceFile, name: RegistryName) -> RegistryRecord | None:
    """Return the registry of exactly this name and organisation, if it is there and not removed."""
    row = file.row(
        f"{_COLUMNS} WHERE name = ? AND organisation = ? AND removed_at IS NULL",
        (name.name, name.organisation),
    )
    return None if row is None else _record(row)


def add(file: WorkspaceFile, name: RegistryName) -> RegistryRecord:
    """Add a registry.

    Raises:
        StoreError: one of this name and organisation is there already.
    """
    with file.transaction():
        _is_free(file, name)
        added = file.change(
            "INSERT INTO registries (name, organisation) VALUES (?, ?)", (name.name, name.organisation)
        )
    return one(file, added)


def rename(file: WorkspaceFile, registry: int, name: RegistryName) -> RegistryRecord:
    """Give a registry another name.

    Raises:
        StoreError: another registry has it already.
    """
    with file.transaction():
        before = one(file, registry)
        if (before.name, before.organisation) != (name.name, name.organisation):
            _is_free(file, name)
        file.change(
            "UPDATE registries SET name = ?, organisation = ? WHERE id = ?",
            (name.name, name.organisation, registry),
        )
    return one(file, registry)


def remove(file: WorkspaceFile, registry: int, at: datetime) -> None:
    """Take a registry off the list; nothing of it is deleted, and ``restore`` brings it back."""
    with file.transaction():
        one(file, registry)
        file.change("UPDATE registries SET removed_at = ? WHERE id = ?", (at.isoformat(), registry))


def restore(file: WorkspaceFile, registry: int) -> RegistryRecord:
    """Bring a removed registry back.

    Raises:
        StoreError: another registry has taken its name since.
    """
    with file.transaction():
        record = one(file, registry)
        try:
            file.change("UPDATE registries SET removed_at = NULL WHERE id = ?", (registry,))
        except sqlite3.IntegrityError as error:
            raise _taken(file, RegistryName(name=record.name, organisation=record.organisation)) from error
    return record


def _is_free(file: WorkspaceFile, name: RegistryName) -> None:
    if find(file, name) is not None:
        raise _taken(file, name)


def _taken(file: WorkspaceFile, name: RegistryName) -> StoreError:
    return StoreError(
        say(
            "{file}: {registry} of {organisation} is already in this workspace. Choose another name.",
            file=file.path,
            registry=name.name,
            organisation=name.organisation,
        )
    )


def _record(row: Row) -> RegistryRecord:
    return RegistryRecord(id=row["id"], name=row["name"], organisation=row["organisation"])
