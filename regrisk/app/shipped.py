"""Packs, each read once: those that ship, those given by folder, those kept in a workspace.

The reader is loaded when a folder is read. A window that opens on a kept assessment needs no YAML.
"""

from functools import lru_cache
from pathlib import Path

from pydantic import ValidationError

from regrisk.errors import StoreError
from regrisk.model.pack import Pack
from regrisk.words import say

USUAL = "medical-registry"
"""The pack of a new assessment."""


@lru_cache
def shipped_pack(pack_id: str = USUAL) -> Pack:
    """Return the pack *pack_id* that ships with the program.

    Raises:
        UsageError: none of this name does.
    """
    from regrisk.packs.locate import bundled_pack
    from regrisk.packs.read import read_pack

    return read_pack(bundled_pack(pack_id))


def pack_for(pack_id: str, folder: Path | None = None) -> Pack:
    """Return the pack in *folder*; without one, the shipped pack *pack_id*.

    Raises:
        PackError: the folder holds no sound pack.
        UsageError: no such pack ships with the program.
    """
    from regrisk.packs.read import read_pack

    return shipped_pack(pack_id) if folder is None else read_pack(folder)


def shown_pack(canonical: str, language: str) -> Pack:
    """Return the pack whose canonical JSON a workspace keeps, in *language* where it is translated.

    Raises:
        PackError: the translation cannot be read.
        StoreError: this version cannot read the pack.
    """
    pack = pack_of_copy(canonical)
    if language in ("", pack.language):
        return pack
    from regrisk.app.packs import pack_in

    return pack_in(pack, language)


@lru_cache(maxsize=8)
def pack_of_copy(canonical: str) -> Pack:
    """Return the pack whose canonical JSON a workspace keeps.

    Raises:
        StoreError: this version cannot read it.
    """
    try:
        return Pack.of_copy(canonical)
    except ValidationError as error:
        raise StoreError(
            say(
                "The questionnaire that this assessment answers cannot be read ({why}). "
                "Use the version of regrisk that kept it.",
                why=error.errors()[0]["msg"],
            )
        ) from error
