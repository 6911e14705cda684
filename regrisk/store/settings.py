"""What the window remembers between two starts."""

from regrisk.store.file import WorkspaceFile


def get(file: WorkspaceFile, key: str) -> str | None:
    """Return what was kept under *key*, or None."""
    row = file.row("SELECT value FROM settings WHERE key = ?", (key,))
    return None if row is None else str(row["value"])


def put(file: WorkspaceFile, key: str, value: str) -> None:
    """Keep *value* under *key*."""
    file.change(
        "INSERT INTO settings (key, value) VALUES (?, ?) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )
