"""Pages for everyone: names, targets, no key taken twice, nothing cut off at any text size or theme."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from regrisk.app.workspace import Workspace
from regrisk_ui import theme
from regrisk_ui.components.label import Label
from regrisk_ui.pages.contract import PageName
from regrisk_ui.pages.history import HistoryPage
from regrisk_ui.pages.results import ResultsPage
from regrisk_ui.window import Window
from tests.ui.pages.conftest import ShowWindow
from tests.ui.pages.steps import CTRL, SHIFT, Key, catch_up, focus, page, press, words

PAGES: tuple[PageName, ...] = ("welcome", "registries", "results", "history", "settings")
LEAST = 28


@pytest.fixture
def visit(qtbot: QtBot, show: ShowWindow, lakes: Workspace) -> Callable[[PageName], Window]:
    """Show a page of the example, with everything that takes a while to appear."""
    window = show(lakes)

    def go(name: PageName) -> Window:
        window.go(name)
        if name == "results":
            qtbot.waitUntil(lambda: page(window, ResultsPage).plan is not None)
        if name == "settings":
            qtbot.waitUntil(lambda: "About" in words(window.shown))
        catch_up()
        return window

    return go


def tab_stops(window: Window) -> Iterator[QWidget]:
    """Yield what the keyboard reaches."""
    for widget in window.findChildren(QWidget):
        by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
        if by_tab and widget.isVisible() and widget.isEnabled():
            yield widget


def open_everything(window: Window, name: PageName) -> None:
    """Unfold what a page folds away."""
    if name == "results":
        card = page(window, ResultsPage).ledger
        assert card is not None
        card.all.click()
    if name == "history":
        changes = page(window, HistoryPage).changes
        assert changes is not None
        changes.others.click()
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.accessibleName().startswith("Show all"):
            button.click()
    catch_up()


def too_wide(window: Window) -> list[str]:
    """Return what reaches beyond the page it stands on."""
    found = []
    for area in window.findChildren(QScrollArea):
        content = area.widget()
        if not area.isVisible() or content is None:
            continue
        if content.width() > area.viewport().width():
            found.append(type(area).__name__)
        for widget in content.findChildren(QWidget):
            right = widget.mapTo(content, widget.rect().topRight()).x()
            if widget.isVisible() and right > content.width():
                found.append(f"{type(widget).__name__} {widget.accessibleName()}")
    return found


def too_small(window: Window) -> list[tuple[str, str, int, int]]:
    """Return what the keyboard reaches and a finger would miss."""
    return [
        (type(stop).__name__, stop.accessibleName(), stop.width(), stop.height())
        for stop in tab_stops(window)
        if min(stop.width(), stop.height()) < LEAST
    ]


def cut(window: Window) -> list[str]:
    """Return the texts of labels that are less tall than their text needs at their width."""
    return [
        label.text()
        for label in window.findChildren(Label)
        if label.isVisible() and label.wordWrap() and label.text()
        if label.height() < label.heightForWidth(label.width())
    ]


@pytest.mark.parametrize("name", PAGES)
def test_every_tab_stop_has_a_name_and_no_name_becomes_a_shortcut(
    visit: Callable[[PageName], Window], name: PageName
) -> None:
    window = visit(name)
    open_everything(window, name)

    nameless = [type(stop).__name__ for stop in tab_stops(window) if not stop.accessibleName().strip()]
    assert nameless == []
    texts = [button.text() for button in window.findChildren(QAbstractButton)]
    assert [text for text in texts if "&" in text.replace("&&", "")] == []


@pytest.mark.parametrize("name", PAGES)
def test_a_page_fits_at_every_size(
    visit: Callable[[PageName], Window], look: theme.Theme, name: PageName
) -> None:
    """Nothing is wider than its view, no sentence is cut, every target is large enough."""
    window = visit(name)
    open_everything(window, name)

    for percent in (100, 150, 200):
        look.set_text_size(percent)
        for size in ((800, 600), (1280, 800), (1920, 1080)):
            window.resize(*size)
            catch_up()
            assert (window.width(), window.height()) == size
            assert too_wide(window) == []
        window.resize(1280, 800)
        catch_up()
        assert cut(window) == []
        assert too_small(window) == []


@pytest.mark.parametrize("name", PAGES)
def test_a_theme_and_a_text_size_switch_under_an_open_page(
    visit: Callable[[PageName], Window], look: theme.Theme, name: PageName
) -> None:
    window = visit(name)

    for choice in ("dark", "contrast", "light"):
        look.choose(choice)
        catch_up()
        picture = window.grab().toImage()
        corner = picture.pixelColor(picture.width() - 40, picture.height() - 4)
        assert corner in (look.color("canvas"), look.color("surface"))
    look.set_text_size(200)
    catch_up()
    look.set_text_size(100)
    catch_up()
    assert (window.width(), window.height()) == (1280, 800)


@pytest.mark.parametrize("name", ["results", "history", "settings"])
def test_keys_scroll_a_page_that_was_just_opened(visit: Callable[[PageName], Window], name: PageName) -> None:
    window = visit(name)
    assert focus() is window.shown

    press(Key.Key_PageDown)

    [sheet] = [area for area in window.shown.findChildren(QScrollArea) if area.isVisible()]
    assert sheet.verticalScrollBar().value() > 0


@pytest.mark.parametrize("name", PAGES)
def test_tab_goes_round_a_whole_page(visit: Callable[[PageName], Window], name: PageName) -> None:
    window = visit(name)
    reached: list[QWidget] = []

    for _ in range(400):
        press(Key.Key_Tab)
        if focus() in reached:
            break
        reached.append(focus())

    inside = [stop for stop in tab_stops(window) if window.shown.isAncestorOf(stop)]
    assert {id(stop) for stop in inside} <= {id(stop) for stop in reached}


def test_the_dialogs_have_names_and_targets(visit: Callable[[PageName], Window]) -> None:
    window = visit("results")
    for keys in ((Key.Key_E, CTRL | SHIFT), (Key.Key_N, CTRL)):
        press(*keys)
        stops = list(tab_stops(window))
        assert [type(stop).__name__ for stop in stops if not stop.accessibleName().strip()] == []
        assert all(min(stop.width(), stop.height()) >= LEAST for stop in stops)
        press(Key.Key_Escape)


def test_the_meter_says_all_of_its_figures(visit: Callable[[PageName], Window]) -> None:
    window = visit("results")
    card = page(window, ResultsPage).verdict
    assert card is not None

    assert card.meter.accessibleName() == (
        "Score 57.3 of 100. Evidenced 43.2. Potential 58.9. "
        "Band Conditional, step 2 of 4. By its points; one gate caps it too."
    )
