"""Text of a file that a user gave, or the reason why there is none."""

from pathlib import Path

from regrisk.errors import Problem

LARGEST = 2_000_000
"""Most bytes of a file that is read; a file larger than that is not opened."""


def read_text(path: Path, where: str) -> str | Problem:
    """Return the text of the file *path*, which messages call *where*, or what is wrong with it."""
    try:
        size = path.stat().st_size
        if path.is_dir():
            return Problem(where, 0, 0, "This is a folder.", "Name a file.", "FILE-KIND")
        if size > LARGEST:
            what = f"The file is {size:,} bytes long, and no more than {LARGEST:,} are read."
            return Problem(where, 0, 0, what, "Shorten its longest texts.", "FILE-SIZE")
        with path.open("rb") as file:  # no further than it may go: a device has no size and no end
            raw = file.read(LARGEST + 1)
        if len(raw) > LARGEST:
            what = f"The file is longer than {LARGEST:,} bytes, and no more are read."
            return Problem(where, 0, 0, what, "Name another.", "FILE-SIZE")
    except FileNotFoundError:
        return Problem(where, 0, 0, "There is no such file.", "Check the name.", "FILE-MISSING")
    except OSError as error:
        reason = (error.strerror or "it cannot be opened").lower()
        return Problem(
            where, 0, 0, f"The file cannot be read: {reason}.", "Check its permissions.", "FILE-READ"
        )
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        line, column = before.count(b"\n") + 1, error.start - before.rfind(b"\n")
        return Problem(
            where, line, column, "This is not plain text in UTF-8.", "Save it as UTF-8 text.", "FILE-TEXT"
        )
