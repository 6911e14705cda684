"""How thorough the tests are: the short form on every change, the long one with REGRISK_FUZZ=long."""

import os
from collections.abc import Sequence
from typing import TypeVar

LONG = os.environ.get("REGRISK_FUZZ") == "long"
Case = TypeVar("Case")


def some(every: Sequence[Case], *, step: int) -> Sequence[Case]:
    """Return each *step*-th of the cases, beginning with the first; all of them in a long run."""
    return every if LONG else every[::step]
