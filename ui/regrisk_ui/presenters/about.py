"""What the program is made of: versions and licences, read from what is installed."""

import platform
from collections.abc import Iterable
from importlib.metadata import PackageMetadata, PackageNotFoundError, metadata

from regrisk import __version__
from regrisk.model.pack import Pack
from regrisk.words import later, say
from regrisk_ui.presenters import words
from regrisk_ui.presenters.settings import About

_LIBRARIES = (
    "PySide6-Essentials",
    "reportlab",
    "pydantic",
    "sqlite-utils",
    "PyYAML",
    "numpy",
    "highspy",
    "pikepdf",
    "click",
    "platformdirs",
)
_SHIPPED = (
    (later("IBM Plex Sans, the typeface of the window"), later("SIL Open Font License 1.1")),
    (later("DejaVu Sans, the typeface of the report"), later("Bitstream Vera and Arev licences")),
    (later("Lucide, the icons"), later("ISC, some glyphs MIT")),
)


def about_program(packs: Iterable[Pack]) -> About:
    """Return the versions and licences of the program, of *packs* and of the libraries it stands on."""
    return About(
        version=__version__,
        system=say(
            "Python {version} on {system}", version=platform.python_version(), system=platform.system()
        ),
        packs=tuple((f"{pack.title}, {pack.id}", f"{pack.version}, {pack.licence}") for pack in packs),
        parts=(("regrisk", "Apache-2.0"), *((say(part), say(licence)) for part, licence in _SHIPPED)),
        libraries=_LIBRARIES,
        look_up=look_up,
    )


def look_up(name: str) -> tuple[str, str]:
    """Return a library with its version, and the licence it names, on one line."""
    try:
        told = metadata(name)
    except PackageNotFoundError:
        return name, say("not installed here")
    return f"{name} {told['Version']}", _licence(told)


def _licence(told: PackageMetadata) -> str:
    for field in ("License-Expression", "License"):
        if field in told:
            return words.bounded(str(told[field]), 80)
    return say("licence in its package")
