"""What the top bar says about the disk: saved, saving, or not saved and why."""

from typing import Literal

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from regrisk.words import say
from regrisk_ui import announce, theme
from regrisk_ui.components.button import Button
from regrisk_ui.components.icon import Icon
from regrisk_ui.components.label import Label
from regrisk_ui.tokens import ColorName

_QUIET = 300  # ms before "Saving" appears, so that it does not flicker
State = Literal["nothing", "saving", "saved", "failed", "read only"]
_LOOKS: dict[State, tuple[str, ColorName, ColorName]] = {
    "nothing": ("check", "text3", "text2"),
    "saving": ("save", "text2", "text2"),
    "saved": ("check", "ok", "text2"),
    "failed": ("octagon-x", "decline", "decline"),
    "read only": ("lock", "text2", "text2"),
}


class SaveNote(QWidget):
    """Icon and words; ``retry_asked`` follows the button that appears when something could not be saved."""

    retry_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state: State = "nothing"
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._icon, self._words = Icon("check", side=15), Label("", "small", tone="text2", wrapping="line")
        self._retry = Button(say("Retry"), kind="quiet", size="small")
        self._retry.clicked.connect(self.retry_asked)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._words)
        self._row.addWidget(self._retry)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_QUIET)
        self._later.timeout.connect(lambda: self._show("saving", say("Saving")))
        self._spoken = False
        self._show("nothing", "")
        theme.follow(self)

    @property
    def text(self) -> str:
        """The words shown."""
        return self._words.text()

    def show_saving(self) -> None:
        """Say "Saving" once it has taken long enough to be noticed."""
        if not self._later.isActive():
            self._later.start()

    def show_saved(self, clock: str) -> None:
        """Say when the last answer reached the disk, such as "14:32:07"."""
        said = say("Saved {clock}", clock=clock)
        self._show("saved", said)
        if not self._spoken:
            self._spoken = True
            announce.say(self, said)

    def show_failed(self, why: str) -> None:
        """Say that the last answer is not on the disk, why, and offer to try again."""
        said = say("Not saved: {why}", why=why)
        self._show("failed", said)
        announce.say(self, said, "now")

    def show_read_only(self, why: str = "") -> None:
        """Say that nothing can be changed here."""
        self._show("read only", why or say("Read only"))

    def show_nothing(self) -> None:
        """Say nothing until something is saved."""
        self._show("nothing", "")

    def begin_page(self) -> None:
        """Announce the next save again: once per page is enough."""
        self._spoken = False

    def retheme(self) -> None:
        """Take the new distances."""
        self._row.setSpacing(theme.space(6))

    def _show(self, state: State, text: str) -> None:
        self._later.stop()
        self.state = state
        icon, ink, tone = _LOOKS[state]
        self._icon.show_icon(icon, ink)
        self._icon.setVisible(bool(text))
        self._words.set_tone(tone)
        self._words.setText(text)
        self._retry.setVisible(state == "failed")
        self.setAccessibleName(text)
