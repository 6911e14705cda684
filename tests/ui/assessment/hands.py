"""Hands on the keyboard: presses keys where the focus is, and looks at what the window then shows."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from regrisk.app.session import Session
from regrisk_ui.assessment import AssessmentPage
from regrisk_ui.components.field import Field
from regrisk_ui.questions.fact_frame import FactCard
from regrisk_ui.questions.frame import QuestionCard
from regrisk_ui.window import Window

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


def focus() -> QWidget:
    """Return what has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
    """Press a key where the focus is and let the window catch up."""
    for _ in range(times):
        QTest.keyClick(focus(), key, modifier)
        catch_up()


def write(text: str) -> None:
    """Type where the focus is."""
    QTest.keyClicks(focus(), text)
    catch_up()


def catch_up() -> None:
    """Let everything happen that waits for an idle moment."""
    for _ in range(3):
        QApplication.processEvents()


def page(window: Window) -> AssessmentPage:
    """Return the assessment page that is shown."""
    shown = window.shown
    assert isinstance(shown, AssessmentPage)
    return shown


def card(window: Window) -> QuestionCard:
    """Return the question card that is open."""
    opened = page(window).cards.card
    assert isinstance(opened, QuestionCard)
    return opened


def fact(window: Window) -> FactCard:
    """Return the profile card that is open."""
    opened = page(window).cards.card
    assert isinstance(opened, FactCard)
    return opened


def session(window: Window) -> Session:
    """Return the open assessment."""
    opened = window.session
    assert isinstance(opened, Session)
    return opened


def named(part: QWidget, name: str) -> QAbstractButton:
    """Return the button of *part* with this accessible name."""
    return next(button for button in part.findChildren(QAbstractButton) if button.accessibleName() == name)


def only_error(part: QWidget) -> str:
    """Return the one sentence that stands beside a field of *part*."""
    [error] = [field.error for field in part.findChildren(Field) if field.error]
    return error


def go(window: Window, spot: str) -> None:
    """Go to a card or page of the assessment."""
    window.go("assessment", spot=spot)
    catch_up()
