"""Buttons that show what was recorded instead of what was clicked."""

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QRadioButton, QWidget
from typing_extensions import override

State = Literal["chosen", "open"]

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object  # PySide takes one class of Qt's among the bases


class TakesToggle(_Button):
    """Makes a toggle from outside count as a click; stands before a checkable button among the bases.

    Assistive technology toggles such a button without a click: it would show as chosen and nothing would be
    recorded. ``heed_toggles`` belongs into the constructor.
    """

    _ours = False

    def heed_toggles(self) -> None:
        """Begin to take toggles from outside for clicks."""
        self.toggled.connect(self._heed)

    def take_toggle(self) -> None:
        """Do what a click does."""
        self.click()

    @override
    def setChecked(self, checked: bool) -> None:
        """Show what was recorded; Qt's own toggle does not come by here."""
        before, self._ours = self._ours, True
        super().setChecked(checked)
        self._ours = before

    @override
    def nextCheckState(self) -> None:
        """Take the next state, as a click does."""
        before, self._ours = self._ours, True
        super().nextCheckState()
        self._ours = before

    def _heed(self, checked: bool) -> None:
        if self._ours:
            return
        exclusive = self.autoExclusive()
        self.setAutoExclusive(False)
        self.setChecked(not checked)
        self.setAutoExclusive(exclusive)
        if checked or not exclusive:  # the one that was chosen before is toggled too, by Qt
            self.take_toggle()


def be_one_of_several(button: QAbstractButton) -> None:
    """Have screen readers hear a radio button, where a button that can be checked would be a check box."""
    button.setCheckable(True)
    button.setAutoExclusive(True)


def show_recorded(button: QAbstractButton, state: State) -> None:
    """Show one of several as chosen or open."""
    button.setAutoExclusive(False)  # Qt refuses to take back the only choice of a group
    button.setChecked(state == "chosen")
    button.setAutoExclusive(True)


class RecordedRadio(TakesToggle, QRadioButton):
    """A radio button over its whole area whose owner alone says whether it is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        be_one_of_several(self)
        self.heed_toggles()

    def show_recorded(self, state: State) -> None:
        """Show the button as chosen or open."""
        show_recorded(self, state)

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def nextCheckState(self) -> None:
        """Stay as it is: the owner shows what was recorded."""
