"""How far an export is, in words and as the state of its parts."""

from typing import Literal

from regrisk.words import later, say
from regrisk_ui.presenters.export import Kind

State = Literal["waiting", "running", "done"]

KEPT = later("A file of this name stays as it is until the new one is complete.")
PAGE = later("Page")
"""The stage a report names while its pages are drawn; any other is the title of a section."""
_LAID_OUT, _DRAWN = 0.6, 0.98
_SECTIONS, _PAGES, _FILE = later("Sections"), later("Pages"), later("File")
_PARTS = {
    "pdf": (_SECTIONS, _PAGES, _FILE),
    "docx": (_SECTIONS, _FILE),
    "html": (_SECTIONS, _FILE),
}


class Stages:
    """The parts of an export: sections laid out, pages drawn, the file written.

    Sections are laid out in two or three passes, and how many is not known before; each takes half of the
    room that is left for them, so that the share only grows. Its words are those of the window
    in which it was made, whatever language is spoken in the thread that tells.
    """

    def __init__(self, kind: Kind) -> None:
        self._names = tuple(say(name) for name in _PARTS.get(kind, (_FILE,)))
        self._kept = say(KEPT)
        self._gathering = say("Gathering answers, scores and reasons.")
        self._drawing = say("Drawing page {done} of {total}.")
        self._setting = say("Setting section {number} of {total}: {title}.")
        self._writing = say("Writing the file.")
        self._passes = 0

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of the parts, in their order."""
        return self._names

    @property
    def begins(self) -> str:
        """The sentence for the time before anything is told."""
        return f"{self._gathering} {self._kept}"

    def told(self, stage: str, done: int, total: int) -> tuple[float, str]:
        """Return how far the whole is, 0 to 1, and the sentence about it; *stage* is what is being made."""
        within = done / total if total else 1.0
        if stage == PAGE:
            share = _LAID_OUT + (_DRAWN - _LAID_OUT) * within
            return share, f"{self._drawing.format(done=done, total=total)} {self._kept}"
        if done >= total:
            return _DRAWN, f"{self._writing} {self._kept}"
        self._passes += done == 0
        left = _LAID_OUT * 0.5 ** (self._passes - 1)
        share = _LAID_OUT - left + left / 2 * within
        setting = self._setting.format(number=done + 1, total=total, title=stage)
        return share, f"{setting} {self._kept}"

    def states(self, share: float) -> tuple[tuple[str, State], ...]:
        """Return how each part stands at *share*."""
        last = len(self._names) - 1
        limits = (_LAID_OUT, _DRAWN)[:last]
        running = next((place for place, limit in enumerate(limits) if share < limit), last)
        return tuple(
            (name, "done" if place < running else ("running" if place == running else "waiting"))
            for place, name in enumerate(self._names)
        )
