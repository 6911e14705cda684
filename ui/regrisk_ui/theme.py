"""The look in force: colours, fonts and sizes for painting, and the switch between themes.

Pages and components ask here and nowhere else; ``theme.color("accent")``, ``theme.px(32)``,
``theme.space(16)`` and ``theme.font("body")`` answer for the theme and text size of the moment.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum
from typing import Literal, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from regrisk_ui import fonts, stylesheet
from regrisk_ui.tokens import Appearance, ColorName, Corner, Role, Tokens, read_tokens

Choice = Literal["system", "light", "dark", "contrast", "contrastLight"]
HIGH_CONTRAST: tuple[Appearance, ...] = ("contrast", "contrastLight")
TEXT_SIZES = (100, 110, 125, 150, 175, 200)
_SPACE_GROWTH = 0.3  # space takes 30 % of what text gains, which is what makes 200 % fit


class Breadth(IntEnum):
    """How much room a window has, counted in its own text size."""

    NARROW = 0
    MEDIUM = 1
    FULL = 2
    WIDE = 3


class Rethemed(Protocol):
    """Something that draws itself anew when theme or text size change."""

    def retheme(self) -> None:
        """Take fonts, sizes and colours from the theme again."""


class Theme(QObject):
    """Theme and text size of the application; ``changed`` follows every switch."""

    changed = Signal()

    def __init__(self, app: QApplication, tokens: Tokens) -> None:
        super().__init__(app)
        self._app = app
        self.tokens = tokens
        self._choice: Choice = "system"
        self._percent = 100
        self._scale = self._growth = 1.0
        self._motion = True
        self._appearance: Appearance = "light"
        self._applied: tuple[Appearance, int] | None = None
        self._dressing = False
        self._colors: dict[ColorName, QColor] = {}
        self._fonts: dict[Role, QFont] = {}
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)
        self._apply()

    @property
    def choice(self) -> Choice:
        """What the user chose; ``system`` follows the computer."""
        return self._choice

    @property
    def appearance(self) -> Appearance:
        """The theme shown now."""
        return self._appearance

    @property
    def text_size(self) -> int:
        """Text size in percent, 100 to 200."""
        return self._percent

    @property
    def scale(self) -> float:
        """Text size as a factor, 1.0 to 2.0."""
        return self._scale

    @property
    def animates(self) -> bool:
        """Whether things may move: the user's switch and the style's own hint both allow it."""
        hint = self._app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
        return self._motion and hint > 0

    @property
    def dressing(self) -> bool:
        """Whether Qt dresses all widgets at the moment; ``changed`` follows."""
        return self._dressing

    def choose(self, choice: Choice) -> None:
        """Show the chosen theme at once."""
        if choice != self._choice:
            self._choice = choice
            self._apply()

    def set_text_size(self, percent: int) -> None:
        """Set the text size, kept within 100 and 200 percent."""
        percent = max(TEXT_SIZES[0], min(TEXT_SIZES[-1], percent))
        if percent != self._percent:
            self._percent = percent
            self._apply()

    def step_text_size(self, steps: int) -> None:
        """Go *steps* sizes up, or down when negative."""
        nearest = min(range(len(TEXT_SIZES)), key=lambda place: abs(TEXT_SIZES[place] - self._percent))
        self.set_text_size(TEXT_SIZES[max(0, min(len(TEXT_SIZES) - 1, nearest + steps))])

    def set_motion(self, motion: Literal["on", "off"]) -> None:
        """Let panels and toasts move, or not."""
        self._motion = motion == "on"

    def color(self, name: ColorName) -> QColor:
        """Return the colour of a token."""
        return self._colors[name]

    def font(self, role: Role) -> QFont:
        """Return a fresh font for a type role."""
        return QFont(self._fonts[role])

    def px(self, size: float) -> int:
        """Return a size that grows fully with the text: controls, icons, targets."""
        return round(size * self._scale)

    def space(self, size: float) -> int:
        """Return a distance, which grows by a third of what the text grows."""
        return round(size * self._growth)

    def _follow_system(self) -> None:
        if self._choice == "system":
            self._apply()

    def _apply(self) -> None:
        """Dress the application, unless another choice comes to the look it has: a style sheet is dear."""
        self._appearance = _system_appearance(self._app) if self._choice == "system" else self._choice
        if self._applied == (self._appearance, self._percent):
            return
        self._applied = (self._appearance, self._percent)
        self._scale = self._percent / 100
        self._growth = 1 + (self._scale - 1) * _SPACE_GROWTH
        self._colors = {name: QColor(value) for name, value in self.tokens.themes[self._appearance].items()}
        self._fonts = {
            role: fonts.font_of(face, self.tokens, self.scale) for role, face in self.tokens.faces.items()
        }
        self._dressing = True
        with _garbage_kept():
            self._app.setFont(self._fonts["body"])
            self._app.setPalette(stylesheet.palette(self._colors))
            self._app.setStyleSheet(stylesheet.sheet(self._colors, self._measures()))
        self._dressing = False
        self.changed.emit()

    def _measures(self) -> stylesheet.Measures:
        thick = self._appearance in HIGH_CONTRAST
        return stylesheet.Measures(
            edge=2 if thick else 1,
            ring=3 if thick else 2,
            radius=self.tokens.radius["control"],
            field=self.px(self.tokens.control["field"]),
            row=self.px(28),
            pad=self.space(10),
            bar=self.px(6),
            head_points=self._fonts["smallstrong"].pointSizeF(),
        )


_installed: list[Theme] = []


@contextmanager
def _garbage_kept() -> Iterator[None]:
    """Look for no garbage meanwhile.

    Qt goes through a list of all widgets and calls Python for some. A widget that is collected then is one
    that Qt still has on its list, which ends the program.
    """
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()


def install(app: QApplication) -> Theme:
    """Load the faces, set the style and give *app* its theme; later calls return the same one."""
    if not _installed:
        app.setStyle("Fusion")  # native styles fight style sheets
        fonts.load()
        _installed.append(Theme(app, read_tokens()))
    return _installed[0]


def current() -> Theme:
    """Return the theme in force; ``install`` comes first."""
    if not _installed:
        raise RuntimeError("theme.install(app) comes before the first widget")
    return _installed[0]


def color(name: ColorName) -> QColor:
    """Return the colour of a token in the theme of the moment."""
    return current().color(name)


def font(role: Role) -> QFont:
    """Return a fresh font for a type role at the text size of the moment."""
    return current().font(role)


def px(size: float) -> int:
    """Return a size that grows fully with the text."""
    return current().px(size)


def space(size: float) -> int:
    """Return a distance that grows a little with the text."""
    return current().space(size)


def radius(corner: Corner) -> int:
    """Return the radius of a kind of corner, px."""
    return current().tokens.radius[corner]


def control(name: str) -> int:
    """Return a control size of the tokens at the text size of the moment."""
    return px(current().tokens.control[name])


def edge() -> int:
    """Return the width of an ordinary border: 1, in high contrast 2."""
    return 2 if high_contrast() else 1


def ring() -> int:
    """Return the width of a focus ring: 2, in high contrast 3."""
    return 3 if high_contrast() else 2


def high_contrast() -> bool:
    """Say whether a high-contrast theme is shown, on black or on white."""
    return current().appearance in HIGH_CONTRAST


def breadth(width: int) -> Breadth:
    """Return how much room *width* px give at the text size of the moment."""
    points = current().tokens.breakpoints
    em = width / current().scale
    if em < points["icon_rail_single_column"]:
        return Breadth.NARROW
    if em < points["full_rail"]:
        return Breadth.MEDIUM
    return Breadth.FULL if em < points["wide_card"] else Breadth.WIDE


def duration(name: Literal["expand", "toast_in"]) -> int:
    """Return how long a movement takes, ms; 0 where nothing may move."""
    return current().tokens.motion[name] if current().animates else 0


def follow(widget: Rethemed) -> None:
    """Let *widget* take the theme now and after every switch, for as long as it lives."""
    current().changed.connect(widget.retheme)
    widget.retheme()


def redraw(widget: QWidget) -> None:
    """Have a widget that paints everything itself measured and painted anew after every switch."""
    current().changed.connect(widget.updateGeometry)
    current().changed.connect(widget.update)


def appearance_for(scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> Appearance:
    """Return the theme of a system with these wishes; high contrast is black unless it asks for light."""
    if contrast == Qt.ContrastPreference.HighContrast:
        return "contrastLight" if scheme == Qt.ColorScheme.Light else "contrast"
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"


def _system_appearance(app: QApplication) -> Appearance:
    hints = app.styleHints()
    return appearance_for(hints.colorScheme(), hints.accessibility().contrastPreference())
