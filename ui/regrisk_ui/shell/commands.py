"""Commands of the window: an action with its keys for each thing that works everywhere."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from regrisk.words import say
from regrisk_ui.components.keycap import words


@dataclass(frozen=True, slots=True)
class Command:
    """Something a person can ask for: its key, its words, and the keys that do it, the shown one first.

    Words and group are constants, said where they are shown.
    """

    key: str
    label: str
    keys: tuple[str, ...] = ()
    group: str = ""


class Commands(QObject):
    """The actions of one window; ``asked`` carries the key of the command that was asked for."""

    asked = Signal(str)

    def __init__(self, window: QWidget, commands: Sequence[Command]) -> None:
        super().__init__(window)
        self.all = tuple(commands)
        self._actions: dict[str, QAction] = {}
        for command in commands:
            action = QAction(say(command.label).replace("&", "&&"), window)
            action.setShortcuts([QKeySequence(keys) for keys in command.keys])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.triggered.connect(lambda _=False, key=command.key: self.asked.emit(key))
            window.addAction(action)
            self._actions[command.key] = action

    def action(self, key: str) -> QAction:
        """Return the action of a command, for menus and for enabling it."""
        return self._actions[key]

    def set_possible(self, key: str, why_not: str = "") -> None:
        """Allow a command, or say in its tip why it is not possible now."""
        action = self._actions[key]
        action.setEnabled(not why_not)
        action.setStatusTip(why_not)

    def has(self, key: str) -> bool:
        """Say whether the window knows the command."""
        return key in self._actions

    def shown_keys(self, key: str) -> str:
        """Return the keys of a command as this computer writes them, or nothing."""
        command = next((command for command in self.all if command.key == key), None)
        return words(command.keys[0]) if command is not None and command.keys else ""
