from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from regrisk_ui import theme
from regrisk_ui.components.toast import Toast
from regrisk_ui.components.toaster import Toaster
from tests.ui.kit.stage import put


def stand(qtbot: QtBot) -> tuple[QMainWindow, Toaster]:
    window = QMainWindow()
    window.resize(900, 700)
    window.setCentralWidget(QPushButton("Below"))
    put(qtbot, window)
    return window, Toaster(window.centralWidget())


def clock(toast: Toast) -> QTimer:
    (timer,) = toast.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return timer


def deed(toast: Toast) -> QPushButton:
    return toast.findChildren(QPushButton)[0]


def test_undo_is_offered_once_and_done_once(qtbot: QtBot) -> None:
    window, toaster = stand(qtbot)
    first = toaster.offer_undo("Answer to ACC-04 cleared")
    toast = toaster.offer_undo("Answer to ACC-05 cleared")
    assert toaster.shown == (toast,)
    assert first.is_over

    with qtbot.waitSignal(toast.acted):
        deed(toast).click()

    assert toaster.shown == ()
    assert window.isVisible()


def test_a_toast_says_its_deed_and_its_key(qtbot: QtBot) -> None:
    window, toaster = stand(qtbot)
    toast = toaster.offer_undo("Plan cleared: 6 controls taken out")
    assert toast.accessibleName() == "Plan cleared: 6 controls taken out. Undo, Ctrl Z."
    assert window.isVisible()


def test_an_undo_stays_eight_seconds_and_longer_under_the_focus(qtbot: QtBot) -> None:
    """Nobody has to hurry who reads or types slowly."""
    window, toaster = stand(qtbot)
    toast = toaster.offer_undo("Answer cleared")
    assert clock(toast).isActive()
    assert theme.current().tokens.motion["toast_stay"] == 8000
    assert clock(toast).interval() == 8000

    deed(toast).setFocus()
    qtbot.waitUntil(lambda: not clock(toast).isActive())

    window.centralWidget().setFocus()
    qtbot.waitUntil(lambda: clock(toast).isActive())
    assert not toast.is_over


def test_an_error_stays_until_it_is_dealt_with(qtbot: QtBot) -> None:
    window, toaster = stand(qtbot)
    toast = toaster.error("The PDF could not be written", "It is open elsewhere.", action="Choose a name")
    assert not clock(toast).isActive()
    deed(toast).setFocus()
    qtbot.keyClick(deed(toast), Qt.Key.Key_Escape)
    assert toaster.shown == ()
    assert window.isVisible()


def test_toasts_stand_at_the_bottom_centre_above_each_other(qtbot: QtBot) -> None:
    window, toaster = stand(qtbot)
    undo = toaster.offer_undo("Answer cleared")
    error = toaster.error("Not saved", "The disk is full.", action="Retry")

    for size in ((900, 700), (720, 520), (1600, 900)):
        window.resize(*size)
        host: QWidget = window.centralWidget()
        qtbot.waitUntil(lambda host=host: abs(error.geometry().center().x() - host.width() // 2) <= 1)
        assert undo.geometry().center().y() < error.geometry().center().y()
        assert deed(error).mapTo(host, deed(error).rect().bottomRight()).y() < host.height()
