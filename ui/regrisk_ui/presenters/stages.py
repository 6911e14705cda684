"""How far an export is, in words and as the state of its parts."""

from typing import Literal

from regrisk_ui.presenters.export import Kind

State = Literal["waiting", "running", "done"]

KEPT = "A file of this name stays as it is until the new one is complete."
PAGE = "Page"
"""The stage a report names while its pages are drawn; any other is the title of a section."""
_LAID_OUT, _DRAWN = 0.6, 0.98
_PARTS = {
    "pdf": ("Sections", "Pages", "File"),
    "docx": ("Sections", "File"),
    "html": ("Sections", "File"),
}


class Stages:
    """The parts of an export: sections laid out, pages drawn, the file written.

    Sections are laid out in two or three passes, and how many is not known before; each takes half of the
    room that is left for them, so that the share only grows.
    """

    def __init__(self, kind: Kind) -> None:
        self._names = _PARTS.get(kind, ("File",))
        self._passes = 0

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of the parts, in their order."""
        return self._names

    @property
    def begins(self) -> str:
        """The sentence for the time before anything is told."""
        return f"Gathering answers, scores and reasons. {KEPT}"

    def told(self, stage: str, done: int, total: int) -> tuple[float, str]:
        """Return how far the whole is, 0 to 1, and the sentence about it; *stage* is what is being made."""
        within = done / total if total else 1.0
        if stage == PAGE:
            share = _LAID_OUT + (_DRAWN - _LAID_OUT) * within
            return share, f"Drawing page {done} of {total}. {KEPT}"
        if done >= total:
            return _DRAWN, f"Writing the file. {KEPT}"
        self._passes += done == 0
        left = _LAID_OUT * 0.5 ** (self._passes - 1)
        share = _LAID_OUT - left + left / 2 * within
        return share, f"Setting section {done + 1} of {total}: {stage}. {KEPT}"

    def states(self, share: float) -> tuple[tuple[str, State], ...]:
        """Return how each part stands at *share*."""
        last = len(self._names) - 1
        limits = (_LAID_OUT, _DRAWN)[:last]
        running = next((place for place, limit in enumerate(limits) if share < limit), last)
        return tuple(
            (name, "done" if place < running else ("running" if place == running else "waiting"))
            for place, name in enumerate(self._names)
        )
