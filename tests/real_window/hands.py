"""Hands on the keyboard of a desk, eyes that read what has the focus."""

import subprocess
from functools import partial

from tests.real_window.desk import Desk
from tests.real_window.reader import Node, Reader

_FAR = 60
"""Tab is not pressed more often than this on the way to anything."""


class Hands:
    """Presses keys through the X server; the program cannot tell them from a keyboard's.

    While somebody listens, Qt asks the bus about each key before a widget gets it, but carries out shortcuts
    at once: one that is pressed too early overtakes what was typed before. So each step waits for its effect.
    """

    def __init__(self, desk: Desk, reader: Reader) -> None:
        self._desk, self.reader = desk, reader

    def press(self, *keys: str) -> None:
        """Press keys one after the other, such as ``ctrl+k``."""
        self._xdotool("key", "--delay", "10", *keys)

    def write(self, words: str) -> None:
        """Type words into the field that has the focus, and wait until they stand there."""
        self._xdotool("type", "--delay", "6", words)
        self.reader.until(lambda: self._stands(words), f"{words!r} in the field")

    def tick(self, name: str) -> None:
        """Tick with the space bar what has the focus, which is called so."""
        self.focus(name)
        self.press("space")
        self.reader.until(
            lambda: (node := self._on(name)) and "checked" in node.states, f"a tick at {name!r}"
        )

    def focus(self, name: str) -> Node:
        """Wait until what has the focus has a name that begins so, and return it."""
        return self.reader.until(lambda: self._on(name), f"the focus on {name!r}")

    def focus_in(self, name: str) -> Node:
        """Wait until the focus is in something whose name begins so, such as a card; return what has it."""
        return self.reader.until(lambda: self._inside(name), f"the focus in {name!r}")

    def move_to(self, name: str, key: str = "Tab") -> Node:
        """Press *key* until the focus is on *name*, waiting for each step."""
        for _ in range(_FAR):
            before = self.reader.focus
            if node := self._on(name):
                return node
            self.press(key)
            self.reader.until(partial(self._left, before), f"a step to {name!r}")
        raise AssertionError(f"{key} does not lead to {name!r}; {self.reader.seen()}")

    def _left(self, before: Node | None) -> bool:
        return self.reader.focus != before

    def _on(self, name: str) -> Node | None:
        if self.reader.focus is None:
            self.reader.look_for_focus()
        node = self.reader.focus
        return node if node is not None and node.name.startswith(name) else None

    def _stands(self, words: str) -> bool:
        node = self.reader.focus
        return node is not None and _plain(words) in _plain(node.text)

    def _inside(self, name: str) -> Node | None:
        node = self.reader.focus
        return node if node is not None and any(each.name.startswith(name) for each in node.around) else None

    def _xdotool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._desk.environment, check=True, timeout=30)


def _plain(words: str) -> str:
    """Return letters and digits alone: a field may set thousands apart."""
    return "".join(sign for sign in words if sign.isalnum())
