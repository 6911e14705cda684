"""A workspace that another program holds is shown and not changed."""

from pathlib import Path

import pytest

from regrisk.app.workspace import Workspace
from tests.ui.assessment.conftest import ShowWindow
from tests.ui.assessment.hands import Key, card, go, named, press, session


def test_answers_are_shown_and_cannot_be_changed(lakes: Workspace, show: ShowWindow, place: Path) -> None:
    with Workspace.open(place, to_read=True) as read:
        window = show(read)
        go(window, "DAT-01")
        before = session(window).assessment

        for key in (Key.Key_0, Key.Key_U, Key.Key_N, Key.Key_Backspace):
            press(key)

        assert session(window).assessment == before
        assert window.top.saved.state == "read only"
        assert named(card(window), "Unknown").accessibleDescription() == "This workspace can only be read."
        window.close()


def test_cards_can_still_be_walked(lakes: Workspace, show: ShowWindow, place: Path) -> None:
    with Workspace.open(place, to_read=True) as read:
        window = show(read)
        go(window, "DAT-01")

        press(Key.Key_Down)
        assert card(window).asked.id == "DAT-02"
        press(Key.Key_Up)
        assert card(window).asked.id == "DAT-01"
        window.close()


def test_why_it_can_only_be_read_is_said_once(lakes: Workspace, show: ShowWindow, place: Path) -> None:
    with Workspace.open(place, to_read=True) as read:
        window = show(read)

        [toast] = window.toaster.shown

        assert toast.sentence.startswith("This workspace can only be read")
        window.close()


@pytest.mark.parametrize("key", [Key.Key_3, Key.Key_U, Key.Key_N, Key.Key_Space, Key.Key_Backspace])
def test_a_key_that_would_answer_says_why_it_does_not(
    lakes: Workspace, show: ShowWindow, place: Path, key: Key
) -> None:
    with Workspace.open(place, to_read=True) as read:
        window = show(read)
        go(window, "DAT-01")
        window.toaster.clear()

        press(key)

        assert [toast.sentence for toast in window.toaster.shown] == ["This workspace can only be read."]
        window.close()


def test_a_fact_says_why_it_stays(lakes: Workspace, show: ShowWindow, place: Path) -> None:
    with Workspace.open(place, to_read=True) as read:
        window = show(read)
        go(window, "PRF-07")
        window.toaster.clear()

        press(Key.Key_5)

        assert [toast.sentence for toast in window.toaster.shown] == ["This workspace can only be read."]
        window.close()
