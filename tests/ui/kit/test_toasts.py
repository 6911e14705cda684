import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from regrisk_ui import theme
from regrisk_ui.components.toast import Toast
from regrisk_ui.components.toaster import Toaster
from tests.ui.kit.stage import press, put


class Stand(QMainWindow):
    """A window with a button below its toasts."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(900, 700)
        self.below = QPushButton("Below")
        self.setCentralWidget(self.below)
        self.toaster = Toaster(self.below)


@pytest.fixture
def stand(qtbot: QtBot) -> Stand:
    made = Stand()
    put(qtbot, made)
    return made


def clock(toast: Toast) -> QTimer:
    (timer,) = toast.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return timer


def deed(toast: Toast) -> QPushButton:
    return toast.findChildren(QPushButton)[0]


def test_undo_is_offered_once_and_done_once(qtbot: QtBot, stand: Stand) -> None:
    first = stand.toaster.offer_undo("Answer to ACC-04 cleared")
    toast = stand.toaster.offer_undo("Answer to ACC-05 cleared")
    assert list(stand.toaster.shown) == [toast]
    assert first.is_over

    with qtbot.waitSignal(toast.acted):
        deed(toast).click()

    assert not stand.toaster.shown


def test_a_toast_says_its_deed_and_its_key(qtbot: QtBot, stand: Stand) -> None:
    toast = stand.toaster.offer_undo("Plan cleared: 6 controls taken out")
    assert toast.accessibleName() == "Plan cleared: 6 controls taken out. Undo, Ctrl Z."


def test_an_undo_stays_eight_seconds_and_longer_under_the_focus(qtbot: QtBot, stand: Stand) -> None:
    """Nobody has to hurry who reads or types slowly."""
    toast = stand.toaster.offer_undo("Answer cleared")
    assert clock(toast).isActive()
    assert theme.current().tokens.motion["toast_stay"] == 8000
    assert clock(toast).interval() == 8000

    deed(toast).setFocus()
    qtbot.waitUntil(lambda: not clock(toast).isActive())

    stand.below.setFocus()
    qtbot.waitUntil(lambda: clock(toast).isActive())
    assert not toast.is_over


def test_an_error_stays_until_it_is_dealt_with(qtbot: QtBot, stand: Stand) -> None:
    toast = stand.toaster.error(
        "The PDF could not be written", "It is open elsewhere.", action="Choose a name"
    )
    assert not clock(toast).isActive()
    deed(toast).setFocus()
    press(deed(toast), Qt.Key.Key_Escape)
    assert not stand.toaster.shown


def test_toasts_stand_at_the_bottom_centre_above_each_other(qtbot: QtBot, stand: Stand) -> None:
    undo = stand.toaster.offer_undo("Answer cleared")
    error = stand.toaster.error("Not saved", "The disk is full.", action="Retry")

    host = stand.below
    for size in ((900, 700), (720, 520), (1600, 900)):
        stand.resize(*size)
        qtbot.waitUntil(lambda: abs(error.geometry().center().x() - host.width() // 2) <= 1)
        assert undo.geometry().center().y() < error.geometry().center().y()
        assert deed(error).mapTo(host, deed(error).rect().bottomRight()).y() < host.height()
