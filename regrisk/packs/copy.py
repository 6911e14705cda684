"""A pack from a copy of it, in JSON, that came from somewhere else: trusted no further than a folder is."""

from pydantic import ValidationError

from regrisk.errors import PackError, Problem
from regrisk.model.pack import Pack
from regrisk.packs.checks.sound import SOUND
from regrisk.packs.checks.subject import Subject


def read_copy(content: bytes, where: str) -> Pack:
    """Return the pack whose canonical JSON *content* is; messages call it *where*.

    Raises:
        PackError: it is none, it is not canonical, or it is not sound.
    """
    try:
        pack = Pack.model_validate_json(content)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False)[0]
        place = ".".join(map(str, first["loc"]))[:200] or "the whole"
        raise PackError([_problem(where, f"This is no pack: {place}: {first['msg']}.")]) from error
    if pack.canonical.encode() != content:
        raise PackError([_problem(where, "This is not the canonical JSON of a pack.")])
    faults = [fault for check in SOUND for fault in check(Subject(pack))]
    if faults:
        raise PackError([_problem(where, fault.what) for fault in faults])
    return pack


def _problem(where: str, what: str) -> Problem:
    return Problem(where, 0, 0, what, "Have the pack sent again.", "PACK-COPY")
