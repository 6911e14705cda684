from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from regrisk_ui import theme
from regrisk_ui.components.toast_button import ToastButton
from regrisk_ui.tokens import APPEARANCES, Appearance
from tests.ui.kit import specimens


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = specimens.every_component()
    qtbot.addWidget(made)
    made.resize(900, 2600)
    made.show()
    return made


def stops(host: QWidget) -> Iterator[QWidget]:
    for widget in host.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy():
            yield widget


def test_nothing_opens_a_window_of_its_own(host: QWidget) -> None:
    """A part that becomes visible before it has a parent would flash up as a window."""
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [host]


def test_every_tab_stop_has_a_name(host: QWidget) -> None:
    """A screen reader never says only "button"."""
    nameless = []
    for widget in stops(host):
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name).strip():
            nameless.append(type(widget).__name__)
    assert nameless == []


@pytest.mark.parametrize("percent", [100, 200])
def test_every_target_is_large_enough(host: QWidget, look: theme.Theme, percent: int) -> None:
    """Nobody has to aim at less than 28 x 28."""
    look.set_text_size(percent)
    small = [
        (type(widget).__name__, widget.width(), widget.height())
        for widget in stops(host)
        if widget.width() < 28 or widget.height() < 28
    ]
    assert small == []


@pytest.mark.parametrize("appearance", APPEARANCES)
def test_the_focus_can_be_seen_and_lies_inside(
    host: QWidget, look: theme.Theme, qtbot: QtBot, appearance: Appearance
) -> None:
    """Each widget shows its focus on all four sides within its own area: nothing is clipped or moves."""
    look.choose(appearance)
    host.activateWindow()
    ring = theme.color("focus")
    for widget in stops(host):
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(widget.hasFocus)
        if isinstance(widget, QTableView):
            continue  # shows the chosen row instead
        ink = theme.color("onToast") if isinstance(widget, ToastButton) else ring
        assert ring_sides(widget.grab().toImage(), ink) == 4, type(widget).__name__


def ring_sides(image: QImage, ink: QColor) -> int:
    """Count the sides of the ring that are whole: two px thick or more where they cross the middle."""
    inked = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if alike(image.pixelColor(x, y), ink)
    ]
    if not inked:
        return 0
    left, right = min(x for x, _ in inked), max(x for x, _ in inked)
    top, bottom = min(y for _, y in inked), max(y for _, y in inked)
    middle_x, middle_y, spots = (left + right) // 2, (top + bottom) // 2, set(inked)
    pairs = (
        {(left, middle_y), (left + 1, middle_y)},
        {(right, middle_y), (right - 1, middle_y)},
        {(middle_x, top), (middle_x, top + 1)},
        {(middle_x, bottom), (middle_x, bottom - 1)},
    )
    return sum(pair <= spots for pair in pairs)


def alike(one: QColor, other: QColor) -> bool:
    apart = (one.red() - other.red(), one.green() - other.green(), one.blue() - other.blue())
    return max(abs(part) for part in apart) <= 30


def test_no_text_is_cut_when_it_grows(host: QWidget, look: theme.Theme) -> None:
    """At twice the size every part still gets the height it asks for."""
    look.set_text_size(200)
    host.resize(900, 5200)
    QApplication.processEvents()
    short = [
        (type(widget).__name__, widget.height(), widget.heightForWidth(widget.width()))
        for widget in host.findChildren(QWidget)
        if widget.isVisible()
        and widget.hasHeightForWidth()
        and not isinstance(widget, QLineEdit | QPlainTextEdit)
        and widget.height() < widget.heightForWidth(widget.width())
    ]
    assert short == []


def test_an_ampersand_in_data_is_an_ampersand(host: QWidget) -> None:
    """No letter becomes a mnemonic because a registry's name holds an ampersand."""
    texts = [button.text() for button in host.findChildren(QAbstractButton) if "&" in button.text()]
    assert texts == ["Save && seal"]
