"""Says on an open card that an earlier answer waits there, and confirms it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from regrisk.words import say
from regrisk_ui.components.banner import Banner
from regrisk_ui.components.button import Button
from regrisk_ui.presenters.carried import Mark


class CarriedStrip(Banner):
    """Shows a :class:`Mark`; ``confirmed`` follows its button."""

    confirmed = Signal()

    def __init__(self, mark: Mark, parent: QWidget | None = None) -> None:
        self.button = Button(say("Confirm"), size="small", icon="check", keys="C")
        super().__init__("note", mark.title, mark.note, action=self.button, parent=parent)
        self.button.clicked.connect(self.confirmed)
        self.show_mark(mark)

    def show_mark(self, mark: Mark) -> None:
        """Show another carried answer."""
        self.say("note", mark.title, mark.note)
        said = f"{mark.key}, {mark.answer}" if mark.key else mark.answer
        self.button.setAccessibleDescription(said)
