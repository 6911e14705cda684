"""Settings take effect at once, are there after the next start, and say where the file is."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from regrisk import __version__
from regrisk.app.workspace import Workspace
from regrisk_ui import theme
from regrisk_ui.pages import files
from regrisk_ui.pages.settings import SettingsPage
from regrisk_ui.presenters.settings import (
    Preferences,
    file_size,
    keep_preferences,
    read_preferences,
)
from regrisk_ui.window import Window
from tests.ui.pages.conftest import ShowWindow
from tests.ui.pages.steps import CTRL, Key, catch_up, named, page, press, words


@pytest.fixture
def window(show: ShowWindow, lakes: Workspace) -> Window:
    opened = show(lakes)
    opened.go("settings")
    catch_up()
    return opened


def test_a_theme_shows_at_once_and_is_kept(window: Window, lakes: Workspace) -> None:
    named(window, "Dark").click()

    assert theme.current().appearance == "dark"
    assert lakes.setting("theme") == "dark"
    assert page(window, SettingsPage).theme.chosen == "dark"


def test_a_text_size_shows_at_once_and_is_kept(window: Window, lakes: Workspace) -> None:
    before = page(window, SettingsPage).folder.height()

    named(window, "150 %").click()
    catch_up()

    assert theme.current().text_size == 150
    assert lakes.setting("text_size") == "150"
    assert page(window, SettingsPage).folder.height() > before


def test_keys_for_the_text_size_move_the_choice_too(window: Window) -> None:
    press(Key.Key_Plus, CTRL)
    press(Key.Key_Plus, CTRL)

    assert theme.current().text_size == 125
    assert page(window, SettingsPage).text_size.chosen == "125"


def test_motion_and_single_keys_are_kept(window: Window, lakes: Workspace) -> None:
    keep_preferences(Preferences(theme="light"), lakes.set_setting)
    settings = page(window, SettingsPage)
    window.go("registries")
    window.go("settings")

    settings.motion.click()
    settings.single_keys.click()

    kept = read_preferences(lakes.setting)
    assert (kept.motion, kept.single_keys) == ("off", "off")


def test_the_next_start_looks_as_the_last_one_was_left(show: ShowWindow, lakes: Workspace) -> None:
    keep_preferences(Preferences(theme="contrast", text_size=125, motion="off"), lakes.set_setting)

    show(lakes)

    look = theme.current()
    assert (look.choice, look.text_size, look.animates) == ("contrast", 125, False)


@pytest.mark.parametrize("text", ["", "dark mode", "999999999999", "-5", "abc", "110.5"])
def test_what_cannot_be_read_is_as_usual(text: str) -> None:
    read = read_preferences(lambda key: text)

    assert read.theme == "system"
    assert 100 <= read.text_size <= 200
    assert (read.motion, read.single_keys) == ("on", "on")


def test_the_page_says_where_the_file_is_and_opens_its_folder(
    window: Window, lakes: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(files, "show_in_folder", shown.append)

    named(window, "Show in folder").click()

    assert str(lakes.path) in words(page(window, SettingsPage))
    assert shown == [lakes.path]


def test_versions_and_licences_are_named(qtbot: QtBot, window: Window) -> None:
    qtbot.waitUntil(lambda: "About" in words(page(window, SettingsPage)))
    named(window, "Show all 14 parts with their licences").click()
    catch_up()
    said = words(page(window, SettingsPage))

    for part in (f"regrisk {__version__}", "medical-registry: 1.0.0", "SIL Open Font License", "pydantic 2"):
        assert part in said


@pytest.mark.parametrize(
    ("size", "said"),
    [(0, "0 bytes"), (999, "999 bytes"), (1000, "1.0 kB"), (9999, "9.9 kB"), (81_920, "81 kB"),
     (2_400_000, "2.4 MB"), (999_999_999, "999 MB"), (12_000_000_000, "12 GB")],
)  # fmt: skip
def test_the_size_of_a_file_in_words(size: int, said: str) -> None:
    assert file_size(size) == said
