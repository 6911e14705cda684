"""What the user decides about the window, and how the workspace keeps it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol, get_args

from regrisk.catalogue import languages
from regrisk.spoken import figure
from regrisk.words import say

Theme = Literal["system", "light", "dark", "contrast", "contrastLight"]
State = Literal["on", "off"]
SYSTEM = "system"
"""Follow the language of this computer."""

SMALLEST, LARGEST, USUAL = 100, 200, 100
"""Text sizes in percent."""

THEME, TEXT_SIZE, MOTION, SINGLE_KEYS, LANGUAGE = "theme", "text_size", "motion", "single_keys", "language"
"""The names of the settings in the workspace."""

Get = Callable[[str], str | None]
Put = Callable[[str, str], None]


@dataclass(frozen=True, slots=True)
class Preferences:
    """Theme, text size in percent, movement, single letters as keys on cards, language by its code."""

    theme: Theme = "system"
    text_size: int = USUAL
    motion: State = "on"
    single_keys: State = "on"
    language: str = SYSTEM


@dataclass(frozen=True, slots=True)
class About:
    """What the program is made of: its version, its questionnaires and parts, each with its licence.

    ``look_up`` returns a library of ``libraries`` with its version, and its licence; that takes a moment.
    """

    version: str
    system: str
    packs: tuple[tuple[str, str], ...]
    parts: tuple[tuple[str, str], ...]
    libraries: tuple[str, ...]
    look_up: Callable[[str], tuple[str, str]]


class Kept(Protocol):
    """Where the settings are kept; the application's workspace fulfils it."""

    @property
    def path(self) -> Path:
        """Where the workspace file is."""
        ...

    @property
    def why_read_only(self) -> str | None:
        """Why it can only be read; None where it may be changed."""
        ...

    def setting(self, key: str) -> str | None:
        """Return what is kept under *key*."""
        ...

    def set_setting(self, key: str, value: str) -> None:
        """Keep *value* under *key*."""
        ...


def read_preferences(get: Get) -> Preferences:
    """Return what was kept; what is missing or cannot be read is as usual."""
    motion, keys = get(MOTION), get(SINGLE_KEYS)
    return Preferences(
        theme=theme_of(get(THEME)),
        text_size=_size(get(TEXT_SIZE)),
        motion=next((one for one in get_args(State) if one == motion), "on"),
        single_keys=next((one for one in get_args(State) if one == keys), "on"),
        language=language_of(get(LANGUAGE)),
    )


def theme_of(key: str | None) -> Theme:
    """Return the theme with this key; ``system`` where there is none."""
    return next((one for one in get_args(Theme) if one == key), "system")


def language_of(code: str | None) -> str:
    """Return the offered language with this code; ``system`` where there is none."""
    return next((one.code for one in languages() if one.code == code), SYSTEM)


def language_choices() -> tuple[tuple[str, str], ...]:
    """Return the languages to choose from, each by its own name."""
    return ((SYSTEM, say("Follow system")), *languages())


def can_choose_language() -> bool:
    """Say whether there is more than one language, and so anything to choose."""
    return len(languages()) > 1


def keep_preferences(preferences: Preferences, put: Put) -> None:
    """Keep *preferences* for the next start."""
    put(THEME, preferences.theme)
    put(TEXT_SIZE, str(preferences.text_size))
    put(MOTION, preferences.motion)
    put(SINGLE_KEYS, preferences.single_keys)
    put(LANGUAGE, preferences.language)


def file_size(size: int) -> str:
    """Return the size of a file in words, as ``2.4 MB``; powers of ten, as disks are sold."""
    if size < 1000:
        return say("{number} bytes", number=size)
    for unit, step in (("kB", 10**3), ("MB", 10**6), ("GB", 10**9)):
        if size < step * 1000 or unit == "GB":
            tenths = size * 10 // step
            shown = f"{tenths // 10}.{tenths % 10}" if tenths < 100 else f"{tenths // 10}"
            return f"{figure(shown)} {unit}"
    raise AssertionError(size)


def file_note(kept: Kept) -> str:
    """Return where the workspace is, how large it is, and whether it can be changed."""
    try:
        size = file_size(kept.path.stat().st_size)
    except OSError:
        size = say("not there any more")
    sentence = kept.why_read_only or say("Nothing is sent anywhere.")
    return f"{kept.path}, {size}. {sentence}"


def _size(text: str | None) -> int:
    if text is None or not text.isdecimal():
        return USUAL
    return max(SMALLEST, min(LARGEST, int(text)))
