"""Plan, cover, evidence and quick screen for everyone: names, targets, nothing cut, all in its view."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from regrisk.app import clock
from regrisk.app.workspace import Workspace
from regrisk.model.assessment import PlanEntry
from regrisk_ui import theme
from regrisk_ui.components.label import Label
from regrisk_ui.pages.contract import PageName
from regrisk_ui.window import Window
from tests.ui.more_pages.test_cover import CONTRACT, POLICY
from tests.ui.pages.conftest import ShowWindow
from tests.ui.pages.steps import CTRL, Key, catch_up, focus, press, session
from tests.ui.pages.test_access import LEAST, tab_stops

PAGES: tuple[PageName, ...] = ("plan", "cover", "evidence", "quick")
SIZES = [(100, 800), (100, 1280), (200, 1280), (150, 1920)]
LONG = "Rechtsschutzversicherungsgesellschaftsbetriebsunterbrechung of the Northern and Southern Lakes"


@pytest.fixture
def visit(show: ShowWindow, lakes: Workspace) -> Callable[[PageName], Window]:
    """Show a page of the example with much recorded."""
    window = show(lakes)
    opened, today = session(window), clock.today()
    advice = [one.control for one in opened.evaluation.recommendations[:8]]
    states = ("planned", "started", "done", "dropped")
    opened.set_plan(
        [
            PlanEntry(
                control=control,
                owner=LONG if place % 3 == 0 else None,
                due=today + timedelta(days=40 * place - 20) if place % 4 else None,
                cost_usd=1_234_567 if place % 2 else None,
                status=states[place % 4],  # type: ignore[arg-type] # one of four literals
            )
            for place, control in enumerate(advice)
        ]
    )
    opened.set_policies([POLICY, POLICY.model_copy(update={"carrier": LONG, "policy_number": "X" * 90})])
    opened.set_contracts([CONTRACT, CONTRACT.model_copy(update={"partner": LONG * 2})])

    def go(name: PageName) -> Window:
        window.go(name)
        catch_up()
        return window

    return go


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("percent", [100, 200])
def test_every_tab_stop_has_a_name_and_is_large_enough(
    visit: Callable[[PageName], Window], look: theme.Theme, name: PageName, percent: int
) -> None:
    look.set_text_size(percent)
    window = visit(name)

    stops = list(tab_stops(window))
    assert [type(stop).__name__ for stop in stops if not stop.accessibleName().strip()] == []
    assert [
        (type(stop).__name__, stop.accessibleName(), stop.width(), stop.height())
        for stop in stops
        if min(stop.width(), stop.height()) < LEAST
    ] == []


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize(("percent", "wide"), SIZES)
def test_nothing_is_cut_and_nothing_is_wider_than_its_view(
    visit: Callable[[PageName], Window], look: theme.Theme, name: PageName, percent: int, wide: int
) -> None:
    look.set_text_size(percent)
    window = visit(name)
    window.resize(wide, 800)
    catch_up()
    for button in window.shown.findChildren(QAbstractButton):
        if button.isVisible() and button.accessibleName().startswith("Show all"):
            button.click()
    catch_up()

    assert (window.width(), window.height()) == (wide, 800)
    for area in window.findChildren(QScrollArea):
        content = area.widget()
        if area.isVisible() and content is not None:
            assert content.width() <= area.viewport().width()
            for widget in content.findChildren(QWidget):
                if widget.isVisible():
                    right = widget.mapTo(content, widget.rect().topRight()).x()
                    assert right <= content.width(), (type(widget).__name__, widget.accessibleName())
    assert [
        label.text()
        for label in window.findChildren(Label)
        if label.isVisible() and label.wordWrap() and label.text()
        if label.height() < label.heightForWidth(label.width())
    ] == []


@pytest.mark.parametrize("name", PAGES)
def test_a_theme_and_a_text_size_switch_under_an_open_page(
    visit: Callable[[PageName], Window], look: theme.Theme, name: PageName
) -> None:
    window = visit(name)

    for choice in ("dark", "contrast", "light"):
        look.choose(choice)
        catch_up()
    for percent in (200, 100):
        look.set_text_size(percent)
        catch_up()

    assert (window.width(), window.height()) == (1280, 800)


@pytest.mark.parametrize("name", PAGES)
def test_tab_goes_round_a_whole_page(visit: Callable[[PageName], Window], name: PageName) -> None:
    window = visit(name)
    reached: list[QWidget] = []

    for _ in range(300):
        press(Key.Key_Tab)
        if focus() in reached:
            break
        reached.append(focus())

    inside = [stop for stop in tab_stops(window) if window.shown.isAncestorOf(stop)]
    assert {id(stop) for stop in inside} <= {id(stop) for stop in reached}


@pytest.mark.parametrize("name", PAGES)
def test_no_name_of_data_becomes_a_shortcut(visit: Callable[[PageName], Window], name: PageName) -> None:
    window = visit(name)

    texts = [button.text() for button in window.findChildren(QAbstractButton)]
    assert [text for text in texts if "&" in text.replace("&&", "")] == []


def test_ctrl_5_goes_to_the_plan(visit: Callable[[PageName], Window]) -> None:
    window = visit("evidence")

    press(Key.Key_5, CTRL)

    assert window.shown_name == "plan"


@pytest.mark.parametrize("name", PAGES)
def test_read_only_shows_all_and_changes_nothing(show: ShowWindow, lakes: Workspace, name: PageName) -> None:
    with Workspace.open(lakes.path, to_read=True) as reader:
        window = show(reader)
        window.go(name)
        catch_up()
        before = session(window).assessment

        press(Key.Key_N, CTRL)
        press(Key.Key_Delete)
        press(Key.Key_Space)

        assert session(window).assessment == before
