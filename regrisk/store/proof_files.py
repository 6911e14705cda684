"""Files of evidence in a workspace: each content once, in parts, or the place where it was left."""

from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

from regrisk.model.proof_file import LookedAt, ProofFile
from regrisk.store import connecting
from regrisk.store.faults import told
from regrisk.store.file import WorkspaceFile

PART = 256 * 1024
"""Bytes that are written at once: whoever answers meanwhile waits for one part at most."""
_COLUMNS = "sha256, size, name, kept_at, path, modified"


def of(file: WorkspaceFile, sha256: str) -> ProofFile | None:
    """Return what is kept of the file with this content; None where nothing is."""
    row = file.row(f"SELECT {_COLUMNS} FROM proof_files WHERE sha256 = ?", (sha256,))
    return None if row is None else ProofFile(**row)


def refer(file: WorkspaceFile, found: LookedAt) -> None:
    """Keep where a file was left; what was copied before stays copied."""
    file.change(
        f"INSERT INTO proof_files ({_COLUMNS}) VALUES (?, ?, ?, 'elsewhere', ?, ?) "
        "ON CONFLICT (sha256) DO UPDATE SET path = excluded.path, modified = excluded.modified, "
        "name = excluded.name WHERE kept_at = 'elsewhere'",
        (found.sha256, found.size, found.name, found.path, found.modified),
    )


def copy_in(workspace: Path, found: LookedAt, pieces: Iterable[bytes]) -> None:
    """Copy the content of a file into the workspace, over a connection of its own: any thread may do it.

    The copy counts once it is whole; until then, and when *pieces* raises, there is none.

    Raises:
        StoreError: it could not be kept.
    """
    with told(workspace), closing(connecting.to_write(workspace)) as db:
        kept = db.execute("SELECT kept_at FROM proof_files WHERE sha256 = ?", (found.sha256,)).fetchone()
        if kept == ("here",):
            return
        db.execute("DELETE FROM proof_parts WHERE sha256 = ?", (found.sha256,))  # a copy that was cut short
        done = False
        try:
            for number, piece in enumerate(pieces):
                db.execute("INSERT INTO proof_parts VALUES (?, ?, ?)", (found.sha256, number, piece))
            db.execute(
                f"INSERT INTO proof_files ({_COLUMNS}) VALUES (?, ?, ?, 'here', NULL, NULL) "
                "ON CONFLICT (sha256) DO UPDATE SET kept_at = 'here', path = NULL, modified = NULL",
                (found.sha256, found.size, found.name),
            )
            done = True
        finally:
            if not done:
                db.execute("DELETE FROM proof_parts WHERE sha256 = ?", (found.sha256,))


def parts(workspace: Path, sha256: str) -> Iterator[bytes]:
    """Return the content of a copied file part by part, over a connection of its own.

    Raises:
        StoreError: it cannot be read.
    """
    with told(workspace), closing(connecting.to_read(workspace)) as db:
        for (piece,) in db.execute("SELECT body FROM proof_parts WHERE sha256 = ? ORDER BY part", (sha256,)):
            yield piece
