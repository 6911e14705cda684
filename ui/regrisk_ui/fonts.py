"""The vendored faces: IBM Plex Sans, with DejaVu Sans behind it for the scripts it lacks."""

from functools import cache
from importlib.resources import as_file, files
from importlib.resources.abc import Traversable

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from regrisk_ui.tokens import Face, Tokens

_FILES = {400: "IBMPlexSans-Regular.ttf", 500: "IBMPlexSans-Medium.ttf", 600: "IBMPlexSans-SemiBold.ttf"}
_BEHIND = ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf")
_POINTS_PER_INCH = 72


@cache
def load() -> tuple[str, ...]:
    """Register every vendored face once and return the families they bring.

    Raises:
        RuntimeError: a face is missing or damaged.
    """
    own = files("regrisk_ui") / "assets" / "fonts"
    behind = files("regrisk") / "assets" / "fonts"
    families: list[str] = []
    for face in [own / name for name in _FILES.values()] + [behind / name for name in _BEHIND]:
        families.extend(family for family in _register(face) if family not in families)
    QFont.insertSubstitutions("IBM Plex Sans", ["DejaVu Sans"])
    return tuple(families)


def font_of(face: Face, tokens: Tokens, scale: float) -> QFont:
    """Return the font of *face* at *scale* (1.0 is 100 % text).

    Sizes such as 12.5 px need points, since Qt takes whole pixels only.
    """
    font = QFont()
    font.setFamilies([tokens.family, *tokens.fallback])
    font.setPointSizeF(face.px * scale * _POINTS_PER_INCH / _dots_per_inch())
    font.setWeight(QFont.Weight(face.weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _register(face: Traversable) -> list[str]:
    with as_file(face) as path:
        number = QFontDatabase.addApplicationFont(str(path))
    if number < 0:
        raise RuntimeError(f"{face.name}: the face cannot be loaded. Install regrisk again.")
    return QFontDatabase.applicationFontFamilies(number)


def _dots_per_inch() -> float:
    screen = QGuiApplication.primaryScreen()
    return screen.logicalDotsPerInchY() if screen is not None else 96.0
