"""The pages of a submission for everyone: names, targets, nothing cut off or wider than its view."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from regrisk.app.workspace import Workspace
from regrisk_ui import theme
from regrisk_ui.components.dialog import Dialog
from regrisk_ui.components.label import Label
from regrisk_ui.pages.contract import PageName
from regrisk_ui.pages.crosswalk import CrosswalkPage
from regrisk_ui.pages.forms import FormsPage
from regrisk_ui.pages.submission import SubmissionPage
from regrisk_ui.window import Window
from tests.forms import drawn
from tests.ui.pages.conftest import ShowWindow
from tests.ui.pages.steps import Key, catch_up, focus, page, press, seen
from tests.ui.pages.test_access import LEAST, open_everything, tab_stops, too_wide

PAGES: tuple[PageName, ...] = ("submission", "crosswalk", "forms", "verify")
Visit = Callable[[PageName], Window]


@pytest.fixture
def visit(qtbot: QtBot, show: ShowWindow, lakes: Workspace, tmp_path: Path) -> Visit:
    """Show a page of the example with everything on it."""
    window = show(lakes)

    def go(name: PageName) -> Window:
        window.go(name)
        if name == "crosswalk":
            topics = page(window, CrosswalkPage)
            topics.groups.show_chosen("stricter")
            topics.finder.line.setText("backup")
            topics.finder.edited.emit("backup")
        if name == "forms":
            form = tmp_path / "form.pdf"
            form.write_bytes(drawn.sagebrush())
            shown = page(window, FormsPage)
            shown.open_path(form)
            qtbot.waitUntil(lambda: shown.fields is not None and not shown.fields.waiting, timeout=60_000)
        catch_up()
        open_everything(window, name)
        return window

    return go


def cut(part: QWidget) -> list[str]:
    """Return the sentences that do not stand whole on a part of the window."""
    return [
        label.text()
        for label in part.findChildren(Label)
        if label.isVisible() and label.wordWrap() and label.text()
        if label.height() < label.heightForWidth(label.width())
    ]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_for_everyone_at_every_size(visit: Visit, look: theme.Theme, name: PageName) -> None:
    window = visit(name)

    nameless = [type(stop).__name__ for stop in tab_stops(window) if not stop.accessibleName().strip()]
    assert nameless == []
    for percent in (100, 200):
        look.set_text_size(percent)
        for size in ((1280, 800), (800, 600)):
            window.resize(*size)
            catch_up()
            assert (window.width(), window.height()) == size
            assert too_wide(window) == []
            assert cut(window) == []
        small = [
            (stop.accessibleName(), stop.width(), stop.height())
            for stop in tab_stops(window)
            if min(stop.width(), stop.height()) < LEAST
        ]
        assert small == []


@pytest.mark.parametrize("name", PAGES)
def test_tab_goes_round_a_whole_page(visit: Visit, name: PageName) -> None:
    window = visit(name)
    reached: list[QWidget] = []

    for _ in range(400):
        press(Key.Key_Tab)
        if focus() in reached:
            break
        reached.append(focus())

    inside = [stop for stop in tab_stops(window) if window.shown.isAncestorOf(stop)]
    assert {id(stop) for stop in inside} <= {id(stop) for stop in reached}


@pytest.mark.parametrize("choice", ["dark", "contrast"])
def test_a_theme_switches_under_an_open_page(visit: Visit, look: theme.Theme, choice: str) -> None:
    window = visit("submission")

    look.choose("dark" if choice == "dark" else "contrast")
    catch_up()

    picture = window.grab().toImage()
    corner = picture.pixelColor(picture.width() - 40, picture.height() - 4)
    assert corner in (look.color("canvas"), look.color("surface"))


@pytest.mark.parametrize("percent", [100, 200])
def test_dialogs_keep_their_deeds_in_the_window(visit: Visit, look: theme.Theme, percent: int) -> None:
    window = visit("submission")
    look.set_text_size(percent)
    catch_up()
    shown = page(window, SubmissionPage)
    shown.acts.choices.key = Path("a key.p12")
    asks: tuple[Callable[[], object], ...] = (
        lambda: shown.acts.ask_attest("add", -1),
        lambda: shown.acts.ask_attest("statement", -1),
        lambda: shown.acts.ask_key("make"),
        shown.acts.ask_seal,
        shown.acts.ask_correction,
    )

    for ask in asks:
        ask()
        catch_up()
        dialog = seen(window, Dialog)
        buttons = [each for each in (dialog.safe, dialog.deed) if each.isVisible()]
        for button in buttons:
            corner = button.mapTo(window, button.rect().bottomRight())
            assert window.rect().contains(corner)
            assert window.rect().contains(button.mapTo(window, button.rect().topLeft()))
        assert cut(dialog) == []
        assert [type(stop).__name__ for stop in dialog.tab_stops() if not stop.accessibleName().strip()] == []
        press(Key.Key_Escape)
        catch_up()
