"""Packs as they were when an assessment began: one copy for each digest, as canonical JSON."""

import hashlib

from regrisk.errors import StoreError
from regrisk.model.pack import Pack
from regrisk.store.file import WorkspaceFile


def keep(file: WorkspaceFile, pack: Pack) -> None:
    """Keep a copy of *pack*, unless one is there."""
    file.change(
        "INSERT INTO pack_snapshots (digest, id, version, body) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (pack.digest, pack.id, pack.version, pack.canonical),
    )


def canonical(file: WorkspaceFile, digest: str) -> str:
    """Return the canonical JSON of the pack with *digest*.

    Raises:
        StoreError: the copy is missing, or no longer what it was.
    """
    row = file.row("SELECT body FROM pack_snapshots WHERE digest = ?", (digest,))
    if row is None or "sha256:" + hashlib.sha256(row["body"].encode()).hexdigest() != digest:
        raise StoreError(
            f"{file.path}: the copy of the questionnaire {digest[:19]} in this workspace is damaged. "
            "Restore the newest backup."
        )
    return str(row["body"])
