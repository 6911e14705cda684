"""Ctrl 5 goes to the plan, and pages of a workspace that can only be read change nothing."""

import pytest

from regrisk.app.workspace import Workspace
from regrisk_ui.pages.contract import PageName
from tests.ui.pages.conftest import ShowWindow
from tests.ui.pages.steps import CTRL, Key, catch_up, press, session

PAGES: tuple[PageName, ...] = ("plan", "cover", "evidence", "quick")


def test_ctrl_5_goes_to_the_plan(show: ShowWindow, lakes: Workspace) -> None:
    window = show(lakes)
    window.go("evidence")
    catch_up()

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
