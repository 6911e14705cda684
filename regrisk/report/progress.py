"""How a renderer tells how far it is, and learns that nobody wants the file any more."""

from collections.abc import Callable
from dataclasses import dataclass

Progress = Callable[[str, int, int], None]
"""Called with what is being made, how much of it is done, and how much there is."""
Cancelled = Callable[[], bool]


class CancelledError(Exception):
    """The caller asked for an end; nothing was made."""


@dataclass(frozen=True, slots=True)
class Watched:
    """The caller's two functions, either of which may be missing."""

    progress: Progress | None = None
    cancelled: Cancelled | None = None

    def breathe(self) -> None:
        """Ask whether to go on.

        Raises:
            CancelledError: the caller asked for an end.
        """
        if self.cancelled is not None and self.cancelled():
            raise CancelledError

    def report(self, stage: str, done: int, total: int) -> None:
        """Ask whether to go on, and tell how far the work is."""
        self.breathe()
        if self.progress is not None:
            self.progress(stage, done, total)
