"""The design tokens as frozen values: colours, type, radii and sizes, read from one file."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from types import MappingProxyType
from typing import Any, Literal, get_args

Appearance = Literal["light", "dark", "contrast", "contrastLight"]
ColorName = Literal[
    "canvas", "surface", "sunken", "rail", "raised", "hover", "text", "text2", "text3", "line", "lineStrong",
    "accent", "accentHover", "accentSoft", "onAccent", "claim", "claimBg", "focus", "decline", "declineSoft",
    "exclusion", "exclusionSoft", "subjectivity", "subjectivitySoft", "ok", "okSoft", "shadow", "toast",
    "onToast", "toastAccent",
]  # fmt: skip
Role = Literal[
    "display", "title", "heading", "body", "strong", "medium", "small", "smallstrong", "label", "tiny"
]
Corner = Literal["key", "chip", "control", "item", "card", "dialog"]

APPEARANCES: tuple[Appearance, ...] = get_args(Appearance)
COLOR_NAMES: tuple[ColorName, ...] = get_args(ColorName)


@dataclass(frozen=True, slots=True)
class Face:
    """A type role: size in px at 100 % text, weight 400 to 600, line height as a factor."""

    px: float
    weight: int
    line: float


@dataclass(frozen=True, slots=True)
class Pair:
    """Two colours that meet, and the contrast ratio they must reach."""

    ink: ColorName
    ground: ColorName
    least: float


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every value of the look; sizes in px at 100 % text, times in milliseconds."""

    family: str
    fallback: tuple[str, ...]
    weights: tuple[int, ...]
    themes: Mapping[Appearance, Mapping[ColorName, str]]
    faces: Mapping[Role, Face]
    space: tuple[int, ...]
    radius: Mapping[Corner, int]
    control: Mapping[str, int]
    breakpoints: Mapping[str, int]
    motion: Mapping[str, int]
    pairs: tuple[Pair, ...]


def read_tokens() -> Tokens:
    """Return the tokens that the window is drawn with.

    Raises:
        ValueError: a theme lacks a colour or has one that nothing uses.
    """
    raw: dict[str, Any] = json.loads(_source())
    themes = {name: MappingProxyType(dict(raw["themes"][name])) for name in APPEARANCES}
    for name, colors in themes.items():
        if set(colors) != set(COLOR_NAMES):
            odd = ", ".join(sorted(set(colors) ^ set(COLOR_NAMES)))
            raise ValueError(f"tokens.json: the theme {name} and the colour names differ: {odd}")
    return Tokens(
        family=raw["font"]["family"],
        fallback=tuple(raw["font"]["fallback"]),
        weights=tuple(raw["font"]["weights"]),
        themes=MappingProxyType(themes),
        faces=MappingProxyType({name: Face(**face) for name, face in raw["type"].items()}),
        space=tuple(raw["space"]),
        radius=MappingProxyType(raw["radius"]),
        control=MappingProxyType(raw["control"]),
        breakpoints=MappingProxyType(raw["breakpoints_em_px"]),
        motion=MappingProxyType(raw["motion_ms"]),
        pairs=tuple(Pair(ink=p["fg"], ground=p["bg"], least=p["min"]) for p in raw["contrast_pairs"]),
    )


def _source() -> str:
    return (files("regrisk_ui") / "assets" / "tokens.json").read_text(encoding="utf-8")
