"""Files and links behind evidence in words, and what keeps them; the application fulfils it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from regrisk.model.proof_file import FileState, LookedAt, ProofFile
from regrisk.model.response import Evidence
from regrisk.spoken import figure
from regrisk.words import later, say
from regrisk_ui.tokens import ColorName

Report = Callable[[float], None]
LONGEST_LINK = 300
"""Most characters of an address: it stands as the title of its evidence."""
_THOUSAND, _MILLION = 1_000, 1_000_000
_SHOWN = 8


class Attachments(Protocol):
    """Where files of evidence are kept. What takes a ``report`` may be called from any thread."""

    def look_at(self, path: Path, report: Report) -> LookedAt:
        """Read a file whole and return what it is."""
        ...

    def why_not_copied(self, size: int) -> str:
        """Return why a file of *size* bytes cannot be copied into the workspace; empty where it can."""
        ...

    def copy_in(self, found: LookedAt, report: Report) -> None:
        """Copy a file into the workspace."""
        ...

    def refer_to(self, found: LookedAt) -> None:
        """Keep where a file is left."""
        ...

    def kept(self, sha256: str) -> ProofFile | None:
        """Return what is kept of a file."""
        ...

    def state_of(self, kept: ProofFile | None, report: Report) -> FileState:
        """Return how a file stands now."""
        ...

    def to_open(self, kept: ProofFile, report: Report) -> Path:
        """Return a copy of a file for another program to show."""
        ...


@dataclass(frozen=True, slots=True)
class FileNote:
    """How the file of a piece of evidence stands, in words; ``opens`` says that it can be shown."""

    text: str
    tone: ColorName
    opens: bool


NO_FILE = FileNote("", "text2", opens=False)
_NOTES: dict[FileState, FileNote] = {
    "here": FileNote(later("Copied into the workspace"), "text2", opens=True),
    "there": FileNote(later("Left where it is"), "text2", opens=True),
    "missing": FileNote(later("The file is no longer where it was left"), "exclusion", opens=False),
    "altered": FileNote(later("The file was changed since it was attached"), "exclusion", opens=False),
    "unknown": FileNote(later("The file is not in this workspace"), "text3", opens=False),
}


def note_of(item: Evidence, state: FileState) -> FileNote:
    """Return what to say of the file or link of *item*."""
    if item.sha256 is not None:
        return replace(_NOTES[state], text=say(_NOTES[state].text))
    return FileNote("", "text2", opens=True) if is_link(item.title) and item.kind == "link" else NO_FILE


def trouble_of(state: FileState) -> str:
    """Return what is wrong with a file that stands so; empty where nothing is."""
    return say(_NOTES[state].text) if state in ("missing", "altered") else ""


def is_link(text: str) -> bool:
    """Say whether *text* is an address that a browser opens."""
    start, _, rest = text.strip().partition("://")
    return start.lower() in ("http", "https") and bool(rest) and not any(map(str.isspace, rest))


def described(found: LookedAt) -> str:
    """Return what a file is: its name, its size, and the start of its digest."""
    return f"{found.name}, {size_words(found.size)}, sha256 {found.sha256[:_SHOWN]}"


def size_words(size: int) -> str:
    """Return a size as people read it."""
    if size < _THOUSAND:
        return say("{size} bytes", size=size)
    if size < _MILLION:
        return f"{size / _THOUSAND:.0f} kB"
    return f"{figure(f'{size / _MILLION:.1f}')} MB"
