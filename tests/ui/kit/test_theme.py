import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from regrisk_ui import fonts, icons, theme
from regrisk_ui.components.button import Button
from regrisk_ui.components.card import Card
from regrisk_ui.components.label import Label
from regrisk_ui.components.text_field import TextField
from regrisk_ui.tokens import APPEARANCES, Appearance


def pixel(widget: Card) -> str:
    image = widget.grab().toImage()
    return image.pixelColor(image.width() // 2, image.height() - 6).name()


def test_a_theme_is_taken_by_what_is_on_the_screen(qtbot: QtBot, look: theme.Theme) -> None:
    """Nothing is built anew; the widgets that are there change."""
    card = Card()
    label = Label("Some words")
    card.column.addWidget(label)
    qtbot.addWidget(card)
    card.resize(200, 80)
    card.show()
    light = pixel(card)

    look.choose("dark")

    assert light == theme.current().tokens.themes["light"]["surface"].lower()
    assert pixel(card) == theme.current().tokens.themes["dark"]["surface"].lower()
    assert label.palette().windowText().color() == theme.color("text")


def test_text_size_makes_text_and_controls_larger(qtbot: QtBot, look: theme.Theme) -> None:
    button = Button("Export", icon="download")
    qtbot.addWidget(button)
    small = button.sizeHint()

    look.set_text_size(200)

    assert button.sizeHint().height() == 2 * small.height()
    assert button.sizeHint().width() > 1.7 * small.width()


def test_every_switch_is_told_once(qtbot: QtBot, look: theme.Theme) -> None:
    heard: list[str] = []
    look.changed.connect(lambda: heard.append(look.appearance))

    look.choose("dark")
    look.choose("dark")
    look.set_text_size(150)

    assert heard == ["dark", "dark"]


@pytest.mark.parametrize(("asked", "given"), [(50, 100), (100, 100), (150, 150), (400, 200)])
def test_text_size_stays_between_100_and_200_percent(look: theme.Theme, asked: int, given: int) -> None:
    look.set_text_size(asked)
    assert look.text_size == given


def test_text_size_goes_step_by_step(look: theme.Theme) -> None:
    look.step_text_size(1)
    assert look.text_size == 110
    look.step_text_size(-5)
    assert look.text_size == 100


def test_the_system_decides_unless_the_user_does(look: theme.Theme, qapp: QApplication) -> None:
    look.choose("contrast")
    look.choose("system")

    dark = qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert look.appearance == ("dark" if dark else "light")
    assert look.choice == "system"


@pytest.mark.parametrize(
    ("scheme", "contrast", "shown"),
    [
        (Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference, "light"),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.NoPreference, "dark"),
        (Qt.ColorScheme.Unknown, Qt.ContrastPreference.NoPreference, "light"),
        (Qt.ColorScheme.Light, Qt.ContrastPreference.HighContrast, "contrastLight"),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.HighContrast, "contrast"),
        (Qt.ColorScheme.Unknown, Qt.ContrastPreference.HighContrast, "contrast"),
    ],
)
def test_the_theme_follows_what_the_system_prefers(
    scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference, shown: Appearance
) -> None:
    assert theme.appearance_for(scheme, contrast) == shown


@pytest.mark.parametrize(
    ("width", "percent", "breadth"),
    [
        (1280, 100, theme.Breadth.MEDIUM),
        (1280, 200, theme.Breadth.NARROW),
        (899, 100, theme.Breadth.NARROW),
        (900, 100, theme.Breadth.MEDIUM),
        (1440, 100, theme.Breadth.FULL),
        (1500, 100, theme.Breadth.WIDE),
        (1920, 125, theme.Breadth.WIDE),
    ],
)
def test_room_is_counted_in_text_size(
    look: theme.Theme, width: int, percent: int, breadth: theme.Breadth
) -> None:
    """1280 px at 200 % are as narrow as 640 px."""
    look.set_text_size(percent)
    assert theme.breadth(width) == breadth


def test_nothing_moves_where_the_user_says_so(look: theme.Theme) -> None:
    look.set_motion("off")
    assert theme.duration("expand") == 0


def test_the_vendored_faces_are_the_ones_used(qtbot: QtBot) -> None:
    assert {"IBM Plex Sans", "DejaVu Sans"} <= set(fonts.load())
    assert theme.font("body").families()[0] == "IBM Plex Sans"


def test_digits_are_all_equally_wide() -> None:
    """Columns of figures line up without a font feature."""
    for role in theme.current().tokens.faces:
        metrics = QFontMetricsF(theme.font(role))
        widths = {round(metrics.horizontalAdvance(digit), 3) for digit in "0123456789"}
        assert len(widths) == 1, role


@pytest.mark.parametrize("name", icons.names())
def test_every_icon_can_be_drawn(name: str) -> None:
    image = icons.pixmap(name, theme.color("accent"), 16, 2).toImage()

    assert image.width() == 32
    inked = any(image.pixelColor(x, y).alpha() for x in range(32) for y in range(32))
    assert inked


def test_an_icon_that_does_not_exist_is_a_loud_mistake() -> None:
    with pytest.raises(LookupError, match="no icon"):
        icons.pixmap("octagon-y", theme.color("accent"), 16, 1)


@pytest.mark.parametrize("appearance", APPEARANCES)
def test_high_contrast_has_thicker_edges(look: theme.Theme, appearance: Appearance) -> None:
    look.choose(appearance)
    assert (theme.edge(), theme.ring()) == ((2, 3) if appearance in theme.HIGH_CONTRAST else (1, 2))


def test_another_choice_of_the_same_look_dresses_nothing_anew(look: theme.Theme) -> None:
    look.choose("system")
    same: list[Appearance] = []
    look.changed.connect(lambda: same.append(look.appearance))

    shown = look.appearance
    look.choose(shown)
    assert (same, look.choice) == ([], shown)

    other: Appearance = "dark" if shown != "dark" else "light"
    look.choose(other)
    assert same == [other]


def test_a_label_keeps_the_colours_of_the_theme_in_another_parent(qtbot: QtBot, look: theme.Theme) -> None:
    first, second = Card(), Card()
    label = Label("As of", "label", tone="text2")
    first.column.addWidget(label)
    for card in (first, second):
        qtbot.addWidget(card)
        card.show()
    look.choose("dark")

    second.column.addWidget(label)

    assert label.palette().windowText().color() == theme.color("text2")
    label.set_tone("decline")
    first.column.addWidget(label)
    assert label.palette().windowText().color() == theme.color("decline")


@pytest.mark.parametrize("appearance", APPEARANCES)
def test_a_placeholder_is_written_in_the_colour_of_hints(
    look: theme.Theme, qtbot: QtBot, appearance: Appearance
) -> None:
    look.choose(appearance)
    field = TextField("", placeholder="Words on this page")
    qtbot.addWidget(field)
    field.show()

    assert field.line.palette().color(QPalette.ColorRole.PlaceholderText) == theme.color("text3")
