"""Standard output and error that write any text anywhere and survive a reader who leaves."""

import contextlib
import os
import shutil
import sys
from typing import TextIO

_LEAST, _USUAL, _MOST = 76, 110, 140


def prepare() -> None:
    """Make both streams take every character: UTF-8 into files and pipes, what a terminal has on it."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is None:  # a stand-in, of a test or an embedding program
            continue
        if stream.isatty():
            reconfigure(errors="backslashreplace")
        else:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def line_width() -> int:
    """Return how many characters a line of the answer may have: what the terminal shows, within reason."""
    if not sys.stdout.isatty():
        return _USUAL
    return min(max(shutil.get_terminal_size().columns, _LEAST), _MOST)


def write(stream: TextIO, text: str) -> None:
    """Write *text* and let it out; when nobody reads any more, the rest is dropped."""
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        # Whoever read has seen enough. Python would complain once more when it ends.
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
