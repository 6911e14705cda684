"""The one place that loads sqlite-utils, and it without numpy."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def _hidden(*names: str) -> Iterator[None]:
    """Make the modules *names* seem absent while the block runs, unless they are loaded already."""
    absent = [name for name in names if name not in sys.modules]
    for name in absent:
        sys.modules[name] = None  # type: ignore[assignment] # the import system's own word for "not here"
    try:
        yield
    finally:
        for name in absent:
            sys.modules.pop(name, None)


# sqlite-utils loads numpy and pandas where it finds them, to accept their numbers as column types. A
# workspace holds none, and loading numpy would double the time to the first window.
with _hidden("numpy", "pandas"):
    from sqlite_utils import Database, Migrations

__all__ = ["Database", "Migrations"]
