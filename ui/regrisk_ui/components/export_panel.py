"""Progress of long work: its parts with ticks, how far it is, and a way to stop it."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from regrisk.words import later, say
from regrisk_ui import announce, theme
from regrisk_ui.components.button import Button
from regrisk_ui.components.icon import Icon
from regrisk_ui.components.label import Label
from regrisk_ui.components.panel import Panel
from regrisk_ui.components.progress import ProgressBar
from regrisk_ui.tokens import ColorName

State = Literal["waiting", "running", "done", "failed"]
_ICONS: dict[State, tuple[str, ColorName, ColorName, str]] = {
    "waiting": ("circle-dashed", "text3", "text3", later("waiting", about="state")),
    "running": ("circle-dot", "accent", "text", later("being written", about="state")),
    "done": ("circle-check", "ok", "text", later("done", about="state")),
    "failed": ("octagon-x", "decline", "text", later("failed", about="state")),
}
_SPOKEN_STEP = 25  # percent


class _Part(QWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(8))
        self._icon, self._label = Icon("circle-dashed", side=16), Label(name, "small")
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)
        self.show_state("waiting")

    def show_state(self, state: State, detail: str = "") -> None:
        icon, ink, tone, word = _ICONS[state]
        self._icon.show_icon(icon, ink)
        self._label.set_tone(tone)
        self._label.setText(f"{self.name}: {detail}" if detail else self.name)
        self.setAccessibleName(f"{self.name}, {say(word, about='state')}")


class ExportPanel(Panel):
    """Shows the *parts* of long work; ``cancel_asked`` and ``put_aside`` carry what the person wants.

    Putting it aside closes the panel while the work goes on. The owner closes it at the end.
    """

    cancel_asked = Signal()
    put_aside = Signal()

    def __init__(
        self, title: str, text: str, parts: Sequence[str], *, icon: str = "download", parent: QWidget
    ) -> None:
        super().__init__(title, text, parent)
        head = QHBoxLayout()
        head.setSpacing(theme.space(10))
        head.addWidget(Icon(icon, tone="accent", side=22), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Label(title, "heading"), 1)
        self.column.addLayout(head)
        self._text = Label(text, "body", tone="text2")
        self.column.addWidget(self._text)
        self._bar = ProgressBar(title)
        self._bar.setRange(0, 100)
        self._figure = Label("0 %", "small", tone="text2")
        self.column.addWidget(self._bar)
        self.column.addWidget(self._figure)
        rows = QVBoxLayout()
        rows.setSpacing(theme.space(8))
        self._parts = {name: _Part(name) for name in parts}
        for part in self._parts.values():
            rows.addWidget(part)
        self.column.addLayout(rows)
        foot = QHBoxLayout()
        self.aside = Button(say("Go on working"), kind="quiet")
        self.cancel = Button(say("Cancel"), keys="Esc")
        foot.addWidget(self.aside)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        self.column.addSpacing(theme.space(4))
        self.column.addLayout(foot)
        self.aside.clicked.connect(self._put_aside)
        self.cancel.clicked.connect(self.reject)
        self._spoken = 0

    def show_progress(self, percent: int, left: str = "", text: str = "") -> None:
        """Show how far the work is, how long it may still take, and what is being done."""
        self._bar.setValue(percent)
        self._figure.setText(f"{percent} %, {left}" if left else f"{percent} %")
        if text:
            self._text.setText(text)
        if percent // _SPOKEN_STEP > self._spoken // _SPOKEN_STEP:
            announce.say(self, f"{percent} %")
        self._spoken = percent

    def show_part(self, name: str, state: State, detail: str = "") -> None:
        """Show how a part stands."""
        self._parts[name].show_state(state, detail)

    def reject(self) -> None:
        """Ask the owner to stop the work; the panel stays until it has."""
        self.cancel.set_possible(say("The work is being stopped."))
        self._text.setText(say("Stopping. What stood there before is unharmed."))
        self.cancel_asked.emit()

    def finish(self) -> None:
        """Close the panel at the end of the work."""
        self.done(int(self.DialogCode.Accepted))

    def _put_aside(self) -> None:
        self.done(int(self.DialogCode.Rejected))
        self.put_aside.emit()
