"""Files of evidence as a workspace keeps them: copied into it, or left where they are."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from regrisk.model.base import Record
from regrisk.model.response import Sha256

KeptAt = Literal["here", "elsewhere"]
FileState = Literal["here", "there", "missing", "altered", "unknown"]
"""How a file stands: copied here; left elsewhere and there, gone or changed; or nothing known of it here."""


class ProofFile(Record):
    """One file, by the sha256 of its content; ``size`` is in bytes.

    ``path`` is where it was left and stays in the workspace: no document says it. ``modified`` is when it
    was last changed then, in nanoseconds as the system counts them.
    """

    sha256: Sha256
    size: Annotated[int, Field(ge=0)]
    name: str
    kept_at: KeptAt
    path: str | None = None
    modified: int | None = None


class LookedAt(Record):
    """A file that was read whole: what it is called, what is in it, and when it was last changed."""

    path: str
    name: str
    sha256: Sha256
    size: Annotated[int, Field(ge=0)]
    modified: int
    modified_on: date
