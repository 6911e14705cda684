"""Leaving and coming back lands on the same card, and nothing is lost on the way."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from regrisk.app.workspace import Workspace
from regrisk.model.response import Answered
from regrisk_ui import app
from regrisk_ui.tasks import Tasks
from regrisk_ui.window import Window
from tests.ui.assessment.conftest import ShowWindow
from tests.ui.assessment.hands import CTRL, Key, card, catch_up, focus, go, page, press, session, write


def test_another_page_and_back_lands_on_the_same_card(window: Window) -> None:
    go(window, "ACC-03")

    window.go("history")
    catch_up()
    window.go("assessment")
    catch_up()

    assert card(window).asked.id == "ACC-03"
    assert card(window).isAncestorOf(focus())


def test_an_answer_that_was_undone_elsewhere_is_shown_as_it_is(window: Window) -> None:
    go(window, "ACC-03")
    before = card(window).chosen
    press(Key.Key_0 if before != ("0",) else Key.Key_1)
    assert card(window).chosen != before

    window.go("results")
    catch_up()
    window.acts.undo("undo")
    catch_up()
    window.go("assessment")
    catch_up()

    assert card(window).chosen == before


def test_the_card_one_comes_back_to_follows_the_setting_of_single_keys(
    workspace: Workspace, window: Window
) -> None:
    go(window, "ACC-03")
    window.go("settings")
    catch_up()
    workspace.set_setting("single_keys", "off")
    window.go("assessment")
    catch_up()

    press(Key.Key_U)

    assert "ACC-03" not in session(window).assessment.responses


def test_closing_the_program_and_opening_it_lands_on_the_same_card(
    workspace: Workspace, show: ShowWindow
) -> None:
    first = show(workspace)
    go(first, "BCR-05")
    first.close()

    second = show(workspace)

    assert card(second).asked.id == "BCR-05"


def test_the_review_is_a_place_to_come_back_to(workspace: Workspace, show: ShowWindow) -> None:
    first = show(workspace)
    go(first, "review")
    first.close()

    assert page(show(workspace)).presenter.page.key == "review"


def test_the_rail_leads_from_the_review_back_to_the_card(window: Window) -> None:
    go(window, "GOV-02")
    go(window, "review")

    press(Key.Key_2, CTRL)

    assert card(window).asked.id == "GOV-02"


def test_what_is_typed_is_kept_when_the_window_closes_at_once(workspace: Workspace, show: ShowWindow) -> None:
    window = show(workspace)
    go(window, "DAT-01")
    press(Key.Key_3)
    press(Key.Key_S)
    write("Production and backups")

    window.close()

    [registry] = workspace.registries()
    [record] = workspace.assessments(registry.id)
    response = workspace.load(record.id).responses["DAT-01"]
    assert isinstance(response, Answered)
    assert response.scope == "Production and backups"


def test_the_window_keeps_its_size(workspace: Workspace, show: ShowWindow, qtbot: QtBot) -> None:
    first = show(workspace)
    first.resize(760, 640)
    first.close()

    second = app.open_window(workspace, Tasks())
    qtbot.addWidget(second)

    assert (second.width(), second.height()) == (760, 640)


def test_text_size_is_kept(workspace: Workspace, show: ShowWindow) -> None:
    window = show(workspace)

    press(Key.Key_Plus, CTRL)

    assert workspace.setting("text_size") == "110"
    window.close()


def test_answers_show_when_they_reached_the_disk(window: Window) -> None:
    go(window, "DAT-01")

    press(Key.Key_3)

    saved = session(window).saved_at
    assert saved is not None
    assert window.top.saved.text == f"Saved {saved.astimezone():%H:%M:%S}"


def test_the_panel_beside_the_card_is_there_after_a_page_with_a_panel_of_its_own(window: Window) -> None:
    go(window, "ACC-03")
    window.go("quick")
    QApplication.processEvents()  # which deletes nothing: what the quick screen put away is still there
    window.go("assessment", spot="ACC-03")
    catch_up()

    panel = window.context.content
    assert panel is not None
    assert panel.isVisible()
    assert window.context.isAncestorOf(panel)
