"""Files of evidence of one open workspace, for whoever shows its cards."""

from pathlib import Path
from typing import TYPE_CHECKING

from regrisk.app import proof_files
from regrisk.app.proof_files import Report
from regrisk.app.workspace import Workspace
from regrisk.model.proof_file import FileState, LookedAt, ProofFile

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory


class KeptFiles:
    """Reads, keeps and shows files. What takes a ``report`` may be called from any thread.

    Copies that were opened are taken away with the program.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._path = workspace.path
        self._folder: TemporaryDirectory[str] | None = None

    def look_at(self, path: Path, report: Report) -> LookedAt:
        """Read a file whole and return what it is."""
        return proof_files.look_at(path, report)

    def why_not_copied(self, size: int) -> str:
        """Return why a file of *size* bytes cannot be copied into the workspace; empty where it can."""
        return proof_files.why_not_copied(size)

    def copy_in(self, found: LookedAt, report: Report) -> None:
        """Copy a file into the workspace."""
        proof_files.copy_in(self._path, found, report)

    def refer_to(self, found: LookedAt) -> None:
        """Keep where a file is left."""
        self._workspace.refer_to(found)

    def kept(self, sha256: str) -> ProofFile | None:
        """Return what is kept of a file."""
        return self._workspace.proof_file(sha256)

    def state_of(self, kept: ProofFile | None, report: Report) -> FileState:
        """Return how a file stands now."""
        return proof_files.state_of(kept, report)

    def to_open(self, kept: ProofFile, report: Report) -> Path:
        """Return a copy of a file for another program to show."""
        if self._folder is None:
            from tempfile import TemporaryDirectory  # nobody opens a file before the first question is shown

            self._folder = TemporaryDirectory(prefix="regrisk-", ignore_cleanup_errors=True)
        return proof_files.to_open(self._path, kept, Path(self._folder.name), report)
