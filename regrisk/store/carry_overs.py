"""Which earlier assessment an assessment takes its answers from, until each is confirmed or changed."""

from regrisk.store.file import WorkspaceFile


def begin(file: WorkspaceFile, assessment: int, source: int) -> None:
    """Let *assessment* carry the answers of *source*."""
    file.change("INSERT INTO carry_overs (assessment, source) VALUES (?, ?)", (assessment, source))


def source_of(file: WorkspaceFile, assessment: int) -> int | None:
    """Return the assessment whose answers *assessment* carries; None where it began without any."""
    row = file.row("SELECT source FROM carry_overs WHERE assessment = ?", (assessment,))
    return None if row is None else int(row["source"])
