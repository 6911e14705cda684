"""When nothing reaches the disk the window says so, keeps the act, and does not close silently."""

import pytest

from regrisk.app.session import Session
from regrisk.errors import StoreError
from regrisk.model.evaluation import Evaluation
from regrisk.model.response import Answered, AnyResponse
from regrisk_ui.components.dialog import Dialog
from regrisk_ui.window import Window
from tests.ui.assessment.hands import Key, catch_up, go, press, session

FULL = "The workspace could not be saved: the disk is full. Free some space, then try again."


class Disk:
    """A disk that is full until there is room again."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.full = True
        respond = Session.respond

        def refuse(self_: Session, question: str, response: AnyResponse | None) -> Evaluation:
            if self.full:
                raise StoreError(FULL)
            return respond(self_, question, response)

        patch.setattr(Session, "respond", refuse)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    return Disk(monkeypatch)


def dialogs(window: Window) -> list[Dialog]:
    return [dialog for dialog in window.findChildren(Dialog) if dialog.isVisible()]


def test_an_answer_that_is_not_on_the_disk_is_not_shown_as_saved(window: Window, disk: Disk) -> None:
    go(window, "DAT-01")

    press(Key.Key_3)

    assert window.top.saved.text == f"Not saved: {FULL}"
    assert session(window).assessment.responses == {}


def test_retry_saves_what_waited(window: Window, disk: Disk) -> None:
    go(window, "DAT-01")
    press(Key.Key_3)

    disk.full = False
    window.top.saved.retry_asked.emit()
    catch_up()

    assert session(window).assessment.responses["DAT-01"] == Answered(value=3)
    assert window.top.saved.text.startswith("Saved ")


def test_retry_that_fails_again_waits_again(window: Window, disk: Disk) -> None:
    go(window, "DAT-01")
    press(Key.Key_3)

    window.top.saved.retry_asked.emit()

    assert window.top.saved.text == f"Not saved: {FULL}"
    disk.full = False
    window.top.saved.retry_asked.emit()
    assert session(window).assessment.responses["DAT-01"] == Answered(value=3)


def test_the_window_does_not_close_over_an_answer_that_waits(window: Window, disk: Disk) -> None:
    go(window, "DAT-01")
    press(Key.Key_3)

    window.close()

    assert window.isVisible()
    [dialog] = dialogs(window)
    assert dialog.deed.label == "Close without them"
    dialog.safe.click()
    disk.full = False
    window.top.saved.retry_asked.emit()
    window.close()
    assert not window.isVisible()


def test_control_s_says_that_there_is_nothing_to_do(window: Window) -> None:
    go(window, "DAT-01")
    press(Key.Key_3)

    window.acts.carry_out("save")

    [toast] = window.toaster.shown
    assert toast.sentence.startswith("Saved ")
