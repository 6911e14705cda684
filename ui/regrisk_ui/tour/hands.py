"""Hands on a keyboard: keys go to whatever has the focus, and fields are found by their accessible names."""

from collections.abc import Callable
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget

Field = QLineEdit | QPlainTextEdit
Found = TypeVar("Found", bound=QWidget)
_PLAIN = Qt.KeyboardModifier.NoModifier
_PATIENCE = 20.0  # seconds
_PAUSE = 5  # milliseconds


class LostError(Exception):
    """The window did not show what was expected; the message says what is missing."""


class Hands:
    """Presses keys in one window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _PLAIN) -> None:
        """Press a key where the focus is; keys of the window work too."""
        QTest.keyClick(self._focus(), key, modifiers)
        self.settle()

    def type_key(self, sign: str) -> None:
        """Press the key of one sign, such as a digit."""
        QTest.keyClicks(self._focus(), sign)
        self.settle()

    def write(self, field: Field, text: str) -> None:
        """Put the focus into *field* and type *text* over what stands there."""
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        if not field.hasFocus():
            holder = QApplication.focusWidget()
            where = holder.accessibleName() or type(holder).__name__ if holder is not None else "nothing"
            raise LostError(
                f"The field {field.accessibleName()!r} does not take the focus; {where!r} has it."
            )
        field.selectAll()
        # One event carries all the text, as an input method sends it.
        QApplication.sendEvent(field, QKeyEvent(QKeyEvent.Type.KeyPress, 0, _PLAIN, text))

    def choose(self, button: QAbstractButton) -> None:
        """Put the focus on a button, box or circle and press Space, unless it is chosen already."""
        if button.isChecked():
            return
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.press(Qt.Key.Key_Space)

    def field(self, place: QWidget, name: str) -> Field:
        """Return the field of this name in *place*."""
        fields: list[Field] = [*place.findChildren(QLineEdit), *place.findChildren(QPlainTextEdit)]
        for field in fields:
            if field.accessibleName() == name and field.isVisibleTo(place):
                return field
        raise LostError(f"There is no field {name!r} to write in.")

    def button(self, place: QWidget, name: str) -> QAbstractButton:
        """Return the button, box or circle of this name in *place*."""
        found = self.perhaps_button(place, name)
        if found is None:
            raise LostError(f"There is no button {name!r} to press.")
        return found

    def perhaps_button(self, place: QWidget, name: str) -> QAbstractButton | None:
        """Return the button of this name in *place*, None where it is not shown."""
        for button in place.findChildren(QAbstractButton):
            if button.accessibleName() == name and button.isVisibleTo(place):
                return button
        return None

    def only(self, kind: type[Found]) -> Found:
        """Return the widget of this kind that is seen in the window."""
        found = self.perhaps(kind)
        if found is None:
            raise LostError(f"The window shows no {kind.__name__}.")
        return found

    def perhaps(self, kind: type[Found]) -> Found | None:
        """Return the widget of this kind that is seen in the window, None where none is."""
        self.settle()
        return next((widget for widget in self._window.findChildren(kind) if widget.isVisible()), None)

    def settle(self) -> None:
        """Let the window catch up with what was done."""
        QApplication.processEvents()
        # Outside an event loop nothing else ever deletes what the window has let go.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def wait_for(self, there: Callable[[], bool], what: str) -> None:
        """Let the window work until *there* says that *what* is there."""
        until = monotonic() + _PATIENCE
        while not there():
            if monotonic() > until:
                raise LostError(f"After {_PATIENCE:.0f} seconds there is still no {what}.")
            QTest.qWait(_PAUSE)  # work in other threads goes on meanwhile

    def _focus(self) -> QWidget:
        focus = QApplication.focusWidget()
        return focus if focus is not None and self._window.isAncestorOf(focus) else self._window
