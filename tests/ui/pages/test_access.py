"""Keys scroll a page at once, its dialogs have names and targets, and the meter says all it shows."""

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from regrisk.app.workspace import Workspace
from regrisk_ui.pages.contract import PageName
from regrisk_ui.pages.results import ResultsPage
from regrisk_ui.window import Window
from tests.ui.fit import nameless, too_small
from tests.ui.pages.conftest import ShowWindow
from tests.ui.pages.steps import CTRL, SHIFT, Key, catch_up, focus, page, press, words

LONG_PAGES: tuple[PageName, ...] = ("results", "history", "settings")


@pytest.fixture
def window(show: ShowWindow, lakes: Workspace) -> Window:
    """The window on the example."""
    return show(lakes)


def show_results(qtbot: QtBot, window: Window) -> ResultsPage:
    """Go to the results and wait until they are complete."""
    window.go("results")
    results = page(window, ResultsPage)
    qtbot.waitUntil(lambda: results.plan is not None)
    catch_up()
    return results


def test_keys_scroll_a_page_that_was_just_opened(qtbot: QtBot, window: Window) -> None:
    for name in LONG_PAGES:
        if name == "results":
            show_results(qtbot, window)
        else:
            window.go(name)
        if name == "settings":
            qtbot.waitUntil(lambda: "About" in words(window.shown))
        catch_up()
        assert focus() is window.shown, name

        press(Key.Key_PageDown)

        [sheet] = [area for area in window.shown.findChildren(QScrollArea) if area.isVisible()]
        assert sheet.verticalScrollBar().value() > 0, name


def test_the_dialogs_have_names_and_targets(qtbot: QtBot, window: Window) -> None:
    show_results(qtbot, window)
    for keys in ((Key.Key_E, CTRL | SHIFT), (Key.Key_N, CTRL)):
        press(*keys)
        assert nameless(window) == []
        assert too_small(window) == []
        press(Key.Key_Escape)


def test_the_meter_says_all_of_its_figures(qtbot: QtBot, window: Window) -> None:
    card = show_results(qtbot, window).verdict
    assert card is not None

    assert card.meter.accessibleName() == (
        "Score 57.3 of 100. Evidenced 43.2. Potential 58.9. "
        "Band Conditional, step 2 of 4. By its points; one gate caps it too."
    )
